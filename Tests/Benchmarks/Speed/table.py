"""Rows of figures, beside what others need for the same and what was asked for."""

import statistics
from dataclasses import dataclass


@dataclass
class Row:
    what: str
    people: int
    ours: float
    unit: str
    peer: str = ""
    theirs: float | None = None
    spread: float | None = None
    peers_spread: float | None = None
    bar: float | None = None
    more: bool = False  # whether more is better

    @property
    def ratio(self):
        """Of our figure to theirs; nothing where theirs is nothing."""
        return self.ours / self.theirs if self.theirs else None

    @property
    def verdict(self):
        if self.bar is None:
            return ""
        met = self.ours >= self.bar if self.more else self.ours <= self.bar
        return ("met" if met else "NOT MET") + f": {'at least' if self.more else 'at most'} {plain(self.bar)}"


def plain(number):
    """Three digits that count, no more."""
    if number is None:
        return ""
    if number == 0:
        return "0"
    if abs(number) >= 100:
        return f"{number:,.0f}"
    return f"{number:.2f}" if abs(number) < 10 else f"{number:.1f}"


def median(values):
    return statistics.median(values)


def quantile(values, part):
    """The value below which this part of the values lies, one of them."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def spread(values):
    """How far the middle half of the values lies apart, as a part of their median."""
    middle = median(values)
    return (quantile(values, 0.75) - quantile(values, 0.25)) / middle if middle else 0.0


def markdown(rows):
    """The rows as a table; what is said in the row above is not said again."""
    lines = ["| what | people | ours | | spread | peer | theirs | spread | ratio | bar |",
             "|---|---:|---:|---|---:|---|---:|---:|---:|---|"]
    before = None
    for row in rows:
        again = before is not None and (row.what, row.people, row.ours) == (before.what, before.people, before.ours)
        own = ["", "", "", "", ""] if again else [row.what, f"{row.people:,}", plain(row.ours), row.unit, percent(row.spread)]
        if before is not None and row.what == before.what:
            own[0] = ""
        before = row
        cells = [*own, row.peer, plain(row.theirs), percent(row.peers_spread), plain(row.ratio), row.verdict]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def percent(part):
    return "" if part is None else f"{part:.0%}"
