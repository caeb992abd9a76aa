"""Sample 04: a chat room with a window, and people who talk in it."""

from case import InteropCase


class Chat(InteropCase):

    def test_what_one_says_is_passed_on_to_who_says_it(self):
        server, port = self.start_server("chat_server", 1)
        client = self.start_client("chat_client", port, "Ann", *"good morning to you".split())
        self.assert_ends_with(0, client, server)
        self.assert_in_order(client, "(connected)", "Ann is here", "Ann: good morning to you")
        self.assert_in_order(server, "Ann comes in", "Ann: good morning to you", "Ann leaves")

    def test_others_hear_it_and_see_who_comes_and_goes(self):
        server, port = self.start_server("chat_server", 1)
        listener = self.start_client("chat_client", port, "Ann")
        listener.wait_for("Ann is here")
        speaker = self.start_client("chat_client", port, "Bob", "hello")
        self.assert_ends_with(0, speaker, server)
        self.assert_in_order(speaker, "Ann is here", "Bob is here", "Bob: hello")
        listener.wait_for("the server has closed the connection")
        self.assert_in_order(listener, "Ann is here", "Bob is here", "Bob: hello", "Bob leaves")

    def test_a_name_belongs_to_one_person(self):
        _, port = self.start_server("chat_server")
        first = self.start_client("chat_client", port, "Ann")
        first.wait_for("Ann is here")
        second = self.start_client("chat_client", port, "Ann", "hello")
        self.assert_ends_with(1, second)
        self.assert_in_order(second, "The server says: that name is taken",
                             "(the server has closed the connection)")

    def test_a_server_is_found_by_its_name(self):
        server, port = self.start_server("chat_server", 1)
        client = self.start(self.client, "chat_client", "localhost", port, "Ann", "hello")
        self.assert_ends_with(0, client, server)

    def test_without_a_server_it_is_told_why(self):
        server, port = self.start_server("chat_server", 1)
        self.assert_ends_with(0, self.start_client("chat_client", port, "Ann", "hello"), server)
        client = self.start_client("chat_client", port, "Ann", "hello")
        self.assert_ends_with(1, client)
        self.assert_in_order(client, "connect failed: error 10061")
