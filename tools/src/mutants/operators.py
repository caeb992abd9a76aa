"""What is changed in one expression: a table of replacements, and the operands of && and ||."""

from __future__ import annotations

from collections.abc import Iterator

from .tokens import CLOSING, is_word, matching

SIGNS = {
    "&&": ["||"],
    "||": ["&&"],
    "==": ["!="],
    "!=": ["=="],
    "<": ["<="],
    "<=": ["<"],
    ">": [">="],
    ">=": [">"],
    "|=": ["="],
    "+=": ["-="],
}

# A word becomes the next of its row (the last the first), where it stands for a value.
ROWS = [
    ["true", "false"],
    ["fd_read", "fd_write", "fd_oob", "fd_accept", "fd_connect", "fd_close"],
    ["WSAECONNABORTED", "WSAECONNRESET"],
    ["QS_POSTMESSAGE", "QS_TIMER", "QS_PAINT", "QS_SENDMESSAGE"],
    ["WM_PAINT", "WM_TIMER", "WM_QUIT"],
]
WORDS = {word: row[(at + 1) % len(row)] for row in ROWS for at, word in enumerate(row)}

# The same for enumerators, by the last part of their scope.
ENUMERATORS = {
    "Unread": ["unknown", "none", "some"],
    "Phase": ["fresh", "connecting", "connected", "failed", "listening"],
    "Kind": ["stream", "datagram"],
    "Outcome": ["succeeded", "would_block", "fault", "deferred", "failed"],
    "Source": ["none", "sent", "posted", "quit", "input", "paint", "timer"],
    "Outside": ["not_looked", "looked"],
    "close_with_unread_values": ["after", "at_once", "after_or_half_closed"],
    "reset_close_error_values": ["none", "aborted", "reset"],
    "udp_connect_values": ["silent", "write", "connect"],
}

BOUNDS = {"(", ")", "{", "}", "[", "]", ",", ";", "?", ":", "=", "return"}

Replacement = tuple[int, int, list[str]]  # from, to (exclusive), by what


def operands(tokens: list[str]) -> Iterator[tuple[int, int, str]]:
    """Each operand of && and ||, with the operator beside it (&& where it has both)."""
    start, beside, at = 0, "", 0
    while at <= len(tokens):
        token = tokens[at] if at < len(tokens) else ";"
        if token in CLOSING:
            close = matching(tokens, at)
            inner = tokens[at + 1:close]
            for a, b, operator in operands(inner):
                yield at + 1 + a, at + 1 + b, operator
            at = close + 1
            continue
        if token in ("&&", "||") or token in BOUNDS:
            after = token if token in ("&&", "||") else ""
            if at > start and (beside or after):
                yield start, at, "&&" if "&&" in (beside, after) else "||"
            start, beside = at + 1, after
        at += 1


def conditions_of_choices(tokens: list[str]) -> Iterator[tuple[int, int]]:
    """What stands before each `?`, if it is no operand of && or ||."""
    for at, token in enumerate(tokens):
        if token == "?":
            start, depth = at, 0
            while start > 0 and (depth > 0 or tokens[start - 1] not in BOUNDS - {")", "}", "]"}):
                start -= 1
                depth += (tokens[start] in ")]}") - (tokens[start] in "([{")
            if not {"&&", "||"} & set(tokens[start:at]):
                yield start, at


def replacements(tokens: list[str]) -> Iterator[Replacement]:
    """Every single change of this expression."""
    for start, end, operator in operands(tokens):
        yield start, end, ["true" if operator == "&&" else "false"]
    for start, end in conditions_of_choices(tokens):
        yield start, end, ["true"]
        yield start, end, ["false"]
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else ""
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        for other in SIGNS.get(token, []):
            if token == "<" and before in ("optional", "static_cast", "reinterpret_cast", "clamp",
                                           "make_shared", "vector", "pair"):
                continue
            if token == ">" and after == "(":
                continue
            yield at, at + 1, [other]
        if token in WORDS and before != "::":
            yield at, at + 1, [WORDS[token]]
        if before == "::" and at >= 2 and token in ENUMERATORS.get(tokens[at - 2], []):
            row = ENUMERATORS[tokens[at - 2]]
            yield at, at + 1, [row[(row.index(token) + 1) % len(row)]]
        elif before == "::" and at >= 2 and tokens[at - 2].endswith("_values"):
            pass  # a switch with two values: the comparison beside it is negated
        if token.isdigit():
            yield at, at + 1, [str(int(token) + 1)]
        if token == "&=" and after == "~":
            yield at, at + 2, ["|="]
        if token == "!" and after and (is_word(after) or after == "("):
            yield at, at + 1, []
        if token == "+" and after.isdigit():
            yield at, at + 1, ["-"]
