"""A mutant counts as noticed only by tests that pass without it."""

import pathlib
import tempfile
import unittest

from mutants.mutant import Mutant
from mutants.run import Case, FailsAnyway, Programs

NOTICES = '#!/bin/sh\n[ "$WINSOCK_SHIM_MUTANT" = 0 ]\n'
FAILS = "#!/bin/sh\nexit 1\n"
PASSES = "#!/bin/sh\nexit 0\n"


class Noticing(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.build = pathlib.Path(folder.name)
        self.programs = Programs(self.build)
        self.programs.folder.mkdir(parents=True)
        self.mutant = Mutant(1, "a/timer_list.cpp", "f", "a < b", "a <= b")

    def install(self, name, text):
        program = self.programs.folder / f"mutants_of_{name}"
        program.write_text(text)
        program.chmod(0o755)

    def test_by_tests_that_pass_without_it(self):
        self.install("compat_unit_tests", NOTICES)
        self.assertEqual("compat_unit_tests TimerList*:Message*", self.programs.unit_killer(self.mutant))
        self.install("conformance_cases", NOTICES)
        self.assertEqual("T1 (windows)", self.programs.case_killer(self.mutant, [Case("T1", ["A1"])]))

    def test_by_none_that_pass_with_it(self):
        self.install("compat_unit_tests", PASSES)
        self.install("conformance_cases", PASSES)
        self.assertEqual("", self.programs.unit_killer(self.mutant))
        self.assertEqual("", self.programs.case_killer(self.mutant, [Case("T1", ["A1"])]))

    def test_by_tests_that_fail_anyway_is_an_error(self):
        self.install("compat_unit_tests", FAILS)
        self.install("conformance_cases", FAILS)
        with self.assertRaisesRegex(FailsAnyway, "compat_unit_tests .* fails without a mutant, too"):
            self.programs.unit_killer(self.mutant)
        with self.assertRaisesRegex(FailsAnyway, "T1 windows fails without a mutant, too"):
            self.programs.case_killer(self.mutant, [Case("T1", ["A1"])])


if __name__ == "__main__":
    unittest.main()
