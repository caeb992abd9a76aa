"""Reading, reducing and printing transcripts."""

import unittest

from random_programs.reduce import reduce
from random_programs.transcript import as_case, parse, same

TEXT = """seed 3 reading
0\tPair c1_v2("c1", "v2")\t0 | -
1\tsel(v2, h, R)\t0
2\tsend(c1, "a")\t1 | R@v2
seed 4
0\ttcp("s1")\t0 | -
"""


class Transcripts(unittest.TestCase):
    def test_are_told_apart_by_seed(self):
        found = parse(TEXT)
        self.assertEqual([3, 4], sorted(found))
        self.assertTrue(found[3].reading)
        self.assertEqual("1 | R@v2", found[3].lines[2].result)

    def test_line_ends_of_windows_do_not_matter(self):
        self.assertTrue(same(parse(TEXT)[3], parse(TEXT.replace("\n", "\r\n"))[3]))

    def test_a_missing_one_is_not_the_same(self):
        self.assertFalse(same(parse(TEXT)[3], None))

    def test_become_a_case_with_what_the_shim_shows(self):
        wine, shim = parse(TEXT)[3], parse(TEXT.replace("R@v2", "-"))[3]
        case = as_case(shim, wine)
        self.assertIn('STEP(send(c1, "a"), "1 | R@v2");', case)
        self.assertIn("// the shim: 1 | -", case)
        self.assertIn("const SOCKET v2 = c1_v2.v;", case)
        self.assertIn("    settle();", case)


class Reducing(unittest.TestCase):
    def test_leaves_only_what_is_needed(self):
        self.assertEqual([3, 17], reduce(list(range(40)), lambda kept: {3, 17} <= set(kept)))


if __name__ == "__main__":
    unittest.main()
