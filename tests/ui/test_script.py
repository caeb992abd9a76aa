"""What a script does reaches the window that a person would reach."""

import os
import pathlib
import tempfile
import unittest

from program import Program

FORM = os.environ["WINSOCK_SHIM_TEST_FORM"]


class Script(unittest.TestCase):
    def form(self, script):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        file = pathlib.Path(folder.name) / "script"
        file.write_text(script, encoding="utf-8")
        program = Program(FORM, {**os.environ, "WINSOCK_SHIM_DISPLAY": "headless",
                                 "WINSOCK_SHIM_SCRIPT": str(file)})
        self.addCleanup(program.__exit__)
        return program

    def test_a_click_at_a_place_is_one_on_the_control_there(self):
        program = self.form('type 1001 "abc"\nclick_at "Form" 150 53\n')
        program.heard("clicked abc")

    def test_a_click_beside_the_controls_is_one_on_the_window(self):
        program = self.form('click_at "Form" 260 120\n')
        program.heard("down 260 120")

    def test_a_click_on_a_label_is_one_on_the_window_below_it(self):
        program = self.form('click_at "Form" 20 15\n')
        program.heard("down 20 15")
