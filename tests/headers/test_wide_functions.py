"""Every wide function that glibc declares or libstdc++ uses is ours, or refused; none is glibc's 32-bit one.

The list is taken from the installed headers, so that a newer glibc or libstdc++ with one function more fails
here and not in somebody's program.
"""
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import headers

GCC = headers.Compiler("gcc")
WIDE_TYPES = r"\b(wchar_t|wint_t|mbstate_t|wctype_t|wctrans_t|gwchar_t|__gwchar_t)\b"
C_HEADERS = ["wchar.h", "wctype.h", "stdlib.h", "inttypes.h", "stdio.h", "string.h", "time.h", "uchar.h"]
# Functions of <uchar.h> have types of their own width: char16_t and char32_t.
OTHER_WIDTH = {"c8rtomb", "mbrtoc8", "c16rtomb", "mbrtoc16", "c32rtomb", "mbrtoc32", "__mbrlen"}


def wide_functions_of_glibc():
    source = "#define _GNU_SOURCE 1\n" + "".join(f"#include <{name}>\n" for name in C_HEADERS)
    text = subprocess.run(["gcc", "-x", "c", "-E", "-P", "-"], input=source, capture_output=True, text=True,
                          check=True, timeout=60).stdout
    names = set()
    for declaration in re.sub(r"\s+", " ", text).split(";"):
        if re.search(WIDE_TYPES, declaration) and "typedef" not in declaration:
            found = re.search(r"(\w+) ?\([^()]*" + WIDE_TYPES, declaration) or re.search(
                WIDE_TYPES + r"[ *]+(\w+) ?\(", declaration)
            if found:
                names.add(found.group(1) if re.match(r"\w+ ?\(", found.group(0)) else found.group(2))
    return names - OTHER_WIDTH


def symbols(file, *options):
    lines = subprocess.run(["nm", *options, str(file)], capture_output=True, text=True, timeout=60).stdout
    return set(re.findall(r"(?:^|\s)(\S+)$", lines, re.MULTILINE))


def own_symbols():
    found = set()
    for archive in os.environ["WINSOCK_SHIM_TEST_ARCHIVES"].split(":"):
        found |= symbols(archive, "--defined-only", "-g")
    return found


class WideFunctions(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory(prefix="wide.")
        self.folder = pathlib.Path(self.directory.name)
        self.addCleanup(self.directory.cleanup)

    def undefined(self, language, source, *options):
        """The symbols that a program's file needs from elsewhere; None when it does not compile."""
        file = self.folder / ("case.c" if language == "c" else "case.cpp")
        file.write_text(source)
        result = GCC.compile(language, ["-w", *options, "-c", str(file), "-o", str(self.folder / "case.o")])
        self.error = result.stderr
        return symbols(self.folder / "case.o", "-u") if result.returncode == 0 else None

    def test_the_list_is_taken_from_glibc(self):
        names = wide_functions_of_glibc()
        self.assertTrue({"wcslen", "wmemchr", "vswprintf", "mbstowcs", "wcstoimax", "iswalpha", "fgetwc",
                         "wcsftime", "btowc", "towctrans"} <= names, sorted(names))
        self.assertGreater(len(names), 100)

    def test_each_wide_function_of_glibc_is_ours_or_refused(self):
        names = sorted(wide_functions_of_glibc())
        includes = "".join(f"#include <{name}>\n" for name in C_HEADERS)

        def compile_all(wanted):
            source = includes + "".join(f"void *take_{name}(void) {{ return (void *){name}; }}\n" for name in wanted)
            file = self.folder / "all.c"
            file.write_text(source)
            return GCC.compile("c", ["-w", "-fno-pie", "-S", str(file), "-o", str(self.folder / "all.s")])

        refused = set(re.findall(r"error: .(\w+). undeclared", compile_all(names).stderr))
        accepted = [name for name in names if name not in refused]
        result = compile_all(accepted)
        self.assertEqual(result.returncode, 0, result.stderr)
        taken = dict(re.findall(r"^take_(\w+):.*?\$(\w+), %[er]ax", (self.folder / "all.s").read_text(),
                                re.MULTILINE | re.DOTALL))
        self.assertEqual(sorted(taken), accepted)
        ours = own_symbols()
        self.assertEqual([f"{name}: {symbol}" for name, symbol in taken.items()
                          if symbol not in ours or symbol == name], [])
        # What Microsoft has must be there; what only glibc has must not.
        self.assertFalse({"wcslen", "wcstok", "swscanf", "wcsftime", "mbrtowc", "wcsnlen", "wcsdup"} & refused)
        self.assertTrue({"wcwidth", "wcpcpy", "open_wmemstream", "wcscasecmp", "fgetwc_unlocked"} <= refused)

    def test_the_c_library_names_in_std_are_ours(self):
        names = re.findall(r"using ::(\w+);", "".join(
            pathlib.Path(path).read_text() for path in self.header_files("cwchar", "cwctype", "cinttypes")))
        wide = sorted({name for name in names if name in wide_functions_of_glibc()})
        self.assertGreater(len(wide), 60)
        includes = "#include <cwchar>\n#include <cwctype>\n#include <cinttypes>\n"
        needed = self.undefined("c++", includes + "".join(f"using std::{name};\n" for name in wide))
        self.assertIsNotNone(needed, self.error)
        ours = own_symbols()
        calls = "void use(wchar_t *t, const wchar_t *c, wchar_t **e, std::mbstate_t *m, const char *b) {\n"
        calls += "".join(f"    {call};\n" for call in (
            "std::wcslen(c)", "std::wcscmp(c, c)", "std::wmemchr(c, L'x', 1)", "std::wmemcpy(t, c, 1)",
            "std::wmemset(t, 0, 1)", "std::wmemmove(t, c, 1)", "std::wmemcmp(c, c, 1)", "std::wcschr(t, 0)",
            "std::wcsstr(c, c)", "std::wcspbrk(c, c)", "std::wcsrchr(c, 0)", "std::wcstol(c, e, 0)",
            "std::wcstod(c, e)", "std::wcstof(c, e)", "std::wcstold(c, e)", "std::wcstoll(c, e, 0)",
            "std::wcstoul(c, e, 0)", "std::wcstoull(c, e, 0)", "std::swprintf(t, 1, c)", "std::wprintf(c)",
            "std::mbrtowc(t, b, 1, m)", "std::wcsxfrm(t, c, 1)", "std::btowc(1)", "std::towupper(1)",
            "std::iswctype(1, std::wctype(b))", "std::getwchar()", "std::fgetws(t, 1, 0)")) + "}\n"
        needed = self.undefined("c++", "#include <cwchar>\n#include <cwctype>\n" + calls, "-O0")
        self.assertIsNotNone(needed, self.error)
        own_calls = {symbol for symbol in needed if not symbol.startswith("_GLOBAL")}
        self.assertEqual(sorted(symbol for symbol in own_calls if symbol not in ours), [])

    def header_files(self, *names):
        source = "".join(f"#include <{name}>\n" for name in names)
        text = subprocess.run(["g++", "-x", "c++", "-M", "-"], input=source, capture_output=True, text=True,
                              check=True, timeout=60).stdout
        return [path for path in re.findall(r"\S+", text) if path.split("/")[-1] in names]

    def test_nothing_wide_in_the_library_is_left_to_libstdcxx(self):
        """All of the standard library's wide classes, instantiated in full: what they need from elsewhere is ours."""
        source = (headers.HERE / "every_wide_class.cpp").read_text()
        ours = own_symbols()
        for options in (["-std=gnu++17", "-O0"], ["-std=gnu++20", "-O0"]):
            with self.subTest(options=options):
                needed = self.undefined("c++", source, *options)
                self.assertIsNotNone(needed, self.error)
                mangled_wide = re.compile(r"^_Z.*(Iw|w[A-Z]|Kw|Pw)")
                c_names = wide_functions_of_glibc()
                left = [symbol for symbol in needed - ours if symbol in c_names or (
                    mangled_wide.match(symbol) and self.is_wide(symbol))]
                self.assertEqual(left, [])

    def is_wide(self, symbol):
        plain = subprocess.run(["c++filt", symbol], capture_output=True, text=True, timeout=60).stdout
        return "wchar_t" in plain


if __name__ == "__main__":
    unittest.main()
