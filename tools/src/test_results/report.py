"""Reads CTest's JUnit files and says what they say."""

import collections
import xml.etree.ElementTree

LINES = 25  # of a failed test's output: CTest has printed it whole, long before

# failed: (name, output) of each failed test; passed, skipped: how many.
Run = collections.namedtuple("Run", "preset passed skipped failed")


def read(preset, path):
    """The run of one preset. CTest's own totals count it; the test cases name what failed."""
    suite = xml.etree.ElementTree.parse(path).getroot()
    number = {key: int(suite.get(key)) for key in ("tests", "failures", "skipped", "disabled")}
    skipped = number["skipped"] + number["disabled"]
    failed = [(case.get("name"), case.findtext("system-out") or "")
              for case in suite.iter("testcase") if case.get("status") == "fail"]
    if len(failed) != number["failures"]:
        raise ValueError(f"{path}: {number['failures']} failures, but {len(failed)} test cases that failed")
    return Run(preset, number["tests"] - len(failed) - skipped, skipped, failed)


def report(runs):
    lines = []
    for run in runs:
        for name, output in run.failed:
            lines += ["", f"FAILED in {run.preset}: {name}"]
            lines += ["    " + line for line in output.rstrip().splitlines()[-LINES:]]
    passed = sum(run.passed for run in runs)
    failed = sum(len(run.failed) for run in runs)
    skipped = sum(run.skipped for run in runs)
    return "\n".join(lines + ["", f"{passed} passed, {failed} failed, {skipped} skipped", ""])
