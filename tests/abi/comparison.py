"""Compares all that our headers declare with mingw-w64's; says what is wrong in readable lines."""

import collections
import dataclasses
import fnmatch
import pathlib
import tempfile

import probe
from declarations import declarations_of
from items import items_of
from macros import macros_of
from surfaces import COMPAT, WINSOCK, clang, ours, windows

_REVIEWED = pathlib.Path(__file__).with_name("reviewed.tsv")


@dataclasses.dataclass
class Comparison:
    """`compared`: how many items of each kind; `wrong`: readable lines; `applied`: the rows of
    reviewed.tsv that were needed."""

    compared: collections.Counter
    wrong: list
    applied: set


def reviewed(surface):
    """The rows of reviewed.tsv for this surface: {(missing or differs, kind, name): reason}."""
    rows = {}
    for line in _REVIEWED.read_text().splitlines():
        if line and not line.startswith("#"):
            where, what, kind, name, reason = line.split("\t")
            if fnmatch.fnmatch(surface.name, where):
                rows[what, kind, name] = reason
    return rows


def items_found(surface, folders, clang_side):
    """Every item that our headers have on this surface, before any is tried."""
    plain, with_parameters = macros_of(clang_side, surface, folders)
    return list(items_of(plain, with_parameters,
                         declarations_of(clang_side, surface, folders)))


def _key(what, item):
    return what, item.kind, item.name.partition("(")[0]


def compare(surface, languages=("c", "c++"), our_headers=(COMPAT, WINSOCK)):
    """`our_headers` are other folders only in the test of this test."""
    replaced = None if our_headers == (COMPAT, WINSOCK) else our_headers
    sides = (ours(replaced), windows())
    accepted = reviewed(surface)
    result = Comparison(collections.Counter(), [], set())

    def complain(key, text):
        if key in accepted:
            result.applied.add(key)
        else:
            result.wrong.append(text)

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        found = items_found(surface, our_headers, clang(replaced))
        here = probe.usable(sides[0], surface, found, folder)
        both = probe.usable(sides[1], surface, here, folder)
        there = set(both)
        for item in here:
            if item not in there:
                complain(_key("missing", item),
                         f"{item.kind} {item.name}: not in mingw-w64's headers; "
                         f"if Microsoft has it, say so in reviewed.tsv")
        result.compared.update(item.kind for item in both)
        for language in languages:
            items = both
            if language == "c++":
                items = probe.usable_in_cxx(sides, surface, both, folder)
            texts = [probe.printed_by(side, surface, items, language, folder) for side in sides]
            for item in items:
                mine, theirs = (text.get(item, "nothing") for text in texts)
                if mine != theirs:
                    complain(_key("differs", item),
                             f"{language}: {item.kind} {item.name}: ours {mine}, Windows {theirs}")
    return result
