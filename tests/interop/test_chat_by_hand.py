"""Sample 04 on the shim, used as a person would: a script types and clicks."""

import os

from case import InteropCase
from programs import ENVIRONMENT, Program

SCRIPT = """
set 103 "{port}"
type 101 "Ann"
click "Connect"
wait "Disconnect"
type 107 "by Enter"
press 107 enter
expect 107 ""
type 107 "by the button"
click "Send"
"""


class ChatByHand(InteropCase):

    def test_a_person_connects_and_says_something_by_enter_and_by_the_button(self):
        server, port = self.start_server("chat_server")
        script = self.folder / "script"
        script.write_text(SCRIPT.format(port=port))
        environment = ENVIRONMENT | {"WINSOCK_SHIM_SCRIPT": str(script),
                                     "WINSOCK_SHIM_SCREENSHOT": str(self.folder)}
        client = self._programs.enter_context(
            Program(self.client, "chat_client", folder=self.folder, environment=environment))
        client.wait_for("Ann: by the button")
        self.assert_in_order(client, "(connected)", "Ann is here", "Ann: by Enter",
                             "Ann: by the button")
        server.wait_for("Ann: by the button")
        self.assertTrue(any(name.endswith(".png") for name in os.listdir(self.folder)))
