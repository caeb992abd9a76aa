"""Where things lie."""

import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[3]
OWN_HEADERS = (ROOT / "compat/libc", ROOT / "compat/include", ROOT / "winsock_shim/include")
IMPLEMENTATION = (ROOT / "compat", ROOT / "winsock_shim")
CORPUS = ROOT / "docs/corpus"
NOTES = pathlib.Path(__file__).with_name("notes.tsv")
TABLE = ROOT / "docs/api.md"
TESTS = ROOT / "tests"
RUNTIME_TESTS = TESTS / "crt"
# The helpers that every test on both sides may use.
HARNESS = ROOT / "tests/conformance/harness"
WINDOWS_LIBRARIES = pathlib.Path("/usr/x86_64-w64-mingw32/lib")
