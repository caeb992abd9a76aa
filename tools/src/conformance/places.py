"""Where things lie."""

import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[3]
SEMANTICS = ROOT / "docs" / "semantics"
README = ROOT / "README.md"
REPORT = ROOT / "docs" / "conformance"
WITHOUT_CASE = SEMANTICS / "without-case.tsv"
WINDOWS_RESULTS = REPORT / "windows.json"
