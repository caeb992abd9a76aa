import unittest

from conformance import switches


class Switches(unittest.TestCase):
    def test_the_page_and_the_definitions_have_the_same_switches_and_values(self):
        defined, documented = switches.defined(), switches.documented()
        self.assertEqual(sorted(defined), sorted(documented))
        for row, values in defined.items():
            self.assertEqual(sorted(values), sorted(documented[row]), row)
