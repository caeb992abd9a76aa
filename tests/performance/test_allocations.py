"""Once a server has seen its clients, a round trip allocates nothing."""

import contextlib
import os
import pathlib
import signal
import struct
import tempfile
import unittest

import programs
from bench.servers import Server

from client import EchoClient, wait_until_asleep


class CountedServer(Server):
    """allocations() tells how often the server has allocated so far."""

    def __init__(self, program):
        self.directory = tempfile.TemporaryDirectory()
        self.count = pathlib.Path(self.directory.name) / "count"
        self.count.write_bytes(bytes(8))
        super().__init__(
            [program],
            environment={
                "LD_PRELOAD": programs.ALLOCATION_COUNTER,
                "WINSOCK_SHIM_ALLOCATION_COUNT": str(self.count),
            },
        )

    def allocations(self):
        wait_until_asleep(self.process.pid)
        return struct.unpack("=Q", self.count.read_bytes())[0]

    def stop(self):
        super().stop()
        self.directory.cleanup()


class Allocations(unittest.TestCase):
    def run_rounds(self, connections, rounds_before, rounds):
        """How many allocations happen over some rounds in which every client has an echo."""
        with contextlib.ExitStack() as stack:
            server = stack.enter_context(CountedServer(programs.SHIM_ECHO))
            self.assertGreater(server.allocations(), 0, "the counter does not count")
            clients = [stack.enter_context(EchoClient(server.port)) for _ in range(connections)]

            def exchange(count):
                for _ in range(count):
                    for client in clients:
                        client.send()
                    for client in clients:
                        client.receive()

            # All of them at once: the queue has then been as long as it can become.
            os.kill(server.process.pid, signal.SIGSTOP)
            for client in clients:
                client.send()
            os.kill(server.process.pid, signal.SIGCONT)
            for client in clients:
                client.receive()
            exchange(rounds_before)
            before = server.allocations()
            exchange(rounds)
            return server.allocations() - before

    def test_ten_thousand_more_round_trips_of_one_client_allocate_nothing(self):
        self.assertEqual(self.run_rounds(1, 1000, 10_000), 0)

    def test_two_hundred_more_rounds_of_fifty_clients_allocate_nothing(self):
        self.assertEqual(self.run_rounds(50, 20, 200), 0)


if __name__ == "__main__":
    unittest.main()
