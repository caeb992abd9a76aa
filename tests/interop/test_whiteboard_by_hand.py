"""Sample 07 on the shim, used as a person would, who draws with the mouse; the rest on any side."""

import os

from case import InteropCase
from programs import ENVIRONMENT, Program
from test_whiteboard import LINES, STROKES

# The board begins below 36 pixels of colours; the mouse leaves the window on the right.
SCRIPT = """
wait "Draw! Keys: 1 to 6, C wipes the board."
click_at "Whiteboard" 47 18
drag "Whiteboard" 20 56 180 136
click_at "Whiteboard" 107 18
drag "Whiteboard" 400 96 560 96
"""
RED = ["2:20,20-21,20", *(f"2:{x},{x // 2 + 10}-{x + 20},{x // 2 + 20}" for x in range(20, 180, 20))]
BLUE = ["4:400,60-401,60", "4:400,60-420,60", "4:420,60-440,60", "4:440,60-460,60",
        "4:460,60-479,60"]


class WhiteboardByHand(InteropCase):

    def test_what_the_mouse_draws_is_on_all_boards(self):
        server, port = self.start_server("whiteboard_server", 1)
        script = self.folder / "script"
        script.write_text(SCRIPT)
        environment = ENVIRONMENT | {"WINSOCK_SHIM_SCRIPT": str(script),
                                     "WINSOCK_SHIM_SCREENSHOT": str(self.folder)}
        hand = self._programs.enter_context(
            Program(self.shim, "whiteboard_client", "127.0.0.1", port, folder=self.folder,
                    environment=environment))
        hand.wait_for(f"line {BLUE[-1]}\n")
        other = self.start_client("whiteboard_client", port, *STROKES)
        self.assert_ends_with(0, other, server)
        hand.wait_for("board:.*\n")
        drawn = [line for line in hand.lines() if line.startswith(("line ", "board:"))]
        self.assertEqual(drawn[:-1], [f"line {one}" for one in RED + BLUE] + LINES)
        for program in (other, server):
            self.assertIn(drawn[-1], program.lines())
        self.assertTrue(any(name.endswith(".png") for name in os.listdir(self.folder)))
