"""tools/setup with stand-ins for Debian's programs."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from demo.samples import ROOT

# Says that all packages but wine64 are installed; what it is not told about it does not know.
DPKG_QUERY = """\
for package; do
  case $package in --*) ;; wine64) [ -n "$NONE_MISSING" ] && printf 'installed=wine64 ' ;;
    *) printf 'installed=%s ' "$package" ;; esac
done
[ -n "$NONE_MISSING" ]
"""
TELL = 'echo "$(basename "$0") $*" >> "$LOG"\n'
SUDO = TELL + '"$@"\n'


class SetupTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.log = self.folder / "log"
        self.script("dpkg-query", DPKG_QUERY)
        self.script("apt-get", TELL)

    def script(self, name, text):
        path = self.folder / name
        path.write_text("#!/bin/sh\n" + text)
        path.chmod(0o755)

    def setup_tool(self, **variables):
        environment = dict(os.environ, LOG=str(self.log), NONE_MISSING="", **variables)
        environment.setdefault("PATH", "/usr/bin:/bin")
        environment["PATH"] = f"{self.folder}:{environment['PATH']}"
        return subprocess.run([ROOT / "tools" / "setup"], env=environment, capture_output=True,
                              text=True, check=False)

    def calls(self):
        return self.log.read_text().splitlines() if self.log.exists() else []

    def test_nothing_is_done_or_said_when_nothing_is_missing(self):
        environment = dict(os.environ, LOG=str(self.log), NONE_MISSING="1",
                           PATH=f"{self.folder}:{os.environ['PATH']}")
        done = subprocess.run([ROOT / "tools" / "setup"], env=environment, capture_output=True,
                              text=True, check=False)
        self.assertEqual((done.returncode, done.stdout, done.stderr, self.calls()), (0, "", "", []))

    def test_root_installs_what_is_missing_and_only_that(self):
        self.script("id", "echo 0\n")
        done = self.setup_tool()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("installing wine64\n", done.stdout)
        self.assertEqual(self.calls(), ["apt-get --quiet update",
                                        "apt-get --quiet --yes --no-install-recommends install wine64"])

    def test_others_use_sudo(self):
        self.script("id", "echo 1000\n")
        self.script("sudo", SUDO)
        self.assertEqual(self.setup_tool().returncode, 0)
        self.assertEqual(self.calls()[0], "sudo apt-get --quiet update")

    def test_a_failing_apt_get_is_a_failure(self):
        self.script("id", "echo 0\n")
        self.script("apt-get", "exit 100\n")
        self.assertEqual(self.setup_tool().returncode, 100)


if __name__ == "__main__":
    unittest.main()
