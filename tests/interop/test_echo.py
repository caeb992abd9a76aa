"""Sample 02: one server, many clients, messages that arrive in pieces."""

from case import InteropCase


class Echo(InteropCase):

    def assert_all_echoes_were_right(self, count, *clients):
        self.assert_ends_with(0, *clients)
        for client in clients:
            self.assert_in_order(client, f"FD_READ     all {count} echoes are right",
                                 "FD_CLOSE    error 0")

    def test_the_echoes_of_one_client_are_right(self):
        server, port = self.start_server("echo_server", 1)
        client = self.start_client("echo_client", port)
        self.assert_all_echoes_were_right(20, client)
        self.assert_ends_with(0, server)
        # 20 messages of 10000 bytes, each with a header of 9.
        self.assert_in_order(server, "client 1: came", "client 1: gone with error 0, 200180 bytes",
                             "served 1 clients")

    def test_pieces_of_messages_are_put_together(self):
        _, port = self.start_server("echo_server", 1)
        client = self.start_client("echo_client", port)
        self.assert_ends_with(0, client)
        partial = client.wait_for(r"(\d+) times recv ended inside").group(1)
        # A message is longer than what one recv takes, so this is not left to chance.
        self.assertGreaterEqual(int(partial), 20)

    def test_messages_smaller_and_larger_than_any_buffer_come_back(self):
        for count, size in ((1, 0), (5000, 1), (40, 1000000)):
            with self.subTest(count=count, size=size):
                server, port = self.start_server("echo_server", 1)
                client = self.start_client("echo_client", port, count, size)
                self.assert_all_echoes_were_right(count, client)
                self.assert_ends_with(0, server)

    def test_several_clients_at_once_get_each_its_own_echoes(self):
        server, port = self.start_server("echo_server", 6)
        clients = [self.start_client("echo_client", port, 50, size)
                   for size in (1, 1000, 4087, 20000, 60000, 100000)]
        self.assert_all_echoes_were_right(50, *clients)
        self.assert_ends_with(0, server)
        self.assert_in_order(server, "served 6 clients")

    def test_clients_of_both_sides_are_served_at_once(self):
        server, port = self.start_server("echo_server", 4)
        clients = [self.start_client("echo_client", port, 30, 30000, side=side)
                   for side in (self.client, self.server, self.client, self.server)]
        self.assert_all_echoes_were_right(30, *clients)
        self.assert_ends_with(0, server)
