"""Sizes, offsets, constants and signatures of our headers against mingw-w64's, printed by one probe
that both sides compile unchanged. The Windows side runs through Wine."""

import unittest

from comparison import compare, reviewed
from surfaces import surfaces

# Far fewer than are there now would mean that the search for them broke.
AT_LEAST = {"constant": 950, "macro": 60, "record": 45, "field": 180, "type": 270, "function": 250}


class OurHeadersMatchWindows(unittest.TestCase):
    maxDiff = None

    def check(self, name, languages):
        surface, = [surface for surface in surfaces() if surface.name == name]
        result = compare(surface, languages)
        for kind, least in AT_LEAST.items():
            self.assertGreaterEqual(result.compared[kind], least, f"too few of kind {kind}")
        self.assertEqual([], result.wrong, "\n" + "\n".join(result.wrong))
        stale = set(reviewed(surface)) - result.applied
        self.assertFalse(stale, f"reviewed.tsv: no difference any more: {sorted(stale)}")
        print(f"{name}: compared {dict(result.compared)}; reviewed: {len(result.applied)}")

    def test_every_structure_and_constant_of_winsock_2_is_that_of_windows(self):
        self.check("winsock2", ("c", "c++"))

    def test_every_type_of_a_unicode_program_is_that_of_windows(self):
        self.check("winsock2 UNICODE", ("c++",))

    def test_every_structure_and_constant_of_winsock_1_1_is_that_of_windows(self):
        self.check("winsock 1.1", ("c", "c++"))


if __name__ == "__main__":
    unittest.main()
