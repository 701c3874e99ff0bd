"""File systems on loop devices, and what a power cut may leave of them."""

import os
import random
import subprocess
from collections import namedtuple

from recorder import punch_hole

SECTOR = 512

BLOCK = 4096

# How a file system is made, how large, and where its superblock lies. A write to that is never torn: it has one checksum over
# several sectors and is written in place, and ext4 and btrfs by themselves do not survive half of it.
Kind = namedtuple("Kind", "name make megabytes superblock")
KINDS = [
    Kind("ext4", ["mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0,nodiscard"], 64, 0),
    Kind("xfs", ["mkfs.xfs", "-q", "-f", "-K"], 300, 0),
    Kind("btrfs", ["mkfs.btrfs", "-q", "-f", "-K"], 128, 1 << 16),
]


class Trouble(Exception):
    """Something that the proof needs did not work: neither a proof nor a violation."""


def command(*words, **options):
    """Runs a program of the system's and returns its output."""
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, **options)
    if done.returncode != 0:
        raise Trouble(f"{' '.join(words)}: {done.stdout.decode(errors='replace').strip()}")
    return done.stdout


def make(kind, path):
    """An empty file system in a sparse file."""
    with open(path, "wb") as image:
        image.truncate(kind.megabytes << 20)
    command(*kind.make, path)
    command("fallocate", "--dig-holes", path)


class Mounted:
    """A file system mounted over a loop device, for as long as a `with` lasts."""

    def __init__(self, kind, image, target, options="rw"):
        self.kind, self.image, self.target, self.options = kind, image, target, options

    def __enter__(self):
        command("mount", "-t", self.kind.name, "-o", f"loop,{self.options}", self.image, self.target)
        return self.target

    def __exit__(self, *_):
        command("umount", self.target)


def copy_sparse(source, target):
    """Copies what a sparse file holds."""
    with open(source, "rb") as old, open(target, "wb") as new:
        size = os.fstat(old.fileno()).st_size
        new.truncate(size)
        start = 0
        while start < size:
            try:
                start = os.lseek(old.fileno(), start, os.SEEK_DATA)
            except OSError:
                return
            end = os.lseek(old.fileno(), start, os.SEEK_HOLE)
            os.lseek(old.fileno(), start, os.SEEK_SET)
            os.lseek(new.fileno(), start, os.SEEK_SET)
            while start < end:
                start += os.sendfile(new.fileno(), old.fileno(), None, end - start)


def apply(record, image):
    """Does one write, or one discard, to an image."""
    kind, offset, content = record
    if kind == b"W":
        os.pwrite(image, content, offset)
    elif kind == b"Z":
        punch_hole(image, offset, content)


# A state: the power goes when `cut` records of the log are done. All that was flushed by then is there, and of the rest what
# `survival` says, drawn with `seed`.
State = namedtuple("State", "cut survival seed")
SURVIVALS = ["nothing", "everything", "some", "few", "most", "torn", "shuffled"]


class Replay:
    """The states of the disk that a log allows; to be asked in the order of their cuts.

    A write that reached the disk before a flush counts as flushed.
    """

    def __init__(self, kind, base, log, scratch, lies=False):
        self.kind, self.log, self.scratch = kind, log, scratch
        self.durable = os.path.join(scratch, "durable")
        copy_sparse(base, self.durable)
        self.done = 0
        # A disk that lies makes sure of nothing, whatever it says.
        self.flushes = [] if lies else [place for place, record in enumerate(log) if record[0] == b"F"]

    def states(self, count, seed):
        """Up to `count` states that differ in what is on the disk or in what was told by then, in the order of their cuts."""
        chance = random.Random(seed)
        told = [place + 1 for place, record in enumerate(self.log) if record[0] == b"M"]
        # The hardest moment: something was told to be saved just now, and all that could be lost is.
        drawn = {self.content(State(cut, "nothing", 0)): State(cut, "nothing", 0) for cut in told[:count // 2]}
        tries = 0
        while len(drawn) < count and tries < count * 50:
            tries += 1
            cut = chance.choice(told) if told and chance.random() < 0.2 else chance.randrange(1, len(self.log) + 1)
            state = State(cut, chance.choice(SURVIVALS), chance.randrange(1 << 30))
            drawn.setdefault(self.content(state), state)
        return sorted(drawn.values())

    def content(self, state):
        """What makes a state different from others: what was told, and what is on the disk."""
        flushed, pending = self.pending(state)
        told = sum(record[0] == b"M" for record in self.log[:state.cut])
        pieces = [(offset, len(content) if kind == b"W" else content, hash(content))
                  for kind, offset, content in self.survivors(pending, state)]
        return told, flushed, tuple(pieces)

    def pending(self, state):
        """The place of the last flush, and the writes after it."""
        flushed = max((place for place in self.flushes if place < state.cut), default=0)
        return flushed, [record for record in self.log[flushed:state.cut] if record[0] in (b"W", b"Z")]

    def build(self, state, image):
        """Writes the image of a state to a file."""
        flushed, pending = self.pending(state)
        self.advance(flushed)
        copy_sparse(self.durable, image)
        file = os.open(image, os.O_RDWR)
        try:
            for record in self.survivors(pending, state):
                apply(record, file)
        finally:
            os.close(file)

    def advance(self, place):
        """Takes into the durable image what was flushed before a place of the log."""
        file = os.open(self.durable, os.O_RDWR)
        try:
            for record in self.log[self.done:place]:
                apply(record, file)
        finally:
            os.close(file)
        self.done = max(self.done, place)

    def confirm(self, image):
        """Makes sure that the log tells all that was done to a disk."""
        self.build(State(len(self.log), "everything", 0), os.path.join(self.scratch, "whole"))
        command("cmp", os.path.join(self.scratch, "whole"), image)
        os.unlink(os.path.join(self.scratch, "whole"))

    def survivors(self, pending, state):
        """What is left, in the order in which it reached the medium, of the writes that nothing had made sure of."""
        chance = random.Random(state.seed)
        share = {"nothing": 0, "everything": 1, "some": 0.5, "few": 0.15, "most": 0.85, "torn": 0.7, "shuffled": 0.7}
        kept = [record for record in pending if chance.random() < share[state.survival]]
        if state.survival == "shuffled":
            chance.shuffle(kept)
        if state.survival == "torn":
            return [piece for record in kept for piece in self.torn(record, chance)]
        return kept

    def torn(self, record, chance):
        """Some of a write's sectors, or of its blocks."""
        kind, offset, content = record
        atom = chance.choice([SECTOR, SECTOR, BLOCK])
        superblock = self.kind.superblock
        holds_superblock = offset < superblock + BLOCK and superblock < offset + (len(content) if kind == b"W" else 0)
        if kind != b"W" or len(content) <= atom or holds_superblock or chance.random() < 0.3:
            return [record]
        starts = range(0, len(content), atom)
        if chance.random() < 0.5:
            starts = starts[:chance.randrange(1, len(starts))]
        else:
            starts = [start for start in starts if chance.random() < 0.5]
        return [(kind, offset + start, content[start:start + atom]) for start in starts]
