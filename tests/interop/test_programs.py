"""What is awaited of a program counts when it has been read already, and what hangs is told."""

import pathlib
import tempfile
import unittest
from unittest import mock

import programs
from programs import Program, Side


class Awaited(unittest.TestCase):
    def start(self, script):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        program = pathlib.Path(folder.name) / "samples/00-script/script"
        program.parent.mkdir(parents=True)
        program.write_text("#!/bin/sh\n" + script)
        program.chmod(0o755)
        started = Program(Side("a shell", pathlib.Path(folder.name)), "script", folder=folder.name)
        self.addCleanup(started.__exit__)
        return started

    def test_lines_that_come_in_one_piece_are_each_found(self):
        program = self.start("printf 'one\\ntwo\\n'; exec sleep 1000\n")
        program.wait_for("one\n.*\n")
        with mock.patch.object(programs.select, "select", side_effect=AssertionError("waits for more")):
            self.assertEqual("two", program.wait_for("two").group())

    def test_what_hangs_is_told_with_what_it_printed(self):
        program = self.start("echo only this; exec sleep 1000\n")
        program.wait_for("this\n")
        with mock.patch.object(programs, "DEADLINE", 0):
            with self.assertRaisesRegex(AssertionError, "script on a shell hangs; it printed:\nonly this"):
                program.wait_for("that")

    def test_what_ends_without_it_is_told_and_its_last_words_count(self):
        with self.assertRaisesRegex(AssertionError, "ended without 'first'; it printed:\nlast words"):
            self.start("echo last words\n").wait_for("first")


if __name__ == "__main__":
    unittest.main()
