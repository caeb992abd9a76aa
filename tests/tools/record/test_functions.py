"""The list of recorded functions is complete."""

import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SHIM = ROOT / "winsock_shim"

# Arithmetic, no calls on the network.
NOT_RECORDED = {"htonl", "htons", "ntohl", "ntohs", "WSAHtonl", "WSAHtons", "WSANtohl", "WSANtohs",
                "__WSAFDIsSet",
                # setsockopt and getsockopt by other names, see <winsock2.h>.
                "_wsa2_setsockopt", "_wsa2_getsockopt"}


def text_of(*patterns):
    return "\n".join(path.read_text() for pattern in patterns for path in sorted(SHIM.glob(pattern)))


def declared():
    headers = text_of("include/*.h", "include/wsa/*.h")
    return set(re.findall(r"\b(?:WSAAPI|PASCAL(?: FAR)?)\s+(\w+)\(", headers)) - NOT_RECORDED


def recorded():
    return set(re.findall(r"^FUNCTION\((\w+)", text_of("record/functions.def"), re.MULTILINE))


class FunctionsTest(unittest.TestCase):
    def test_each_function_that_our_headers_declare_is_in_the_list(self):
        self.assertIn("recv", declared())
        self.assertEqual(declared() - recorded(), set())

    def test_the_shim_records_each_function_that_our_headers_declare(self):
        used = set(re.findall(r"\bFunction::(\w+)_\b", text_of("shim/*.cpp", "shim/*.hpp")))
        self.assertEqual(declared() - used, set())


if __name__ == "__main__":
    unittest.main()
