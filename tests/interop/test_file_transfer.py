"""Sample 03: a file larger than any socket buffer, and what happens if the other side fails."""

import functools
import hashlib
import random
import socket
import struct

from case import InteropCase

MEGABYTE = 1024 * 1024


@functools.cache
def noise(size):
    """Bytes that look random and are the same in every run."""
    return random.Random(size).randbytes(size)


# struct Packet of the sample, without the padding that a compiler might put in: network order.
HEADER = struct.Struct("!BHI")
PACKET_SIZE = 8192
KIND_FILE, KIND_DATA, KIND_END = 1, 2, 3


def receive_file(connection):
    """Reads the sample's packets to the last: what the format is, said a second time."""
    stream = connection.makefile("rb")
    received = bytearray()
    while True:
        packet = stream.read(PACKET_SIZE)
        kind, length, number = HEADER.unpack_from(packet)
        data = packet[HEADER.size:HEADER.size + length]
        if kind == KIND_FILE:
            size = int.from_bytes(data[:4], "big")
            name = data[4:].decode("utf-16-le").split("\0")[0]
        elif kind == KIND_DATA:
            received += data
        else:
            return size, name, received, number


class FileTransfer(InteropCase):

    def assert_arrives_intact(self, content):
        (self.folder / "sent.bin").write_bytes(content)
        server, port = self.start_server("file_server", "received.bin")
        client = self.start_client("file_client", port, "sent.bin")
        self.assert_ends_with(0, client, server)
        self.assert_in_order(client, f"FD_CONNECT  sending {len(content)} bytes",
                             "FD_WRITE    all sent", "FD_READ     the server has it all",
                             "FD_CLOSE    error 0")
        self.assert_in_order(server, "FD_ACCEPT",
                             f'FD_READ     the client sends "sent.bin", {len(content)} bytes',
                             "FD_READ     complete", "FD_CLOSE    error 0", "the file is in")
        received = (self.folder / "received.bin").read_bytes()
        self.assertEqual(len(received), len(content))
        self.assertEqual(hashlib.sha256(received).hexdigest(), hashlib.sha256(content).hexdigest())

    def test_32_megabytes_arrive_intact(self):
        self.assert_arrives_intact(noise(32 * MEGABYTE))

    def test_an_empty_file_and_a_packet_that_is_just_full_arrive_intact(self):
        for size in (0, 1, 8184, 8185, 8186):
            with self.subTest(size=size):
                self.assert_arrives_intact(noise(size))

    def test_a_sender_that_found_no_room_goes_on_at_the_next_fd_write(self):
        content = noise(32 * MEGABYTE)
        (self.folder / "sent.bin").write_bytes(content)
        with socket.create_server(("127.0.0.1", 0)) as listener:
            client = self.start_client("file_client", listener.getsockname()[1], "sent.bin")
            connection, _ = listener.accept()
            with connection:
                # We read nothing until the sender has got its WSAEWOULDBLOCK.
                client.wait_for("no room for packet")
                size, name, received, checksum = receive_file(connection)
                connection.sendall(struct.pack("!BII", 1, size, checksum))
                self.assertEqual(connection.recv(1), b"")
        self.assert_ends_with(0, client)
        self.assertEqual((size, name), (len(content), "sent.bin"))
        self.assertTrue(received == content, "the file differs")
        writes = int(client.wait_for(r"FD_WRITE came (\d+) times").group(1))
        self.assertGreater(writes, 1)

    def test_without_a_file_the_client_makes_one(self):
        server, port = self.start_server("file_server")
        client = self.start_client("file_client", port)
        self.assert_ends_with(0, client, server)
        self.assertEqual((self.folder / "file_client.tmp").read_bytes(),
                         (self.folder / "received.bin").read_bytes())

    def test_a_client_that_leaves_in_the_middle_of_a_packet_is_noticed(self):
        server, port = self.start_server("file_server", "received.bin")
        with socket.create_connection(("127.0.0.1", port)) as sender:
            sender.sendall(b"\1\0\204")
        self.assert_ends_with(1, server)
        self.assert_in_order(server, "FD_ACCEPT", "FD_CLOSE    error 0",
                             "the client left too early")

    def test_a_client_that_resets_the_connection_is_noticed(self):
        server, port = self.start_server("file_server", "received.bin")
        with socket.create_connection(("127.0.0.1", port)) as sender:
            server.wait_for("FD_ACCEPT")
            sender.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.assert_ends_with(1, server)
        # Which error it carries is where systems differ.
        self.assert_in_order(server, "FD_ACCEPT", "FD_CLOSE")

    def test_a_client_that_sends_nonsense_is_turned_away(self):
        server, port = self.start_server("file_server", "received.bin")
        with socket.create_connection(("127.0.0.1", port)) as sender:
            sender.sendall(b"GET / HTTP/1.0\r\n\r\n" * 500)
            self.assert_ends_with(1, server)
        self.assert_in_order(server, "this is no packet of ours")

    def test_a_server_that_hangs_up_is_noticed(self):
        (self.folder / "sent.bin").write_bytes(noise(32 * MEGABYTE))
        with socket.create_server(("127.0.0.1", 0)) as listener:
            client = self.start_client("file_client", listener.getsockname()[1], "sent.bin")
            connection, _ = listener.accept()
            with connection:
                connection.recv(100000)
        self.assert_ends_with(1, client)
