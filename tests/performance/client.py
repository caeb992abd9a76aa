"""A client that knows when the server has come to rest."""

import socket
import time

DEADLINE = 60  # seconds, for what takes milliseconds
MESSAGE = bytes(range(64))


class EchoClient:
    """One connection to an echo server."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=DEADLINE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self):
        self.socket.sendall(MESSAGE)

    def receive(self):
        echo = b""
        while len(echo) < len(MESSAGE):
            piece = self.socket.recv(len(MESSAGE) - len(echo))
            if not piece:
                raise EOFError("the server closed the connection")
            echo += piece
        if echo != MESSAGE:
            raise ValueError(f"the echo differs: {echo!r}")

    def round_trip(self):
        self.send()
        self.receive()

    def close(self):
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def wait_until_asleep(process):
    """Returns when the process's main thread waits in the kernel: it has done all there was to do.

    A traced process that is stopped for its tracer does not count as asleep.
    """
    deadline = time.monotonic() + DEADLINE
    while time.monotonic() < deadline:
        with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as stat:
            state = stat.read().rpartition(")")[2].split()[0]
        if state == "S":
            return
    raise TimeoutError(f"process {process} did not come to rest")
