"""What happens within the process: commits, replay and search, each in turn with what others need for the same."""

import shutil
import sqlite3
import subprocess
import time

import registers
from table import Row, median, spread

COMMITS = 50  # in a row, before it is the next one's turn
NAMES = ["sahin", "kim", "popescu", "shevchenko"]


class Bench:
    """Benchmark measure, on a register that it holds open; answers in microseconds for each thing."""

    def __init__(self, register):
        self.process = subprocess.Popen([registers.built("Benchmark"), "measure", register], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()

    def ask(self, line):
        """Nanoseconds, and of how many things."""
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        nanoseconds, count = self.process.stdout.readline().split()
        return int(nanoseconds), int(count)

    def each(self, line):
        nanoseconds, count = self.ask(line)
        return nanoseconds / count / 1000

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


class Database:
    """SQLite with a write-ahead log and every commit synced; a table of the journal's lines."""

    def __init__(self, path):
        self.database = sqlite3.connect(path, isolation_level=None)
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = FULL")
        self.database.execute("CREATE TABLE entries (n INTEGER PRIMARY KEY, line BLOB NOT NULL)")

    def commit(self, count, line):
        """Microseconds for each of so many commits of one line."""
        begun = time.perf_counter()
        for _ in range(count):
            self.database.execute("INSERT INTO entries (line) VALUES (?)", (line,))
        return (time.perf_counter() - begun) / count * 1e6


def commits(ground, rounds):
    """Marks granted, written, synced and applied, beside a write and an fdatasync of as many bytes, and SQLite."""
    rows = []
    for people in ground.sizes:
        database = Database(ground.folder / f"{people}.sqlite")
        ours, plain, theirs = [], [], []
        with Bench(ground.copies[people]) as bench:
            for _ in range(rounds):
                ours.append(bench.each(f"commit {COMMITS}"))
                plain.append(bench.each(f"append {COMMITS}"))
                theirs.append(database.commit(COMMITS, b"x" * 200))
        rows.append(Row("commit", people, median(ours), "µs", "append + fdatasync", median(plain), spread(ours), spread(plain)))
        rows.append(Row("commit", people, median(ours), "µs", "SQLite, WAL, FULL", median(theirs), spread(ours), spread(theirs)))
        ratio = [one / other for one, other in zip(plain, ours)]
        others = [one / other for one, other in zip(plain, theirs)]
        rows.append(Row("commits, as part of append + fdatasync", people, median(ratio), "", "SQLite, WAL, FULL", median(others),
                        spread(ratio), spread(others), 0.9, more=True))
    return rows


def replay(ground, rounds):
    """Facts read, checked, decoded and folded in a second, beside decoding alone by Foundation's JSONDecoder."""
    rows = []
    for people in ground.sizes:
        ours, theirs = [], []
        with Bench(ground.copies[people]) as bench:
            for _ in range(rounds):
                ours.append(1 / bench.each("replay"))
                theirs.append(1 / bench.each("decode"))
        own = median(ours)
        rows.append(Row("replay, million facts a second", people, own, "M/s", "JSONDecoder", median(theirs), spread(ours),
                        spread(theirs), 1.5, more=True))
        ratio = [one / other for one, other in zip(ours, theirs)]
        rows.append(Row("replay, times JSONDecoder", people, median(ratio), "", spread=spread(ratio), bar=10, more=True))
    return rows


def searches(ground, rounds):
    """A whole name looked for among all, beside fzf's filter on the same lines less its start."""
    rows = []
    for people in ground.sizes:
        ours, theirs = [], []
        with Bench(ground.copies[people]) as bench:
            for name in NAMES * rounds:
                ours.append(bench.ask(f"find {name}")[0] / 1e6)
                if ground.has_fzf:
                    whole, start = filtered(name, ground.lines(people)), filtered(name, "/dev/null")
                    theirs.append((whole - start) * 1000)
        rows.append(Row("search of a name, in process", people, median(ours), "ms", "fzf --filter" if theirs else "",
                        median(theirs) if theirs else None, spread(ours), spread(theirs) if theirs else None))
    return rows


def filtered(name, lines):
    """Seconds that fzf takes to filter lines."""
    with open(lines) as given:
        begun = time.perf_counter()
        subprocess.run([shutil.which("fzf"), "--filter", name], stdin=given, stdout=subprocess.DEVNULL)
        return time.perf_counter() - begun
