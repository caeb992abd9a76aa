"""python3 -m test_results FILE...: the failed tests with the end of what they printed, then the counts.

FILE is build/PRESET/results.xml. Exit status 0 when nothing failed.
"""

import pathlib
import sys

from test_results.report import read, report


def main(paths):
    runs = [read(pathlib.Path(path).parent.name, path) for path in paths]
    print(report(runs), end="")
    return 1 if any(run.failed for run in runs) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
