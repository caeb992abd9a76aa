import unittest

from demo.parse import Call, Message, parse, parse_line


class ParseTest(unittest.TestCase):
    def test_a_socket_message_has_its_parts(self):
        line = parse_line("message w1 WM_APP+1 s2 FD_CLOSE WSAECONNRESET")
        self.assertEqual(line, Message(line.text, "w1", "WM_APP+1", "s2", "FD_CLOSE",
                                       "WSAECONNRESET"))

    def test_other_messages_have_no_socket(self):
        self.assertEqual(parse_line("message w1 WM_CLOSE").socket, "")
        self.assertEqual(parse_line("message w1 WM_TIMER 1").number, "WM_TIMER")
        self.assertEqual(parse_line("message thread registered message * 0").number,
                         "registered message")

    def test_a_call_has_its_parts(self):
        line = parse_line("send(s2, 10) = -1 WSAEWOULDBLOCK")
        self.assertEqual(line, Call(line.text, "send", ("s2", "10"), "-1", "WSAEWOULDBLOCK", ""))
        self.assertTrue(line.would_block)

    def test_a_new_socket_is_no_result(self):
        line = parse_line("s2 = accept(s1) -> 127.0.0.1:*")
        self.assertEqual((line.function, line.result, line.error, line.output),
                         ("accept", "", "", "127.0.0.1:*"))

    def test_a_failed_call_that_makes_a_socket_has_its_error(self):
        line = parse_line("accept(s1) = INVALID_SOCKET WSAEWOULDBLOCK")
        self.assertTrue(line.would_block)

    def test_an_error_that_was_asked_for_is_no_failure(self):
        self.assertEqual(parse_line("WSAGetLastError() = WSAEWOULDBLOCK").error, "")

    def test_a_time_stands_before_the_line(self):
        line = parse_line("12.000500 recv(s1, 4) = 4")
        self.assertEqual((line.time, line.text), (12.0005, "recv(s1, 4) = 4"))

    def test_what_is_no_line_is_refused(self):
        with self.assertRaises(ValueError):
            parse_line("hello")

    def test_the_port_that_a_program_was_told_is_not_shown(self):
        lines = parse("connect(s1, 127.0.0.1:40001) = 0\nconnect(s1, [::1]:400012) = 0\n",
                      frozenset({40001}))
        self.assertEqual([line.text for line in lines],
                         ["connect(s1, 127.0.0.1:*) = 0", "connect(s1, [::1]:400012) = 0"])

    def test_a_line_that_was_cut_off_is_left_out(self):
        self.assertEqual(len(parse("WSACleanup() = 0\nrecv(s1")), 1)
        self.assertEqual(parse(""), [])


if __name__ == "__main__":
    unittest.main()
