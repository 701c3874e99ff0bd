"""Checks pages for the printer: well-formed as XML and as HTML, headings and tables in order, nothing fetched.

    python3 check-pages.py PAGE.html ...

Says what is wrong, and ends with status 1 if anything is.
"""

import html.parser
import sys
import xml.etree.ElementTree as tree

VOID = {"br", "col", "hr", "meta"}


class Nesting(html.parser.HTMLParser):
    """What an HTML parser sees: elements that nest, and no attribute that fetches."""

    def __init__(self, name):
        super().__init__()
        self.name, self.open, self.wrong, self.ids = name, [], [], set()

    def say(self, words):
        self.wrong.append(f"{self.name}:{self.getpos()[0]}: {words}")

    def handle_starttag(self, tag, attributes):
        for key, value in attributes:
            if key in ("src", "href", "srcset", "data", "action") or key.startswith("on"):
                self.say(f"<{tag}> has {key}")
            if key == "id":
                if value in self.ids:
                    self.say(f"the id {value} twice")
                self.ids.add(value)
        if tag in ("script", "link", "img", "iframe", "object"):
            self.say(f"<{tag}>")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.say(f"<{tag}/> is no end in HTML")

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.say(f"</{tag}> ends something else")


def check(name):
    text = open(name, encoding="utf-8").read()
    wrong = []
    if not text.startswith("<!DOCTYPE html>\n"):
        wrong.append(f"{name}: no doctype")
    nesting = Nesting(name)
    nesting.feed(text)
    nesting.close()
    wrong += nesting.wrong
    if nesting.open:
        wrong.append(f"{name}: open at the end: {nesting.open}")
    root = tree.fromstring(text)
    if root.get("lang") != "en":
        wrong.append(f"{name}: no language")
    if not root.findtext("head/title"):
        wrong.append(f"{name}: no title")
    level = 0
    for element in root.iter():
        if element.tag in ("h1", "h2", "h3"):
            if int(element.tag[1]) > level + 1:
                wrong.append(f"{name}: <{element.tag}> below <h{level}>")
            level = int(element.tag[1])
        if element.tag == "th" and not element.get("scope"):
            wrong.append(f"{name}: <th> without scope")
        if element.tag == "svg":
            ids = element.get("aria-labelledby", "").split()
            named = [child.get("id") for child in element if child.tag in ("title", "desc")]
            if element.get("role") != "img" or ids != named:
                wrong.append(f"{name}: a chart without words")
        if element.tag == "table":
            widths = {len(row) for row in element.iter("tr")}
            if len(widths) > 1:
                wrong.append(f"{name}: rows of {widths} cells in one table")
    if len(root.findall(".//h1")) != 1:
        wrong.append(f"{name}: not one <h1>")
    for word in ("http:", "https:", "url(h", "@import", "data:"):
        if word in text:
            wrong.append(f"{name}: {word}")
    return wrong


problems = [problem for name in sys.argv[1:] for problem in check(name)]
print("\n".join(problems), end="\n" if problems else "")
sys.exit(1 if problems else 0)
