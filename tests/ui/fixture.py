"""One desktop for all tests of a file."""

import os
import unittest

from desktop import Desktop, until
from program import Program

FORM = os.environ["WINSOCK_SHIM_TEST_FORM"]
TITLE = "Form"


class DesktopTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop()
        cls.addClassCleanup(cls.desktop.close)

    def form(self, **variables):
        """It runs, its window is up and has the keyboard: (program, X11's number)."""
        program = Program(FORM, self.desktop.environment | variables)
        self.addCleanup(program.__exit__)
        window = self.desktop.window(TITLE)
        program.place("button")
        until("the keyboard", lambda: self.desktop.focused() == window)
        return program, window
