"""Every function that <gdiplus.h> declares is ours or libgdiplus's, or docs/gdiplus.md says that it is not there."""
import os
import pathlib
import re
import subprocess
import unittest

import headers

FLAT = pathlib.Path("/usr/share/mingw-w64/include/gdiplus/gdiplusflat.h")
DOCUMENT = headers.ROOT / "docs" / "gdiplus.md"


def defined_in(file, *options):
    lines = subprocess.run(["nm", *options, "--defined-only", str(file)], capture_output=True, text=True,
                           timeout=60).stdout
    return set(re.findall(r" T (\w+)$", lines, re.MULTILINE))


class Gdiplus(unittest.TestCase):
    def test_each_declared_function_is_there_or_said_not_to_be(self):
        declared = set(re.findall(r"WINGDIPAPI (Gdip\w+)\(", FLAT.read_text()))
        self.assertGreater(len(declared), 600)
        library = subprocess.run(["gcc", "-print-file-name=libgdiplus.so"], capture_output=True, text=True,
                                 check=True).stdout.strip()
        ours = set().union(*map(defined_in, os.environ["WINSOCK_SHIM_TEST_ARCHIVES"].split(":")))
        missing = declared - ours - defined_in(library, "-D")
        listed = DOCUMENT.read_text().split("## What is not there")[1].split("```")[1].split()
        self.assertEqual(sorted(missing), sorted(listed))
        self.assertFalse(ours & set(listed))


if __name__ == "__main__":
    unittest.main()
