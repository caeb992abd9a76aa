"""Reads a transcript's lines (winsock_shim/record/transcript.hpp has their grammar)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TIME = re.compile(r"(\d+\.\d{6}) ")
_MESSAGE = re.compile(r"message (\w+) (registered message|\S+)(?: (.*))?")
_SOCKET_EVENT = re.compile(r"(s\d+) (FD_\w+)(?: (\w+))?")
_CALL = re.compile(r"(?:(\w+) = )?(\w+)\((.*)\)(?: = (.*?))?(?: -> (.*))?")
_FAILURES = ("-1", "INVALID_SOCKET", "NULL", "FALSE", "0")


@dataclass(frozen=True)
class Message:
    """A message that the program took from its queue."""

    text: str
    window: str
    number: str
    socket: str = ""  # of a socket message, as are event and error
    event: str = ""
    error: str = ""
    time: float = 0.0


@dataclass(frozen=True)
class Call:
    """A Winsock call that has returned."""

    text: str
    function: str
    arguments: tuple[str, ...]
    result: str  # "" for a function without one and for one that made a socket
    error: str
    output: str
    time: float = 0.0

    @property
    def would_block(self) -> bool:
        return self.error == "WSAEWOULDBLOCK"


Line = Message | Call


def parse_line(line: str) -> Line:
    """The line's parts. Raises ValueError for what is no line of a transcript."""
    time = 0.0
    if found := _TIME.match(line):
        time = float(found[1])
        line = line[found.end():]
    if found := _MESSAGE.fullmatch(line):
        window, number, rest = found[1], found[2], found[3] or ""
        if event := _SOCKET_EVENT.fullmatch(rest):
            return Message(line, window, number, event[1], event[2], event[3] or "", time)
        return Message(line, window, number, time=time)
    if found := _CALL.fullmatch(line):
        _, function, arguments, outcome, output = found.groups()
        result, _, error = (outcome or "").partition(" ")
        if result not in _FAILURES:
            error = ""
        return Call(line, function, tuple(arguments.split(", ")) if arguments else (), result,
                    error, output or "", time)
    raise ValueError(f"not a line of a transcript: {line!r}")


def parse(text: str, ports: frozenset[int] = frozenset()) -> list[Line]:
    """All lines. The ports are those that the system chose for one program and that another was
    told: they are written as *, because they differ from run to run. A last line that was cut off
    with its program is left out."""
    if text and not text.endswith("\n"):
        text = text[: text.rfind("\n") + 1]
    for port in ports:
        text = re.sub(rf":{port}\b", ":*", text)
    return [parse_line(line) for line in text.splitlines() if line]
