"""The command line of tools/conformance."""

import argparse
import pathlib
import subprocess
import sys

from conformance import build, cases, columns, coverage, diagram, output, report, rules, run, tally
from conformance import windows

DESCRIPTION = """\
Runs the conformance suite: each case in a process of its own, on the shim under each of its
profiles and, the same source, on real Winsock under Wine, against what is expected there.
"""

EPILOGUE = """\
columns: shim:windows shim:documented shim:wine-8.0 wine-8.0, and windows on Windows itself.
A difference of a column stands in the case, with its reason; one that does not happen fails, too.
Exit status 0: nothing unexpected.
"""


def parse(arguments):
    parser = argparse.ArgumentParser(
        prog="tools/conformance",
        description=DESCRIPTION,
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("ids", nargs="*", metavar="ID", help="only these cases (T9, 'T9*')")
    parser.add_argument("--area", action="append", default=[], help="only this folder's cases")
    parser.add_argument("--rule", action="append", default=[], help="only cases of this rule (A14)")
    parser.add_argument("--column", action="append", default=[], help="only this column")
    parser.add_argument("--list", action="store_true", help="list the cases, run none")
    parser.add_argument("--summary", action="store_true", help="print only COLUMN PASSED/TOTAL")
    parser.add_argument("--report", action="store_true", help="write docs/conformance")
    parser.add_argument(
        "--check-coverage", action="store_true", help="only check that each rule has a case"
    )
    parser.add_argument(
        "--import", dest="imported", metavar="FILE", help="keep what a Windows machine's run wrote"
    )
    parser.add_argument("--draw", action="store_true", help="draw the diagram of docs/semantics")
    parser.add_argument("--repeat", type=int, default=1, metavar="N", help="run each case N times")
    parser.add_argument("--jobs", type=int, metavar="N", help="so many at a time (all processors)")
    parser.add_argument("--junit", metavar="FILE", help="write the results as JUnit's XML")
    parser.add_argument("--json", metavar="FILE", help="write the results with every step as JSON")
    parser.add_argument("--preset", default="release", help="which build of the shim (release)")
    parser.add_argument("--shim-dir", metavar="DIR", help="take the shim from this build directory")
    parser.add_argument("--mingw-dir", metavar="DIR", help="the same for the Windows side")
    return parser.parse_args(arguments)


def main(arguments):
    options = parse(arguments)
    if options.imported or options.draw:
        return keep_or_draw(options)
    try:
        chosen = [columns.by_name(name) for name in options.column] or columns.usual()
        if options.check_coverage:
            chosen = [column for column in chosen if column.side != "wine"]
        commands = build.commands(chosen, options.shim_dir, options.mingw_dir, options.preset)
        every_case = cases.load(next(iter(commands.values())))
    except (build.BuildError, ValueError, subprocess.SubprocessError) as error:
        print(f"tools/conformance: {error}", file=sys.stderr)
        return 2
    if options.check_coverage:
        return check_coverage(every_case)
    selected = cases.select(every_case, options.ids, options.area, options.rule)
    if not selected:
        print("tools/conformance: no case fits", file=sys.stderr)
        return 2
    if options.list:
        for case in selected:
            print(f"{case.id}\t{case.area}\t{' '.join(case.rules)}\t{case.requirement}")
        return 0
    return run_and_tell(options, chosen, commands, selected)


def keep_or_draw(options):
    if options.draw:
        diagram.draw()
    if options.imported:
        kept = windows.keep(pathlib.Path(options.imported))
        passed = sum(verdict["passed"] for verdict in kept["cases"].values())
        print(f"windows {passed}/{len(kept['cases'])} ({kept['machine']})")
    return 0


def check_coverage(every_case):
    known = rules.all_rules()
    complaints = coverage.complaints(known, every_case, coverage.reasons())
    for complaint in complaints:
        print(complaint)
    print(f"{len(known)} rules, {len(every_case)} cases, {len(complaints)} complaints")
    return 1 if complaints else 0


def run_and_tell(options, chosen, commands, selected):
    jobs = options.jobs
    results = run.run_all(commands, chosen, selected, options.repeat, jobs, output.progress)
    tallies = tally.tallies(chosen, selected, results)
    if options.json:
        pathlib.Path(options.json).write_text(output.as_json(tallies, results) + "\n")
    if options.junit:
        pathlib.Path(options.junit).write_text(output.as_junit(chosen, tallies, results) + "\n")
    if options.report:
        write_report(chosen, selected, results)
    failures = output.failures(results)
    if failures:
        print(failures + "\n", file=sys.stderr if options.summary else sys.stdout)
    if not options.summary:
        agreements = tally.agreements(chosen, results)
        for text in (output.exclusions(tallies), output.agreement_lines(agreements)):
            if text:
                print(text + "\n")
    print(output.summary(tallies))
    return 0 if all(result.passed for result in results) else 1


def write_report(chosen, selected, results):
    """With what was run now, and what was once run on Windows."""
    brought = windows.results(selected) if columns.by_name("windows") not in chosen else []
    everything = results + brought
    tallies = tally.tallies(columns.COLUMNS, selected, everything)
    report.Report(selected, everything, tallies, tally.agreements(chosen, results)).write()
    print(f"wrote {report.REPORT}", file=sys.stderr)
