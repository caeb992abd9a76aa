"""clang-tidy's opinion of our own sources. It takes ten minutes: only in the full run."""

import os
import pathlib
import re
import shutil
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Not what is compiled as a part of the program, behind its wrappers of libstdc++'s headers.
OURS = r"/(compat/(?!crt/(wide_|file_buffers))[a-z]+|winsock_shim/(shim|record))/.*\.cpp$"


@unittest.skipUnless(os.environ.get("WINSOCK_SHIM_TEST_FULL"), "only in the full run")
class Tidy(unittest.TestCase):
    def test_it_finds_nothing(self):
        tool = shutil.which("run-clang-tidy-14")
        self.assertIsNotNone(tool, "clang-tidy-14 is missing: run tools/setup")
        build = os.environ["WINSOCK_SHIM_TEST_BUILD"]
        command = [tool, "-quiet", "-p", build, OURS]
        result = subprocess.run(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False
        )
        found = re.findall(r"^.*?:\d+:\d+: .*?(?:warning|error): .*$", result.stdout, re.M)
        self.assertEqual(result.returncode, 0, "\n" + "\n".join(found or [result.stdout[-4000:]]))


if __name__ == "__main__":
    unittest.main()
