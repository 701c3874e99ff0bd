"""How start, filter, commit and memory grow with the register: one picture, as SVG that needs no colours."""

import math

from table import plain

PANELS = [("start to settled first frame", "ms"), ("filter key to painted frame, p50", "ms"),
          ("commit", "µs"), ("most memory once started", "MiB")]
WIDTH, HEIGHT, LEFT, TOP = 360, 230, 56, 44


def picture(rows):
    """Four panels, both axes in powers of ten; where a line is as steep as the dashed one, twice the people take twice as much."""
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 560" font-family="sans-serif" font-size="12">',
             "<title>Start, filter, commit and memory against the number of people</title>",
             '<rect width="760" height="560" fill="white"/>']
    for number, (what, unit) in enumerate(PANELS):
        points = sorted({row.people: row.ours for row in rows if row.what == what}.items())
        if len(points) > 1:
            x, y = number % 2 * 380 + 10, number // 2 * 275
            parts.append(f'<g transform="translate({x} {y})">{panel(what, unit, points)}</g>')
    parts.append('<text x="380" y="552" text-anchor="middle">people in the register, ten marks each; '
                 "the dashed line is as steep as the register grows</text></svg>")
    return "\n".join(parts) + "\n"


def panel(what, unit, points):
    low = math.floor(math.log10(min(value for _, value in points) or 1) - 0.2)
    high = max(math.ceil(math.log10(max(value for _, value in points) or 1) + 0.2), low + 1)
    first, last = math.log10(points[0][0]), math.log10(points[-1][0])

    def place(people, value):
        across = (math.log10(people) - first) / (last - first)
        up = (math.log10(max(value, 10**low)) - low) / (high - low)
        return LEFT + 24 + across * (WIDTH - LEFT - 60), HEIGHT - up * (HEIGHT - TOP)

    parts = [f'<text x="{LEFT}" y="{TOP - 18}" font-weight="bold">{what}, {unit}</text>',
             f'<path d="M{LEFT} {TOP}V{HEIGHT}H{WIDTH}" fill="none" stroke="black"/>']
    for power in range(low, high + 1):
        _, y = place(points[0][0], 10**power)
        label = plain(10.0**power) if power < 0 else f"{10**power:,}"
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH}" stroke="#ccc"/>'
                     f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{label}</text>')
    places = [place(*point) for point in points]
    parts += [slope(points, place, high), '<path d="M' + "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
              + '" fill="none" stroke="black" stroke-width="2"/>']
    for (people, value), (x, y) in zip(points, places):
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/><text x="{x:.1f}" y="{y - 9:.1f}" text-anchor="middle" '
                     f'paint-order="stroke" stroke="white" stroke-width="4">{plain(value)}</text>'
                     f'<text x="{x:.1f}" y="{HEIGHT + 17}" text-anchor="middle">{people:,}</text>')
    return "".join(parts)


def slope(points, place, high):
    """From the first point on, as many times more as there are people more, as far as the panel goes."""
    (people, value), (most, _) = points[0], points[-1]
    end = min(value * most / people, 10**high)
    x, y = place(people, value)
    right, top = place(people * end / value, end)
    return f'<path d="M{x:.1f} {y:.1f}L{right:.1f} {top:.1f}" stroke="black" stroke-dasharray="4 4"/>'
