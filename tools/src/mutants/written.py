"""Mutants written by hand: what violates a rule that the operators of operators.py do not reach."""

from __future__ import annotations

from dataclasses import dataclass

from .tokens import matches_of


@dataclass
class Edit:
    """One place that the mutant changes.

    `before` is a statement (with its semicolon) or an expression, found by its tokens behind the
    text `where`. In `after`, @ stands for `before`. What begins with + is put before `before`.
    """

    source: str
    before: str
    after: str
    where: str = ""


@dataclass
class Written:
    """A mutant that violates `rule`; it may change several places at once."""

    rule: str
    edits: list[Edit]

    @property
    def before(self) -> str:
        return " … ".join(edit.before for edit in self.edits)

    @property
    def after(self) -> str:
        return " … ".join(edit.after.replace("@", edit.before) if len(edit.before) < 20
                          else edit.after for edit in self.edits)


def switched(edit: Edit, test: str, otherwise: str) -> str:
    """The place with a switch; `otherwise` is what stands there without this mutant."""
    after = edit.after.replace("@", edit.before)
    if after.startswith("+"):
        return f"if ({test}) {{ {after[1:]} }} {otherwise}"
    if edit.before.endswith(";"):
        return f"if ({test}) {{ {after} }} else {{ {otherwise} }}"
    return f"(({test}) ? ({after}) : ({otherwise}))"


def places(edit: Edit, text: str, everywhere: bool) -> list[tuple[int, int]]:
    """Where the edit applies in the source. A source whose statements have been copied for other
    mutants has it in every copy."""
    start = 0
    if edit.where and not everywhere:
        found = matches_of(edit.where, text)
        if not found:
            return []
        start = found[0][1]
    found = matches_of(edit.before, text[start:])
    found = [(a + start, b + start) for a, b in found]
    return found if everywhere else found[:1]


def apply(text: str, edits: list[tuple[int, Edit]], everywhere: bool) -> str:
    """The text with the edits, each behind the number of its mutant."""
    at: dict[tuple[int, int], str] = {}
    for number, edit in edits:
        for place in places(edit, text, everywhere):
            otherwise = at.get(place, text[place[0]:place[1]])
            at[place] = switched(edit, f"winsock_shim_mutant == {number}", otherwise)
    out, end = [], 0
    for (start, after), replacement in sorted(at.items()):
        if start < end:
            raise ValueError(f"two mutants overlap at {text[start:after]!r}")
        out += [text[end:start], replacement]
        end = after
    return "".join(out) + text[end:]
