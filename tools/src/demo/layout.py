"""Two columns of text, as wide as the terminal is."""

from __future__ import annotations

import re
import shutil
import sys

NARROWEST = 24  # a column narrower than this is not worth reading


def terminal_width() -> int:
    """Of the terminal; when the output goes elsewhere, COLUMNS or 100."""
    return max(40, shutil.get_terminal_size((100, 24)).columns)


def column_width(width: int, margin: int, between: int) -> int | None:
    """How wide each of two columns can be, or None when the two do not fit side by side."""
    each = (width - margin - between) // 2
    return each if each >= NARROWEST else None


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of this width, broken behind a space or a |, the second and later ones
    indented deeper."""
    indent = " " * (len(text) - len(text.lstrip()) + 4)
    lines: list[str] = []
    line = ""
    for piece in re.split(r"(?<=[ |])(?=\S)", text):
        if line.strip() and len(line) + len(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = indent
        line += piece
        while len(line.rstrip()) > width:  # a piece that fits in no line
            lines.append(line[:width])
            line = indent + line[width:]
    return [*lines, line.rstrip()]


def side_by_side(left: list[str], right: list[str], width: int, between: str) -> list[str]:
    """Each pair of lines in one; `between` stands in every line."""
    rows = max(len(left), len(right))
    left = left + [""] * (rows - len(left))
    right = right + [""] * (rows - len(right))
    return [f"{a:<{width}}{between}{b}".rstrip() for a, b in zip(left, right)]


class Paint:
    """Terminal colours, when there is a terminal that has them."""

    def __init__(self, on: bool | None = None) -> None:
        self._on = sys.stdout.isatty() if on is None else on

    def _code(self, code: str, text: str) -> str:
        return f"\033[{code}m{text}\033[0m" if self._on and text else text

    def bold(self, text: str) -> str:
        return self._code("1", text)

    def faint(self, text: str) -> str:
        return self._code("2", text)

    def red(self, text: str) -> str:
        return self._code("31", text)
