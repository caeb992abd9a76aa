"""Which functions are checked by the tests that run on both sides. docs/api.md's head (document.py)
says in words what counts as such."""

import collections
import re

from api_table import places
from api_table.definitions import definitions_of
from api_table.scope import Scope, reads_error
from api_table.steps import (
    on_both_sides, requirements_of, runtime_checks_of, steps_of, values_of,
)

NOTHING = ("void", "VOID")
# Types that are errors themselves.
_ERROR_TYPES = ("errno_t", "HRESULT", "LSTATUS")
_ERROR = re.compile(r"/-?(?!0\b)[1-9A-Z]|\bWSA[A-Z_]+\b|\bERROR_[A-Z_]+\b")
_NUMBER = re.compile(r"(?<![\w.])-?(0x)?0*[1-9a-fA-F][0-9a-fA-F]*\b")
_RUNTIME_ERROR = re.compile(r"(E[A-Z0-9]+|STRUNCATE|_NLSCMPERROR)$")
# Of the harness, what runs the cases: what it calls is not under test.
_MACHINERY = {"case", "expected", "main", "report"}


class Checks:
    """`results` and `failures`: function -> the cases that check it."""

    def __init__(self, functions, synonyms=None):
        self._functions = functions  # name -> Declared
        self._synonyms = synonyms or {}
        self.results = collections.defaultdict(set)
        self.failures = collections.defaultdict(set)

    def read_all(self):
        harness = [definitions_of(_text(path)) for path in _sources(places.HARNESS)
                   if path.stem not in _MACHINERY]
        for folder in sorted({path.parent for path in case_sources()}):
            self.read_folder([_text(path) for path in _sources(folder)], sum(harness, []))
        self.read_runtime([_text(path) for path in sorted(places.RUNTIME_TESTS.glob("*.c*"))])
        return self

    def read_runtime(self, texts):
        """tests/crt: a function with a SUBJECT is a case, its CHECKs are the steps."""
        for text in texts:
            own = definitions_of(text)
            cases = [one for one in own if "SUBJECT" in one.body.names]
            helpers = _helpers([one for one in own if one not in cases])
            scope = Scope([helpers], self._functions, self._synonyms)
            for case in cases:
                body = on_both_sides(case.body)
                for name in _returning_nothing(body, scope):
                    self.results[name].add(f"crt-{case.name}")
                for check in runtime_checks_of(body):
                    for name in scope.using(check.action):
                        self.results[name].add(f"crt-{case.name}")
                    for name in scope.asking(check.action):
                        if _tells_failure(check.expected, scope.returns(name)):
                            self.failures[name].add(f"crt-{case.name}")

    def read_folder(self, texts, harness=()):
        """The cases of each text, with the helpers of the others and of the harness."""
        parsed = [definitions_of(text) for text in texts]
        for own in parsed:
            beside = [one for other in parsed if other is not own for one in other]
            tiers = [_helpers(own), _helpers(beside), _helpers(harness)]
            scope = Scope(tiers, self._functions, self._synonyms)
            for case in own:
                if case.is_case:
                    self._read_case(case, scope)

    def _read_case(self, case, scope):
        steps = list(steps_of(case.body))
        looked_at = [step.action for step in steps] + list(requirements_of(case.body))
        values = list(values_of(case.body, set().union(*(code.names for code in looked_at))))
        for helper in scope.mentioned(case.body):
            looked_at += requirements_of(helper.body)
        used = [name for code in looked_at + [value for _, value in values]
                for part in _with_helpers(code, scope) for name in scope.using(part)]
        for name in used + _returning_nothing(case.body, scope):
            self.results[name].add(case.name)
        for step in steps:
            for name in _failing(step, values, scope):
                self.failures[name].add(case.name)


def _tells_failure(expected, type_returned):
    """Whether a CHECK of the C runtime looks at an error: =EINVAL is what the call returns."""
    if expected.startswith("="):
        return type_returned in _ERROR_TYPES and bool(_RUNTIME_ERROR.match(expected[1:]))
    return bool(_RUNTIME_ERROR.match(expected))


def _failing(step, values, scope):
    """The functions whose failure this step checks. A step may look at what was kept before."""
    kept = [value for name, value in values if name in step.action.names]
    if reads_error(step.action):
        if step.expected not in ("", "0"):
            failing = set(scope.failing(step.action)) | set(scope.failing(step.before))
            yield from failing or _all_failing(kept, scope)
    elif _ERROR.search(step.expected):
        yield from set(scope.failing(step.action)) or _all_failing(kept, scope)
    elif _NUMBER.search(step.expected):
        for code in (step.action, *kept):
            yield from (name for name in scope.asking(code) if scope.returns(name) in _ERROR_TYPES)


def _with_helpers(code, scope):
    return [code, *(helper.body for helper in scope.reached(code))]


def _returning_nothing(code, scope):
    """What it comes to call that returns nothing: more than a call cannot be seen of that."""
    return [name for part in _with_helpers(code, scope)
            for name in scope.calling(part) if scope.returns(name) in NOTHING]


def _all_failing(codes, scope):
    return {name for code in codes for name in scope.failing(code)}


def _helpers(definitions):
    found = collections.defaultdict(list)
    for one in definitions:
        if not one.is_case:
            found[one.name].append(one)
    return dict(found)


def _text(path):
    # Tutorials have encodings of their own.
    return path.read_text(encoding="utf-8", errors="replace")


def _sources(folder):
    return sorted([*folder.glob("*.cpp"), *folder.glob("*.hpp")])


def case_sources():
    """Every source with a case in it: the harness's cases are built for both sides."""
    return [path for path in sorted(places.TESTS.rglob("*.cpp"))
            if re.search(r"^CASE\(", _text(path), re.MULTILINE)]
