"""Sample 01: a connection from FD_ACCEPT and FD_CONNECT to FD_CLOSE."""

import socket

from case import InteropCase


class Handshake(InteropCase):

    def test_server_and_client_see_their_messages_in_order(self):
        server, port = self.start_server("handshake_server")
        client = self.start_client("handshake_client", port)
        self.assert_ends_with(0, client, server)
        self.assert_in_order(client, "connecting", "FD_CONNECT", "FD_WRITE", "FD_CLOSE    error 0")
        self.assert_in_order(server, "listening", "FD_ACCEPT   a client from 127.0.0.1",
                             "FD_WRITE", "FD_CLOSE    error 0")

    def test_a_client_without_a_server_is_told_by_fd_connect(self):
        with socket.socket() as bound_but_not_listening:
            bound_but_not_listening.bind(("127.0.0.1", 0))
            port = bound_but_not_listening.getsockname()[1]
            client = self.start_client("handshake_client", port)
            self.assert_ends_with(1, client)
        self.assert_in_order(client, "FD_CONNECT failed: error 10061")

    def test_a_second_server_on_the_same_port_is_refused(self):
        _, port = self.start_server("handshake_server")
        second = self.start(self.client, "handshake_server", port)
        self.assert_ends_with(1, second)
        self.assert_in_order(second, "bind failed: error 10048")

    def test_a_wrong_argument_ends_the_programs_with_their_usage(self):
        for program in (self.start(self.server, "handshake_server", "nonsense"),
                        self.start(self.client, "handshake_client", "127.0.0.1", 65536)):
            self.assert_ends_with(1, program)
            self.assert_in_order(program, "usage: ")
