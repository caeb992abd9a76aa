"""The messages that two programs got, and the calls they answered with, along one time line."""

from __future__ import annotations

from dataclasses import dataclass

from .fold import Entry
from .layout import Paint, column_width, side_by_side, wrapped
from .parse import Call, Message

_MARGIN = 12  # "  123.4 ms  "
_LEFT, _RIGHT = 0, 1


@dataclass
class Row:
    """Something that one side, or each side, was busy with from then on."""

    start: float
    cells: list[Entry | None]


def describe(entry: Entry) -> str:
    """An entry for people: a message as its event, a call indented below what it answers."""
    times = f" ×{entry.count:,}" if entry.count > 1 else ""
    line = entry.first
    if isinstance(line, Message):
        if not line.event:
            return line.text.removeprefix("message ") + times
        error = f" {line.error}" if line.error else ""
        return f"{line.event} {line.socket}{error}{times}"
    assert isinstance(line, Call)
    if not entry.moved:
        return f"  {line.text}{times}"
    calls = "call" if entry.count == 1 else "calls"
    blocked = f" and {entry.blocked:,} × WSAEWOULDBLOCK" if entry.blocked else ""
    return f"  {line.function} {line.arguments[0]}: {entry.bytes:,} bytes in {entry.count:,} {calls}{blocked}"


def rows(left: list[Entry], right: list[Entry]) -> list[Row]:
    """Everything in order of its start. What the two sides did at the same time for a while shares
    a row."""
    sided = [(entry, _LEFT) for entry in left] + [(entry, _RIGHT) for entry in right]
    sided.sort(key=lambda item: item[0].first.time)
    result: list[Row] = []
    for entry, side in sided:
        if result:
            other = result[-1].cells[1 - side]
            if result[-1].cells[side] is None and other is not None and \
                    entry.count > 1 and other.count > 1 and entry.first.time < other.end:
                result[-1].cells[side] = entry
                continue
        cells: list[Entry | None] = [None, None]
        cells[side] = entry
        result.append(Row(entry.first.time, cells))
    return result


def timeline(left: list[Entry], right: list[Entry], titles: tuple[str, str], width: int,
             paint: Paint) -> list[str]:
    """The time line as text; in one column when two do not fit."""
    all_rows = rows(left, right)
    zero = all_rows[0].start if all_rows else 0.0
    column = column_width(width, _MARGIN, between=3)
    if column is None:
        return _one_column(all_rows, zero, titles, width, paint)
    heading = side_by_side([titles[0]], [titles[1]], column, " | ")
    lines = [" " * _MARGIN + paint.bold(line) for line in heading]
    lines.append(" " * _MARGIN + "-" * column + "-+-" + "-" * column)
    for row in all_rows:
        cells = [wrapped(describe(cell), column) if cell else [] for cell in row.cells]
        time = f"{(row.start - zero) * 1000:7.1f} ms  "
        for i, line in enumerate(side_by_side(cells[0], cells[1], column, " | ")):
            is_message = any(cell and cell.is_message for cell in row.cells)
            lines.append((time if i == 0 else " " * _MARGIN) + (paint.bold(line) if is_message else line))
    return lines


def _one_column(all_rows: list[Row], zero: float, titles: tuple[str, str], width: int,
                paint: Paint) -> list[str]:
    lines = []
    for row in all_rows:
        for title, cell in zip(titles, row.cells):
            if cell is not None:
                text = f"{(row.start - zero) * 1000:.1f} ms {title.partition(':')[0]}: {describe(cell).strip()}"
                lines += [paint.bold(line) if cell.is_message else line
                          for line in wrapped(text, width)]
    return lines
