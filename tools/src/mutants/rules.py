"""For each rule a mutant that violates it, and a case naming the rule that notices."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

from .lists import Violation, violations, without_mutant
from .mutant import Mutant
from .run import COLUMNS, IMPATIENCE, Case, Programs
from .sources import ROOT

PAGES = ("async-select.md", "state-machine.md", "events.md")  # rules A, S and F


def documented() -> list[str]:
    """The rules A, S and F, in the order of the reference."""
    texts = ((ROOT / "docs" / "semantics" / page).read_text() for page in PAGES)
    return [rule for text in texts for rule in re.findall(r'<a id="([^"]+)"></a>', text)]


def needed(cases: list[Case]) -> list[str]:
    """The rules that cases name: tools/conformance --check-coverage tells of the others."""
    named = {rule for case in cases for rule in case.rules}
    return [rule for rule in documented() if rule in named]


def of_the_lists(mutants: list[Mutant], cases: list[Case]) -> list[str]:
    """What is wrong with the lists themselves."""
    listed = {violation.rule for violation in violations()}
    excused = without_mutant()
    wanted = needed(cases)
    wrong = [f"no mutant for rule {rule}: see rules.tsv" for rule in wanted
             if rule not in listed and rule not in excused]
    wrong += [f"without-mutant.tsv: {rule} has one" for rule in excused if rule in listed]
    wrong += [f"{mutant.rule}: {mutant.source} has no {mutant.stale!r} any more, which a mutant"
              " written by hand changes" for mutant in mutants
              if mutant.stale and mutant.rule in wanted]
    return wrong


def check(programs: Programs, chosen: list[Violation], mutants: list[Mutant], cases: list[Case],
          jobs: int) -> list[str]:
    """What is wrong with these violations: each is tried."""
    by_id = {mutant.id: mutant for mutant in mutants}
    wanted = needed(cases)
    rules_of = {case.id: case.rules for case in cases}

    def run(violation: Violation) -> str:
        mutant = by_id.get(violation.mutant)
        if mutant is None or mutant.stale:
            return f"{violation.rule}: there is no mutant {violation.mutant} any more"
        if violation.rule not in rules_of.get(violation.case, []):
            return f"{violation.rule}: {violation.case} is no case that names it"
        if not programs.case(mutant, violation.case, violation.column, IMPATIENCE).fails:
            return f"{violation.rule}: {violation.case} does not notice {mutant}"
        programs.without_mutant(programs.case, violation.case, violation.column)
        return ""

    with ThreadPoolExecutor(jobs) as pool:
        return [text for text in pool.map(run, (v for v in chosen if v.rule in wanted)) if text]


def rows_for(programs: Programs, rule: str, mutants: list[Mutant], cases: list[Case]) -> list[str]:
    """The rows of rules.tsv that these mutants could have: the first case that complains of each."""
    rows = []
    for mutant in mutants:
        tries = ((case, column) for case in cases if rule in case.rules for column in COLUMNS)
        for case, column in tries:
            if programs.case(mutant, case.id, column, IMPATIENCE).status == 1:
                rows.append("\t".join((rule, mutant.id, case.id, column, mutant.change())))
                break
    return rows
