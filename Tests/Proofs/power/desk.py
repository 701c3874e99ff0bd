"""The real program at work on the recorded disk, and a note of everything that it told to be saved."""

import fcntl
import os
import re
import subprocess
import threading

F_SETPIPE_SZ = 1031
STICK = "stick"
SAVED = re.compile(rb"^ ?Saved (\d+): ", re.M)
# After each request its screen is printed, and again until a pipe of one page is surely full: the program cannot go on before
# the first was read and what it says noted.
SHOWN = "screen\n" * 4


class Unkept(Exception):
    """Something that was told to be saved is not there, although no power was lost."""


class Register:
    """A register on the recorded disk: what its files hold, and what must be there whatever happens."""

    def __init__(self, program, sample, mounted, recording, held):
        self.program, self.sample, self.mounted, self.recording = program, sample, mounted, recording
        # Two directories that are not there yet: their names have to be made sure of, too.
        self.place = "desk/2017"
        self.path = os.path.join(mounted, self.place)
        os.makedirs(os.path.join(mounted, STICK), exist_ok=True)
        subprocess.run(["sync", "-f", mounted], check=True)
        # What was told to be saved, by the path of the file that has it; what follows there may be lost.
        self.held = dict(held)
        self.turn = threading.Lock()
        # For planted bugs: what every run goes under, and what happens once something was told to be saved.
        self.under = lambda operator: []
        self.after_telling = None

    def words(self, operator, *words):
        return [self.program, *words, "--register", self.path, "--operator", operator]

    def run(self, operator, *words, under=(), text=b""):
        """Runs the program to its end; notes what it told to be saved, and returns its output and exit status."""
        process = subprocess.Popen([*(under or self.under(operator)), *self.words(operator, *words)], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment())
        fcntl.fcntl(process.stdout, F_SETPIPE_SZ, 4096)
        if text:
            threading.Thread(target=lambda: (process.stdin.write(text), process.stdin.close())).start()
        else:
            process.stdin.close()
        output, told = b"", set()
        while part := os.read(process.stdout.fileno(), 4096):
            output += part
            for number in SAVED.findall(output):
                if number not in told:
                    told.add(number)
                    self.tell(int(number), operator)
        process.stdout.close()
        return output.decode(errors="replace"), process.wait(timeout=120)

    def play(self, operator, requests, under=()):
        """Plays requests at the desk, each seen to be saved before the next."""
        script = "".join(request + SHOWN for request in requests)
        return self.run(operator, "play", "/dev/stdin", under=under, text=script.encode())

    def files(self):
        """What the register's files hold, by their path on the disk."""
        found = {}
        entries = os.path.join(self.path, "entries")
        for name in sorted(os.listdir(entries)) if os.path.isdir(entries) else []:
            with open(os.path.join(entries, name), "rb") as file:
                found[f"{self.place}/entries/{name}"] = file.read()
        return found

    def back_up(self):
        """Copies the register to the stick; the copy must stay once it was said to be made."""
        output, status = self.run("I Backup", "backup", "--to", os.path.join(self.mounted, STICK))
        if status == 0:
            for directory, _, names in os.walk(os.path.join(self.mounted, STICK)):
                for name in names:
                    path = os.path.join(directory, name)
                    with open(path, "rb") as file:
                        self.held[os.path.relpath(path, self.mounted)] = file.read()
            self.recording.mark(dict(self.held))
        return output, status

    def tell(self, number, operator):
        """An entry was told to be saved: its line and all before it must stay, and what was put aside before it."""
        line = re.compile(rb'^[^\n]*\{"n":%d,"at":"[^"]*","by":"%s",[^\n]*\n' % (number, operator.encode()), re.M)
        with self.turn:
            is_there = False
            for path, content in self.files().items():
                if ".torn-" in path:
                    self.held[path] = content
                elif found := path.endswith(".journal") and line.search(content):
                    is_there = True
                    self.held[path] = max(content[:found.end()], self.held.get(path, b""), key=len)
            if not is_there:
                raise Unkept(f"entry {number} of {operator} was told to be saved, and stands in no journal")
            self.recording.mark(dict(self.held))
            if self.after_telling:
                self.after_telling()


def environment():
    """Ours, without what would change what the program says."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith(("REGDESK_", "LC_", "LANG"))}
    return kept | {"LC_ALL": "C.UTF-8"}
