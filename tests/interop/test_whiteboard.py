"""Sample 07: a board on which several people draw."""

import socket
import struct

from case import InteropCase

STROKES = "2:10,10-100,10-100,90 4:5,5-400,300".split()
LINES = ["line 2:10,10-100,10", "line 2:100,10-100,90", "line 4:5,5-400,300"]
PACKET = 10
CLEAR = b"C" + bytes(PACKET - 1)


def line(colour, *places):
    return struct.pack(">cB4H", b"L", colour, *places)


def board(*packets):
    """What all have to print if these packets are on the board."""
    checksum = 0
    for byte in b"".join(packets):
        checksum = (checksum * 31 + byte) & 0xFFFFFFFF
    return f"board: {len(packets)} lines, checksum {checksum:08X}"


STROKES_BOARD = board(line(1, 10, 10, 100, 10), line(1, 100, 10, 100, 90), line(3, 5, 5, 400, 300))


class Whiteboard(InteropCase):

    def connect(self, port, window=None):
        """Somebody who sends what he likes, and has room for so much of what is sent to him."""
        person = socket.socket()
        self.addCleanup(person.close)
        person.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if window is not None:
            person.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
        person.connect(("127.0.0.1", port))
        return person

    def read(self, person, size):
        """That many bytes, however they come."""
        got = bytearray()
        while len(got) < size:
            piece = person.recv(size - len(got))
            self.assertNotEqual(piece, b"", f"the end after {len(got)} of {size} bytes")
            got += piece
        return bytes(got)

    def test_who_draws_gets_his_lines_back(self):
        server, port = self.start_server("whiteboard_server", 1)
        client = self.start_client("whiteboard_client", port, *STROKES)
        self.assert_ends_with(0, client, server)
        self.assert_in_order(client, "FD_CONNECT: error 0", *LINES, "FD_CLOSE: error 0")
        self.assert_in_order(server, "FD_ACCEPT", "FD_READ", "FD_CLOSE: person 1, error 0",
                             "person 1 is gone")
        self.assertIn(STROKES_BOARD, client.lines())
        self.assertIn(STROKES_BOARD, server.lines())

    def test_all_have_the_same_board_whoever_drew_and_whenever_they_came(self):
        server, port = self.start_server("whiteboard_server", 2)
        watcher = self.start_client("whiteboard_client", port)
        watcher.wait_for("Draw!")
        first = self.start_client("whiteboard_client", port, *STROKES)
        self.assert_ends_with(0, first)
        second = self.start_client("whiteboard_client", port, "3:1,1-2,2")
        self.assert_ends_with(0, second, server)
        watcher.wait_for("board:")
        for program in (watcher, second):  # the second one has come late
            self.assert_in_order(program, *LINES, "line 3:1,1-2,2")
        result = [one for one in server.lines() if one.startswith("board:")]
        self.assertRegex(result[0], "^board: 4 lines")
        for program in (watcher, second):
            self.assertIn(result[0], program.lines())

    def test_a_line_may_arrive_in_parts(self):
        server, port = self.start_server("whiteboard_server")
        person = self.connect(port)
        packet = line(0, 1, 2, 3, 4)
        person.send(packet[:3])
        server.wait_for("FD_READ: 3 bytes of person 1, 3 of them no whole line yet; 0 lines")
        person.send(packet[3:] + packet[:1])
        server.wait_for("FD_READ: 8 bytes of person 1, 1 of them no whole line yet; 1 lines")
        self.assertEqual(self.read(person, PACKET), packet)

    def test_after_a_wipe_those_who_come_get_only_what_is_left(self):
        server, port = self.start_server("whiteboard_server", 1)
        person = self.connect(port)
        packets = line(0, 1, 2, 3, 4) + CLEAR + line(5, 6, 7, 8, 9)
        person.sendall(packets)
        self.assertEqual(self.read(person, len(packets)), packets)
        client = self.start_client("whiteboard_client", port, "1:0,0-479,319")
        self.assert_ends_with(0, client, server)
        expected = board(line(5, 6, 7, 8, 9), line(0, 0, 0, 479, 319))
        self.assertIn(expected, client.lines())
        self.assertIn(expected, server.lines())
        self.assertNotIn("line 1:1,2-3,4", client.lines())

    def test_who_does_not_read_holds_up_nobody(self):
        server, port = self.start_server("whiteboard_server")
        slow = self.connect(port, window=4096)
        server.wait_for("FD_WRITE: person 1")
        quick = self.connect(port)
        drawn = b"".join(line(i % 6, i % 480, i % 320, 0, 0) for i in range(1000))
        sent = 0
        while "send: would block for person 1" not in server.output:
            self.assertLess(sent, 190, "all of it was taken")  # the board's room
            quick.sendall(drawn)
            self.assertEqual(self.read(quick, len(drawn)), drawn)
            sent += 1
            server.wait_for(f"; {sent}000 lines are kept")
        self.assertEqual(self.read(slow, sent * len(drawn)), drawn * sent)
        server.wait_for(r"would block for person 1 after (\d+) bytes\n(.*\n)*"
                        r"FD_WRITE: person 1, after \1 bytes")

    def test_who_sends_no_lines_is_sent_away(self):
        server, port = self.start_server("whiteboard_server", 1)
        person = self.connect(port)
        person.sendall(line(6, 0, 0, 0, 0))
        self.assert_ends_with(0, server)
        self.assert_in_order(server, "person 1 sends what is no line", "person 1 is gone")

    def test_without_a_server_it_is_told_why(self):
        server, port = self.start_server("whiteboard_server", 1)
        self.assert_ends_with(0, self.start_client("whiteboard_client", port, *STROKES), server)
        client = self.start_client("whiteboard_client", port, *STROKES)
        self.assert_ends_with(1, client)
        self.assert_in_order(client, "FD_CONNECT: error 10061", "connect failed: error 10061")
