"""Runs cases, each in a process of its own, several at a time."""

import concurrent.futures
import dataclasses
import json
import os
import signal
import subprocess
import time

DEADLINE = 120  # Seconds; the case program itself says after 60 where it hangs.


@dataclasses.dataclass
class Result:
    case: object
    column: object
    passed: bool
    seconds: float
    steps: list  # Of the program's report: action, expected, got, complaint, differences.
    trouble: str  # What kept it from its end, or from telling; empty: nothing.

    def differences(self):
        """What the column's expectations differ in, with the reasons."""
        return [
            {"action": step["action"], **difference}
            for step in self.steps
            for difference in step["differences"]
            if difference["column"] == self.column.expectations
        ]


def excluded(case, column):
    """Why the case is not for the column, or None."""
    return case.exclusions.get(column.expectations)


def run_all(commands, columns, cases, repeat=1, jobs=None, progress=None):
    """Runs every case in every column that it is for, `repeat` times."""
    work = [
        (commands[column.side], case, column)
        for _ in range(repeat)
        for case in cases
        for column in columns
        if excluded(case, column) is None
    ]
    results = []
    with concurrent.futures.ThreadPoolExecutor(jobs or os.cpu_count() or 1) as pool:
        for result in pool.map(lambda each: run_case(*each), work):
            results.append(result)
            if progress:
                progress(len(results), len(work), result)
    return results


def run_case(command, case, column, deadline=DEADLINE):
    environment = dict(
        os.environ,
        WINSOCK_SHIM_PROFILE=column.expectations,
        WINSOCK_SHIM_DISPLAY="headless",
        WINSOCK_SHIM_MESSAGEBOX="wait",
        # A sanitizer's verdict has to be the exit status.
        UBSAN_OPTIONS=os.environ.get("UBSAN_OPTIONS", "halt_on_error=1:print_stacktrace=1"),
    )
    start = time.monotonic()
    process = subprocess.Popen(
        [*command, case.id, "--column", column.expectations, "--json"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        env=environment,
        start_new_session=True,
    )
    try:
        output, complaints = process.communicate(timeout=deadline)
        trouble = ""
    except subprocess.TimeoutExpired:
        _end(process)
        output, complaints = process.communicate()
        trouble = f"no end after {deadline} s"
    seconds = time.monotonic() - start
    return _judge(case, column, seconds, process.returncode, output, complaints, trouble)


def _end(process):
    """Ends the process and its children, and nothing else."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _judge(case, column, seconds, status, output, complaints, trouble):
    report = read_report(output)
    steps = report["steps"] if report else []
    if report and report["stopped"]:
        trouble = report["stopped"]
    elif report is None and not trouble:
        trouble = f"ended with status {status} without a report"
    elif status not in (0, 1) and not trouble:
        trouble = f"ended with status {status}"
    if trouble and report is None:
        trouble += "".join(f"\n{text.strip()}" for text in (output, complaints) if text.strip())
    elif trouble and complaints.strip():
        trouble += "\n" + complaints.strip()
    return Result(case, column, status == 0 and not trouble, seconds, steps, trouble)


def read_report(output):
    """The program's JSON; None if there is none. A case may have printed something before it."""
    start = output.find('{"column": ')
    try:
        return json.loads(output[start:]) if start >= 0 else None
    except ValueError:
        return None
