import unittest

from demo.fold import fold
from demo.layout import Paint
from demo.parse import parse
from demo.timeline import describe, rows, timeline

PLAIN = Paint(on=False)

CLIENT = """\
1.000000 connect(s1, 127.0.0.1:5000) = -1 WSAEWOULDBLOCK
1.000300 message w1 WM_APP+1 s1 FD_CONNECT
1.000400 message w1 WM_APP+1 s1 FD_WRITE
1.000500 send(s1, 4096) = 4096
1.000600 send(s1, 4096) = -1 WSAEWOULDBLOCK
1.000900 message w1 WM_APP+1 s1 FD_WRITE
1.001000 send(s1, 4096) = 4096
1.002500 message w1 WM_APP+1 s1 FD_CLOSE WSAECONNRESET
"""
SERVER = """\
1.000200 message w1 WM_APP+1 s1 FD_ACCEPT
1.000250 s2 = accept(s1)
1.000700 message w1 WM_APP+1 s2 FD_READ
1.000750 recv(s2, 8192) = 4096
1.001200 message w1 WM_APP+1 s2 FD_READ
1.001250 recv(s2, 8192) = 4096
"""


class TimelineTest(unittest.TestCase):
    def setUp(self):
        self.client, self.server = fold(parse(CLIENT)), fold(parse(SERVER))

    def test_repeats_are_told_with_their_number_and_their_bytes(self):
        self.assertEqual([describe(entry) for entry in self.client],
                         ["  connect(s1, 127.0.0.1:5000) = -1 WSAEWOULDBLOCK", "FD_CONNECT s1",
                          "FD_WRITE s1 ×2",
                          "  send s1: 8,192 bytes in 2 calls and 1 × WSAEWOULDBLOCK",
                          "FD_CLOSE s1 WSAECONNRESET"])

    def test_rows_are_in_order_of_time(self):
        order = [row.start for row in rows(self.client, self.server)]
        self.assertEqual(order, sorted(order))

    def test_what_both_did_at_the_same_time_shares_a_row(self):
        shared = [tuple(map(describe, row.cells)) for row in rows(self.client, self.server)
                  if None not in row.cells]
        self.assertEqual(shared, [("  send s1: 8,192 bytes in 2 calls and 1 × WSAEWOULDBLOCK",
                                   "FD_READ s2 ×2")])

    def test_time_starts_with_the_first_line(self):
        lines = timeline(self.client, self.server, ("client", "server"), 120, PLAIN)
        self.assertIn("client", lines[0])
        self.assertTrue(lines[2].strip().startswith("0.0 ms  "))
        self.assertTrue(lines[-1].strip().startswith("2.5 ms  "))

    def test_no_line_is_wider_than_the_terminal(self):
        for width in (40, 60, 80, 100, 200):
            for line in timeline(self.client, self.server, ("client", "server"), width, PLAIN):
                self.assertLessEqual(len(line), width)

    def test_a_narrow_terminal_gets_one_column(self):
        lines = timeline(self.client, self.server, ("client: a", "server: b"), 40, PLAIN)
        self.assertIn("0.3 ms client: FD_CONNECT s1", lines)
        self.assertIn("0.2 ms server: FD_ACCEPT s1", lines)

    def test_nothing_gives_no_rows(self):
        self.assertEqual(rows([], []), [])
        self.assertEqual(len(timeline([], [], ("client", "server"), 100, PLAIN)), 2)


if __name__ == "__main__":
    unittest.main()
