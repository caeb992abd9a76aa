"""C++ as a list of tokens, as far as mutating statements needs it."""

from __future__ import annotations

import re

PATTERN = re.compile(r"""
    (?P<skip>\s+|//[^\n]*|/\*.*?\*/)
  | (?P<directive>(?m:^)[ \t]*\#[^\n]*(?:\\\n[^\n]*)*)
  | (?P<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')
  | (?P<word>[A-Za-z_]\w*)
  | (?P<number>\d[\w.']*)
  | (?P<sign><<=|>>=|<=>|->\*|\.\.\.|::|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|[^\s\w])
""", re.VERBOSE | re.DOTALL | re.MULTILINE)

CLOSING = {"(": ")", "[": "]", "{": "}"}


class BadSource(Exception):
    """The source has something that this reader of C++ does not understand."""


def tokens_of(source: str) -> list[str]:
    """The tokens without comments; a preprocessor directive is one token, with its line's end."""
    tokens, at = [], 0
    while at < len(source):
        match = PATTERN.match(source, at)
        if not match:
            raise BadSource(f"no token at: {source[at:at + 40]!r}")
        if match.lastgroup == "directive":
            tokens.append("\n" + match.group().strip() + "\n")
        elif match.lastgroup != "skip":
            tokens.append(match.group())
        at = match.end()
    return tokens


def matches_of(wanted: str, text: str) -> list[tuple[int, int]]:
    """Where these tokens stand in the text, however they are spaced and broken into lines."""
    pattern = r"\s*".join(re.escape(token) for token in tokens_of(wanted))
    if is_word(wanted):
        pattern = r"(?<!\w)" + pattern
    return [match.span() for match in re.finditer(pattern, text)]


def matching(tokens: list[str], opening: int) -> int:
    """Where the bracket that opens at `opening` closes."""
    wanted = [CLOSING[tokens[opening]]]
    for at in range(opening + 1, len(tokens)):
        if tokens[at] in CLOSING:
            wanted.append(CLOSING[tokens[at]])
        elif tokens[at] == wanted[-1]:
            wanted.pop()
            if not wanted:
                return at
    raise BadSource(f"{tokens[opening]!r} is not closed")


def is_word(token: str) -> bool:
    return token[0].isalpha() or token[0] == "_"


def text_of(tokens: list[str]) -> str:
    """Tokens as one line, spaced for reading."""
    text = ""
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else ""
        tight = (token in (",", ";", ")", "]", ".", "->", "::", "++", "--", "[")
                 or before in ("(", "[", ".", "->", "::", "!", "~", "")
                 or (token == "(" and before and (is_word(before) or before in (")", "]"))
                     and before not in ("if", "return", "for", "while", "switch"))
                 or (token == "{" and before and is_word(before)))
        text += token if tight else " " + token
    return text
