import unittest

from conformance import coverage
from conformance.rules import Rule
from tests.tools.conformance import samples


def rule(name):
    return Rule(name, "events.md", "Something holds.", "Doc", "")


class Coverage(unittest.TestCase):
    def complaints(self, rules, cases, reasons=None):
        return coverage.complaints([rule(name) for name in rules], cases, reasons or {})

    def test_rules_with_a_case_or_a_reason_are_covered(self):
        self.assertEqual(self.complaints(["A1"], [samples.case(rules="A1")]), [])
        reasons = {"G10": "resources are not short"}
        self.assertEqual(self.complaints(["A1", "G10"], [samples.case(rules="A1")], reasons), [])

    def test_a_rule_without_either_is_complained_about(self):
        self.assertIn("A2 has neither", self.complaints(["A1", "A2"], [samples.case()])[0])
        self.assertIn("A2 has neither", self.complaints(["A1", "A2"], [samples.case()], {"A2": ""})[0])

    def test_a_reason_that_is_out_of_date_is_complained_about(self):
        self.assertIn("which has cases", self.complaints(["A1"], [samples.case()], {"A1": "x"})[0])
        self.assertIn("is no rule", self.complaints(["A1"], [samples.case()], {"A9": "x"})[0])

    def test_a_case_has_to_name_a_rule_and_only_rules_that_exist(self):
        both = self.complaints(["A1"], [samples.case(), samples.case("X", rules="B7")])
        self.assertIn("names the rule 'B7'", both[0])
        self.assertIn("names no rule", both[1])

    def test_more_than_twelve_exclusions_of_a_column_are_too_many(self):
        excluded = [
            samples.case(f"T{i}", exclusions=[("wine-8.0", "Wine crashes")]) for i in range(13)
        ]
        self.assertEqual(self.complaints(["A1"], excluded[:12]), [])
        self.assertIn("13 cases", self.complaints(["A1"], excluded)[0])
