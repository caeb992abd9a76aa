"""Sample 05 on the shim, played by a person, who clicks on the board, against any other side."""

import os

from case import InteropCase
from programs import ENVIRONMENT, Program
from test_drawing_game import BLACK, BOARD, WHITE

MARGIN = 32  # of the board in pixels
CELL = 28


def script(moves, title, end):
    """Waits for its turn before each click, which is a little beside the place."""
    lines = []
    for move in moves:
        column, row = map(int, move.split(","))
        lines += ['wait "It is your turn."',
                  f'click_at "{title}" {MARGIN + column * CELL + 5} {MARGIN + row * CELL - 6}']
    return "\n".join([*lines, f'wait "{end}"', f'close "{title}"'])


class DrawingGameByHand(InteropCase):

    def by_hand(self, name, *arguments, moves, title, end):
        path = self.folder / f"script of {name}"
        path.write_text(script(moves, title, end))
        environment = ENVIRONMENT | {"WINSOCK_SHIM_SCRIPT": str(path),
                                     "WINSOCK_SHIM_SCREENSHOT": str(self.folder)}
        side = self.server if name == "game_server" else self.client
        return self._programs.enter_context(
            Program(side, name, *arguments, folder=self.folder, environment=environment))

    def guest_by_hand(self, port):
        return self.by_hand("game_client", "127.0.0.1", port, moves=WHITE,
                            title="Five in a row - guest", end="You have lost.")

    def host_by_hand(self):
        host = self.by_hand("game_server", 0, moves=BLACK, title="Five in a row - host",
                            end="You have won.")
        return host, host.port()

    def assert_played(self, *programs):
        self.assert_ends_with(0, *programs)
        for program in programs:
            self.assert_in_order(program, BOARD)
        self.assertTrue(any(name.endswith(".png") for name in os.listdir(self.folder)))

    def test_a_host_who_clicks(self):
        if self.server.prefix:
            self.skipTest("scripts are the shim's")
        host, port = self.host_by_hand()
        self.assert_played(host, self.start_client("game_client", port, *WHITE))

    def test_a_guest_who_clicks(self):
        if self.client.prefix:
            self.skipTest("scripts are the shim's")
        host, port = self.start_server("game_server", *BLACK)
        self.assert_played(host, self.guest_by_hand(port))

    def test_two_who_click(self):
        if self.server.prefix or self.client.prefix:
            self.skipTest("scripts are the shim's")
        host, port = self.host_by_hand()
        self.assert_played(host, self.guest_by_hand(port))
