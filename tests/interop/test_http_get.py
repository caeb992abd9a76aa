"""Sample 06: a page from a web server, in a dialog."""

import socket
import threading

from case import InteropCase


def big_page():
    return bytes(10 if i % 64 == 63 else 97 + i // 64 % 26 for i in range(300000))


class HttpGet(InteropCase):
    """The dialog begins by itself, as an address is given."""

    def get(self, address, file="page.txt"):
        return self.start(self.client, "http_client", address, file)

    def test_a_page_arrives_and_both_end(self):
        server, port = self.start_server("http_server", 1)
        client = self.get(f"http://127.0.0.1:{port}/")
        self.assert_ends_with(0, client, server)
        self.assert_in_order(client, f"connecting to 127.0.0.1:{port}", "FD_CONNECT",
                             "HTTP/1.1 200 OK", "FD_CLOSE: 28 bytes, status 200")
        self.assertEqual((self.folder / "page.txt").read_bytes(),
                         b"Hello from WSAAsyncSelect.\r\n")

    def test_a_large_page_arrives_whole(self):
        server, port = self.start_server("http_server", 1)
        client = self.get(f"http://localhost:{port}/big")
        self.assert_ends_with(0, client, server)
        self.assert_in_order(client, "looking for localhost", "HTTP/1.1 200 OK",
                             "FD_CLOSE: 300000 bytes, status 200")
        self.assertEqual((self.folder / "page.txt").read_bytes(), big_page())

    def test_what_is_not_there_is_an_error(self):
        server, port = self.start_server("http_server", 1)
        client = self.get(f"http://127.0.0.1:{port}/nothing")
        self.assert_ends_with(1, client)
        self.assert_ends_with(0, server)
        self.assert_in_order(client, "HTTP/1.1 404 Not Found", "FD_CLOSE: 10 bytes, status 404")
        self.assertFalse((self.folder / "page.txt").exists())

    def test_without_a_server_it_is_told_why(self):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            client = self.get(f"http://127.0.0.1:{unused.getsockname()[1]}/")
            self.assert_ends_with(1, client)
        self.assert_in_order(client, "connect failed: error 10061")

    def test_what_is_no_address_is_told(self):
        client = self.get("ftp://host/")
        self.assert_ends_with(1, client)
        self.assert_in_order(client, "not an address: ftp://host/")

    def answer(self, *parts):
        """One request is answered with these bytes, part by part; the port."""
        listener = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(listener.close)

        def serve():
            browser, _ = listener.accept()
            with browser:
                browser.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                browser.recv(4096)
                for part in parts:
                    browser.sendall(part)

        server = threading.Thread(target=serve)
        server.start()
        self.addCleanup(server.join)
        return listener.getsockname()[1]

    def test_the_header_may_come_byte_by_byte(self):
        whole = b"HTTP/1.0 200 Fine\r\ncontent-length: 3\r\n\r\nabc"
        port = self.answer(*(bytes([byte]) for byte in whole))
        client = self.get(f"http://127.0.0.1:{port}/")
        self.assert_ends_with(0, client)
        self.assertEqual((self.folder / "page.txt").read_bytes(), b"abc")

    def test_a_page_that_is_cut_off_is_told(self):
        port = self.answer(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
        client = self.get(f"http://127.0.0.1:{port}/")
        self.assert_ends_with(1, client)
        self.assert_in_order(client, "cut off: 9 of 100 bytes")
