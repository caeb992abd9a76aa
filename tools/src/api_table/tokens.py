"""C++ as a list of tokens, without comments and preprocessor lines."""

import dataclasses
import re

_TOKEN = re.compile(
    r"""(?P<space>\s+|//[^\n]*|/\*.*?\*/)
      | (?P<directive>(?:(?<=\n)|\A)[ \t]*\#(?:[^\n]*\\\n)*[^\n]*)
      | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\s]*)\(.*?\)(?P=mark)")
      | (?P<text>(?:u8|[uUL])?"(?:[^"\\\n]|\\.)*")
      | (?P<character>(?:u8|[uUL])?'(?:[^'\\\n]|\\.)+')
      | (?P<number>\.?\d(?:[\w.]|'\w|[eEpP][+-])*)
      | (?P<name>[A-Za-z_]\w*)
      | (?P<sign>::|->|\.\.\.|&&|\|\||[<>=!+\-*/%&|^]=|<<|>>|.)""",
    re.VERBOSE | re.DOTALL,
)
_PARTNERS = {"(": ")", "[": "]", "{": "}"}


@dataclasses.dataclass(frozen=True)
class Token:
    kind: str  # name, number, text, character or sign
    text: str
    line: int


def tokens_of(source):
    found, line, at = [], 1, 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        kind = "text" if match.lastgroup in ("raw", "mark") else match.lastgroup
        if kind not in ("space", "directive"):
            found.append(Token(kind, match[0], line))
        line += match[0].count("\n")
        at = match.end()
    return found


def closing(tokens, opening):
    """The index of the bracket that closes the one at `opening`; the last index if none does."""
    open_sign = tokens[opening].text
    close_sign = _PARTNERS[open_sign]
    depth = 0
    for at in range(opening, len(tokens)):
        if tokens[at].kind == "sign":
            depth += (tokens[at].text == open_sign) - (tokens[at].text == close_sign)
            if depth == 0:
                return at
    return len(tokens) - 1


def opening(tokens, closing_at):
    """The index of the round bracket that the one at `closing_at` closes."""
    depth = 0
    for at in range(closing_at, -1, -1):
        depth += (tokens[at].text == ")") - (tokens[at].text == "(")
        if depth == 0:
            return at
    return 0


def split(tokens):
    """At the commas that are in no bracket."""
    parts, depth = [[]], 0
    for token in tokens:
        if token.kind == "sign":
            depth += (token.text in _PARTNERS) - (token.text in _PARTNERS.values())
            if token.text == "," and depth == 0:
                parts.append([])
                continue
        parts[-1].append(token)
    return parts
