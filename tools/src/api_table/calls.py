"""Where a function's body calls another one, and whether it uses what that returns."""

import dataclasses
import functools

from api_table.tokens import Token, closing, opening

_BEFORE_ARGUMENT = ("(", ",", "&", "{", "=", "::")
_AFTER_ARGUMENT = (")", ",", "}", ";")
_ENDS = (";", "{", "}", "else", "do")
_NO_TYPES = ("return", "else", "do", "case", "throw")
_CONDITIONS = ("if", "while", "for", "switch", "constexpr")


@dataclasses.dataclass(frozen=True)
class Call:
    """`at` to `end`: its name and its arguments; `used`: its value is; `returned`: by the caller;
    `qualified`: :: or std:: in front; `method`: of a variable's class, `bitmap.SetPixel(`, so no
    function of the API's, which a table of functions, `wsock32().send(`, may hand out."""

    name: str
    at: int
    end: int
    used: bool
    returned: bool = False
    qualified: bool = False
    method: bool = False


class Code:
    """A part of a function: its tokens, the variables that it or what it is a part of has, and what
    it calls."""

    def __init__(self, tokens, variables=frozenset()):
        self.tokens = tuple(tokens)
        self.variables = variables | set(_variables_of(self.tokens))

    def expression(self, tokens):
        """A part of this one, in brackets: it is no statement, whose value nobody uses."""
        line = tokens[0].line if tokens else 0
        brackets = Token("sign", "(", line), Token("sign", ")", line)
        return Code([brackets[0], *tokens, brackets[1]], self.variables)

    @functools.cached_property
    def names(self):
        return {token.text for token in self.tokens if token.kind == "name"}

    @functools.cached_property
    def calls(self):
        return list(_calls_in(self.tokens, self.variables))


def _calls_in(body, variables):
    """All calls and, since a function may be handed on, all names that are a whole argument."""
    for at, token in enumerate(body):
        if token.kind != "name":
            continue
        before = body[at - 1].text if at else ";"
        after = body[at + 1].text if at + 1 < len(body) else ";"
        if after == "(":
            if not _is_declared(body, at):
                yield _call(body, at)
        elif after in _AFTER_ARGUMENT and before in _BEFORE_ARGUMENT and token.text not in variables:
            yield Call(token.text, at, at, used=True, qualified=before == "::")


def _variables_of(body):
    """`timeval time;`"""
    for at in range(1, len(body) - 1):
        if body[at].kind == "name" and _is_declared(body, at):
            if body[at + 1].text in (";", "=", "{", "[", ",", "("):
                yield body[at].text


def _is_declared(body, at):
    """`Font font`: a variable, with its type in front."""
    return at > 0 and body[at - 1].kind == "name" and body[at - 1].text not in _NO_TYPES


def _call(body, at):
    start, qualified, method, end = at, False, False, closing(body, at + 1)
    if at and body[at - 1].text in (".", "->"):
        start = _object(body, at)
        method = start == at - 2 and body[start].kind == "name"
    elif at and body[at - 1].text == "::":
        qualified, start = True, at - 1
        if start and body[start - 1].kind == "name" and body[start - 1].text != "return":
            start -= 1
            qualified = body[start].text == "std"
    returned = start > 0 and body[start - 1].text == "return"
    return Call(body[at].text, at, end, _is_used(body, start, end), returned, qualified, method)


def _object(body, at):
    """Where the object begins whose member stands at `at`: wsock32().send, list[0]->send."""
    while at > 1 and body[at - 1].text in (".", "->", "::"):
        at -= 2
        if body[at].text == ")":
            at = opening(body, at) - 1
    return at


def _is_used(body, start, end):
    after = body[end + 1].text if end + 1 < len(body) else ";"
    before = body[start - 1].text if start else ";"
    if before == "(" and start > 1 and after == ")":
        around = [token.text for token in body[max(0, start - 5) : start - 1]]
        return around[-1:] != ["DO"] and around[-4:] != ["static_cast", "<", "void", ">"]
    if after != ";":
        return True
    if before == ")":
        bracket = opening(body, start - 1)
        inside = [token.text for token in body[bracket + 1 : start - 1]]
        return inside != ["void"] and not (bracket and body[bracket - 1].text in _CONDITIONS)
    return before not in _ENDS
