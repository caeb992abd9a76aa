"""What the interop test cases share: the two sides, a folder of their own, running a pair."""

import contextlib
import pathlib
import tempfile
import unittest

from programs import Program


class InteropCase(unittest.TestCase):
    """`server` and `client` are the sides under test, set by run.py, as is `shim`."""

    server = None
    client = None
    shim = None

    def setUp(self):
        self._programs = contextlib.ExitStack()
        self.addCleanup(self._programs.close)
        self.folder = pathlib.Path(self._programs.enter_context(tempfile.TemporaryDirectory()))

    def start(self, side, name, *arguments):
        return self._programs.enter_context(Program(side, name, *arguments, folder=self.folder))

    def start_server(self, name, *arguments, side=None):
        """Starts a server on a free port and returns it with its port once it listens."""
        program = self.start(side or self.server, name, 0, *arguments)
        return program, program.port()

    def start_client(self, name, port, *arguments, side=None):
        return self.start(side or self.client, name, "127.0.0.1", port, *arguments)

    def assert_ends_with(self, code, *programs):
        for program in programs:
            self.assertEqual(program.wait(), code, f"{program.title} printed:\n{program.output}")

    def assert_in_order(self, program, *starts):
        """Lines that start like this occur, in this order, perhaps with others between."""
        lines = iter(program.lines())
        for start in starts:
            self.assertTrue(any(line.startswith(start) for line in lines),
                            f"'{start}' is missing or too early; {program.title} printed:\n"
                            f"{program.output}")
