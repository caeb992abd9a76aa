"""A Wayland desktop: Weston in a window of the X server, so that the same hand moves the mouse."""

import os
import pathlib

from desktop import SIZE, Desktop, until

BACKGROUND = bytes((40, 80, 120))
WIDTH, HEIGHT = 800, 600
OUTSIDE = (10, 740)  # of the compositor's window
SETTINGS = """
[shell]
background-color=0xff285078
panel-position=none
startup-animation=none
close-animation=none
"""
BOX = bytes((200, 30, 60)) * 50  # a row of what the form draws
BOX_CORNER = (10, 80)  # of its client area


class WaylandDesktop(Desktop):
    def __init__(self):
        super().__init__()
        runtime = pathlib.Path(self._folder.name) / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment["XDG_RUNTIME_DIR"] = str(runtime)
        self.xdotool("mousemove", *OUTSIDE)
        settings = runtime / "weston.ini"
        settings.write_text(SETTINGS, encoding="utf-8")
        # Without its X server it would keep a processor busy for ever, should the test be killed.
        self._start("setpriv", "--pdeathsig", "KILL", "weston", f"--config={settings}",
                    "--backend=x11-backend.so", "--use-pixman",
                    f"--width={WIDTH}", f"--height={HEIGHT}", "--socket=wayland", "--idle-time=0")
        try:
            until("a compositor", (runtime / "wayland").exists)
            until("its desktop in a frame", self._is_up)
        except BaseException:
            self.close()
            raise
        self.of_programs = {**self.environment, "WAYLAND_DISPLAY": "wayland"}
        del self.of_programs["DISPLAY"]

    def _is_up(self):
        """To its last row, and where the window manager wants it: below a title."""
        last = self._pixels().rfind(BACKGROUND * WIDTH)
        return last // 3 >= SIZE[0] * HEIGHT

    def form(self):
        """Where the client area of the form is on the X server's screen, once it is drawn."""
        return until("the form", self._look_for_form)

    def _pixels(self, *crop):
        return self.run("import", "-silent", "-window", "root", *crop, "-depth", "8", "rgb:-",
                        may_fail=True)

    def _look_for_form(self):
        at = self._pixels().find(BOX)
        if at < 0:
            return None
        y, x = divmod(at // 3, SIZE[0])
        return x - BOX_CORNER[0], y - BOX_CORNER[1]

    def part(self, place):
        """What is seen around a place of the form's client area."""
        x, y = self.form()
        return self._pixels("-crop", f"12x12+{x + place[0] - 6}+{y + place[1] - 6}")

    def move_to(self, place):
        """From outside: Weston counts how far the mouse goes, from where it has come in."""
        x, y = self.form()
        self.xdotool("mousemove", *OUTSIDE)
        self.xdotool("mousemove", x + place[0], y + place[1])

    def click_at(self, place, button=1):
        self.move_to(place)
        self.xdotool("click", button)
