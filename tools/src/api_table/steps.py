"""The parts of a case: its steps, its requirements, and the variables that they look at."""

import dataclasses

from api_table.calls import Code
from api_table.tokens import closing, split

_ERROR_CHECKS = ("CHECK_ERRNO", "CHECK_INVALID", "CHECK_INVALID_UNHEARD", "CHECK_REFUSED",
                 "CHECK_REFUSED_UNHEARD", "CHECK_ERRNO_UNTOLD", "CHECK_REFUSED_UNTOLD")
_RUNTIME_CHECKS = ("CHECK", "CHECK_TEXT", "CHECK_WIDE", *_ERROR_CHECKS)


@dataclasses.dataclass(frozen=True)
class Step:
    """`before`: the statement in front of it; `expected`: the texts of the expectation."""

    action: Code
    expected: str
    before: Code


def steps_of(body):
    tokens = body.tokens
    begin, before = 0, ()
    for at, token in enumerate(tokens):
        if _is_call_of("STEP", tokens, at):
            action, *rest = split(tokens[at + 2 : closing(tokens, at + 1)])
            texts = [one.text.strip('"') for one in (rest or [[]])[0] if one.kind == "text"]
            yield Step(body.expression(action), " ".join(texts), Code(before, body.variables))
        if token.text in (";", "{", "}"):
            before, begin = tokens[begin:at], at + 1


def on_both_sides(body):
    """What a case of tests/crt does: what is left out under Wine is not shown on both sides."""
    tokens, kept, at = body.tokens, [], 0
    while at < len(tokens):
        if _is_call_of("EXCEPT_ON_WINE", tokens, at):
            at = closing(tokens, at + 1)
        else:
            kept.append(tokens[at])
        at += 1
    return Code(kept, body.variables)


def runtime_checks_of(body):
    """tests/crt's CHECKs as steps; `expected` is the error, or = and what is returned."""
    tokens = body.tokens
    for at, token in enumerate(tokens):
        if token.text in _RUNTIME_CHECKS and _is_call_of(token.text, tokens, at):
            what, *rest = split(tokens[at + 2 : closing(tokens, at + 1)])
            error = rest[-1][0].text if rest else ""
            is_error = token.text in _ERROR_CHECKS
            yield Step(body.expression(what), error if is_error else f"={error}", Code(()))


def requirements_of(body):
    """The conditions of require(condition, what)."""
    tokens = body.tokens
    for at in range(len(tokens)):
        if _is_call_of("require", tokens, at):
            yield body.expression(split(tokens[at + 2 : closing(tokens, at + 1)])[0])


def values_of(body, wanted):
    """(variable, its value) wherever one of these variables is set or initialised."""
    tokens = body.tokens
    for at in range(1, len(tokens) - 1):
        if tokens[at].text in wanted and tokens[at].kind == "name":
            end = _end_of_value(tokens, at)
            if end:
                yield tokens[at].text, body.expression(tokens[at + 2 : end])


def _end_of_value(tokens, at):
    after, before = tokens[at + 1].text, tokens[at - 1]
    if after == "=":
        end = at + 2
        while end < len(tokens) and tokens[end].text != ";":
            end = closing(tokens, end) + 1 if tokens[end].text in ("(", "[", "{") else end + 1
        return end
    is_declared = before.kind == "name" and before.text != "return" or before.text in (">", "*")
    return closing(tokens, at + 1) if after in ("(", "{") and is_declared else None


def _is_call_of(name, tokens, at):
    return tokens[at].text == name and at + 1 < len(tokens) and tokens[at + 1].text == "("
