#!/usr/bin/env python3
"""CSV as Python's csv module has it, for tests that compare ours with it.

  dialects.py write FOLDER COUNT SEED   writes COUNT random files N.csv in every dialect, and what they hold as N.json
  dialects.py read FOLDER               reads every N.csv, compares it with N.json, and names those that differ
  dialects.py encode FOLDER FILE        writes the rows of FILE, a CSV in UTF-8, in the encodings from before UTF-8
"""

import csv
import io
import json
import pathlib
import random
import sys

LETTERS = [
    ",", ";", "\t", "|", '"', '""', "\n", "\r", "\r\n", " ", "'", "=", "+", "-", "@", "0", "a", "Z", "sep=",
    "ə", "İ", "ş", "ѐ", "强", "강", "e\u0301", "\u0301", "\ufeff", "\u00a0", "\u2028", "\U0001f5ff", "", "word",
]
HEADING = ["name", "Last name", "a;b,c", "Фамилия", 'a "b"', "x\ny", "성명"]
DIALECTS = [
    (delimiter, end, quoting)
    for delimiter in ",;\t|"
    for end in ("\n", "\r\n", "\r")
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC)
]


def table(lottery, delimiter, end, quoting):
    # Before 3.13, Python puts no quotes around line breaks that are not its own line end.
    breaks = {"\r", "\n"} if quoting != csv.QUOTE_MINIMAL else set(end)
    letters = [text for text in LETTERS if {"\r", "\n"} & set(text) <= breaks]

    def field(lottery):
        return "".join(lottery.choices(letters, k=lottery.choice([0, 1, 1, 2, 3, 8])))

    columns = lottery.randint(2, 6)
    # The heading says which byte parts the fields: no other such byte may stand there without quotes.
    clear = [
        text
        for text in HEADING
        if quoting != csv.QUOTE_MINIMAL or delimiter in text or not {",", "\n"} & set(text)
    ]
    heading = [f"{lottery.choice(clear)} {number}" for number in range(columns)]
    ragged = lottery.random() < 0.2
    rows = [
        [field(lottery) for _ in range(lottery.randint(1, 7) if ragged else columns)]
        for _ in range(lottery.randint(0, 12))
    ]
    return [heading] + rows


def write(folder, count, seed):
    lottery = random.Random(seed)
    for number in range(count):
        delimiter, end, quoting = DIALECTS[number % len(DIALECTS)]
        rows = table(lottery, delimiter, end, quoting)
        path = folder / f"{number}.csv"
        mark = lottery.choice(["", "\ufeff"])
        with open(path, "w", newline="", encoding="utf-8") as file:
            file.write(mark)
            if lottery.random() < 0.2:
                file.write(f"sep={delimiter}{end}")
            csv.writer(file, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)
        if lottery.random() < 0.2:
            # Without the last line's end.
            path.write_bytes(path.read_bytes()[: -len(end)])
        (folder / f"{number}.json").write_text(json.dumps(rows))


def read(folder):
    csv.field_size_limit(1 << 30)
    for path in sorted(folder.glob("*.csv")):
        rows = json.loads(path.with_suffix(".json").read_text())
        # data, excel or excel-comma, before the number.
        form = path.stem.rsplit(" ")[0]
        encoding = "utf-8" if form == "data" else "utf-8-sig"
        with open(path, newline="", encoding=encoding) as file:
            found = list(csv.reader(file, delimiter=";" if form == "excel" else ",", strict=True))
        if found != rows:
            print(path.name)


ENCODINGS = {
    "windows1251": ["cp1251"],
    "koi8": ["koi8-r", "koi8-u"],
    "iso8859_5": ["iso8859-5"],
    "greek": ["cp1253", "iso8859-7"],
    "korean": ["euc-kr", "cp949"],
    "latin": ["cp1250", "cp1252", "cp1254", "iso8859-2", "iso8859-9"],
}
LANGUAGES = {
    "windows1251": ["RUS", "BGR", "UKR"],
    "koi8": ["RUS", "UKR"],
    "iso8859_5": ["RUS", "BGR"],
    "greek": ["GRC"],
    "korean": ["KOR"],
    "latin": ["TUR", "AZE", "ROU", "MDA"],
}


def encode(folder, source):
    with open(source, newline="", encoding="utf-8") as file:
        heading, *rows = csv.reader(file)
    for kind, encodings in ENCODINGS.items():
        for encoding in encodings:
            for state in LANGUAGES[kind]:
                lines = io.StringIO()
                csv.writer(lines).writerows([heading] + [row for row in rows if row[1] == state])
                text = lines.getvalue().encode(encoding, errors="replace")
                # Some languages have few letters in some encodings, and none in a short list.
                if not text.isascii():
                    (folder / f"{kind}.{encoding}.{state}.csv").write_bytes(text)


def main():
    command, folder, *rest = sys.argv[1:]
    folder = pathlib.Path(folder)
    if command == "write":
        write(folder, int(rest[0]), int(rest[1]))
    elif command == "read":
        read(folder)
    elif command == "encode":
        encode(folder, rest[0])
    else:
        sys.exit(__doc__)


main()
