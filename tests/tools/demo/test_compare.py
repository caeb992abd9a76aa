import unittest

from demo.compare import differences, pairs, table
from demo.fold import fold
from demo.layout import Paint, wrapped
from demo.parse import parse

PLAIN = Paint(on=False)


def compared(left, right):
    return pairs(fold(parse(left)), fold(parse(right)))


class CompareTest(unittest.TestCase):
    def test_the_same_behaviour_in_other_pieces_is_no_difference(self):
        rows = compared("recv(s1, 9) = 9\nWSACleanup() = 0\n",
                        "recv(s1, 9) = 4\nrecv(s1, 5) = 5\nWSACleanup() = 0\n")
        self.assertEqual(differences(rows), 0)

    def test_a_missing_line_stands_opposite_nothing(self):
        rows = compared("listen(s1, 5) = 0\nWSACleanup() = 0\n", "WSACleanup() = 0\n")
        self.assertEqual(rows, [("listen(s1, 5) = 0", None), ("WSACleanup() = 0",) * 2])
        self.assertEqual(differences(rows), 1)

    def test_lines_that_differ_stand_opposite_one_another_and_are_marked(self):
        rows = compared("listen(s1, 5) = 0\n", "listen(s1, 5) = -1 WSAEINVAL\n")
        text = table(rows, ("left", "right"), 100, PLAIN)
        self.assertEqual(text[2].split(" ! ")[0].strip(), "listen(s1, 5) = 0")
        self.assertIn(" ! listen(s1, 5) = -1 WSAEINVAL", text[2])

    def test_equal_lines_have_no_mark(self):
        rows = compared("WSACleanup() = 0\n", "WSACleanup() = 0\n")
        self.assertNotIn("!", "".join(table(rows, ("left", "right"), 100, PLAIN)))

    def test_no_line_is_wider_than_the_terminal(self):
        call = "WSAAsyncSelect(s1, w1, WM_APP+1, FD_READ|FD_WRITE|FD_CONNECT|FD_CLOSE) = 0\n"
        rows = compared(call, call + call.replace("s1", "s2"))
        for width in (40, 60, 80, 100, 200):
            for line in table(rows, ("left", "right"), width, PLAIN):
                self.assertLessEqual(len(line), width)

    def test_a_long_line_is_broken_behind_a_space_or_a_bar(self):
        self.assertEqual(wrapped("  f(s1, FD_READ|FD_CLOSE) = 0", 16),
                         ["  f(s1, FD_READ|", "      FD_CLOSE)", "      = 0"])
        self.assertEqual(wrapped("abcdefghij", 6), ["abcdef", "    gh", "    ij"])
        self.assertEqual(wrapped("", 6), [""])

    def test_a_narrow_terminal_gets_one_column(self):
        rows = compared("listen(s1, 5) = 0\nWSACleanup() = 0\n", "WSACleanup() = 0\n")
        self.assertEqual(table(rows, ("left", "right"), 40, PLAIN),
                         ["! left: listen(s1, 5) = 0", "! right: (nothing)", "WSACleanup() = 0"])


if __name__ == "__main__":
    unittest.main()
