"""What a run prints, and the files it writes."""

import json
import sys
import xml.etree.ElementTree as xml

from conformance import columns as columns_module
from conformance import tally


def progress(done, total, result):
    if sys.stderr.isatty():
        print(
            f"\r\033[K{done}/{total} {result.column.name} {result.case.id}",
            end="" if done < total else "\r\033[K",
            file=sys.stderr,
            flush=True,
        )


def failure(result, other=None):
    """The steps of a failed case: expected, seen, and what the other column showed there."""
    header = ["step", "expected", result.column.name]
    if other is not None:
        header.append(other.column.name)
    rows = [header]
    for index, step in enumerate(result.steps):
        row = [step["action"], step["expected"], step["got"]]
        if other is not None:
            row.append(other.steps[index]["got"] if index < len(other.steps) else "")
        rows.append(row)
    widths = [max(len(row[i]) for row in rows) for i in range(len(header))]
    lines = [f"{result.case.id} ({result.column.name}): {result.case.requirement}"]
    lines.append(f"    {result.case.file}; rules {' '.join(result.case.rules)}")
    for index, row in enumerate(rows):
        complaint = result.steps[index - 1]["complaint"] if index else ""
        mark = "!" if complaint else " "
        cells = "  ".join(text.ljust(width) for text, width in zip(row, widths))
        lines.append(f"  {mark} {cells}".rstrip())
        if complaint and complaint != "mismatch":
            lines.append(f"    {complaint}")
    if result.trouble:
        lines.append("    " + result.trouble.replace("\n", "\n    "))
    return "\n".join(lines)


def failures(results):
    """All failures; of a case that failed repeatedly only the first, with a count."""
    firsts = tally.first_results(results)
    texts = []
    for (column, case), result in firsts.items():
        if result.passed:
            continue
        counterpart = columns_module.counterpart(result.column)
        other = firsts.get((counterpart.name, case)) if counterpart else None
        runs = [each for each in results if (each.column.name, each.case.id) == (column, case)]
        failed = sum(not each.passed for each in runs)
        times = f"failed {failed} of {len(runs)} times\n" if len(runs) > 1 else ""
        texts.append(times + failure(result, other))
    return "\n\n".join(texts)


def summary(tallies):
    return "\n".join(f"{name} {each.passed}/{each.total}" for name, each in tallies.items())


def exclusions(tallies):
    lines = []
    for name, each in tallies.items():
        if each.excluded:
            lines.append(f"{name}: {len(each.excluded)} excluded")
        for case, reason in each.excluded.items():
            lines.append(f"    {case.id}: {reason}")
    return "\n".join(lines)


def agreement_lines(agreements):
    lines = []
    for each in agreements:
        total = each.same + len(each.races) + len(each.different)
        lines.append(f"{each.column} and {each.other}: {each.same} of {total} transcripts the same")
        if each.races:
            lines.append(f"    other outcomes of the same race: {' '.join(each.races)}")
        if each.different:
            lines.append(f"    different: {' '.join(each.different)}")
    return "\n".join(lines)


def as_json(tallies, results):
    """The results for programs."""
    return json.dumps(
        {
            "columns": {
                name: {
                    "passed": each.passed,
                    "total": each.total,
                    "excluded": {case.id: reason for case, reason in each.excluded.items()},
                }
                for name, each in tallies.items()
            },
            "results": [
                {
                    "case": result.case.id,
                    "column": result.column.name,
                    "area": result.case.area,
                    "rules": list(result.case.rules),
                    "passed": result.passed,
                    "seconds": round(result.seconds, 3),
                    "trouble": result.trouble,
                    "steps": result.steps,
                }
                for result in results
            ],
        },
        indent=1,
        ensure_ascii=False,
    )


def as_junit(columns, tallies, results):
    """A test suite for each column."""
    root = xml.Element("testsuites")
    for column in columns:
        mine = [result for result in results if result.column == column]
        excluded = tallies[column.name].excluded
        suite = xml.SubElement(
            root,
            "testsuite",
            name=column.name,
            tests=str(len(mine) + len(excluded)),
            failures=str(sum(not result.passed for result in mine)),
            skipped=str(len(excluded)),
        )
        for result in mine:
            test = _test_case(suite, column, result.case)
            test.set("time", f"{result.seconds:.3f}")
            if not result.passed:
                xml.SubElement(test, "failure", message="mismatch").text = _plain(failure(result))
        for case, reason in excluded.items():
            xml.SubElement(_test_case(suite, column, case), "skipped", message=reason)
    xml.indent(root)
    return xml.tostring(root, encoding="unicode")


def _test_case(suite, column, case):
    return xml.SubElement(suite, "testcase", classname=f"{column.name}.{case.area}", name=case.id)


def _plain(text):
    """XML has no place for control characters."""
    return "".join(c for c in text if c >= " " or c == "\n")
