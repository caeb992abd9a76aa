"""Sample 05: five in a row, between two programs that play moves by themselves."""

import pathlib
import re
import socket

from case import InteropCase

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "samples/05-drawing-game"

BLACK = "7,7 8,7 9,7 10,7 11,7".split()
WHITE = "7,8 8,8 9,8 10,8".split()
BOARD = "board: X7,7 X8,7 X9,7 X10,7 X11,7 O7,8 O8,8 O9,8 O10,8"


def stone(number, column, row):
    return b"S" + bytes([number, column, row])


class DrawingGame(InteropCase):

    def board_of(self, program):
        program.wait_for(r"board:.*\n")
        return next(line for line in program.lines() if line.startswith("board:"))

    def connect(self, port):
        """Somebody who sends what he likes."""
        guest = socket.create_connection(("127.0.0.1", port))
        self.addCleanup(guest.close)
        guest.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return guest

    def test_both_see_the_same_board_when_black_has_won(self):
        host, port = self.start_server("game_server", *BLACK)
        guest = self.start_client("game_client", port, *WHITE)
        self.assert_ends_with(0, host, guest)
        self.assertEqual(self.board_of(host), BOARD)
        self.assertEqual(self.board_of(guest), BOARD)
        self.assert_in_order(host, "FD_ACCEPT: error 0", "I play 7,7", "FD_READ", "You have won.")
        self.assert_in_order(guest, "FD_CONNECT: error 0", "the other one plays 7,7", "I play 7,8",
                             "You have lost.")

    def test_white_may_win_slantwise(self):
        host, port = self.start_server("game_server", *"0,0 0,2 0,4 0,6 0,8".split())
        guest = self.start_client("game_client", port, *"5,9 9,5 6,8 8,6 7,7".split())
        self.assert_ends_with(0, host, guest)
        self.assert_in_order(guest, "You have won.")
        self.assertEqual(self.board_of(host), self.board_of(guest))

    def test_a_move_may_arrive_in_parts(self):
        host, port = self.start_server("game_server", *BLACK)
        guest = self.connect(port)
        self.assertEqual(guest.recv(4, socket.MSG_WAITALL), stone(1, 7, 7))
        for i, byte in enumerate(stone(2, 3, 4), 1):
            guest.send(bytes([byte]))
            host.wait_for(f"FD_READ: {i} of 4 bytes are here\n")
        self.assertEqual(guest.recv(4, socket.MSG_WAITALL), stone(3, 8, 7))
        host.wait_for("I play 8,7\n")
        self.assert_in_order(host, "FD_READ: 3 of 4", "FD_READ: 4 of 4", "the other one plays 3,4")

    def test_who_breaks_the_rules_ends_the_game(self):
        for wrong in (stone(2, 7, 7), stone(2, 15, 0), stone(3, 0, 0), b"X\2\1\1"):
            with self.subTest(wrong=wrong):
                host, port = self.start_server("game_server", *BLACK)
                guest = self.connect(port)
                guest.sendall(wrong)
                self.assert_ends_with(1, host)
                self.assert_in_order(host, "the other one does not play by the rules")

    def test_one_guest_at_a_time_and_each_gets_a_new_game(self):
        host, port = self.start_server("game_server")
        first = self.connect(port)
        host.wait_for("a guest is here")
        second = self.connect(port)
        self.assertEqual(second.recv(1), b"")
        host.wait_for("somebody is sent away")
        first.close()
        host.wait_for("The other one has left.")
        self.connect(port)
        host.wait_for(r"The other one has left.\n(.*\n)*a guest is here")

    def test_without_a_host_it_is_told_why(self):
        host, port = self.start_server("game_server", *BLACK)
        self.assert_ends_with(0, self.start_client("game_client", port, *WHITE), host)
        guest = self.start_client("game_client", port, *WHITE)
        self.assert_ends_with(1, guest)
        self.assert_in_order(guest, "FD_CONNECT: error 10061", "connect failed: error 10061")

    def test_both_programs_have_the_same_rules(self):
        """Each is one file; what they have in common stands in both."""
        common = [re.search(r"// ---- From here on both.*// ---- From here on they differ",
                            (SOURCES / name).read_text(), re.DOTALL).group()
                  for name in ("game_server.cpp", "game_client.cpp")]
        self.assertEqual(*common)
