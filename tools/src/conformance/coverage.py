"""Whether each rule has a case, and each case a rule."""

import collections

from conformance.cases import RULE
from conformance.places import WITHOUT_CASE

MOST_EXCLUSIONS = 12


def reasons():
    """Rule -> why it has no case."""
    found = {}
    for line in WITHOUT_CASE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            rule, _, reason = line.partition("\t")
            found[rule] = reason.strip()
    return found


def by_rule(cases):
    found = collections.defaultdict(list)
    for case in cases:
        for rule in case.rules:
            found[rule].append(case)
    return found


def complaints(rules, cases, reasons_given):
    """What is wrong, a sentence each."""
    known = [rule.id for rule in rules]
    covered = by_rule(cases)
    count = collections.Counter(known)
    found = [f"the rule {name} stands twice" for name, n in count.items() if n > 1]
    for rule in known:
        if rule not in covered and not reasons_given.get(rule):
            found.append(f"the rule {rule} has neither a case nor a reason in {WITHOUT_CASE.name}")
    for rule in reasons_given:
        if rule not in known:
            found.append(f"{WITHOUT_CASE.name} names {rule}, which is no rule")
        elif rule in covered:
            found.append(f"{WITHOUT_CASE.name} names {rule}, which has cases: remove its line")
    for case in cases:
        found += [
            f"{case.id} ({case.file}) names the rule '{rule}', which docs/semantics does not have"
            for rule in case.rules
            if rule not in known
        ]
        if not any(RULE.fullmatch(rule) for rule in case.rules):
            found.append(f"{case.id} ({case.file}) names no rule")
    return found + _too_many_exclusions(cases)


def _too_many_exclusions(cases):
    count = collections.Counter(column for case in cases for column in case.exclusions)
    return [
        f"{n} cases are excluded from {column}, of at most {MOST_EXCLUSIONS}"
        for column, n in count.items()
        if n > MOST_EXCLUSIONS
    ]
