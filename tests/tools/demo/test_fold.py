import unittest

from demo.fold import fold
from demo.parse import parse


def folded(text):
    return fold(parse(text))


def canonical(text):
    return [entry.canonical() for entry in folded(text)]


READ = "message w1 WM_APP+1 s2 FD_READ\n"
WRITE = "message w1 WM_APP+1 s2 FD_WRITE\n"
FULL = "send(s2, 4096) = -1 WSAEWOULDBLOCK\nWSAGetLastError() = WSAEWOULDBLOCK\n"


class FoldTest(unittest.TestCase):
    def test_reads_in_pieces_become_one_message_and_one_sum(self):
        one = READ + "recv(s2, 100) = 100\n"
        three = READ + "recv(s2, 100) = 60\n" + READ + "recv(s2, 40) = 30\nrecv(s2, 10) = 10\n"
        self.assertEqual(canonical(one), ["message w1 WM_APP+1 s2 FD_READ", "recv(s2) = 100 bytes"])
        self.assertEqual(canonical(one), canonical(three))
        self.assertEqual([(e.count, e.bytes) for e in folded(three)], [(2, 0), (3, 100)])

    def test_a_write_loop_becomes_one_sum_however_often_the_buffer_was_full(self):
        once = WRITE + "send(s2, 4096) = 4096\n" * 3
        thrice = (WRITE + "send(s2, 4096) = 4096\n" + FULL) * 3
        self.assertEqual(canonical(once), canonical(thrice))
        self.assertEqual([(e.count, e.blocked) for e in folded(thrice)], [(3, 0), (3, 3)])

    def test_a_total_that_differs_stays_a_difference(self):
        self.assertNotEqual(canonical("recv(s2, 10) = 10\n"), canonical("recv(s2, 10) = 9\n"))

    def test_a_would_block_on_its_own_stays(self):
        self.assertEqual(canonical("recv(s2, 10) = -1 WSAEWOULDBLOCK\n" * 3),
                         ["recv(s2, 10) = -1 WSAEWOULDBLOCK"])

    def test_the_end_of_a_stream_is_not_summed(self):
        self.assertEqual(canonical("recv(s2, 10) = 5\nrecv(s2, 10) = 0\n"),
                         ["recv(s2) = 5 bytes", "recv(s2, 10) = 0"])

    def test_other_failures_are_not_summed(self):
        self.assertEqual(canonical("recv(s2, 10) = 5\nrecv(s2, 10) = -1 WSAECONNRESET\n"),
                         ["recv(s2) = 5 bytes", "recv(s2, 10) = -1 WSAECONNRESET"])

    def test_other_lines_end_a_run(self):
        text = "send(s2, 5) = 5\nshutdown(s2, SD_SEND) = 0\nsend(s2, 5) = 5\n"
        self.assertEqual(len(canonical(text)), 3)

    def test_sockets_and_flags_are_kept_apart(self):
        text = "recv(s2, 5) = 5\nrecv(s3, 5) = 5\nrecv(s2, 1, MSG_PEEK) = 1\nrecv(s2, 5) = 2\n"
        self.assertEqual(canonical(text), ["recv(s2) = 7 bytes", "recv(s3) = 5 bytes",
                                           "recv(s2, MSG_PEEK) = 1 bytes"])

    def test_the_winsock_2_calls_are_summed_by_what_they_report(self):
        text = "WSASend(s2, 10) = 0 -> 10\nWSASend(s2, 10) = 0 -> 4\n"
        self.assertEqual(canonical(text), ["WSASend(s2) = 14 bytes"])

    def test_datagrams_are_summed(self):
        text = "recvfrom(s2, 10) = 3 -> 127.0.0.1:*\nrecvfrom(s2, 10) = 4 -> 127.0.0.1:*\n"
        self.assertEqual(canonical(text), ["recvfrom(s2) = 7 bytes"])

    def test_an_event_with_an_error_is_not_summed(self):
        text = READ + "message w1 WM_APP+1 s2 FD_READ WSAENETDOWN\n"
        self.assertEqual(len(canonical(text)), 2)

    def test_the_same_line_again_is_counted(self):
        entries = folded("message w1 WM_TIMER 1\n" * 4 + "message w1 WM_TIMER 2\n")
        self.assertEqual([entry.count for entry in entries], [4, 1])

    def test_an_error_that_is_known_already_is_dropped_and_another_is_not(self):
        self.assertEqual(canonical("listen(s1, 5) = -1 WSAEINVAL\nWSAGetLastError() = WSAEINVAL\n"),
                         ["listen(s1, 5) = -1 WSAEINVAL"])
        self.assertEqual(len(canonical("listen(s1, 5) = -1 WSAEINVAL\nWSAGetLastError() = 0\n")), 2)
        self.assertEqual(canonical("WSAGetLastError() = 0\n"), ["WSAGetLastError() = 0"])

    def test_each_entry_knows_when_it_began_and_ended(self):
        entry, = folded("1.000000 recv(s1, 5) = 5\n3.500000 recv(s1, 5) = 5\n")
        self.assertEqual((entry.first.time, entry.end), (1.0, 3.5))


if __name__ == "__main__":
    unittest.main()
