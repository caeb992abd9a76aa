"""Draws docs/semantics/state-machine.txt as an SVG picture.

The text has a line for each thing:
    size WIDTH HEIGHT
    note X Y TEXT
    state NAME X Y TEXT            a box around X, Y; \\n breaks the line
    edge FROM TO BEND TEXT         an arrow; BEND moves its middle sideways, in pixels
    loop STATE TEXT                an arrow from below a state back to it
"""

import html
import math

from conformance.places import SEMANTICS

SOURCE = SEMANTICS / "state-machine.txt"
PICTURE = SEMANTICS / "state-machine.svg"
LINE = 16
HEAD = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}" \
font-family="sans-serif" font-size="13">
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" \
orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="#345"/></marker></defs>
<rect width="{0}" height="{1}" fill="white"/>"""


class Box:
    def __init__(self, x, y, text):
        self.x, self.y, self.lines = float(x), float(y), text.split("\\n")
        self.width = max(len(line) for line in self.lines) * 7.2 + 24
        self.height = len(self.lines) * LINE + 18

    def edge_towards(self, x, y):
        """Where a line from the middle to x, y leaves the box."""
        dx, dy = x - self.x, y - self.y
        scale = min(
            self.width / 2 / abs(dx) if dx else math.inf,
            self.height / 2 / abs(dy) if dy else math.inf,
        )
        return self.x + dx * scale, self.y + dy * scale

    def svg(self):
        left, top = self.x - self.width / 2, self.y - self.height / 2
        return (
            f'<rect x="{left:.0f}" y="{top:.0f}" width="{self.width:.0f}" '
            f'height="{self.height:.0f}" rx="9" fill="#eef4fb" stroke="#345"/>\n'
            + text_at(self.x, self.y, self.lines)
        )


def text_at(x, y, lines, anchor="middle", extra=""):
    first = y - (len(lines) - 1) * LINE / 2 + 4
    return "\n".join(
        f'<text x="{x:.0f}" y="{first + i * LINE:.0f}" text-anchor="{anchor}"{extra}>'
        f"{html.escape(line)}</text>"
        for i, line in enumerate(lines)
    )


def label(x, y, lines):
    """Text over a line: with a white rim, so that it can be read."""
    return text_at(x, y, lines, extra=' stroke="white" stroke-width="5" paint-order="stroke"')


def arrow(path):
    return f'<path d="{path}" fill="none" stroke="#345" marker-end="url(#tip)"/>'


def edge(start, end, bend, lines):
    length = math.hypot(end.x - start.x, end.y - start.y)
    middle_x = (start.x + end.x) / 2 - (end.y - start.y) / length * bend
    middle_y = (start.y + end.y) / 2 + (end.x - start.x) / length * bend
    # The curve passes half-way between the straight line and its control point.
    control_x = 2 * middle_x - (start.x + end.x) / 2
    control_y = 2 * middle_y - (start.y + end.y) / 2
    x1, y1 = start.edge_towards(control_x, control_y)
    x2, y2 = end.edge_towards(control_x, control_y)
    path = f"M{x1:.0f} {y1:.0f} Q{control_x:.0f} {control_y:.0f} {x2:.0f} {y2:.0f}"
    return arrow(path) + "\n" + label(middle_x, middle_y, lines)


def loop(box, lines):
    x, y = box.x, box.y + box.height / 2
    low = f"{y + 45:.0f}"
    path = f"M{x - 22:.0f} {y:.0f} C{x - 40:.0f} {low} {x + 40:.0f} {low} {x + 22:.0f} {y:.0f}"
    return arrow(path) + "\n" + label(x, y + 48 + (len(lines) - 1) * LINE / 2, lines)


def picture(source):
    boxes, parts, labels = {}, [], []
    for line in source.splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "size":
            parts.append(HEAD.format(*rest.split()))
        elif kind == "note":
            x, y, text = rest.split(" ", 2)
            bold = ' font-weight="bold"'
            parts.append(text_at(float(x), float(y), text.split("\\n"), "start", bold))
        elif kind == "state":
            name, x, y, text = rest.split(" ", 3)
            boxes[name] = Box(x, y, text)
            parts.append(boxes[name].svg())
        elif kind == "edge":
            start, end, bend, text = rest.split(" ", 3)
            labels.append(edge(boxes[start], boxes[end], float(bend), text.split("\\n")))
        elif kind == "loop":
            name, text = rest.split(" ", 1)
            labels.append(loop(boxes[name], text.split("\\n")))
    return "\n".join(parts + labels) + "\n</svg>\n"


def draw():
    PICTURE.write_text(picture(SOURCE.read_text(encoding="utf-8")), encoding="utf-8")
