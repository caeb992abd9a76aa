"""What a run on a Windows machine brought: its results are kept in docs/conformance."""

import json

from conformance import columns, run
from conformance.places import WINDOWS_RESULTS


def read_stream(text):
    """JSON values one behind the other, as the kit's command file writes them."""
    decoder = json.JSONDecoder()
    position = 0
    while True:
        while position < len(text) and text[position].isspace():
            position += 1
        if position == len(text):
            return
        try:
            value, position = decoder.raw_decode(text, position)
        except ValueError:
            # A program that crashed in the middle: go on at the next line.
            position = text.find("\n", position)
            if position < 0:
                return
            continue
        yield value


def condense(text):
    """The kit's file as what is kept: the machine, and what each case showed."""
    kept = {"machine": "", "cases": {}}
    case, report = None, None
    for value in read_stream(text):
        if not isinstance(value, dict):
            continue
        if "machine" in value:
            kept["machine"] = value["machine"]
        elif "case" in value:
            case, report = value["case"], None
        elif "steps" in value:
            report = value
        elif "exit" in value and case is not None:
            kept["cases"][case] = _verdict(value["exit"], report)
            case = None
    if case is not None:
        kept["cases"][case] = _verdict(None, report)
    return kept


def _verdict(status, report):
    if status == 0 and report:
        return {"passed": True, "steps": report["steps"]}
    trouble = report["stopped"] if report else f"ended with status {status} without a report"
    return {"passed": False, "trouble": trouble, "steps": report["steps"] if report else []}


def keep(file):
    kept = condense(file.read_text(encoding="utf-8", errors="replace"))
    WINDOWS_RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n")
    return kept


def results(cases):
    """The kept results as if they had been run now; none if there is no file."""
    if not WINDOWS_RESULTS.exists():
        return []
    kept = json.loads(WINDOWS_RESULTS.read_text(encoding="utf-8"))["cases"]
    column = columns.by_name("windows")
    return [
        _as_run(case, column, kept[case.id])
        for case in cases
        if case.id in kept and run.excluded(case, column) is None
    ]


def _as_run(case, column, verdict):
    trouble = verdict.get("trouble", "")
    return run.Result(case, column, verdict["passed"], 0.0, verdict["steps"], trouble)
