#!/usr/bin/env python3
"""Builds tutorials with wsacc for both sides, runs them and compares what they did.

Exit code 77 means skipped: what the Windows side needs is not installed.
WINSOCK_SHIM_TEST_REPEAT says how many times everything runs (default: once).
"""

import argparse
import dataclasses
import os
import pathlib
import shutil
import sys

from places import HERE, ROOT
import build
import play
import tutorial as tutorials
from demo.compare import differences, pairs, table
from demo.layout import Paint, terminal_width

SKIPPED = 77


@dataclasses.dataclass
class Text:
    """A line of output, as demo.compare wants its lines."""

    line: str

    def canonical(self):
        return self.line


def why_no_windows():
    """What is missing for the Windows side, or None."""
    if shutil.which("x86_64-w64-mingw32-g++-posix") is None:
        return "mingw-w64 is not installed: install g++-mingw-w64-x86-64-posix"
    if not pathlib.Path("/usr/lib/wine/wine64").exists():
        return "Wine is not installed: install wine64"
    return None


def known_differences():
    """Tutorial → reason, from differences.tsv."""
    lines = (HERE / "differences.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines[1:])


def compare(name, sides, library):
    """How many lines differ; both columns are printed when some do."""
    tutorial = tutorials.read(name)
    built = [build.build(tutorial, side, library) for side in sides]
    ours, theirs = (play.play(tutorial, side) for side in built)
    count = 0
    for program in tutorial.programs:
        left, right = ours[program.name], theirs[program.name]
        printed = ([Text(line) for line in side.output] for side in (left, right))
        for what, rows in (("printed", pairs(*printed)),
                           ("recorded", pairs(left.transcript, right.transcript))):
            found = differences(rows)
            count += found
            if not rows:
                print(f"{name}: {program.name} {what} nothing")
                count += 1
            if found:
                titles = [f"{program.name} on {side.name} {what}" for side in sides]
                print("", *table(rows, titles, terminal_width(), Paint()), sep="\n")
    return count


def judge(name, count, known):
    """Whether the tutorial did what was expected, with one line that says so."""
    if count == 0 and known:
        print(f"{name}: no difference, but differences.tsv has one: {known}")
    elif count and not known:
        print(f"{name}: {count} lines differ")
    else:
        print(f"{name}: " + (f"differs as known: {known}" if known else "the same"))
    return (count == 0) == (not known)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build" / "debug",
                        help="the build directory with the library and wsacc (build/debug)")
    parser.add_argument("name", nargs="*", help="tutorials; without a name: all")
    options = parser.parse_args()
    if reason := why_no_windows():
        print(f"SKIPPED: {reason}")
        return SKIPPED

    sides = (build.shim(options.build), build.windows(options.build))
    known = known_differences()
    good = True
    repeat = int(os.environ.get("WINSOCK_SHIM_TEST_REPEAT", "1"))
    for name in (options.name or tutorials.names()) * repeat:
        try:
            count = compare(name, sides, options.build)
        except (build.BuildFailed, AssertionError) as error:
            print(error)
            good = False
            continue
        good = judge(name, count, known.get(name)) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="replace")
    sys.exit(main())
