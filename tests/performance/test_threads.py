"""An echo through WSAAsyncSelect needs no thread besides the program's own."""

import contextlib
import os
import unittest

import programs
from bench.servers import Server

from client import EchoClient

CONNECTIONS = 50
ROUNDS = 20


class Threads(unittest.TestCase):
    def test_the_server_has_one_thread_while_it_serves_fifty_clients(self):
        with contextlib.ExitStack() as stack:
            server = stack.enter_context(Server([programs.SHIM_ECHO]))
            clients = [stack.enter_context(EchoClient(server.port)) for _ in range(CONNECTIONS)]
            for _ in range(ROUNDS):
                for client in clients:
                    client.send()
                for client in clients:
                    client.receive()
                    self.assertEqual(self.threads(server), 1)

    @staticmethod
    def threads(server):
        return len(os.listdir(f"/proc/{server.process.pid}/task"))


if __name__ == "__main__":
    unittest.main()
