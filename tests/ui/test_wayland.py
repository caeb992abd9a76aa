"""Windows come up on a Wayland desktop, and menus in them, for programs cannot place windows there."""

import os
import unittest

from desktop import until
from program import Program
from wayland import WaylandDesktop

FORM = os.environ["WINSOCK_SHIM_TEST_FORM"]
BAR = (18, -10)  # of the client area: the first item of the menu bar above it
FIRST = (40, 12)  # what is below it in the open menu
SECOND = (40, 31)
BESIDE_FIRST = (12, 25)  # in the same menu, and not covered by the mouse
BELOW_SECOND = (90, 31)  # the item of the menu that the second one opens
OPEN = "waits 2 0"  # WM_ENTERIDLE, MSGF_MENU


class Wayland(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = WaylandDesktop()
        cls.addClassCleanup(cls.desktop.close)

    def form(self):
        program = Program(FORM, self.desktop.of_programs)
        self.addCleanup(program.__exit__)
        program.place("button")
        self.desktop.form()
        return program

    def form_with_menu(self):
        program = self.form()
        before = self.desktop.form()
        program.order("menu")
        program.heard("bar 20 0")
        until("the menu bar", lambda: self.desktop.form() != before)
        return program

    def open_menu(self, program):
        before = self.desktop.part(BESIDE_FIRST)
        self.desktop.click_at(BAR)
        program.heard(OPEN)
        until("the menu's picture", lambda: self.desktop.part(BESIDE_FIRST) != before)
        return before

    def test_a_window_has_mouse_and_keyboard(self):
        program = self.form()
        self.desktop.click_at(program.place("field"))
        self.desktop.xdotool("type", "--delay", 30, "abc")
        program.heard("text abc")
        self.desktop.click_at(program.place("button"))
        program.heard("clicked abc")

    def test_a_menu_is_seen_in_its_window_and_chosen_from(self):
        program = self.form_with_menu()
        before = self.open_menu(program)
        self.desktop.click_at(FIRST)
        program.heard("chosen 11 0")
        until("no menu", lambda: self.desktop.part(BESIDE_FIRST) == before)

    def test_the_mouse_leads_into_a_menu_below(self):
        program = self.form_with_menu()
        self.open_menu(program)
        before = self.desktop.part(BELOW_SECOND)
        self.desktop.move_to(SECOND)
        program.heard("popup 1 0")
        until("the other menu's picture", lambda: self.desktop.part(BELOW_SECOND) != before)
        self.desktop.click_at(BELOW_SECOND)
        program.heard("chosen 31 0")

    def test_a_menu_that_stands_out_of_its_window_is_moved_into_it(self):
        program = self.form()
        x, y = program.place("field")
        self.desktop.click_at((x, y))
        self.desktop.xdotool("type", "--delay", 30, "abc")
        program.heard("text abc")
        undo = (x + 45, y + 12)
        before = self.desktop.part(undo)
        self.desktop.click_at((x + 70, y), button=3)  # the menu is wider than what is right of it
        until("the menu's picture", lambda: self.desktop.part(undo) != before)
        self.desktop.click_at(undo)
        program.heard("text ")
