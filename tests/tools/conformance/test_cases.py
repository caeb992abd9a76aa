import unittest

from conformance import cases
from tests.tools.conformance import samples


class Cases(unittest.TestCase):
    def test_the_rules_end_at_a_semicolon_and_a_remark_follows(self):
        case = samples.case(rules="F-R10 S19; T49 without WSAPoll")
        self.assertEqual(case.rules, ("F-R10", "S19"))
        self.assertEqual(case.remark, "T49 without WSAPoll")

    def test_the_file_is_named_from_the_tree_on_and_its_folder_is_the_area(self):
        case = samples.case(file="C:\\tree\\tests\\conformance\\write\\write.cpp")
        self.assertEqual(case.file, "tests/conformance/write/write.cpp")
        self.assertEqual(case.area, "write")

    def test_numbers_sort_as_numbers(self):
        listed = sorted(["T10", "T9", "A27-filter", "T100"], key=cases.natural)
        self.assertEqual(listed, ["A27-filter", "T9", "T10", "T100"])

    def test_filters_are_joined_by_and(self):
        all_cases = [samples.case("T1", "A1"), samples.case("T12", "A17"), samples.case("Q7", "A1")]
        self.assertEqual([c.id for c in cases.select(all_cases, ids=["T1"])], ["T1"])
        self.assertEqual([c.id for c in cases.select(all_cases, ids=["T*"])], ["T1", "T12"])
        self.assertEqual([c.id for c in cases.select(all_cases, ids=["T*"], rules=["A1"])], ["T1"])
        self.assertEqual(cases.select(all_cases, areas=["queue"]), [])
