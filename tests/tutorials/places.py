"""Where things are, and the modules of other folders that the runner uses."""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "tutorials"
PROGRAMS = HERE / "programs"

# tools/demo folds and compares transcripts; tests/interop runs programs of both sides.
sys.path[:0] = [str(ROOT / "tools" / "src"), str(ROOT / "tests" / "interop")]
