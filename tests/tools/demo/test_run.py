"""Runs little shell scripts in place of a sample's programs."""

import contextlib
import os
import select
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from demo import run as module
from demo.run import RunFailed, Side, run
from demo.samples import Sample

SAMPLE = Sample("00-script", "server", "client")
SERVER = 'echo "listening on port 4242"\necho "listen(s1, 5) = 0" > "$WINSOCK_SHIM_TRANSCRIPT"\n'
CLIENT = 'echo "connect(s1, $1:$2) = 0" > "$WINSOCK_SHIM_TRANSCRIPT"\n'


class RunTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        (self.folder / "samples" / SAMPLE.folder).mkdir(parents=True)

    def run_scripts(self, server, client, deadline=60.0):
        for name, text in (("server", server), ("client", client)):
            path = self.folder / "samples" / SAMPLE.folder / name
            path.write_text("#!/bin/sh\n" + text)
            path.chmod(0o755)
        with mock.patch.object(module, "DEADLINE", deadline):
            return run(Side("script", self.folder), SAMPLE, self.folder)

    def test_the_client_is_told_the_servers_port_and_both_are_recorded(self):
        outcome = self.run_scripts(SERVER, CLIENT)
        self.assertEqual([line.text for line in outcome.server], ["listen(s1, 5) = 0"])
        self.assertEqual([line.text for line in outcome.client], ["connect(s1, 127.0.0.1:*) = 0"])

    def test_a_server_that_does_not_get_ready_is_told(self):
        with self.assertRaisesRegex(RunFailed, "server .* did not get ready.*\nsorry"):
            self.run_scripts("echo sorry\nexit 1\n", CLIENT)

    def test_a_program_that_fails_is_told_with_what_it_printed(self):
        with self.assertRaisesRegex(RunFailed, "client .* ended with code 3.*\noh"):
            self.run_scripts(SERVER, "echo oh\nexit 3\n")

    def test_a_program_that_hangs_is_ended_with_what_it_has_started(self):
        hang = 'sh -c "echo \\$\\$ > child; exec sleep 1000"\n'
        with self.assertRaisesRegex(RunFailed, "did not end within"):
            self.run_scripts(SERVER, hang, deadline=5.0)
        child = int((self.folder / "child").read_text())
        with contextlib.suppress(ProcessLookupError):
            handle = os.pidfd_open(child)
            self.addCleanup(os.close, handle)
            self.assertTrue(select.select([handle], [], [], 60)[0], "still runs")

    def test_a_program_that_records_nothing_is_told(self):
        with self.assertRaisesRegex(RunFailed, "server .* has written no transcript"):
            self.run_scripts('echo "listening on port 1"\n', CLIENT)


if __name__ == "__main__":
    unittest.main()
