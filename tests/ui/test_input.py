"""Mouse and keyboard of a desktop reach the program's windows."""

import unittest

import fixture
import x11
from desktop import until
from program import Program

EMPTY = (260, 120)  # a place of the form without a control
NOWHERE = (1000, 700)  # a place of the screen without a window


class Mouse(fixture.DesktopTest):
    def test_a_click_on_a_button_presses_it(self):
        program, window = self.form()
        self.desktop.click(window, program.place("button"))
        program.heard("clicked ")

    def test_the_window_itself_gets_what_no_control_does(self):
        program, window = self.form()
        self.desktop.click(window, EMPTY)
        program.heard("down {} {}".format(*EMPTY))
        self.desktop.click(window, EMPTY, button=3)
        program.heard("right {} {}".format(*EMPTY))

    def test_two_clicks_in_a_short_time_are_a_double_click(self):
        program, window = self.form()
        self.desktop.click(window, EMPTY, times=2)
        program.heard("double {} {}".format(*EMPTY))

    def test_moves_come_where_the_mouse_is(self):
        program, window = self.form()
        x, y = self.desktop.geometry(window)[:2]
        for step in range(0, 50, 10):
            self.desktop.xdotool("mousemove", x + 200 + step, y + 150)
        program.heard("mouse 240 150")

    def test_the_wheel_turns_for_the_window_with_the_keyboard(self):
        program, window = self.form()
        self.desktop.click(window, EMPTY, button=3)  # it takes the keyboard
        program.heard("right {} {}".format(*EMPTY))
        self.desktop.click(window, EMPTY, button=4)
        program.heard("wheel 120 0")
        self.desktop.click(window, EMPTY, button=5)
        program.heard("wheel -120 0")

    def test_its_look_is_that_of_the_class_below_it(self):
        program, window = self.form()
        x, y = self.desktop.geometry(window)[:2]
        display = self.desktop.environment["DISPLAY"]
        self.desktop.xdotool("mousemove", *NOWHERE)  # an arrow, as over the button
        looks = {"nothing": x11.mouse_look(display)}
        for name, place, before in (("form", EMPTY, "nothing"),
                                    ("field", program.place("field"), "form"),
                                    ("button", program.place("button"), "field")):
            self.desktop.xdotool("mousemove", x + place[0], y + place[1])
            looks[name] = until(f"another look over the {name} than over the {before}",
                                lambda: self.other_look(display, looks[before]))
        self.assertEqual(len({looks["form"], looks["field"], looks["button"]}), 3)
        self.desktop.xdotool("mousemove", x + EMPTY[0], y + EMPTY[1])
        until("the form's look again", lambda: x11.mouse_look(display) == looks["form"])

    @staticmethod
    def other_look(display, known):
        now = x11.mouse_look(display)
        return None if now == known else now


class Keyboard(fixture.DesktopTest):
    def test_typed_text_arrives_in_the_field(self):
        program, _ = self.form()
        self.desktop.xdotool("type", "--delay", 30, "Hello, World! (1+2)")
        program.heard("text Hello, World! (1+2)")

    def test_typed_korean_arrives_in_the_field(self):
        program, _ = self.form()
        self.desktop.xdotool("type", "--delay", 60, "안녕 Kim")
        program.heard("text 안녕 Kim")

    def test_keys_have_their_virtual_keys_and_scan_codes(self):
        program, window = self.form()
        self.desktop.click(window, EMPTY, button=3)
        program.heard("right {} {}".format(*EMPTY))
        for key, line in (("a", "key 65 30"), ("Up", "key 38 328"), ("F5", "key 116 63"),
                          ("Return", "key 13 28"), ("Control_R", "key 17 285")):
            self.desktop.xdotool("key", key)
            program.heard(line)
        program.heard("char 97 0")
        program.heard("char 13 0")
        since = program.mark()
        self.desktop.xdotool("key", "ctrl+c")
        program.heard("char 3 0", since)

    def test_the_keyboard_goes_to_another_program_and_comes_back(self):
        program, window = self.form()
        with Program(fixture.FORM, self.desktop.environment) as other:
            other.place("button")
            program.heard("active 0 0")
            since = program.mark()
            self.desktop.xdotool("windowactivate", window)
            program.heard("active 1 0", since)

    def test_a_message_box_is_answered_by_its_button(self):
        program, _ = self.form()
        program.order("box")
        box = self.desktop.window("Question")
        until("the keyboard", lambda: self.desktop.focused() == box)
        self.desktop.xdotool("key", "Return")
        program.heard("answer 6 0")
        until("no box", lambda: not self.desktop.windows("Question"))


class Clipboard(fixture.DesktopTest):
    def test_what_another_program_copied_can_be_pasted(self):
        program, _ = self.form()
        self.desktop.copy("from 바깥")
        until("the other's text", lambda: self.desktop.pasted() == "from 바깥")
        self.desktop.xdotool("key", "ctrl+v")
        program.heard("text from 바깥")

    def test_what_the_program_copies_another_one_can_paste(self):
        program, _ = self.form()
        self.desktop.xdotool("type", "--delay", 30, "inside")
        program.heard("text inside")
        self.desktop.xdotool("key", "shift+Home")
        self.desktop.xdotool("key", "ctrl+c")
        until("its text", lambda: self.desktop.pasted() == "inside")


if __name__ == "__main__":
    unittest.main()
