"""An echo through WSAAsyncSelect costs at most two system calls more than with plain Asio."""

import unittest

import programs
import traced
from client import EchoClient

ROUND_TRIPS = 2000
WARM_UP = 20
ALLOWED_MORE = 2


def calls_of(program, at_rest):
    """System calls by name of ROUND_TRIPS echoes on one connection, its set-up left out.

    at_rest: the server sleeps whenever a message comes; otherwise the client answers at once, and
    the server may find the next message before it has gone to sleep.
    """
    with traced.TracedServer(program) as server, EchoClient(server.port) as client:

        def exchange(count):
            for _ in range(count):
                if at_rest:
                    server.come_to_rest()
                client.round_trip()

        exchange(WARM_UP)
        before = server.calls()
        exchange(ROUND_TRIPS)
        return server.calls() - before


def table(title, shim, asio):
    lines = [title, f"  {'calls a round trip':<20} {'shim':>8} {'plain Asio':>11}"]
    for name in sorted(shim | asio):
        lines.append(f"  {name:<20} {each(shim[name]):>8.3f} {each(asio[name]):>11.3f}")
    lines.append(f"  {'all':<20} {each(shim.total()):>8.3f} {each(asio.total()):>11.3f}")
    return "\n".join(lines)


def each(calls):
    return calls / ROUND_TRIPS


class SystemCalls(unittest.TestCase):
    def setUp(self):
        reason = traced.why_not()
        if reason:
            self.skipTest(reason)

    def compare(self, title, at_rest):
        shim = calls_of(programs.SHIM_ECHO, at_rest)
        asio = calls_of(programs.ASIO_ECHO, at_rest)
        shown = table(title, shim, asio)
        print(f"\n{shown}")
        self.assertLessEqual(each(shim.total()), each(asio.total()) + ALLOWED_MORE, shown)

    def test_an_echo_for_a_sleeping_server_costs_at_most_two_calls_more_than_plain_asio(self):
        self.compare("one connection, the server sleeps when a message comes", at_rest=True)

    def test_an_echo_for_a_client_that_answers_at_once_costs_at_most_two_calls_more(self):
        self.compare("one connection, the client answers at once", at_rest=False)


if __name__ == "__main__":
    unittest.main()
