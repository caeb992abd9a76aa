"""The samples are compiled unchanged: both builds take the same files, without conditions."""

import json
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"

# Set by run.py: the build directories to compare.
builds = []

SYSTEM_HEADERS = {"winsock2.h", "windows.h", "commctrl.h", "stdarg.h", "stdio.h", "stdlib.h",
                  "string.h"}
OWN_HEADER = '"resource.h"'  # of the sample, with the numbers of its resources


def sources():
    return sorted(path for path in SAMPLES.glob("*/*") if path.suffix in (".c", ".cpp"))


class SameSources(unittest.TestCase):

    def test_every_sample_has_a_server_and_a_client_of_one_file_each(self):
        for folder in sorted(path for path in SAMPLES.iterdir() if path.is_dir()):
            names = sorted(path.stem.rsplit("_", 1)[1] for path in folder.glob("*.c*"))
            self.assertEqual(names, ["client", "server"], folder.name)

    def test_no_sample_has_a_preprocessor_condition(self):
        for path in sources():
            found = re.findall(r"^\s*#\s*(?:if|el|endif).*", path.read_text(), re.MULTILINE)
            self.assertEqual(found, [], path.name)

    def test_no_sample_includes_a_header_of_ours(self):
        for path in sources():
            included = re.findall(r"^\s*#\s*include\s*(\S+)", path.read_text(), re.MULTILINE)
            self.assertLessEqual(set(included),
                                 {f"<{name}>" for name in SYSTEM_HEADERS} | {OWN_HEADER}, path.name)

    def test_no_sample_names_the_shim(self):
        for path in sources():
            self.assertNotRegex(path.read_text(), r"(?i)winsock_shim|\bwsh_|\bcompat\b", path.name)

    def test_no_build_file_of_a_sample_has_a_condition(self):
        for path in sorted(SAMPLES.glob("*/CMakeLists.txt")):
            self.assertNotRegex(path.read_text(), r"(?i)\bif\s*\(|\$<", path.parent.name)

    def test_each_build_compiles_these_very_files(self):
        expected = set(sources())
        for build in builds:
            commands = json.loads((build / "compile_commands.json").read_text())
            compiled = {pathlib.Path(command["file"]).resolve() for command in commands}
            # Resource scripts are compiled by commands of which CMake tells on one side only.
            of_samples = {path for path in compiled
                          if path.is_relative_to(SAMPLES) and path.suffix != ".rc"}
            self.assertEqual(of_samples, expected, build.name)
