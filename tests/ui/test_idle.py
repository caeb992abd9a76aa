"""A program whose windows nobody touches does nothing: it does not poll, and has no timer."""

import re
import shutil
import subprocess
import unittest

import fixture
from desktop import until
from program import Program

SECONDS = 5  # what is asserted is the number of calls, however long it takes


class Idle(fixture.DesktopTest):
    def test_a_window_that_nobody_touches_makes_no_system_calls(self):
        self.assert_idle()

    def test_neither_does_one_without_a_screen(self):
        self.assert_idle(WINSOCK_SHIM_DISPLAY="headless")

    def assert_idle(self, **variables):
        if not shutil.which("strace"):
            self.skipTest("strace is not installed")
        program = self.open(**variables)
        self.wait_for_rest(program)
        traced = subprocess.run(["timeout", "--signal=INT", str(SECONDS), "strace", "-f", "-c",
                                 "-p", str(program.pid)], capture_output=True, text=True,
                                check=False)
        if "Operation not permitted" in traced.stderr:
            self.skipTest("strace is not allowed here")
        self.assertIn("attached", traced.stderr)
        self.assertEqual(re.findall(r"^ *[0-9.]+ .*$", traced.stderr, re.M), [], traced.stderr)

    def open(self, **variables):
        if not variables:
            return self.form()[0]
        program = Program(fixture.FORM, self.desktop.environment | variables)
        self.addCleanup(program.__exit__)
        program.place("button")
        return program

    @staticmethod
    def wait_for_rest(program):
        """All of its threads sleep, and have been woken no more from one look to the next."""
        seen = [program.switches()]

        def unchanged():
            seen.append(program.switches())
            return len(seen) > 50 and len(set(seen[-50:])) == 1

        until("the program to come to rest", unchanged)


if __name__ == "__main__":
    unittest.main()
