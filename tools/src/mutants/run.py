"""Runs tests against one mutant until one of them fails."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .mutant import Mutant

COLUMNS = ("windows", "documented", "wine-8.0")
# Seconds; a mutant may well go round for ever. The harness of the cases gives a case up after
# three times its patience.
PATIENCE = 20
IMPATIENCE = 5  # with a mutant that is known to make a case fail
TESTS = {  # of a source, and how long they may take: what fails fastest comes first, the rest last
    "network_events.cpp": [("EventTable*:Remembered*:Wanting*:AsOnWine*", 20),
                           ("LongRandomHistory*:AnyMixture*", 300)],
    "message_order.cpp": [("Message*:TimerList*", 20)],
    "timer_list.cpp": [("TimerList*:Message*", 20)],
}


class FailsAnyway(Exception):
    """Tests that fail without a mutant, too, so that they tell nothing of one."""


@dataclass
class Case:
    id: str
    rules: list[str]


@dataclass
class Ended:
    """How a run under a mutant ended."""

    fails: bool  # or did not end in time
    status: int
    seconds: float


class Programs:
    """The test programs of one build with the mutants in them."""

    def __init__(self, build: Path):
        self.folder = build / "tests" / "mutants"
        self.mutated = self.folder / "mutated"
        self.cases_program = self.folder / "mutants_of_conformance_cases"
        self.whole: dict[tuple, Ended] = {}
        self.measuring = threading.Lock()

    def cases(self) -> list[Case]:
        lines = subprocess.run([self.cases_program, "--list"], check=True, text=True,
                               stdout=subprocess.PIPE).stdout.splitlines()
        parts = (line.split("\t") for line in lines)
        return [Case(part[0], [rule.strip(";,") for rule in part[1].split()]) for part in parts]

    @staticmethod
    def run(mutant: Mutant | None, command: list[str | Path], deadline: float,
            **environment: str) -> Ended:
        """Runs the command under the mutant; a skipped case passes.

        What timeout(1) starts is a process group, and all of it is killed when its time is over,
        even if nobody is left who waits for it.
        """
        number = mutant.number if mutant else 0
        start = time.monotonic()
        done = subprocess.run(
            ["timeout", "--signal=KILL", f"{deadline:.1f}", *command],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, **environment, "WINSOCK_SHIM_MUTANT": str(number),
                 "WINSOCK_SHIM_DISPLAY": "headless",
                 "WINSOCK_SHIM_TEST_FULL": ""})  # the full run's repetitions tell no more
        return Ended(done.returncode not in (0, 77), done.returncode, time.monotonic() - start)

    def unit(self, mutant: Mutant | None, program: str, tests: str, deadline: float) -> Ended:
        return self.run(mutant, [self.folder / f"mutants_of_{program}", "--gtest_brief=1",
                                 "--gtest_fail_fast", f"--gtest_filter={tests}"], deadline)

    def case(self, mutant: Mutant | None, case: str, column: str, patience: int = PATIENCE) -> Ended:
        return self.run(mutant, [self.cases_program, case, "--column", column], 4 * patience,
                        WINSOCK_SHIM_PROFILE=column, WINSOCK_SHIM_MESSAGEBOX="wait",
                        WINSOCK_SHIM_CASE_PATIENCE=str(1000 * patience))

    def without_mutant(self, run: Callable[..., Ended], *arguments: object) -> Ended:
        """How these tests end without a mutant; each is run once. FailsAnyway where they fail."""
        with self.measuring:
            if arguments not in self.whole:
                self.whole[arguments] = run(None, *arguments)
        if self.whole[arguments].fails:
            raise FailsAnyway(f"{' '.join(map(str, arguments[:2]))} fails without a mutant, too")
        return self.whole[arguments]

    def unit_killer(self, mutant: Mutant) -> str:
        """The unit tests that notice the mutant; empty: none."""
        if mutant.kind == "written":
            return ""
        name = Path(mutant.source).name
        events = name == "network_events.cpp"
        program = "network_events_tests" if events else "compat_unit_tests"
        for tests, deadline in TESTS[name]:
            if self.unit(mutant, program, tests, deadline).fails:
                self.without_mutant(self.unit, program, tests, deadline)
                return f"{program} {tests}"
        deadline = 10 + 4 * self.without_mutant(self.unit, program, "*", 1200).seconds
        return f"{program} *" if self.unit(mutant, program, "*", deadline).fails else ""

    def case_killer(self, mutant: Mutant, cases: list[Case]) -> str:
        """The first case that notices the mutant; those that name its rule come first."""
        for case in sorted(cases, key=lambda case: mutant.rule not in case.rules):
            for column in COLUMNS:
                if self.case(mutant, case.id, column).fails:
                    self.without_mutant(self.case, case.id, column)
                    return f"{case.id} ({column})"
        return ""
