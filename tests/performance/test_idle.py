"""A server to which nothing happens makes no system calls: it does not poll, and has no timer."""

import time
import unittest

import programs
import traced
from client import EchoClient

PAUSE = 2.0  # seconds; what is asserted is the number of calls, whatever the pause


class Idle(unittest.TestCase):
    def setUp(self):
        reason = traced.why_not()
        if reason:
            self.skipTest(reason)

    def test_two_echoes_cost_the_same_calls_with_a_pause_between_them(self):
        with traced.TracedServer(programs.SHIM_ECHO) as server, EchoClient(server.port) as client:

            def two_echoes(pause):
                before = server.calls()
                client.round_trip()
                server.come_to_rest()
                time.sleep(pause)
                client.round_trip()
                return server.calls() - before

            two_echoes(0)  # the first messages after the connection are not like the others
            self.assertEqual(two_echoes(PAUSE), two_echoes(0))


if __name__ == "__main__":
    unittest.main()
