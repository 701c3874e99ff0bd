"""Reads participants.xlsx with nothing but zip and XML, and compares it with participants.csv."""
import csv
import re
import zipfile
from xml.etree import ElementTree

NAME = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

book = zipfile.ZipFile("participants.xlsx")
sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
shared = []
if "xl/sharedStrings.xml" in book.namelist():
    strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
    shared = ["".join(text.text or "" for text in item.iter(NAME + "t")) for item in strings]


def column(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference)[0]:
        number = number * 26 + ord(letter) - 64
    return number - 1


def value(cell):
    """The cell's text, and whether it is a number."""
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(NAME + "t")), False
    text = cell.findtext(NAME + "v") or ""
    return (shared[int(text)], False) if kind == "s" else (text, kind == "n")


with open("participants.csv", newline="", encoding="utf-8") as file:
    rows = list(csv.reader(file, strict=True))
found, numbers = [], set()
for row in sheet.iter(NAME + "row"):
    cells = [""] * len(rows[0])
    for cell in row.iter(NAME + "c"):
        cells[column(cell.get("r"))], is_number = value(cell)
        if is_number and cell.find(NAME + "v") is not None:
            numbers.add(rows[0][column(cell.get("r"))])
    found.append(cells)
print(f"{len(found)} rows, {sum(a != b for a, b in zip(found, rows))} differences; numbers in {sorted(numbers)}")
pane = next(sheet.iter(NAME + "pane"))
print("frozen below", pane.get("topLeftCell"), "· filter over", next(sheet.iter(NAME + "autoFilter")).get("ref"))
