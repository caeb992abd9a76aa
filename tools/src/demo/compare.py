"""Two folded transcripts side by side, their differences marked."""

from __future__ import annotations

import difflib

from .fold import Entry
from .layout import Paint, column_width, side_by_side, wrapped

_SAME, _DIFFERENT = "   ", " ! "


def pairs(left: list[Entry], right: list[Entry]) -> list[tuple[str | None, str | None]]:
    """Equal lines together, others opposite one another as far as there are any."""
    a = [entry.canonical() for entry in left]
    b = [entry.canonical() for entry in right]
    rows: list[tuple[str | None, str | None]] = []
    for tag, a1, a2, b1, b2 in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        for i in range(max(a2 - a1, b2 - b1)):
            rows.append((a[a1 + i] if a1 + i < a2 else None, b[b1 + i] if b1 + i < b2 else None))
    return rows


def differences(rows: list[tuple[str | None, str | None]]) -> int:
    return sum(left != right for left, right in rows)


def table(rows: list[tuple[str | None, str | None]], titles: tuple[str, str], width: int,
          paint: Paint) -> list[str]:
    """The rows as text. On a narrow terminal the right side is written below the left one, and only
    where it differs."""
    column = column_width(width, margin=0, between=3)
    if column is None:
        return _one_column(rows, titles, width, paint)
    lines = side_by_side([titles[0]], [titles[1]], column, _SAME)
    lines = [paint.bold(line) for line in lines] + ["-" * (2 * column + 3)]
    for left, right in rows:
        same = left == right
        cells = [wrapped(cell or "", column) for cell in (left, right)]
        for line in side_by_side(cells[0], cells[1], column, _SAME if same else _DIFFERENT):
            lines.append(line if same else paint.red(line))
    return lines


def _one_column(rows: list[tuple[str | None, str | None]], titles: tuple[str, str], width: int,
                paint: Paint) -> list[str]:
    lines = []
    for left, right in rows:
        if left == right:
            lines += wrapped(left or "", width)
            continue
        for title, cell in zip(titles, (left, right)):
            text = f"! {title}: {cell if cell is not None else '(nothing)'}"
            lines += [paint.red(line) for line in wrapped(text, width)]
    return lines
