import pathlib
import sys
import tempfile
import unittest

from conformance import columns, run
from tests.tools.conformance import samples

COLUMN = columns.by_name("shim:documented")
REPORT = '{"column": "documented", "stopped": "", "steps": []}'


class Run(unittest.TestCase):
    def run_program(self, text, **options):
        with tempfile.TemporaryDirectory() as folder:
            program = pathlib.Path(folder) / "cases.py"
            program.write_text(text)
            command = [sys.executable, str(program)]
            return run.run_case(command, samples.case(), COLUMN, **options)

    def test_a_program_that_reports_and_ends_with_0_has_passed(self):
        result = self.run_program(f"print('something'); print('''{REPORT}''')")
        self.assertTrue(result.passed)
        self.assertEqual(result.trouble, "")

    def test_the_case_the_column_and_the_profile_are_handed_over(self):
        result = self.run_program(
            "import os, sys\n"
            "assert sys.argv[1:] == ['T1', '--column', 'documented', '--json'], sys.argv\n"
            "assert os.environ['WINSOCK_SHIM_PROFILE'] == 'documented'\n"
            f"print('''{REPORT}''')"
        )
        self.assertTrue(result.passed, result.trouble)

    def test_a_crash_is_a_failure_that_shows_what_was_printed(self):
        result = self.run_program("import os, sys; print('so far', flush=True); os.abort()")
        self.assertFalse(result.passed)
        self.assertIn("without a report", result.trouble)
        self.assertIn("so far", result.trouble)

    def test_a_report_does_not_hide_a_crash_behind_it(self):
        result = self.run_program(f"import os; print('''{REPORT}''', flush=True); os.abort()")
        self.assertFalse(result.passed)
        self.assertIn("ended with status", result.trouble)

    def test_a_program_that_hangs_is_ended_at_the_deadline(self):
        result = self.run_program("import threading; threading.Event().wait()", deadline=1)
        self.assertFalse(result.passed)
        self.assertIn("no end after 1 s", result.trouble)

    def test_excluded_cases_are_not_run(self):
        excluded = samples.case(exclusions=[("documented", "a reason")])
        self.assertEqual(run.run_all({"shim": ["false"]}, [COLUMN], [excluded]), [])
