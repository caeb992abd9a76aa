import unittest

from api_table.definitions import definitions_of


def names(text):
    return [one.name for one in definitions_of(text)]


class Definitions(unittest.TestCase):
    def test_functions_methods_and_constructors_are_found_in_every_scope(self):
        text = """
            namespace a { namespace {
            struct Pair { Pair(int n) : first(n), second{n} { begin(); } int sum() const { return 1; }
                          int first, second; };
            } // namespace
            std::string send(int s, std::string_view data = "{") { return "}"; }
            Window::Window(const char *name) : name_(name) { open(name); }
            extern "C" int old(void) { return 0; }
            }"""
        self.assertEqual(["Pair", "sum", "send", "Window", "old"], names(text))

    def test_an_initialiser_is_part_of_its_constructor(self):
        (constructor,) = definitions_of("Signal::Signal() : handle_(CreateEventA(0)) { wait(); }")
        self.assertLessEqual({"CreateEventA", "wait"}, constructor.body.names)

    def test_a_table_of_functions_has_the_name_of_its_variable(self):
        self.assertEqual(["calls"], names("const Call calls[] = {{[] { return f(); }}};"))

    def test_enumerations_declarations_and_directives_define_nothing(self):
        self.assertEqual([], names("#define X() { f(); }\nenum class E { a };\nint f(int x);\n"))

    def test_a_case_has_its_id_and_is_one(self):
        (case,) = definitions_of('CASE("T9", "Something, and (more)", "A1", not_on("x", "y"))\n{ f(); }')
        self.assertEqual(("T9", True), (case.name, case.is_case))

    def test_comments_and_texts_are_no_code(self):
        (one,) = definitions_of('void f() { /* g(); */ h("i();"); // j();\n }')
        self.assertEqual(["h"], [call.name for call in one.body.calls])


if __name__ == "__main__":
    unittest.main()
