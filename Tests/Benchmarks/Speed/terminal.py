"""A program on a pseudo terminal of its own: what it writes and when, what memory and how many wake-ups it takes.

Every program is measured by this one harness, ours too, and without any help from the program: a frame is painted when its
last byte has come, which is known once nothing more came for a while and the program sleeps.
"""

import fcntl
import os
import pathlib
import pty
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass

LIMIT = 120  # seconds after which a program is given up


@dataclass
class Answer:
    """What came back: seconds until the first and the last byte, and how many bytes."""

    first: float
    last: float
    size: int


class Terminal:
    def __init__(self, command, home, folder=None, columns=80, rows=24, **variables):
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8",
                       "LC_ALL": "C.UTF-8", **variables}
        command = [str(word) for word in command]
        self.name = os.path.basename(command[0])
        self.begun = time.perf_counter()
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
                if folder:
                    os.chdir(folder)
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        self.process = pathlib.Path(f"/proc/{self.child}")

    def press(self, keys, quiet=0.03):
        """Types keys and waits until the answer is painted."""
        self.drain()
        begun = time.perf_counter()
        os.write(self.terminal, keys)
        return self.settle(quiet, begun)

    def start(self, quiet=0.25):
        """What came since the program was begun, until it had settled."""
        return self.settle(quiet, self.begun)

    def settle(self, quiet, begun):
        first = last = None
        size = 0
        while True:
            ready, _, _ = select.select([self.terminal], [], [], quiet)
            now = time.perf_counter()
            if ready:
                size += len(self.read())
                first = first or now
                last = now
            elif now - begun > LIMIT:
                raise TimeoutError(f"{self.name} does not settle")
            elif self.sleeps() and (last or now - begun > 1):
                return Answer((first or now) - begun, (last or now) - begun, size)

    def read(self):
        try:
            bytes = os.read(self.terminal, 1 << 20)
        except OSError:
            bytes = b""
        if not bytes:
            raise EOFError(f"{self.name} ended by itself")
        return bytes

    def drain(self):
        """Takes what was painted unasked, a clock for instance."""
        size = 0
        while select.select([self.terminal], [], [], 0)[0]:
            size += len(self.read())
        return size

    def sleeps(self):
        """Whether no thread runs or waits for the disk, so that nothing is being worked out."""
        return all(self.field(task / "stat", ") ")[0] not in "RD" for task in self.tasks())

    def tasks(self):
        return list((self.process / "task").iterdir())

    @staticmethod
    def field(path, separator):
        return path.read_text().rsplit(separator, 1)[1]

    def status(self, name):
        """The sum over all threads of what /proc says under this name."""
        total = 0
        for task in self.tasks():
            for line in (task / "status").read_text().splitlines():
                if line.startswith(name + ":"):
                    total += int(line.split()[1])
        return total

    def wakes(self):
        """How often the program went to sleep, which is how often it woke."""
        return self.status("voluntary_ctxt_switches")

    def peak(self):
        """The most memory of the program so far, in MiB."""
        for line in (self.process / "status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        raise ValueError("no VmHWM")

    def end(self):
        """Kills the program: it is not its end that is measured."""
        os.kill(self.child, signal.SIGKILL)
        os.close(self.terminal)
        os.waitpid(self.child, 0)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
