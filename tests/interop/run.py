#!/usr/bin/env python3
"""Runs one interop test module with the programs of the sides that are named.

Exit code 77 means skipped: what the Wine side needs is not installed.
WINSOCK_SHIM_TEST_REPEAT says how many times everything runs (default: once).
"""

import argparse
import os
import pathlib
import sys
import unittest

import case
import programs
import test_same_sources
import wine_server
from programs import Side

SKIPPED = 77


def why_no_wine(options):
    """What is missing for programs under Wine, or None."""
    if options.windows_build is None:
        return "mingw-w64 was not found when CMake ran: install g++-mingw-w64-x86-64-posix"
    if not pathlib.Path("/usr/lib/wine/wine64").exists():
        return "Wine is not installed: install wine64"
    return None


def passes(options):
    """Whether all is well; once more where Wine's server has ended meanwhile."""
    on_wine = "wine" in (options.server, options.client)
    for last in (False, False, True):
        if on_wine:
            wine_server.start(options.wine)
        server = wine_server.running() if on_wine else None
        tests = unittest.defaultTestLoader.loadTestsFromName(options.module)
        result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(tests)
        if result.wasSuccessful() and result.testsRun > 0:
            return True
        if last or not on_wine or wine_server.running() == server:
            return False
        print(f"Wine's server (process {server}) has ended meanwhile: once more", flush=True)
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shim-build", type=pathlib.Path, required=True)
    parser.add_argument("--windows-build", type=pathlib.Path)
    parser.add_argument("--wine", required=True, help="the launcher tools/wine")
    parser.add_argument("--server", choices=["shim", "wine"], default="shim")
    parser.add_argument("--client", choices=["shim", "wine"], default="shim")
    parser.add_argument("module")
    options = parser.parse_args()

    if "wine" in (options.server, options.client) and (reason := why_no_wine(options)):
        print(f"SKIPPED: {reason}")
        return SKIPPED

    programs.ENVIRONMENT |= wine_server.ENVIRONMENT
    sides = {"shim": Side("the shim", options.shim_build)}
    if options.windows_build is not None:
        sides["wine"] = Side("Wine", options.windows_build, (options.wine,), ".exe")
    case.InteropCase.server = sides[options.server]
    case.InteropCase.client = sides[options.client]
    case.InteropCase.shim = sides["shim"]
    test_same_sources.builds = [side.build for side in sides.values()]

    for _ in range(int(os.environ.get("WINSOCK_SHIM_TEST_REPEAT", "1"))):
        if not passes(options):
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
