"""Echo servers with a fault, to see that the measuring programs notice it."""

import contextlib
import socket
import threading

from client import DEADLINE


@contextlib.contextmanager
def serving(answer):
    """The port of a server for one connection, which gets answer(message) for each message.

    An answer of None closes the connection.
    """
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(DEADLINE)
        thread = threading.Thread(target=_serve, args=(listener, answer))
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            thread.join(DEADLINE)


def _serve(listener, answer):
    connection, _ = listener.accept()
    with connection:
        connection.settimeout(DEADLINE)
        while message := connection.recv(64):
            reply = answer(message)
            if reply is None:
                break
            connection.sendall(reply)
