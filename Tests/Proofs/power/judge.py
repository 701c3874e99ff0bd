"""Looks at a register after the power was cut, and says what of the promises it broke."""

import os
import re
import subprocess
from collections import Counter

from desk import environment
from disks import Mounted, Trouble

TOTALS = re.compile(r"^(\d+) entr(?:y|ies), ", re.M)
NO_REGISTER = 66
UNMOUNTED = "the file system cannot be mounted"


class Judge:
    """Judges states of one recording."""

    def __init__(self, register, replay, marks, held_before, mounted):
        self.program, self.sample, self.place = register.program, register.sample, register.place
        self.replay, self.marks, self.held_before = replay, marks, held_before
        self.register = os.path.join(mounted, self.place)
        self.mounted = mounted
        self.image = os.path.join(replay.scratch, "state")
        # In how many states there was what.
        self.seen = Counter()

    def held(self, state):
        """What was told to be saved before a cut."""
        marks = [mark for kind, mark, _ in self.replay.log[:state.cut] if kind == b"M"]
        return self.marks[marks[-1]] if marks else self.held_before

    def verdict(self, state, thorough):
        """What is wrong in a state: a list of sentences, empty when all promises hold.

        The thorough look also goes on working in the register and cuts nothing more.
        """
        self.replay.build(state, self.image)
        held = self.held(state)
        try:
            with Mounted(self.replay.kind, self.image, self.mounted):
                self.look(held)
                wrong = self.missing(held) + self.check(held)
                if thorough and not wrong:
                    wrong = self.go_on(held) + self.missing(held)
                return wrong
        except Trouble as trouble:
            return [f"{UNMOUNTED}: {trouble}"]

    def look(self, held):
        """Counts what there is beside what was told."""
        entries = os.path.join(self.register, "entries")
        names = [name for name in os.listdir(entries) if name.endswith(".journal")] if os.path.isdir(entries) else []
        if not names:
            self.seen["no register yet"] += 1
        for name in names:
            try:
                with open(os.path.join(entries, name), "rb") as file:
                    rest = file.read()[len(held.get(f"{self.place}/entries/{name}", b"")):]
            except OSError:
                # btrfs refuses to read what does not have its checksum; whether that is wrong, the others judge.
                self.seen["a journal that cannot be read"] += 1
                continue
            if rest:
                self.seen["whole lines more" if rest.endswith(b"\n") else "half a line more"] += 1

    def missing(self, held):
        """What was told to be saved and is not there, byte for byte, read without the program."""
        wrong = []
        for path, content in held.items():
            try:
                with open(os.path.join(self.mounted, path), "rb") as file:
                    there = file.read(len(content))
            except OSError as error:
                wrong.append(f"{path}: {error.strerror}, and {len(content)} bytes were told to be saved")
                continue
            if there != content:
                same = len(os.path.commonprefix([there, content]))
                wrong.append(f"{path}: {len(content)} bytes were told to be saved, and {same} are there")
        return wrong

    def check(self, held):
        """What the program itself says about the register."""
        output, status = self.run("check")
        told = sum(content.count(b'{"n":') for path, content in held.items()
                   if path.startswith(self.place) and path.endswith(".journal"))
        if status == NO_REGISTER and not told:
            return []
        if status != 0:
            return [f"regdesk check ends with {status}: {output.strip()}"]
        found = TOTALS.search(output)
        if not found or int(found[1]) < told:
            return [f"regdesk check finds fewer entries than the {told} that were told to be saved: {output.strip()}"]
        return []

    def go_on(self, held):
        """The next morning: the register is opened for writing, which repairs it, and takes one more entry."""
        words = ("export", "entries") if held else ("import", self.sample)
        output, status = self.run(*words)
        if status != 0:
            return [f"regdesk {words[0]} ends with {status}: {output.strip()[-500:]}"]
        return self.check(held)

    def run(self, *words):
        done = subprocess.run([self.program, *words, "--register", self.register, "--operator", "Z Morning"],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              env=environment(), timeout=120)
        return done.stdout.decode(errors="replace"), done.returncode
