"""cmake/program-flags.list and the lists of hidden names agree with themselves and with glibc."""
import re
import subprocess
import unittest

import headers

CRT = headers.ROOT / "compat" / "libc" / "crt"


def names(file, directive):
    return re.findall(rf"^#{directive} (\w+)", (CRT / file).read_text(), re.MULTILINE)


class ProgramFlags(unittest.TestCase):
    def test_every_line_says_when_it_holds(self):
        lines = (headers.ROOT / "cmake" / "program-flags.list").read_text().splitlines()
        for line in filter(lambda line: line and not line.startswith("#"), lines):
            self.assertRegex(line, r"^(include \S+|(all|c|c\+\+|(gcc|clang)(/c|/c\+\+)?) -\S+)$")

    def test_what_is_hidden_is_shown_again(self):
        for kind in ("wide", "stdio", "math"):
            self.assertEqual(names(f"hide_{kind}.h", "define"), names(f"show_{kind}.h", "undef"))

    def test_programs_see_windows_and_not_linux(self):
        compiler = headers.Compiler("gcc")
        result = compiler.compile("c++", ["-dM", "-E", "-x", "c++", "/dev/null"])
        macros = set(re.findall(r"^#define (\w+)", result.stdout, re.MULTILINE))
        self.assertTrue({"_WIN32", "WIN32", "_WIN64", "_M_X64"} <= macros)
        self.assertFalse({"__linux__", "__unix__", "linux", "unix", "_MSC_VER"} & macros)

    def test_our_own_sources_keep_glibcs_wide_functions_and_printf(self):
        source = ("#define WINSOCK_SHIM_IMPLEMENTATION\n#include <cwchar>\n#include <cstdio>\n#include <winsock2.h>\n"
                  "std::size_t length(const wchar_t *text) { return std::wcslen(text) + sizeof(fd_set); }\n"
                  "int print() { return std::printf(\"%d\", 1) + gethostname(nullptr, 0); }\n")
        includes = [argument for argument in headers.flags("gcc", "c++") if not argument.startswith(("-f", "-D", "-U"))]
        result = subprocess.run(
            ["g++", *includes, "-std=c++20", "-w", "-O0", "-S", "-x", "c++", "-", "-o", "-"],
            input=source, capture_output=True, text=True, timeout=120)
        self.assertEqual(result.returncode, 0, result.stderr)
        called = set(re.findall(r"call\s+(\w+)", result.stdout))
        self.assertEqual(called & {"wcslen", "wsh_wcslen"}, {"wcslen"})
        self.assertEqual(called & {"printf", "wsh_printf"}, {"printf"})
        self.assertIn("wsh_gethostname", called)


if __name__ == "__main__":
    unittest.main()
