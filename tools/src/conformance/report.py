"""The report: rule by column, the differences with their reasons, and all cases."""

import re

from conformance import coverage, rules, tally
from conformance.columns import COLUMNS
from conformance.document import Heading, Paragraph, Table, markdown, page
from conformance.places import README, REPORT

TITLE = "Conformance"
NOT_RUN = "– not run"
# What the project's README says of the last report.
COUNTS = re.compile(r"(?<=<!-- counts -->).*(?=<!-- /counts -->)")
LINK = re.compile(r"\[([^]]+)\]\([^)]+\)")


class Report:
    def __init__(self, cases, results, tallies, agreements):
        self.cases = cases
        self.tallies = tallies
        self.agreements = agreements
        self.firsts = tally.first_results(results)
        self.covered = coverage.by_rule(cases)
        self.reasons = coverage.reasons()

    def write(self):
        REPORT.mkdir(parents=True, exist_ok=True)
        blocks = self.blocks()
        (REPORT / "README.md").write_text(markdown(blocks), encoding="utf-8")
        (REPORT / "index.html").write_text(page(TITLE, blocks), encoding="utf-8")
        readme = README.read_text(encoding="utf-8")
        README.write_text(COUNTS.sub(self.counts(), readme), encoding="utf-8")

    def counts(self):
        """In a line."""
        texts = [
            f"`{name}` {each.passed}/{each.total}"
            for name, each in self.tallies.items()
            if each.total
        ]
        return f"{len(rules.all_rules())} rules; {', '.join(texts)}"

    def blocks(self):
        return [
            *self._head(),
            *(block for each in rules.pages() for block in self._page(each)),
            *self._differences(),
            *self._exclusions(),
            *self._races(),
            *self._all_cases(),
        ]

    def _head(self):
        yield Heading(1, TITLE)
        yield Paragraph(
            "Each rule of [the reference](../semantics/README.md), the cases that show it, and "
            "what they showed. Made by `tools/conformance --report`, which runs everything; the "
            "columns are explained below the counts."
        )
        counts = [self._count(column) for column in COLUMNS]
        yield Table(["column", "what runs", "passed", "excluded"], counts)
        everything = rules.all_rules()
        shown = sum(rule.id in self.covered for rule in everything)
        yield Paragraph(
            f"{len(everything)} rules, {shown} of them shown by {len(self.cases)} cases; "
            f"{len(self.reasons)} without a case, with the reason."
        )
        for each in self.agreements:
            total = each.same + len(each.races) + len(each.different)
            text = (
                f"`{each.column}` and `{each.other}` gave the same transcript in {each.same} of "
                f"{total} cases."
            )
            if each.races:
                text += f" Another outcome of the same race: {', '.join(each.races)}."
            if each.different:
                text += f" **Different:** {', '.join(each.different)}."
            yield Paragraph(text)
        yield Paragraph(
            "In the tables: ✓ 3 – three cases passed; *differs* – where the column shows something "
            "else than Windows, as [listed with its reason](#differences); ✗ – failed; – not run. "
            "What a source's mark means is [said there](../semantics/README.md#sources). The column "
            "`windows` is for whoever has a Windows machine: [how to fill it](on-windows.md)."
        )

    def _count(self, column):
        each = self.tallies.get(column.name)
        if each is None or not each.total:
            return [f"`{column.name}`", column.about, NOT_RUN, ""]
        mark = "✓" if each.passed == each.total else "✗"
        return [
            f"`{column.name}`",
            column.about,
            f"{mark} {each.passed} of {each.total}",
            f"[{len(each.excluded)}](#exclusions)" if each.excluded else "0",
        ]

    def _page(self, each):
        yield Heading(2, f"[{each.title}](../semantics/{each.file})")
        header = ["rule", "", "source", "cases"] + [column.name for column in COLUMNS]
        yield Table(header, [self._rule(rule) for rule in each.rules])

    def _rule(self, rule):
        cases = self.covered.get(rule.id, [])
        row = [f"[{rule.id}]({rule.link})", _first_sentence(rule.text), rule.source]
        if not cases:
            reason = self.reasons.get(rule.id, "**no case**")
            return row + [f"– {reason}"] + ["–"] * len(COLUMNS)
        row.append(", ".join(link(case) for case in cases))
        return row + [self._cell(column, cases) for column in COLUMNS]

    def _cell(self, column, cases):
        mine = [self.firsts.get((column.name, case.id)) for case in cases]
        run = [result for result in mine if result is not None]
        if not run:
            excluded = any(column.expectations in case.exclusions for case in cases)
            return "– [excluded](#exclusions)" if excluded else NOT_RUN
        failed = [result.case.id for result in run if not result.passed]
        if failed:
            return f"✗ {', '.join(failed)}"
        differs = any(result.differences() for result in run)
        return f"✓ {len(run)}" + (", [differs](#differences)" if differs else "")

    def _differences(self):
        yield Heading(2, "Differences", "differences")
        yield Paragraph(
            "What a column shows at a step in place of what `windows` shows. `shim:wine-8.0` and "
            "`wine-8.0` have the same ones: the shim is held to what Wine does."
        )
        for expectations in ("documented", "wine-8.0"):
            rows = []
            for case in self.cases:
                rows += self._differences_of(case, expectations)
            yield Heading(3, f"{expectations}: {len(rows)} steps")
            yield Table(["case", "step", "shown", "reason"], rows)

    def _differences_of(self, case, expectations):
        # Any column's run tells all differences of its steps.
        result = self._any_result(case)
        return [
            [link(case), code(step["action"]), code(each["expected"]), each["reason"]]
            for step in (result.steps if result else [])
            for each in step["differences"]
            if each["column"] == expectations
        ]

    def _any_result(self, case):
        found = (self.firsts.get((column.name, case.id)) for column in COLUMNS)
        return next((result for result in found if result is not None), None)

    def _exclusions(self):
        rows = [
            [link(case), column, reason]
            for case in self.cases
            for column, reason in case.exclusions.items()
        ]
        yield Heading(2, "Exclusions", "exclusions")
        if rows:
            yield Paragraph(
                "Cases that a column cannot run; those of `wine-8.0` hold for both its columns."
            )
            yield Table(["case", "column", "reason"], rows)
        else:
            yield Paragraph("None: every case runs in every column.")

    def _races(self):
        rows = []
        for case in self.cases:
            result = self._any_result(case)
            if result is not None and tally.is_race(result):
                texts = [step["expected"] for step in result.steps]
                allowed = "; ".join(code(text) for text in texts if "  or  " in text)
                rows.append([link(case), allowed])
        yield Heading(2, "Races", "races")
        yield Paragraph("Cases where more than one transcript is right, and which.")
        yield Table(["case", "allowed"], rows)

    def _all_cases(self):
        yield Heading(2, "All cases")
        yield Table(
            ["case", "requirement", "rules", "file"],
            [
                [
                    f"{{#{anchor(case)}}}{case.id}",
                    case.requirement,
                    ", ".join(case.rules),
                    f"[{case.file.removeprefix('tests/conformance/')}](../../{case.file})",
                ]
                for case in self.cases
            ],
        )


def anchor(case):
    return "case-" + case.id.replace("/", "-")


def link(case):
    return f"[{case.id}](#{anchor(case)})"


def code(text):
    return f"`{text}`" if text else ""


def _first_sentence(text):
    """Enough to know the rule by; the link has the rest."""
    text = LINK.sub(r"\1", text)
    end = re.search(r"(?<=[a-z)0-9])[.;] (?=[A-Za-z(])", text)
    return text[: end.start()] + "." if end else text
