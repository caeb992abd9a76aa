"""Windows on a desktop: they come up, look as they are drawn, and follow the desktop and it them."""

import os
import subprocess
import tempfile
import time
import unittest

import fixture
from desktop import newest, ppm_of_part, until
from program import Program

# How far the frame of a sizeable window reaches beyond its client area: left, top.
FRAME = (8, 31)


class Windows(fixture.DesktopTest):
    def test_a_window_has_its_title_place_and_size(self):
        _, window = self.form()
        self.assertEqual(self.desktop.geometry(window)[2:], (340 - 16, 260 - 39))

    def test_its_pixels_are_those_of_the_same_program_without_a_screen(self):
        _, window = self.form()
        with tempfile.TemporaryDirectory() as folder:
            environment = self.desktop.environment | {
                "WINSOCK_SHIM_DISPLAY": "headless", "WINSOCK_SHIM_SCREENSHOT": folder}
            with Program(fixture.FORM, environment) as headless:
                headless.place("button")
                size = self.desktop.geometry(window)[2:]

                def same():
                    there = newest(folder)
                    if not there:
                        return False
                    wanted = ppm_of_part(there, (*FRAME, *size))
                    return wanted != b"" and wanted == self.desktop.picture(window)

                until("the same picture", same)

    def test_what_it_looked_like_last_is_kept_though_its_program_never_waits(self):
        with tempfile.TemporaryDirectory() as folder:
            environment = self.desktop.environment | {
                "WINSOCK_SHIM_DISPLAY": "headless", "WINSOCK_SHIM_SCREENSHOT": folder}
            subprocess.run([os.environ["WINSOCK_SHIM_TEST_BRIEF"]], env=environment, check=True)
            self.assertEqual(os.listdir(folder), ["Brief-0001.png"])

    def test_its_program_names_moves_and_sizes_it(self):
        program, window = self.form()
        program.order("title Other")
        self.assertEqual(self.desktop.window("Other"), window)
        program.order("size 500 300")
        until("another size", lambda: self.desktop.geometry(window)[2:] == (500 - 16, 300 - 39))
        program.order("move 200 150")
        until("another place", lambda: self.desktop.geometry(window)[:2] == (208, 181))

    def test_its_program_hides_and_shows_it(self):
        program, _ = self.form()
        program.order("hide")
        until("no window", lambda: not self.desktop.windows(fixture.TITLE))
        program.order("show")
        self.desktop.window(fixture.TITLE)

    def test_somebody_sizes_it_and_it_is_told(self):
        program, window = self.form()
        self.desktop.xdotool("windowsize", window, 400, 320)
        program.heard("size 400 320")
        until("a picture of that size", lambda: self.desktop.geometry(window)[2:] == (400, 320))

    def test_somebody_moves_it_and_it_is_told(self):
        program, window = self.form()
        since = program.mark()
        self.desktop.xdotool("windowmove", window, 300, 200)
        program.heard(lambda line: line.startswith("move "), since)
        until("the place that it was told",
              lambda: "move {} {}".format(*self.desktop.geometry(window)[:2]) in program.said())

    def test_it_is_minimised_and_restored_from_both_sides(self):
        program, window = self.form()
        program.order("minimize")
        program.heard(lambda line: line.startswith("minimized "))
        until("no window", lambda: not self.desktop.windows(fixture.TITLE))
        since = program.mark()
        program.order("restore")
        program.heard(lambda line: line.startswith("size "), since)
        self.desktop.window(fixture.TITLE)
        since = program.mark()
        self.desktop.xdotool("windowminimize", window)
        program.heard(lambda line: line.startswith("minimized "), since)
        since = program.mark()
        self.desktop.xdotool("windowactivate", window)
        program.heard(lambda line: line.startswith("size "), since)

    def test_it_is_maximised_and_restored(self):
        program, window = self.form()
        before = self.desktop.geometry(window)[2:]
        program.order("maximize")
        program.heard(lambda line: line.startswith("maximized "))
        until("a big window", lambda: self.desktop.geometry(window)[2] > 1000)
        until("the size that it was told",
              lambda: "maximized {} {}".format(*self.desktop.geometry(window)[2:])
              in program.said())
        program.order("restore")
        until("the former size", lambda: self.desktop.geometry(window)[2:] == before)

    def test_nobody_wakes_up_while_nothing_happens(self):
        program, _ = self.form()
        self.assertGreater(program.switches(), 0)
        until("rest", lambda: self.switches_in(program, 0.3) == 0)
        self.assertEqual(self.switches_in(program, 2), 0)

    @staticmethod
    def switches_in(program, seconds):
        """How often its threads have been put to sleep meanwhile."""
        before = program.switches()
        time.sleep(seconds)
        return program.switches() - before

    def test_the_close_button_closes_it(self):
        program, _ = self.form()
        self.desktop.xdotool("key", "alt+F4")  # openbox': as its close button
        program.heard("closes 0 0")
        self.assertEqual(program.wait(), 0)
        until("no window", lambda: not self.desktop.windows(fixture.TITLE))


class Choice(fixture.DesktopTest):
    def start(self, **variables):
        program = Program(fixture.FORM, self.desktop.environment | variables)
        self.addCleanup(program.__exit__)
        program.place("button")
        return program

    def errors_of(self, program):
        self.assertEqual(self.desktop.windows(fixture.TITLE), [])
        program.__exit__()
        return program.errors

    def test_headless_is_taken_when_it_is_named(self):
        self.assertEqual(self.errors_of(self.start(WINSOCK_SHIM_DISPLAY="headless")), "")

    def test_without_a_desktop_windows_are_headless_and_that_is_said(self):
        errors = self.errors_of(self.start(DISPLAY=""))
        self.assertRegex(errors, r"^winsock_shim: [^\n]*DISPLAY[^\n]*not shown\n$")

    def test_with_a_desktop_that_does_not_answer_they_are_headless_and_that_is_said(self):
        errors = self.errors_of(self.start(DISPLAY=":9999"))
        self.assertRegex(errors, r"^winsock_shim: [^\n]*SDL[^\n]*not shown\n$")

    def test_an_unknown_display_is_headless_and_the_known_ones_are_listed(self):
        errors = self.errors_of(self.start(WINSOCK_SHIM_DISPLAY="cinema"))
        self.assertRegex(errors, r"^winsock_shim: [^\n]*cinema[^\n]*sdl, headless[^\n]*\n$")

    def test_windows_that_are_not_shown_start_no_thread(self):
        program = Program(os.environ["WINSOCK_SHIM_TEST_HIDDEN"], self.desktop.environment)
        self.addCleanup(program.__exit__)
        program.heard("waits")
        # Pango looks for fonts in threads of its own, which may still be ending.
        until("nothing but the program's thread", lambda: len(program.threads()) == 1)
        with open(f"/proc/{program.pid}/maps", encoding="utf-8") as maps:
            self.assertNotIn("SDL", maps.read())


if __name__ == "__main__":
    unittest.main()
