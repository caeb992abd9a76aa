"""What is made of a source, and what is left as it is."""

import unittest

from mutants.rewrite import rewrite
from mutants.tokens import text_of, tokens_of


def mutants_of(body, result="void"):
    _, mutants = rewrite("x.cpp", f"{result} f(bool a, bool b)\n{{\n{body}\n}}\n", 1)
    return {(mutant.before, mutant.after) for mutant in mutants}


class Rewriting(unittest.TestCase):
    def test_each_operand_of_a_condition_is_left_out(self):
        found = mutants_of("if (a && b) g();")
        self.assertIn(("if (a && b)", "if (true && b)"), found)
        self.assertIn(("if (a && b)", "if (a && true)"), found)
        self.assertIn(("if (a && b)", "if (a || b)"), found)

    def test_a_statement_is_left_out(self):
        self.assertIn(("g();", ";"), mutants_of("g();"))

    def test_two_posts_are_exchanged_and_two_plain_calls_are_not(self):
        self.assertIn(("post(1); post(2);", "post(2); post(1);"), mutants_of("post(1); post(2);"))
        self.assertNotIn(("g(1); h(2);", "h(2); g(1);"), mutants_of("g(1); h(2);"))

    def test_nothing_outside_functions_changes(self):
        text, mutants = rewrite("x.cpp", "constexpr bool always = true && true;\n", 1)
        self.assertEqual([], mutants)
        self.assertIn("constexpr bool always = true && true ;", text)

    def test_an_id_depends_on_the_change_and_not_on_its_number(self):
        one = rewrite("x.cpp", "void f() { g(); }", 1)[1]
        two = rewrite("x.cpp", "void f() { g(); }", 100)[1]
        self.assertEqual([mutant.id for mutant in one], [mutant.id for mutant in two])
        self.assertNotEqual(one[0].number, two[0].number)

    def test_comments_are_no_tokens_and_strings_are_one(self):
        self.assertEqual(["a", "=", '"b && c"', ";"], tokens_of('a = "b && c"; // d || e\n'))

    def test_text_is_spaced_for_reading(self):
        self.assertEqual("if (a.b() && !c)", text_of(tokens_of("if(a.b()&&!c)")))


if __name__ == "__main__":
    unittest.main()
