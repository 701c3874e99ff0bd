"""A day at the desk, made of all that writes: what is recorded for the states of a power cut."""

import shutil
import signal
import subprocess
import tempfile
import threading

from desk import environment

NAMES = ("vardanyan ter-hakobyan voskanyan quliyev mammadova huseynov zhelyazkova shtarbanov hristova tsankov papadopoulos "
         "mpakogianni").split()

STRACE = ["strace", "-f", "-qq", "-o", "/dev/null"]
# strace ends as what it traces did.
KILLED = -signal.SIGKILL


def marks(names):
    """Arrivals, each taken back, put right and taken back again: four entries a name, and all is as it was."""
    return [request for name in names
            for request in (f"key Esc\ntype {name}\nkey F2\n", "key F5\n", "key Shift-F5\n", "key F5\n")]


def nominations(count, batch):
    """A CSV file of invented people: one entry, of some kilobytes, when it is imported."""
    rows = [f"UKR,{family(number)},Person{batch},Ministry of Justice,note {'x' * (number % 90)}" for number in range(count)]
    return "\n".join(["State,Family name,Given names,Ministry,Remarks", *rows]) + "\n"


def family(number):
    """A name of letters that is nobody else's."""
    letters = "abcdefghij"
    return "Zz" + "".join(letters[int(digit)] for digit in f"{number:05}")


class Workload:
    """Does a day's work in a register, and fails when the program does not do what it should."""

    def __init__(self, register):
        self.register = register

    def founding(self):
        """The register is made, and the nominations are taken."""
        self.expect(0, *self.register.run("A Import", "import", self.register.sample))

    def next_morning(self):
        """The power is back: whatever it left, the desk goes on."""
        if self.register.held:
            self.expect(0, *self.register.play("J Next", marks(NAMES[:1])))
        else:
            self.founding()

    def morning(self):
        """Made, and some arrivals: enough to catch what is done to every entry."""
        self.founding()
        self.expect(0, *self.register.play("B Marks", marks(NAMES[:3])))

    def whole_day(self):
        self.morning()
        self.two_at_once("C One", "D Two")
        self.large_entry(400, 1)
        self.torn_line()
        self.whole_line_unsynced()
        self.disk_error()
        self.expect(0, *self.register.play("H After", marks(NAMES[6:8])))
        self.expect(0, *self.register.back_up())
        self.large_entry(30, 2)
        self.two_at_once("K One", "L Two")

    def two_at_once(self, *operators):
        """Two operators at two terminals, each with people of their own."""
        results = {}

        def work(operator, people):
            results[operator] = self.register.play(operator, marks(people))

        desks = [threading.Thread(target=work, args=each) for each in zip(operators, (NAMES[3:6], NAMES[8:11]))]
        for desk in desks:
            desk.start()
        for desk in desks:
            desk.join()
        for operator in operators:
            self.expect(0, *results.get(operator, (f"{operator} did not get to the end", None)))

    def large_entry(self, count, batch):
        self.expect(0, *self.register.run(f"E Batch {batch}", "import", "-", text=nominations(count, batch).encode()))

    def short_day(self):
        self.founding()
        self.expect(0, *self.register.play("B Marks", marks(NAMES[:1])))
        self.torn_line()

    def torn_line_alone(self):
        self.founding()
        self.torn_line()

    def torn_line(self):
        """A process is killed when half of its line is written; the next one puts the half aside and goes on."""
        size = max(len(content) for path, content in self.register.files().items() if path.endswith(".journal"))
        killed = ["prlimit", f"--fsize={size + 60}", *STRACE, "-e", "inject=ftruncate:signal=KILL"]
        self.expect(KILLED, *self.register.play("F Killed", marks(NAMES[:1]), under=killed))
        self.expect(0, *self.register.play("F Repair", marks(NAMES[:1])))
        if not any(".torn-" in path for path in self.register.files()):
            raise AssertionError("no line was torn")

    def whole_line_unsynced(self):
        """A process is killed when its line is written and not yet made sure of; the next one does that."""
        requests = marks(NAMES[1:2])
        killed = [*STRACE, "-e", f"inject=fdatasync:signal=KILL:when={self.syncs_of(requests[:2])}"]
        self.expect(KILLED, *self.register.play("G Killed", requests, under=killed))
        self.expect(0, *self.register.play("G Goes on", marks(NAMES[1:2])))

    def disk_error(self):
        """The disk fails once, and the register goes on in a second file."""
        requests = marks(NAMES[5:6])
        failing = [*STRACE, "-e", f"inject=fdatasync:error=EIO:when={self.syncs_of(requests[:2])}"]
        self.expect(0, *self.register.play("H Error", requests, under=failing))
        if sum(path.endswith(".journal") for path in self.register.files()) != 2:
            raise AssertionError("the register did not go on in a second file")

    def syncs_of(self, requests):
        """How many calls of fdatasync these requests take, practised on a copy elsewhere: the last is the last request's own."""
        with tempfile.TemporaryDirectory() as scratch:
            shutil.copytree(self.register.path, f"{scratch}/register")
            script = "".join(request + "screen\n" for request in requests)
            words = [self.register.program, "play", "/dev/stdin", "--register", f"{scratch}/register", "--operator", "Practice"]
            subprocess.run(["strace", "-f", "-qq", "-o", f"{scratch}/calls", "-e", "trace=fdatasync", *words],
                           input=script.encode(), stdout=subprocess.DEVNULL, env=environment(), check=True)
            with open(f"{scratch}/calls", encoding="utf-8") as calls:
                return sum("fdatasync(" in call for call in calls)

    def expect(self, status, output, actual):
        if actual != status:
            raise AssertionError(f"status {actual} instead of {status}:\n{output[-2000:]}")
