"""Counts of a run: what passed, what was excluded, and whether two columns showed the same."""

import collections
import dataclasses

from conformance import columns as columns_module
from conformance import run


@dataclasses.dataclass
class Tally:
    passed: int
    total: int
    excluded: dict  # Case -> reason.


def tallies(columns, cases, results):
    """A tally for each column, by name. A case that was repeated passed if it passed each time."""
    verdicts = collections.defaultdict(lambda: True)
    for result in results:
        key = (result.column.name, result.case.id)
        verdicts[key] = verdicts[key] and result.passed
    found = {}
    for column in columns:
        mine = [passed for (name, _), passed in verdicts.items() if name == column.name]
        reasons = {case: run.excluded(case, column) for case in cases if run.excluded(case, column)}
        found[column.name] = Tally(sum(mine), len(mine), reasons)
    return found


def first_results(results):
    """(column name, case id) -> the first failed result, or else the first."""
    found = {}
    for result in results:
        key = (result.column.name, result.case.id)
        if key not in found or (found[key].passed and not result.passed):
            found[key] = result
    return found


def transcript(result):
    return [(step["action"], step["got"]) for step in result.steps]


def is_race(result):
    """Whether the case allows several transcripts, so that two runs may differ."""
    return any("  or  " in step["expected"] for step in result.steps)


@dataclasses.dataclass
class Agreement:
    """How the shim under a profile compares with the real thing, transcript by transcript."""

    column: str
    other: str
    same: int
    races: list  # Ids of cases that differ within what a race allows.
    different: list


def agreements(columns, results):
    firsts = first_results(results)
    names = {column.name for column in columns}
    found = []
    for column in columns:
        other = columns_module.counterpart(column)
        if column.side != "shim" or other is None or other.name not in names:
            continue
        agreement = Agreement(column.name, other.name, 0, [], [])
        for (name, case), mine in firsts.items():
            theirs = firsts.get((other.name, case))
            if name != column.name or theirs is None:
                continue
            if transcript(mine) == transcript(theirs):
                agreement.same += 1
            elif is_race(mine) and mine.passed and theirs.passed:
                agreement.races.append(case)
            else:
                agreement.different.append(case)
        found.append(agreement)
    return found
