import unittest

from conformance import columns


class Columns(unittest.TestCase):
    def test_the_shim_under_a_profile_is_held_against_the_real_thing(self):
        for shim, real in (("shim:wine-8.0", "wine-8.0"), ("shim:windows", "windows")):
            self.assertEqual(columns.counterpart(columns.by_name(shim)).name, real)
            self.assertEqual(columns.counterpart(columns.by_name(real)).name, shim)
        self.assertIsNone(columns.counterpart(columns.by_name("shim:documented")))

    def test_an_unknown_column_is_refused_with_the_names_there_are(self):
        with self.assertRaisesRegex(ValueError, "shim:windows"):
            columns.by_name("wine-9.0")
