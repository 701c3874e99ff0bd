"""What an operator waits for: the first frame, a letter in the filter, a row down, a saved mark; and what idling costs."""

import os
import pathlib
import time

from ground import PEERS, UNMARKED
from registers import LATE
from table import Row, median, quantile, spread

DOWN, UP = b"\x1bOB", b"\x1bOA"
CLEAR = b"\x15"  # Ctrl-U, in fzf too
OURS = f"regdesk, {UNMARKED}"
UNCACHED = "regdesk, without its cache"
WORDS = ["shevchenko", "sahin", "papadop", "kim min", "ministry", "tur interior", "A-017", "ivanov"]


def starts(ground, rounds):
    """From the call to the last byte of the settled first frame, and the most memory by then; with the cache that the last
    opening has left, as every day, and without one, as after an import, a new version or a repair."""
    seconds, peaks = {}, {}
    contenders = [(name, people) for people in ground.sizes for name in ("regdesk", UNCACHED)]
    contenders += [(name, ground.middle) for name in ground.peers]
    if "vd" in ground.peers and len(ground.sizes) > 1:
        contenders.append(("vd", ground.sizes[0]))
    for _ in range(rounds):
        for name, people in contenders:
            if name in ("regdesk", UNCACHED):
                opened = ground.desk(people, cached=name == "regdesk")
            else:
                opened = ground.peer(name, people)
            with opened as program:
                seconds.setdefault((name, people), []).append(program.start().last * 1000)
                peaks.setdefault((name, people), []).append(program.peak())
    return (compared("start to settled first frame", "ms", seconds, {10_000: 60, 100_000: 300})
            + compared("most memory once started", "MiB", peaks, {10_000: 40, 100_000: 250}))


def compared(what, unit, figures, bars):
    """Our medians at every size, then those of the peers beside ours at theirs."""
    rows = []
    for (name, people), values in figures.items():
        own = figures["regdesk", people]
        if name == "regdesk":
            rows.append(Row(what, people, median(own), unit, spread=spread(own), bar=bars.get(people)))
        elif name == UNCACHED:
            rows.append(Row(f"{what}, without the cache", people, median(values), unit, spread=spread(values)))
        else:
            rows.append(Row(what, people, median(own), unit, PEERS[name], median(values), spread(own), spread(values)))
    return rows


def moves(ground, presses):
    """A row down or up within the screen: time to the first byte, and all bytes, in turn with the peers."""
    programs = {("regdesk", people): ground.desk(people) for people in [*ground.sizes, UNMARKED]}
    programs |= {(name, ground.middle): ground.peer(name) for name in ground.peers}
    times = {key: [] for key in programs}
    sizes = {key: [] for key in programs}
    try:
        for program in programs.values():
            program.start()
        for number in range(presses):
            for key, program in programs.items():
                answer = program.press(DOWN if number // 10 % 2 == 0 else UP)
                if answer.size:
                    times[key].append(answer.first * 1000)
                    sizes[key].append(answer.size)
    finally:
        for program in programs.values():
            program.end()
    return move_rows(ground, times, sizes)


def move_rows(ground, times, sizes):
    rows = []
    for part, bar in ((0.5, 0.5), (0.99, 2)):
        what = f"row move to first byte, p{part * 100:.0f}"
        for people in ground.sizes:
            own = times["regdesk", people]
            rows.append(Row(what, people, quantile(own, part), "ms", spread=spread(own), bar=bar))
        own = times["regdesk", ground.middle]
        others = {PEERS[name]: times[name, ground.middle] for name in ground.peers} | {OURS: times["regdesk", UNMARKED]}
        for name, theirs in others.items():
            rows.append(Row(what, ground.middle, quantile(own, part), "ms", name, quantile(theirs, part), spread(own),
                            spread(theirs)))
    own = sizes["regdesk", ground.middle]
    rows.append(Row("bytes for a row move", ground.middle, median(own), "bytes", spread=spread(own), bar=250))
    for name in ground.peers:
        theirs = sizes[name, ground.middle]
        rows.append(Row("bytes for a row move", ground.middle, median(own), "bytes", PEERS[name], median(theirs), spread(own),
                        spread(theirs)))
    return rows


def letters(ground):
    """The bytes for a letter typed in a form's field, beside one at tig's prompt."""
    def typed(program, opening):
        with program:
            program.start()
            program.press(opening)
            return [program.press(letter.encode()).size for letter in "Shevchenko"]

    own = typed(ground.desk(ground.middle), b"\x1b[18~")
    row = Row("bytes for a letter in a field", ground.middle, median(own), "bytes", spread=spread(own), bar=30)
    if "tig" not in ground.peers:
        return [row]
    theirs = typed(ground.peer("tig"), b":")
    return [row, Row(row.what, ground.middle, row.ours, "bytes", "tig's prompt", median(theirs), row.spread, spread(theirs))]


def filters(ground, rounds):
    """A letter in the filter until its frame is painted, in turn with fzf on the same lines."""
    programs = {("regdesk", people): ground.desk(people) for people in [*ground.sizes, UNMARKED]}
    if ground.has_fzf:
        programs |= {("fzf", people): ground.peer("fzf", people) for people in ground.sizes}
    times = {key: [] for key in programs}
    try:
        for program in programs.values():
            program.start()
        for word in WORDS * rounds:
            for letter in word:
                for key, program in programs.items():
                    times[key].append(program.press(letter.encode()).last * 1000)
            for program in programs.values():
                program.press(CLEAR)
    finally:
        for program in programs.values():
            program.end()
    rows = []
    for part, bars in ((0.5, {10_000: 1, 100_000: 3}), (0.99, {10_000: 4, 100_000: 8})):
        what = f"filter key to painted frame, p{part * 100:.0f}"
        for people in ground.sizes:
            own, theirs = times["regdesk", people], times.get(("fzf", people))
            rows.append(Row(what, people, quantile(own, part), "ms", "fzf" if theirs else "",
                            quantile(theirs, part) if theirs else None, spread(own), spread(theirs) if theirs else None,
                            bars.get(people)))
        own, theirs = times["regdesk", ground.middle], times["regdesk", UNMARKED]
        rows.append(Row(what, ground.middle, quantile(own, part), "ms", OURS, quantile(theirs, part), spread(own), spread(theirs)))
    return rows


def marks(ground, presses):
    """A mark until the screen says that it is saved, less what the same line takes to append and sync, in turn."""
    rows = []
    for people in ground.sizes:
        own, plain = [], []
        journal = next((pathlib.Path(ground.copies[people]) / "entries").glob("*.journal"))
        with ground.desk(people) as desk, open(ground.folder / "plain", "ab", buffering=0) as file:
            desk.start()
            for letter in LATE:
                desk.press(letter.encode())
            for _ in range(presses):
                before = journal.stat().st_size
                taken = desk.press(b"\x1bOQ").last * 1000
                line = b"x" * (journal.stat().st_size - before)
                if not line:
                    raise ValueError("F2 marked nobody")
                own.append(taken)
                begun = time.perf_counter()
                file.write(line)
                os.fdatasync(file.fileno())
                plain.append((time.perf_counter() - begun) * 1000)
                desk.press(DOWN)
        beyond = median(one - other for one, other in zip(own, plain))
        rows.append(Row("mark to saved, beyond the sync", people, beyond, "ms", "the sync itself", median(plain), spread(own),
                        spread(plain), 1))
    return rows


def idling(ground, seconds):
    """Bytes and wake-ups of everybody at rest for so long, at the same time."""
    programs = {("regdesk", people): ground.desk(people) for people in ground.sizes}
    programs |= {(name, ground.middle): ground.peer(name, calm=False) for name in ground.peers}
    try:
        for program in programs.values():
            program.start()
        time.sleep(2)
        for program in programs.values():
            program.drain()
        before = {key: program.wakes() for key, program in programs.items()}
        time.sleep(seconds)
        wakes = {key: program.wakes() - before[key] for key, program in programs.items()}
        sizes = {key: program.drain() for key, program in programs.items()}
    finally:
        for program in programs.values():
            program.end()
    rows = []
    for what, unit, figures in ((f"idle for {seconds} s, written", "bytes", sizes), (f"idle for {seconds} s, wake-ups", "", wakes)):
        for people in ground.sizes:
            rows.append(Row(what, people, figures["regdesk", people], unit, bar=0))
        for name in ground.peers:
            rows.append(Row(what, ground.middle, figures["regdesk", ground.middle], unit, PEERS[name], figures[name, ground.middle]))
    return rows
