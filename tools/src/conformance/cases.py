"""The cases, as their program lists them."""

import dataclasses
import json
import pathlib
import re
import subprocess

RULE = re.compile(r"(?:[ASEGHMQ]|F-[A-Z])\d+")


@dataclasses.dataclass(frozen=True)
class Case:
    id: str
    requirement: str
    rules: tuple[str, ...]
    remark: str  # Behind the rules: which part of a scenario it is, or the probe it repeats.
    file: str  # From the project's folder on.
    exclusions: dict[str, str]  # Column of expectations -> reason.

    @property
    def area(self):
        return pathlib.PurePosixPath(self.file).parent.name

    def __hash__(self):
        return hash(self.id)


def load(command):
    """Asks the case program."""
    listed = subprocess.run(
        [*command, "--list", "--json"], stdout=subprocess.PIPE, text=True, check=True, timeout=120
    )
    return from_json(json.loads(listed.stdout))


def from_json(listed):
    return sorted((_case(entry) for entry in listed), key=lambda case: natural(case.id))


def _case(entry):
    rules, _, remark = entry["rules"].partition(";")
    return Case(
        id=entry["id"],
        requirement=entry["requirement"],
        rules=tuple(rules.split()),
        remark=remark.strip(),
        file=_from_the_root(entry["file"]),
        exclusions={each["column"]: each["reason"] for each in entry["exclusions"]},
    )


def _from_the_root(file):
    file = file.replace("\\", "/")
    return file[file.index("tests/conformance/") :]


def natural(text):
    """Sorts T9 before T10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", text)]


def select(cases, ids=(), areas=(), rules=()):
    """Those that fit every filter given. An id may end in * for all that begin so."""
    return [
        case
        for case in cases
        if (not ids or any(_fits(case.id, wanted) for wanted in ids))
        and (not areas or case.area in areas)
        and (not rules or any(rule in case.rules for rule in rules))
    ]


def _fits(name, wanted):
    return name.startswith(wanted[:-1]) if wanted.endswith("*") else name == wanted
