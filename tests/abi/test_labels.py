"""A function whose name glibc has, too, is another symbol for the linker."""

import unittest

from declarations import declarations_of
from surfaces import COMPAT, WINSOCK, clang, surfaces


class NamesOfTheLinker(unittest.TestCase):
    def test_a_name_that_glibc_owns_is_another_symbol_for_the_linker(self):
        found = declarations_of(clang(), surfaces()[0], (COMPAT, WINSOCK))
        for name in ("recv", "send", "select", "gethostname", "htons", "getaddrinfo", "inet_pton"):
            self.assertEqual(f"wsh_{name}", found.functions[name].symbol)
        self.assertEqual("WSAStartup", found.functions["WSAStartup"].symbol)


if __name__ == "__main__":
    unittest.main()
