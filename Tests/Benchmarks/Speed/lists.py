"""The lists that go out and come in, as Tests/Benchmarks/csv measures them."""

import re
import subprocess
import sys

import registers
from table import Row

OURS = {"regdesk: open and export": ("CSV export of participants", 60),
        "regdesk: import and save": ("CSV import of nominations, saved", 30),
        "regdesk: import, nothing changed": ("CSV import of nominations, looked at only", None)}


def lists(ground, rounds):
    """Megabytes a second of the largest size, beside those who only parse."""
    people = ground.sizes[-1]
    done = subprocess.run([sys.executable, registers.ROOT / "Tests/Benchmarks/csv", "--people", str(people), "--rounds",
                           str(rounds), "--program", str(ground.regdesk)], text=True, stdout=subprocess.PIPE)
    if done.returncode:
        raise ValueError("Tests/Benchmarks/csv failed")
    speeds = {}
    for line in done.stdout.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) > 2 and re.fullmatch(r"[\d.,]+", cells[2]):
            speeds[cells[0]] = float(cells[2].replace(",", ""))
    rows = []
    for name, (what, bar) in OURS.items():
        if name not in speeds:
            raise ValueError(f"Tests/Benchmarks/csv does not tell of '{name}'")
        rows.append(Row(what, people, speeds[name], "MB/s", bar=bar if bar and people >= 100_000 else None, more=True))
        for peer, speed in speeds.items():
            if not peer.startswith("regdesk"):
                rows.append(Row(what, people, speeds[name], "MB/s", peer, speed))
    return rows
