"""The committed lists: mutants that change nothing, which mutant violates which rule, and the rules
that no mutant can violate."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


@dataclass
class Violation:
    """A rule, a mutant that violates it, and the case that names the rule and notices."""

    rule: str
    mutant: str
    case: str
    column: str


def rows(name: str) -> list[list[str]]:
    lines = (FOLDER / name).read_text().splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def equivalent() -> dict[str, str]:
    """Mutant → reason."""
    return {row[0]: row[1] for row in rows("equivalent.tsv")}


def violations() -> list[Violation]:
    return [Violation(*row[:4]) for row in rows("rules.tsv")]


def without_mutant() -> dict[str, str]:
    """Rule → reason."""
    return {row[0]: row[1] for row in rows("without-mutant.tsv")}
