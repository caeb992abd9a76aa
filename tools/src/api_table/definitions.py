"""The functions that a test's source defines, and its cases."""

import dataclasses

from api_table.calls import Code
from api_table.tokens import closing, split, tokens_of


@dataclasses.dataclass(frozen=True)
class Definition:
    """A function or a case: `name` is the function's own name (a constructor's is its class), or
    the case's id."""

    name: str
    body: Code
    is_case: bool = False


def definitions_of(text):
    return list(_scope(tokens_of(text)))


def _scope(tokens):
    """What a file, a namespace or a class consists of."""
    head, at = [], 0
    while at < len(tokens):
        text = tokens[at].text
        if text in ("(", "["):
            end = closing(tokens, at)
            head += tokens[at : end + 1]
            at = end
        elif text == ":" and _parameters(head) is not None:
            at = _after_initialisers(tokens, at, head)
            continue
        elif text == "{" and tokens[at].kind == "sign":
            end = closing(tokens, at)
            inside = tokens[at + 1 : end]
            yield from _braces(head, inside)
            at, head = end, []
        elif text in (";", "}") or (text == ":" and len(head) == 1):  # public:
            head = []
        else:
            head.append(tokens[at])
        at += 1


def _braces(head, inside):
    words = [token.text for token in head]
    called = _parameters(head)
    if words[:1] == ["CASE"]:
        yield Definition(_case_id(head), Code(inside), is_case=True)
    elif called is not None and "=" not in words[:called]:
        yield Definition(words[called - 1], Code(head[called:] + inside))
    elif "=" in words:
        # A table of functions, or a function object.
        end = words.index("=")
        end = words.index("[") if words[end - 1] == "]" else end
        yield Definition(words[end - 1], Code(inside))
    elif "enum" not in words and {"namespace", "extern", "class", "struct", "union"} & set(words):
        yield from _scope(inside)


def _case_id(head):
    return split(head[2:-1])[0][0].text.strip('"')


def _parameters(head):
    """Where the parameter list of a function's head begins."""
    words = [token.text for token in head]
    for at in range(1, len(words)):
        if words[at] == "(" and head[at - 1].kind == "name":
            if words[at - 1] not in ("alignas", "decltype", "noexcept", "__attribute__"):
                return at
        if words[at] in ("=", "(") and "operator" not in words[:at]:
            return None
    return None


def _after_initialisers(tokens, at, head):
    """Over `: a(x), b{y}` up to the constructor's body; they are part of its head."""
    at += 1
    while at < len(tokens):
        end = at
        while tokens[end].text not in ("(", "{"):
            end += 1
        end = closing(tokens, end)
        head += tokens[at : end + 1]
        at = end + 1
        if at >= len(tokens) or tokens[at].text != ",":
            return at
        at += 1
    return at
