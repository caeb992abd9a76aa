"""What our headers declare is implemented: a function that is missing must be an error of the
compiler, not of the linker."""

import os
import subprocess
import unittest

from declarations import declarations_of
from surfaces import COMPAT, WINSOCK, clang, surfaces

# What the program itself defines.
FROM_THE_PROGRAM = {"WinMain", "wWinMain"}


def symbols_of(archives):
    symbols = set()
    for archive in archives:
        command = ["nm", "--defined-only", "--extern-only", "--format=posix", archive]
        output = subprocess.run(command, capture_output=True, text=True, check=True,
                                timeout=60).stdout
        symbols |= {line.split()[0] for line in output.splitlines() if len(line.split()) > 1}
    return symbols


class WhatIsDeclaredIsImplemented(unittest.TestCase):
    def test_every_declared_function_is_in_our_libraries(self):
        defined = symbols_of(os.environ["WINSOCK_SHIM_TEST_ARCHIVES"].split(":"))
        declared = {}
        for surface in surfaces():
            found = declarations_of(clang(), surface, (COMPAT, WINSOCK))
            declared |= {name: function.symbol for name, function in found.functions.items()}
        self.assertGreater(len(declared), 250, "the search for declarations broke")
        missing = sorted(name for name, symbol in declared.items()
                         if symbol and symbol not in defined and name not in FROM_THE_PROGRAM)
        self.assertEqual([], missing, "declared in compat/include or winsock_shim/include, "
                                      "but not implemented")

    def test_a_name_that_glibc_owns_is_another_symbol_for_the_linker(self):
        found = declarations_of(clang(), surfaces()[0], (COMPAT, WINSOCK))
        for name in ("recv", "send", "select", "gethostname", "htons", "getaddrinfo", "inet_pton"):
            self.assertEqual(f"wsh_{name}", found.functions[name].symbol)
        self.assertEqual("WSAStartup", found.functions["WSAStartup"].symbol)


if __name__ == "__main__":
    unittest.main()
