"""Bugs planted into the running program, or into the disk, to show that the proof would catch them.

A call that strace is told to answer with 0 is not made at all, and the program believes that it was. A directory that is not
synced is not among them: ext4, xfs and btrfs write a new file's name when the file itself is synced, so that nobody can see it
there. The model disk of the tests, which promises no more than POSIX, does.
"""

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from typing import Callable

from desk import environment
from workload import STRACE, Workload


@dataclass
class Bug:
    """What is done to a register's program before it works, and the work that brings it out."""

    name: str
    work: Callable
    plant: Callable = lambda register: None
    disk_lies: bool = False


def leaving_out(call, *paths, when=None):
    """What the program runs under so that it does not make a call: on these paths only, or only the one of this number."""
    chosen = [word for path in paths for word in ("-P", path)]
    return [*STRACE, *chosen, "-e", f"trace={call}", "-e", f"inject={call}:retval=0" + (f":when={when}" if when else "")]


def without_sync(register):
    register.under = lambda operator: leaving_out("fdatasync")


def synced_too_late(register):
    """Saved is said first, and the disk is asked to make sure of it afterwards."""
    without_sync(register)
    register.after_telling = lambda: subprocess.run(["sync", "-f", register.mounted], check=True)


def without_sync_at_birth(register):
    """A journal gets its name before its first line is made sure of."""
    with tempfile.TemporaryDirectory() as scratch:
        traced = subprocess.run(
            ["strace", "-f", "-qq", "-y", "-e", "trace=fsync", register.program, "import", register.sample,
             "--register", f"{scratch}/{register.place}", "--operator", "Practice"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment(), check=True)
    calls = re.findall(rb"fsync\(\d+<(.*)>\)", traced.stderr)
    # The directory that ours lies in is there already, as the practice's was.
    number = 1 + next(place for place, path in enumerate(calls) if path.endswith(b".journal.new"))
    register.under = lambda operator: leaving_out("fsync", when=number)


def without_sync_of_what_is_put_aside(register):
    """The half line that a killed process left is cut off before the copy of it is made sure of."""
    def under(operator):
        if operator != "F Repair":
            return []
        paths = [os.path.join(register.mounted, path[:-len(".journal")] + f".torn-{content.rindex(10) + 1}")
                 for path, content in register.files().items() if path.endswith(".journal")]
        return leaving_out("fsync", *paths)
    register.under = under


ALL = [
    Bug("an entry is not synced at all", Workload.morning, without_sync),
    Bug("an entry is synced after it is told to be saved", Workload.morning, synced_too_late),
    Bug("a new journal is not synced before it gets its name", Workload.founding, without_sync_at_birth),
    Bug("a half line put aside is not synced", Workload.torn_line_alone, without_sync_of_what_is_put_aside),
    Bug("a disk that says it is done and is not", Workload.morning, disk_lies=True),
]
