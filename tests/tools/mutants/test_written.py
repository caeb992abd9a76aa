"""Mutants written by hand: where they apply, and that several can share a place."""

import unittest

from mutants.written import Edit, apply, places

SOURCE = """
void f()
{
    settle();
    if (a &&
        b) {
        post(1);
    }
}
void g()
{
    post(1);
}
"""


class Written(unittest.TestCase):
    def test_a_statement_is_found_by_its_tokens(self):
        self.assertEqual(1, len(places(Edit("x.cpp", "a && b", "false"), SOURCE, False)))
        self.assertEqual([], places(Edit("x.cpp", "a || b", "false"), SOURCE, False))

    def test_the_first_place_behind_a_text_counts(self):
        place = places(Edit("x.cpp", "post(1);", "", "void g()"), SOURCE, False)
        self.assertGreater(place[0][0], SOURCE.index("void g()"))
        self.assertEqual([], places(Edit("x.cpp", "post(1);", "", "void h()"), SOURCE, False))

    def test_a_source_of_copies_has_it_everywhere(self):
        self.assertEqual(2, len(places(Edit("x.cpp", "post(1);", ""), SOURCE, True)))

    def test_an_expression_a_statement_and_what_is_put_before_one(self):
        text = apply(SOURCE, [(7, Edit("x.cpp", "a && b", "a")),
                              (8, Edit("x.cpp", "post(1);", "@ @")),
                              (9, Edit("x.cpp", "settle();", "+return;"))], False)
        self.assertIn("((winsock_shim_mutant == 7) ? (a) : (a &&", text)
        self.assertIn("if (winsock_shim_mutant == 8) { post(1); post(1); } else { post(1); }", text)
        self.assertIn("if (winsock_shim_mutant == 9) { return; } settle();", text)

    def test_mutants_share_a_place(self):
        text = apply("x();", [(1, Edit("x.cpp", "x();", "y();")),
                              (2, Edit("x.cpp", "x();", "z(); @"))], False)
        self.assertEqual("if (winsock_shim_mutant == 2) { z(); x(); } else { "
                         "if (winsock_shim_mutant == 1) { y(); } else { x(); } }", text)


if __name__ == "__main__":
    unittest.main()
