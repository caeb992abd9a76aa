"""Menus open and are chosen from, by the mouse and by the keyboard of a desktop."""

import fixture

BAR = (18, 10)  # of the window's inside: the bar's first item
FIRST = (40, 32)  # and what is below it in the open menu
SECOND = (40, 51)
OPEN = "waits 2 0"  # WM_ENTERIDLE, MSGF_MENU


class Menus(fixture.DesktopTest):
    def form_with_menu(self):
        program, window = self.form()
        program.order("menu")
        program.heard("bar 20 0")
        return program, window

    def test_a_click_in_the_bar_opens_a_menu_and_one_on_an_item_chooses_it(self):
        program, window = self.form_with_menu()
        self.desktop.click(window, BAR)
        program.heard(OPEN)
        self.desktop.click(window, FIRST)
        program.heard("chosen 11 0")

    def test_the_mouse_leads_into_a_menu_below(self):
        program, window = self.form_with_menu()
        self.desktop.click(window, BAR)
        program.heard("popup 0 0")
        program.heard(OPEN)
        x, y = self.desktop.geometry(window)[:2]
        self.desktop.xdotool("mousemove", x + SECOND[0], y + SECOND[1])
        program.heard("popup 1 0")
        self.desktop.xdotool("key", "Down")
        self.desktop.xdotool("key", "Return")
        program.heard("chosen 31 0")

    def test_a_text_field_has_a_menu_of_its_own(self):
        program, window = self.form()
        self.desktop.xdotool("type", "--delay", 30, "abc")
        program.heard("text abc")
        self.desktop.click(window, program.place("field"), button=3)
        self.desktop.xdotool("key", "u")  # Undo
        program.heard("text ")

    def test_letters_choose_with_alt_for_the_bar(self):
        program, _ = self.form_with_menu()
        self.desktop.xdotool("key", "alt+f")
        program.heard(OPEN)
        self.desktop.xdotool("key", "n")
        program.heard("chosen 11 0")

    def test_a_click_elsewhere_closes_the_menu_and_is_not_lost(self):
        program, window = self.form_with_menu()
        self.desktop.click(window, BAR)
        program.heard(OPEN)
        since = program.mark()
        self.desktop.click(window, (260, 180))
        program.heard("down 260 160", since)  # without the bar's height
