import pathlib
import tempfile
import unittest

from test_results.report import read, report

CASE = '<testcase name="{}" status="{}"><system-out>{}</system-out></testcase>'


def results(cases, failures, skipped=0, disabled=0):
    body = "".join(CASE.format(*case) for case in cases)
    return (f'<testsuite tests="{len(cases)}" failures="{failures}" disabled="{disabled}" '
            f'skipped="{skipped}">{body}</testsuite>')


class Results(unittest.TestCase):
    def run_of(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "results.xml")
            path.write_text(text)
            return read("asan", path)

    def test_the_last_line_counts_all_runs(self):
        one = self.run_of(results([("a", "run", ""), ("b", "notrun", "")], failures=0, skipped=1))
        two = self.run_of(results([("c", "run", ""), ("d", "disabled", "")], failures=0, disabled=1))
        self.assertEqual(report([one, two]).splitlines(), ["", "2 passed, 0 failed, 2 skipped"])

    def test_a_failed_test_is_named_with_its_preset_and_the_end_of_its_output(self):
        output = "\n".join(f"line {number}" for number in range(100))
        text = report([self.run_of(results([("a", "run", ""), ("b", "fail", output)], failures=1))])
        self.assertIn("FAILED in asan: b\n", text)
        self.assertIn("    line 99\n", text)
        self.assertNotIn("line 9\n", text)
        self.assertTrue(text.endswith("\n1 passed, 1 failed, 0 skipped\n"))

    def test_totals_that_the_cases_do_not_bear_out_are_refused(self):
        with self.assertRaisesRegex(ValueError, "2 failures, but 1 test cases"):
            self.run_of(results([("a", "fail", "")], failures=2))


if __name__ == "__main__":
    unittest.main()
