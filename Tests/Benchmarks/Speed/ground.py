"""Where a run takes place: copies of the registers, and the same amount of material for each peer."""

import csv
import pathlib
import shutil
import subprocess
import tempfile

import registers
from terminal import Terminal

# Our desk on the middle register's people before anybody was marked.
UNMARKED = "nobody marked"
PEERS = {"tig": "tig", "htop": "htop", "newsboat": "newsboat", "vd": "VisiData"}


class Ground:
    """A folder on the disk of the registers, gone at the end; `sizes` are numbers of people, growing."""

    def __init__(self, sizes, regdesk):
        self.sizes = sizes
        self.middle = sizes[len(sizes) // 2]
        self.regdesk = regdesk
        registers.kept().mkdir(parents=True, exist_ok=True)
        self.gone = tempfile.TemporaryDirectory(dir=registers.kept(), prefix="run-")
        self.folder = pathlib.Path(self.gone.name)
        self.home = self.folder / "home"
        self.home.mkdir()
        self.copies = {people: registers.copy(people, self.folder) for people in sizes}
        self.copies[UNMARKED] = registers.copy(self.middle, self.folder, marks=0)
        self.lists = {people: self.list(people) for people in sizes}
        self.keep_caches()
        self.peers = [name for name in PEERS if shutil.which(name)]
        self.has_fzf = shutil.which("fzf") is not None
        if "tig" in self.peers:
            self.repository()
        (self.folder / "urls").write_text("".join(f"file:///feed-{number}.xml\n" for number in range(200)))

    def close(self):
        self.gone.cleanup()

    def command(self, *words, people):
        return [self.regdesk, *words, "--register", str(self.copies[people]), "--operator", "A Park",
                "--config", str(registers.ROOT / "config")]

    def keep_caches(self):
        """Opens each register once, as the day before, so that the next opening finds what this one has left."""
        for people in self.copies:
            with self.desk(people) as program:
                program.start()

    def desk(self, people, cached=True):
        """Our desk on a register of so many people, just begun, with no half-typed form that it would ask about; with the cache
        of the last opening, where that left one, or without."""
        shutil.rmtree(self.copies[people] / "drafts", ignore_errors=True)
        if not cached:
            shutil.rmtree(self.copies[people] / "cache", ignore_errors=True)
        return Terminal(self.command("open", people=people), self.home, folder=self.folder)

    def list(self, people):
        """The participants as a CSV file, and as lines to be searched."""
        file = self.folder / f"{people}.csv"
        subprocess.run(self.command("export", "participants", "--to", str(file), people=people), check=True,
                       stdout=subprocess.DEVNULL)
        with open(file, newline="", encoding="utf-8-sig") as rows:
            (self.folder / f"{people}.lines").write_text("\n".join(" ".join(row) for row in list(csv.reader(rows))[1:]))
        return file

    def lines(self, people):
        return self.folder / f"{people}.lines"

    def repository(self):
        """As many commits for tig as there are people in the middle register."""
        folder = self.folder / "repository"
        subprocess.run(["git", "init", "-q", str(folder)], check=True)
        stream = []
        for number in range(self.middle):
            words = f"Person {number} registered"
            stream.append(f"commit refs/heads/main\ncommitter A Park <a@example.org> {1509321600 + number} +0900\n"
                          f"data {len(words)}\n{words}\n")
        subprocess.run(["git", "fast-import", "--quiet"], cwd=folder, input="".join(stream), text=True, check=True)
        subprocess.run(["git", "symbolic-ref", "HEAD", "refs/heads/main"], cwd=folder, check=True)

    def peer(self, name, people=None, calm=True):
        """A peer on about as much material, just begun; calm, it does not paint by itself while others are measured."""
        people = people or self.middle
        commands = {
            "tig": ["tig"],
            "htop": ["htop", "-d", "100"] if calm else ["htop"],
            "newsboat": ["newsboat", "-u", self.folder / "urls", "-c", self.folder / "newsboat.db"],
            "vd": ["vd", "--motd-url=", self.lists[people]],
            "fzf": ["sh", "-c", 'exec fzf < "$0"', self.lines(people)],
        }
        folder = self.folder / "repository" if name == "tig" else self.folder
        return Terminal(commands[name], self.home, folder=folder)
