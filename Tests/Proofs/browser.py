"""Prints the list of participants, sheets and the report with a real browser, and looks at what comes out.

    python3 Tests/Proofs/browser.py [DIRECTORY]

In the DIRECTORY, if one is given, pages, their PDFs and pictures stay, to be looked at. What is wrong is said, and the
figures are appended to $REGDESK_FIGURES. Needs Chromium, poppler-utils and fonts for every script of the desk, which
`sh config/setup proofs` installs; without them nothing is done.
"""

import csv
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
CHECK = os.path.join(TESTS, "EndToEndTests/Fixtures/check-pages.py")
PEOPLE = [
    os.path.join(TESTS, "EndToEndTests/Fixtures/nine-delegations.csv"),
    os.path.join(TESTS, "ExchangeTests/Fixtures/nominations-300.csv"),
]
NOW = ["--now", "2017-11-03T17:00+09:00"]
PAGES = {
    "list": ["list"],
    "changes": ["list", "--changes"],
    "sheet": ["sheet", "workshop"],
    "session": ["sheet", "forum.panel-1", "--blank", "30"],
    "report": ["report"],
    "masked": ["report", "--mask-small"],
}


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **options)


def make_pages(program, place):
    """A register of people of every script, some issues of the list, and a page of each kind."""
    environment = {**os.environ, "REGDESK_REGISTER": place + "/register", "REGDESK_OPERATOR": "A Park"}

    def regdesk(*words):
        done = run(program, *words, env=environment)
        if done.returncode:
            sys.exit(f"regdesk {' '.join(words)}: {done.stderr}")

    regdesk("import", PEOPLE[0])
    regdesk("list", "--issue", *NOW)
    regdesk("import", PEOPLE[1], "--skip-invalid")
    for name, words in PAGES.items():
        regdesk(*words, "--format", "html", "--to", f"{place}/{name}.html", *NOW)


def browse(chromium, place, name):
    """The page as PDF and as a picture; what the browser had to say of it."""
    page = f"file://{place}/{name}.html"
    quiet = [
        chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        f"--user-data-dir={place}/profile", "--enable-logging=stderr", "--no-pdf-header-footer",
    ]
    said = []
    for option in (f"--print-to-pdf={place}/{name}.pdf", f"--screenshot={place}/{name}.png"):
        done = run(*quiet, "--window-size=900,1300", option, page)
        said += [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return said


def words_of(place, name):
    """Every word on paper with its page, and what stands outside of it."""
    boxes = run("pdftotext", "-bbox", f"{place}/{name}.pdf", "-").stdout
    words, outside, width, height = [], [], 0.0, 0.0
    for line in boxes.splitlines():
        page = re.match(r'\s*<page width="([\d.]+)" height="([\d.]+)"', line)
        if page:
            width, height = map(float, page.groups())
        word = re.match(r'\s*<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)</word>', line)
        if word:
            left, top, right, bottom = map(float, word.groups()[:4])
            words.append(word.group(5))
            if left < 20 or top < 10 or right > width - 20 or bottom > height - 10:
                outside.append(word.group(5))
    return words, outside


def own_names():
    """A name in each script that the people have."""
    names = {}
    for path in PEOPLE:
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                name = row.get("native_name") or row.get("Name in own script") or ""
                letters = [letter for letter in name if letter.isalpha()]
                if letters and row.get("status") != "withdrawn":
                    names.setdefault(unicodedata.name(letters[0]).split()[0], name)
    # Latin names that are printed anyway are not printed twice.
    names.pop("LATIN", None)
    return names


def look(place, name):
    """What is wrong with a page, in words."""
    wrong = []
    count = re.search(r"Pages:\s+(\d+)", run("pdfinfo", f"{place}/{name}.pdf").stdout)
    if not count or int(count.group(1)) < 1:
        return [f"{name}: no page came out"]
    if os.path.getsize(f"{place}/{name}.png") < 5_000:
        wrong.append(f"{name}: the picture is empty")
    words, outside = words_of(place, name)
    wrong += [f"{name}: “{word}” stands outside the margins" for word in outside[:5]]
    text = unicodedata.normalize("NFC", "".join(words))
    if name in ("list", "sheet"):
        for script, own in own_names().items():
            if unicodedata.normalize("NFC", own).replace(" ", "") not in text:
                wrong.append(f"{name}: {own} ({script}) cannot be read")
    if "\ufffd" in text:
        wrong.append(f"{name}: letters that cannot be read")
    fonts = run("pdffonts", f"{place}/{name}.pdf").stdout.splitlines()[2:]
    if not fonts or any(line.split()[-5] != "yes" for line in fonts):
        wrong.append(f"{name}: fonts that are not in the file")
    return wrong


def main():
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium or not shutil.which("pdftotext"):
        print("No Chromium or no poppler-utils: see config/setup proofs.")
        return 0
    root = os.path.dirname(TESTS)
    build = run("swift", "build", "--product", "regdesk", "--show-bin-path", cwd=root).stdout.strip()
    program = os.path.join(build, "regdesk")
    if not os.path.exists(program):
        sys.exit("Build regdesk first: swift build")
    place = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else tempfile.mkdtemp()
    os.makedirs(place, exist_ok=True)
    wrong = []
    try:
        make_pages(program, place)
        for name in PAGES:
            wrong += [f"{name}: {line}" for line in browse(chromium, place, name)]
            wrong += look(place, name)
        checked = run(sys.executable, CHECK, *glob.glob(f"{place}/*.html"))
        wrong += checked.stdout.splitlines() + checked.stderr.splitlines()
    finally:
        shutil.rmtree(f"{place}/profile", ignore_errors=True)
        if len(sys.argv) < 2:
            shutil.rmtree(place, ignore_errors=True)
    print("\n".join(wrong) or f"{len(PAGES)} papers printed, nothing wrong")
    if figures := os.environ.get("REGDESK_FIGURES"):
        with open(figures, "a", encoding="utf-8") as file:
            file.write(f"browser\tpapers printed and seen by Chromium\t{len(PAGES)}\t{len(wrong)}\n")
    return 1 if wrong else 0


sys.exit(main())
