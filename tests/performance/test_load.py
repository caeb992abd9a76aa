"""The load generator counts only echoes that are right, and always ends."""

import json
import subprocess
import unittest

import programs
from bench.servers import Server

from client import DEADLINE
from fake_servers import serving


def load(port, *options):
    command = [programs.LOAD, "--port", str(port), *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE, check=False)


class Load(unittest.TestCase):
    def test_it_makes_as_many_round_trips_as_it_is_told_to(self):
        with Server([programs.EPOLL_ECHO]) as server:
            result = load(server.port, "--connections", "7", "--round-trips", "1000")
        self.assertEqual(result.returncode, 0, result.stderr)
        measured = json.loads(result.stdout)
        self.assertEqual((measured["round_trips"], measured["connections"]), (1000, 7))

    def test_a_wrong_echo_is_an_error(self):
        with serving(lambda message: message[:-1] + b"?") as port:
            result = load(port)
        self.assertEqual(result.returncode, 1)
        self.assertIn("the echo of message 1 differs", result.stderr)

    def test_an_echo_of_the_message_before_is_an_error(self):
        messages = []
        with serving(lambda message: messages.append(message) or messages[0]) as port:
            result = load(port)
        self.assertEqual(result.returncode, 1)
        self.assertIn("the echo of message 2 differs", result.stderr)

    def test_a_connection_that_the_server_closes_is_an_error(self):
        with serving(lambda message: None) as port:
            result = load(port)
        self.assertEqual(result.returncode, 1)
        self.assertIn("the server closed it", result.stderr)

    def test_a_server_that_does_not_answer_ends_the_run_at_the_deadline(self):
        with serving(lambda message: b"") as port:
            result = load(port, "--deadline", "0.5")
        self.assertEqual(result.returncode, 1)
        self.assertIn("the deadline passed", result.stderr)

    def test_a_wrong_option_is_named(self):
        result = load(1, "--conections", "7")
        self.assertEqual(result.returncode, 2)
        self.assertIn("--conections", result.stderr)


if __name__ == "__main__":
    unittest.main()
