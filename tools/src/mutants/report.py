"""docs/mutants.md: what mutants are, how to run them, and what the last run gave."""

from __future__ import annotations

from . import lists
from .mutant import Mutant

HEAD = """\
# Mutants

Would the tests notice if a state machine were wrong? Each *mutant* is the code with one thing changed: a condition, an
order, a transition, a statement left out. The tests are run against each until one fails; a mutant that none notices
means that a test is missing. How mutants are made is told in [decision 0010](decisions/0010-mutants-from-the-text.md).

| command | what it does |
|---|---|
| `tools/mutants` | builds the tests with all mutants in them, runs every mutant, and names the survivors |
| `tools/mutants --sample 25` | 25 mutants and 25 rules, spread over all, as the test `tools.mutants` does |
| `tools/mutants --mutant ID` | one mutant |
| `tools/mutants --rule RULE` | prints rows of `rules.tsv` for the mutants that are written for a rule |
| `tools/mutants --report docs/mutants.md` | a whole run that writes this page |

A new survivor either gets a test that notices it, or, if it changes nothing that can be seen, a row with the reason in
`tools/src/mutants/equivalent.tsv`. A new rule gets a mutant that violates it and a row in `rules.tsv`, or a reason in
`without-mutant.tsv`. A mutant's id is made of its text and its function, so edits elsewhere do not change it.

"""


def cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("](", "] (")  # no link


def changed(mutant: Mutant) -> str:
    return f"`{cell(mutant.before)}` becomes `{cell(mutant.after or ';')}`"


def page(mutants: list[Mutant], counts: str) -> str:
    by_id = {mutant.id: mutant for mutant in mutants}
    lines = [f"The last whole run: {counts}.", "", "## A mutant for each rule", "",
             "| rule | mutant | in | what it changes | noticed by |", "|---|---|---|---|---|"]
    for violation in lists.violations():
        mutant = by_id[violation.mutant]
        lines.append(f"| {violation.rule} | {mutant.id} | {mutant.source.rsplit('/', 1)[-1]} | "
                     f"{changed(mutant)} | {violation.case} ({violation.column}) |")
    lines += ["", "Rules that no mutant can violate:", ""]
    lines += [f"- {rule}: {reason}" for rule, reason in lists.without_mutant().items()]
    lines += ["", "## Mutants that change nothing", "", "| mutant | what it changes | why |",
              "|---|---|---|"]
    for mutant_id, reason in lists.equivalent().items():
        mutant = by_id[mutant_id]
        lines.append(f"| {mutant_id} | {mutant.function}: {changed(mutant)} | {reason} |")
    return HEAD + "\n".join(lines) + "\n"
