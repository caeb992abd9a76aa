import unittest

from api_table import notes


def complaints(text, said, declared=("f", "g")):
    return list(notes.complaints(notes.read(text), said, declared))


class Notes(unittest.TestCase):
    def test_what_the_code_says_is_noted_and_what_is_noted_is_said(self):
        line = "f g\tpartly\t0/120 X\tf of files\tno files\n"
        self.assertEqual([], complaints(line, {"f of files": ["a.cpp"]}))
        self.assertIn("a.cpp says 'g'", complaints(line, {"f of files": [], "g": ["a.cpp"]})[0])
        self.assertIn("does not say any more", complaints(line, {})[0])

    def test_a_note_is_of_functions_that_are_declared(self):
        self.assertIn("names h, which", complaints("h\tpartly\t-\t-\tx\n", {})[0])

    def test_what_says_something_may_refuse_no_function(self):
        self.assertEqual([], complaints("-\tpartly\t-\tcharset\tx\n", {"charset": ["a.cpp"]}))

    def test_a_refused_function_says_so_and_fails(self):
        self.assertIn("fails with something", complaints("f\trefused\t-\t-\tx\n", {})[0])

    def test_a_line_of_another_form_is_an_error(self):
        for line in ("f\tpartly\tx", "f\tsometimes\t-\t-\tx"):
            with self.assertRaisesRegex(ValueError, "notes.tsv:1"):
                notes.read(line)

    def test_every_place_that_says_something_is_found(self):
        source = """
            void not_implemented(const char *subject) { warn_once(subject, "not implemented"); }
            void f() { compat::warn_once("f of files", "x"); warn_once(name(1).c_str(), "y"); }
            void g() { warn_once("WINSOCK_SHIM_DISPLAY", "a setting"); } // warn_once("no", "code")
            """
        self.assertEqual(["f of files", "name(1).c_str()"], list(notes.said_in(source)))


if __name__ == "__main__":
    unittest.main()
