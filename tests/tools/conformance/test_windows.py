import unittest

from conformance import windows

REPORT = '{"column": "windows", "stopped": "",\n "steps": [{"action": "recv()", "got": "3"}]}'
STOPPED = '{"column": "windows", "stopped": "hung in step 1: recv()", "steps": []}'


class Windows(unittest.TestCase):
    def test_what_the_kit_writes_becomes_a_verdict_a_case(self):
        kept = windows.condense(
            '{"machine": "Windows 10"} \n'
            f'{{"case": "T1"}} \n{REPORT}\n{{"exit": 0 }} \n'
            f'{{"case": "T2"}} \n{STOPPED}\n{{"exit": 1 }} \n'
        )
        self.assertEqual(kept["machine"], "Windows 10")
        self.assertTrue(kept["cases"]["T1"]["passed"])
        self.assertEqual(kept["cases"]["T2"]["trouble"], "hung in step 1: recv()")

    def test_a_case_that_crashed_failed_and_those_after_it_count(self):
        kept = windows.condense(
            '{"machine": "x"}\n{"case": "T1"}\n{"column": "windows", "ste\n{"exit": -1073741819 }\n'
            f'{{"case": "T2"}}\n{REPORT}\n{{"exit": 0 }}\n'
        )
        self.assertFalse(kept["cases"]["T1"]["passed"])
        self.assertIn("without a report", kept["cases"]["T1"]["trouble"])
        self.assertTrue(kept["cases"]["T2"]["passed"])

    def test_a_run_that_was_cut_off_failed_its_last_case(self):
        kept = windows.condense('{"machine": "x"}\n{"case": "T1"}\n')
        self.assertFalse(kept["cases"]["T1"]["passed"])
