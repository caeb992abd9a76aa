"""The command line of tools/mutants."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import lists, report, rules
from .mutant import Mutant
from .run import Programs
from .sources import ROOT, load

TARGETS = ["mutants_of_network_events_tests", "mutants_of_compat_unit_tests",
           "mutants_of_conformance_cases"]
MOST_EQUIVALENT = 0.02
LEAST_MUTANTS = 150
CASES_A_JOB = 4  # a case under a mutant mostly waits for what does not come


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools/mutants", description="""
        Runs the unit tests and conformance cases against each mutant of the state machines until
        one fails. Survivors have to be in tools/src/mutants/equivalent.tsv, with the reason. For
        each rule A, S and F a mutant in rules.tsv violates it, and a case naming it notices.
        Exit status 0: all is as it should be.""")
    parser.add_argument("--build", type=Path, help="a build folder (default: build/release, which"
                        " is then made and brought up to date)")
    parser.add_argument("--sample", type=int, default=0, metavar="N",
                        help="only N mutants and N rules, spread over all")
    parser.add_argument("--source", default="", metavar="NAME",
                        help="only mutants of the sources whose names contain NAME; no rules")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the page of the run there"
                        " (docs/mutants.md)")
    parser.add_argument("--rule", metavar="RULE", help="print the rows of rules.tsv for the mutants"
                        " written for this rule, or for --mutant ID, and do nothing else")
    parser.add_argument("--mutant", metavar="ID", help="only this one")
    return parser.parse_args(arguments)


def build() -> Path:
    folder = ROOT / "build" / "release"
    print("building the mutants (preset release) ...", file=sys.stderr, flush=True)
    steps = [["cmake", "--build", "--preset", "release", "--target", *TARGETS]]
    if not (folder / "build.ninja").exists():
        steps.insert(0, ["cmake", "--preset", "release"])
    for step in steps:
        done = subprocess.run(step, cwd=ROOT, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        if done.returncode:
            sys.exit(f"tools/mutants: {' '.join(step)} failed:\n{done.stdout[-4000:]}")
    return folder


def spread(items: list, count: int) -> list:
    """`count` of the items, evenly over all; all when count is 0."""
    return items[::max(1, len(items) // count)][:count] if count else items


def survivors(programs: Programs, mutants: list[Mutant], options: argparse.Namespace) -> list[Mutant]:
    """The mutants that no test notices. In a sample the units' tests have to do."""
    cases = [] if options.sample else programs.cases()

    def survives(mutant: Mutant) -> bool:
        alive = not programs.unit_killer(mutant) and not programs.case_killer(mutant, cases)
        if alive:
            print(f"survived: {mutant}", flush=True)
        return alive

    with ThreadPoolExecutor(options.jobs) as pool:
        return [mutant for mutant, alive in zip(mutants, pool.map(survives, mutants)) if alive]


def not_equivalent(programs: Programs, mutants: list[Mutant], jobs: int) -> list[str]:
    """What the units' tests notice, although it is said to change nothing."""
    with ThreadPoolExecutor(jobs) as pool:
        killers = list(pool.map(programs.unit_killer, mutants))
    return [f"equivalent.tsv: {killer} notices {mutant}"
            for mutant, killer in zip(mutants, killers) if killer]


def of_the_lists(mutants: list[Mutant]) -> list[str]:
    explained = lists.equivalent()
    wrong = [f"equivalent.tsv: there is no mutant {mutant_id} any more" for mutant_id in explained
             if mutant_id not in {mutant.id for mutant in mutants}]
    if len(mutants) < LEAST_MUTANTS:
        wrong.append(f"only {len(mutants)} mutants")
    if len(explained) > MOST_EQUIVALENT * len(mutants):
        wrong.append(f"{len(explained)} of {len(mutants)} mutants are said to change nothing")
    return wrong


def print_rows(programs: Programs, options: argparse.Namespace, mutants: list[Mutant]) -> int:
    chosen = [mutant for mutant in mutants
              if (mutant.id == options.mutant if options.mutant else mutant.rule == options.rule)]
    rows = rules.rows_for(programs, options.rule, chosen, programs.cases())
    print("\n".join(rows) or "no case that names the rule complains")
    return 0 if rows else 1


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    programs = Programs(options.build.resolve() if options.build else build())
    mutants = load(programs.mutated)
    if options.rule:
        return print_rows(programs, options, mutants)
    explained = lists.equivalent()
    wrong = of_the_lists(mutants)
    mine = [mutant for mutant in mutants if options.source in mutant.source
            and options.mutant in (None, mutant.id)]
    generated = [mutant for mutant in mine if mutant.kind != "written" or not options.sample]
    tried = spread([mutant for mutant in generated if mutant.id not in explained
                    and not mutant.stale], options.sample)
    alive = survivors(programs, tried, options)
    if not options.sample:
        wrong += not_equivalent(programs, [mutant for mutant in mine if mutant.id in explained],
                                options.jobs)
    violations = [] if options.source or options.mutant else spread(lists.violations(), options.sample)
    if violations:
        cases = programs.cases()
        wrong += rules.of_the_lists(mutants, cases)
        wrong += rules.check(programs, violations, mutants, cases, CASES_A_JOB * options.jobs)
    for text in wrong:
        print(text)
    counts = (f"{len(mutants)} mutants: {len(tried)} run, {len(tried) - len(alive)} killed, "
              f"{len(alive)} survived, {len(explained)} equivalent; "
              f"{len(violations)} of {len(lists.violations())} rules tried")
    if options.report:
        options.report.write_text(report.page(mutants, counts))
    print(counts)
    return 1 if wrong or alive else 0
