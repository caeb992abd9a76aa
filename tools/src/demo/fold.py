"""Folds a transcript: what differs from run to run, because the network delivers data in pieces of
its own choice, becomes one entry with totals.

A *transfer* is a message FD_READ or FD_WRITE without an error, or a send or receive that moved
bytes or would have blocked. Transfers that follow one another, with nothing else between, are one
run: of each kind of message and of each function on each socket one entry is left, in order of
first appearance, with the bytes summed. A WSAEWOULDBLOCK is dropped where the same function on the
same socket moves bytes in the same run; of several others one is kept. Lines that are the same and
follow one another become one. WSAGetLastError is dropped when it tells what the line above has told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .parse import Call, Line, Message

_COUNTED = {"send", "recv", "sendto", "recvfrom", "WSARecvEx"}  # the result is the number of bytes
_REPORTED = {"WSASend", "WSARecv", "WSASendTo", "WSARecvFrom"}  # it is an output
_TRANSFER_EVENTS = {"FD_READ", "FD_WRITE"}


@dataclass
class Entry:
    """One line, or several that were folded."""

    first: Line
    count: int = 1
    bytes: int = 0
    blocked: int = 0  # how many more would have blocked
    end: float = 0.0  # when the last one was recorded

    @property
    def is_message(self) -> bool:
        return isinstance(self.first, Message)

    @property
    def moved(self) -> bool:
        """Whether this is a call, or several, that moved bytes."""
        return self.bytes > 0

    def canonical(self) -> str:
        """What must be the same in every run."""
        if self.moved:
            assert isinstance(self.first, Call)
            flags = "".join(f", {a}" for a in self.first.arguments if a.startswith("MSG_"))
            return f"{self.first.function}({self.first.arguments[0]}{flags}) = {self.bytes:,} bytes"
        return self.first.text


def _moved_bytes(call: Call) -> int:
    """How many bytes a transfer moved; 0 at the end of a stream and for a failure."""
    if call.function in _REPORTED:
        number = call.output.partition(",")[0]
        return int(number) if call.result == "0" and number.isdigit() else 0
    return max(int(call.result), 0)


def _transfer_key(line: Line) -> tuple[str, ...] | None:
    """What a line is summed by when it is a transfer, else None."""
    if isinstance(line, Message):
        if line.event in _TRANSFER_EVENTS and not line.error:
            return (line.text,)
        return None
    if line.function not in _COUNTED | _REPORTED:
        return None
    if not line.would_block and _moved_bytes(line) == 0:
        return None
    # The lengths that are asked for follow from how much came before, so they do not count.
    flags = [a for a in line.arguments if a.startswith("MSG_")]
    return (line.function, line.arguments[0], *flags)


def without_known_errors(lines: Iterable[Line]) -> list[Line]:
    """Leaves out each WSAGetLastError that tells the error of the line before it."""
    kept: list[Line] = []
    known = ""
    for line in lines:
        if isinstance(line, Call):
            if line.function == "WSAGetLastError" and line.text.endswith(f"= {known}"):
                continue
            known = line.error
        kept.append(line)
    return kept


def _fold_run(run: list[tuple[tuple[str, ...], Line]]) -> list[Entry]:
    entries: dict[tuple[str, ...], Entry] = {}
    for key, line in run:
        entry = entries.get(key)
        if entry is None:
            entry = entries[key] = Entry(line, count=0)
        entry.end = line.time
        if isinstance(line, Call):
            if line.would_block:
                entry.blocked += 1
                continue
            entry.bytes += _moved_bytes(line)
        entry.count += 1
    for entry in entries.values():
        if entry.count == 0:  # nothing but WSAEWOULDBLOCK
            entry.count, entry.blocked = entry.blocked, 0
    return list(entries.values())


def fold(lines: Iterable[Line]) -> list[Entry]:
    """The folded transcript."""
    entries: list[Entry] = []
    run: list[tuple[tuple[str, ...], Line]] = []
    for line in without_known_errors(lines):
        key = _transfer_key(line)
        if key is not None:
            run.append((key, line))
            continue
        entries += _fold_run(run)
        run.clear()
        if entries and entries[-1].first.text == line.text:
            entries[-1].count += 1
            entries[-1].end = line.time
        else:
            entries.append(Entry(line, end=line.time))
    return entries + _fold_run(run)
