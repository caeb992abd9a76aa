"""Each public header alone, and with the standard headers that clash, in both orders, compiled and run."""
import os
import unittest

import headers

COMPILER = headers.Compiler(os.environ.get("WINSOCK_SHIM_TEST_COMPILER", "gcc"))


def others():
    return [name for name in headers.public_headers() if name not in headers.MAIN]


def standard_headers(language):
    return headers.C_HEADERS + (headers.CXX_HEADERS if language == "c++" else [])


@unittest.skipUnless(COMPILER.available, "this compiler is not installed")
class HeaderOrders(unittest.TestCase):
    def expect_all_good(self, cases):
        failures = headers.run(COMPILER, cases)
        if failures:
            self.fail(f"{len(failures)} of {len(cases)} cases failed:\n" + "\n".join(failures[:12]))

    def test_each_header_alone(self):
        self.expect_all_good([headers.Case([name], language) for language in ("c", "c++")
                              for name in headers.public_headers() + headers.wrapped_headers()])

    if COMPILER.family == "gcc" or headers.FULL:  # for time: clang has them all at once, see below
        def test_main_headers_beside_each_standard_header_in_both_orders_in_c(self):
            self.beside_each("c", headers.MAIN)

        def test_main_headers_beside_each_standard_header_in_both_orders_in_cxx(self):
            # <winsock2.h> includes <windows.h>.
            self.beside_each("c++", headers.MAIN if headers.FULL else ["winsock2.h"])

    def beside_each(self, language, main):
        self.expect_all_good([headers.Case(pair, language) for name in main
                              for other in standard_headers(language) for pair in ([name, other], [other, name])])

    def test_main_headers_in_every_standard_of_the_language(self):
        cases = []
        for language, standards in headers.STANDARDS.items():
            main = headers.MAIN if headers.FULL or language == "c" else ["winsock2.h"]
            for standard in standards:
                for name in main:
                    cases += [headers.Case([name, *standard_headers(language)], language, standard),
                              headers.Case([*standard_headers(language), name], language, standard)]
        self.expect_all_good(cases)

    def test_all_other_headers_beside_all_standard_headers_in_both_orders(self):
        self.expect_all_good([headers.Case(order, language) for language in ("c", "c++")
                              for order in (["windows.h", *others(), *standard_headers(language)],
                                            [*standard_headers(language), "windows.h", *others()])])

    def test_windows_h_and_the_winsock_headers_in_any_order(self):
        lean = "#define WIN32_LEAN_AND_MEAN"
        orders = [["windows.h", "winsock2.h", "ws2tcpip.h"], ["winsock2.h", "windows.h"],
                  ["winsock2.h", "ws2tcpip.h", "windows.h"], ["winsock.h", "windows.h"],
                  ["windows.h", "winsock.h"], ["winsock2.h", "mswsock.h"]]
        cases = [headers.Case(order, language, before=before) for language in ("c", "c++")
                 for order in orders for before in ("", lean, "#define UNICODE\n#define _UNICODE")]
        self.expect_all_good([case for case in cases
                              if not (case.before == lean and case.headers == ["windows.h"])])

    def test_std_names_do_not_meet_winsock_names(self):
        using = "#include <functional>\n#include <thread>\n#include <string>\nusing namespace std;"
        self.expect_all_good([headers.Case([name], "c++", standard, before=using)
                              for name in ("winsock2.h", "winsock.h") for standard in ("c++11", "gnu++14")])


if __name__ == "__main__":
    unittest.main()
