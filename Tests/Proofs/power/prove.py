"""Power loss at block level: the real program works on a real file system, the power is cut, and nothing that it told to be
saved may be missing.

    python3 Tests/Proofs/power/prove.py [--short] [--states N] [--seed N] [--regdesk PROGRAM] [ext4] [xfs] [btrfs]
    python3 Tests/Proofs/power/prove.py --ready      only says whether it can be done here: status 0, or 77

The short form is what every `swift test` does; the long one runs with REGDESK_PROOFS=long.

The file system lies on a loop device, that on a disk of ours that writes every write and every flush down (recorder.py). A day
at the desk is done on it (workload.py): a register is made, files are imported, people marked, two operators write at once,
processes are killed in a line and before its sync, the disk fails once. Each "Saved" that the program says is put into the same
log as it is said. Then the power is cut, over and over: of the log, all writes before the last flush stay, and of those after
it some, all, none, torn at sectors or in another order (disks.py). Each such disk is mounted, so that the file system recovers
as it does after a power cut, and judged (judge.py): every entry told to be saved is there byte for byte, `regdesk check`
finds no damage, and the desk goes on. From some of them the desk goes on under the recorder, and the power is cut again.

Planted bugs show that it would see what it looks for: they must be caught (bugs.py).

Needs Linux, root, /dev/fuse and loop devices; where they are not to be had it says so and does nothing. Everything is mounted
in a mount namespace of its own, on a tmpfs that goes with it.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True

import bugs
from bench import Bench
from disks import KINDS
from judge import UNMOUNTED
from workload import Workload

HERE = os.path.dirname(os.path.abspath(__file__))


def prove(bench, kind, work, count, seed):
    """Cuts the power `count` times, and some times more in the morning after; returns both counts, and the broken promises."""
    judge = bench.record(kind, work)
    states = judge.replay.states(count, seed)
    broken = []
    again = 0
    for number, state in enumerate(states):
        broken += told(kind, state, judge.verdict(state, thorough=number % 4 == 0))
        if number % 25 == 24:
            tried, found = cut_again(bench, judge, state, seed)
            again += tried
            broken += found
        if number % 100 == 99:
            print(f"{kind.name}: {number + 1} states", file=sys.stderr, flush=True)
    log = judge.replay.log
    print(f"{kind.name}: {len(states)} states of {sum(record[0] == b'W' for record in log)} writes, "
          f"{sum(record[0] == b'F' for record in log)} flushes and {len(judge.marks)} times \"Saved\" "
          f"({', '.join(f'{count} with {what}' for what, count in judge.seen.items())}), "
          f"{again} of the morning after: {len(broken)} violations", flush=True)
    return len(states), again, broken


def cut_again(bench, judge, state, seed):
    """The power comes back, the desk goes on, and the power is cut again."""
    kind = judge.replay.kind
    judge.replay.build(state, judge.image)
    after = bench.record(kind, Workload.next_morning, start=judge.image, held=judge.held(state))
    states = after.replay.states(10, seed)
    broken = [each for second in states for each in told(kind, (state, second), after.verdict(second, thorough=False))]
    return len(states), broken


def told(kind, state, wrong):
    """The broken promises of a state, told at once: one, or none."""
    if wrong:
        print(f"{kind.name} {state}: {'; '.join(wrong)}", flush=True)
    return [(state, wrong)] if wrong else []


def catch(bench, kind, bug, count, seed):
    """Whether a planted bug is caught, and in how many states."""
    judge = bench.record(kind, bug.work, bug)
    for number, state in enumerate(judge.replay.states(count, seed), 1):
        wrong = judge.verdict(state, thorough=False)
        # A file system that a lying disk has broken is no proof that we would see lost entries.
        if wrong and not wrong[0].startswith(UNMOUNTED):
            print(f"{kind.name}: caught {bug.name}, in state {number}: {wrong[0][:300]}", flush=True)
            return True
    print(f"{kind.name}: MISSED {bug.name} in {count} states", flush=True)
    return False


def why_not(kind):
    """Why a file system cannot be proved here; None when it can."""
    if os.geteuid() != 0:
        return "needs root, for mounts and loop devices"
    for program in (kind.make[0], "strace", "prlimit", "mount", "unshare", "losetup"):
        if not shutil.which(program):
            return f"there is no {program}: sh config/setup proofs"
    for attempt in (["unshare", "--mount", "true"], ["losetup", "--find"], ["dd", "if=/dev/fuse", "count=0"]):
        done = subprocess.run(attempt, capture_output=True, check=False)
        if done.returncode != 0:
            return f"{' '.join(attempt)}: {done.stderr.decode(errors='replace').strip()}"
    with open("/proc/filesystems", encoding="utf-8") as known:
        if kind.name not in known.read().split() and \
                subprocess.run(["sh", "-c", f"modprobe -q {kind.name}"], check=False).returncode != 0:
            return f"the kernel knows no {kind.name}"
    return None


def figure(what, cases, violations):
    """A line of the table of figures: Tests/Proofs/run."""
    if path := os.environ.get("REGDESK_FIGURES"):
        with open(path, "a", encoding="utf-8") as figures:
            figures.write(f"block-cuts\t{what}\t{cases}\t{violations}\n")


def options():
    parser = argparse.ArgumentParser(description="Power loss at block level.")
    is_long = os.environ.get("REGDESK_PROOFS") == "long"
    parser.add_argument("--short", action="store_true", default=not is_long)
    parser.add_argument("--ready", action="store_true")
    parser.add_argument("--states", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--regdesk", default=os.path.join(HERE, "../../../.build/debug/regdesk"))
    parser.add_argument("kinds", nargs="*")
    return parser.parse_args()


def main():
    # Everything is unmounted on the way out, also when somebody ends us.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    asked = options()
    kinds = [kind for kind in KINDS if kind.name in asked.kinds or not asked.kinds]
    work, planted, count = Workload.whole_day, bugs.ALL, 1000
    if asked.short or asked.ready:
        kinds, work, planted, count = kinds[:1], Workload.short_day, bugs.ALL[:1], 20
    failed = False
    for kind in kinds:
        if reason := why_not(kind):
            print(f"{kind.name}: skipped: {reason}", flush=True)
            if asked.ready:
                return 77
        elif not asked.ready:
            failed = not prove_all(asked, kind, work, planted, asked.states or count) or failed
    return 1 if failed else 0


def prove_all(asked, kind, work, planted, count):
    """Proves one file system and catches the planted bugs on it; False when either fails."""
    begun = time.monotonic()
    with Bench(os.path.abspath(asked.regdesk)) as bench:
        tried, again, broken = prove(bench, kind, work, count, asked.seed)
        figure(f"power cuts on {kind.name}, {again} of them in the morning after another", tried + again, len(broken))
        missed = sum(not catch(bench, kind, bug, max(20, count // 4), asked.seed) for bug in planted)
        figure(f"bugs planted on {kind.name}: a violation is one that is missed", len(planted), missed)
    print(f"{kind.name}: {time.monotonic() - begun:.0f} s", flush=True)
    return not broken and not missed


if __name__ == "__main__":
    sys.exit(main())
