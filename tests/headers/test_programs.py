"""Whole programs over the C runtime and the C++ library, compiled as tutorials are, run, and their output compared."""
import os
import pathlib
import subprocess
import tempfile
import unittest

import headers

COMPILER = headers.Compiler(os.environ.get("WINSOCK_SHIM_TEST_COMPILER", "gcc"))
ENTRY = "#include <windows.h>\n#include <tchar.h>\n#include <stdio.h>\n"


@unittest.skipUnless(COMPILER.available, "this compiler is not installed")
class Programs(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        directory = tempfile.TemporaryDirectory(prefix="programs.")
        self.addCleanup(directory.cleanup)
        self.folder = pathlib.Path(directory.name)

    def build(self, source, language, *options):
        result = COMPILER.compile(language, ["-w", *options, "-x", language, "-c", str(source), "-o",
                                             str(self.folder / "program.o")])
        self.assertEqual(result.returncode, 0, result.stderr)
        result = COMPILER.link([self.folder / "program.o"], self.folder / "program")
        self.assertEqual(result.returncode, 0, result.stderr)

    def run_program(self, *arguments, text=""):
        return subprocess.run([self.folder / "program", *arguments], input=text, capture_output=True, text=True,
                              encoding="utf-8", timeout=60)

    def expect_output(self, name, language, *options):
        source = headers.HERE / "programs" / name
        self.build(source, language, *options)
        given = source.with_suffix(".in")
        result = self.run_program(text=given.read_text("utf-8") if given.exists() else "")
        self.assertEqual(result.stdout, source.with_suffix(".out").read_text("utf-8"), result.stderr)
        self.assertEqual(result.returncode, 0, result.stderr)

    def program(self, text, language="c++", *options):
        source = self.folder / "source.txt"
        source.write_text(ENTRY + text)
        self.build(source, language, *options)

    def test_the_c_runtime_writes_and_reads_text_by_microsofts_rules(self):
        self.expect_output("text.c", "c", "-std=gnu17", "-O0")

    def test_the_c_runtime_does_so_optimised_and_as_cxx(self):
        self.expect_output("text.c", "c++", "-std=gnu++14", "-O2")

    def test_wide_streams_work_unoptimised(self):
        self.expect_output("wide_streams.cpp", "c++", "-std=gnu++17", "-O0")

    def test_wide_streams_work_optimised(self):
        self.expect_output("wide_streams.cpp", "c++", "-std=gnu++20", "-O2")

    def test_winmain_gets_instance_command_line_and_show(self):
        self.program("int WINAPI WinMain(HINSTANCE self, HINSTANCE previous, LPSTR line, int show) {\n"
                     "  printf(\"%d %d [%s] %d\\n\", self == GetModuleHandle(NULL) && self != NULL, previous == NULL,"
                     " line, show);\n  return 7; }\n", "c")
        result = self.run_program("a", "b c", "d\"e", "\\")
        self.assertEqual((result.stdout, result.returncode), ("1 1 [a \"b c\" \"d\\\"e\" \\] 10\n", 7))

    def test_wwinmain_gets_a_wide_command_line(self):
        self.program("int APIENTRY _tWinMain(HINSTANCE, HINSTANCE, LPTSTR line, int) { _tprintf(_T(\"[%s]\\n\"), line);"
                     " return 0; }\n", "c++", "-DUNICODE", "-D_UNICODE")
        self.assertEqual(self.run_program("\uac00", "b c").stdout, "[\uac00 \"b c\"]\n")

    def test_wmain_in_all_its_forms(self):
        for parameters, language in (("int argc, wchar_t *argv[]", "c++"), ("int argc, const wchar_t **argv", "c++"),
                                     ("int argc, wchar_t **argv, wchar_t **env", "c++"),
                                     ("int argc, wchar_t **argv", "c")):
            with self.subTest(parameters=parameters, language=language):
                self.program(f"int wmain({parameters}) {{ wprintf(L\"%d %s\\n\", argc, argv[1]); return 3; }}\n",
                             language)
                result = self.run_program("\ub098")
                self.assertEqual((result.stdout, result.returncode), ("2 \ub098\n", 3))
        self.program("int wmain() { return 4; }\n")
        self.assertEqual(self.run_program().returncode, 4)

    def test_a_program_without_an_entry_point_says_so(self):
        self.program("int nothing;\n")
        result = self.run_program()
        self.assertEqual(result.returncode, 1)
        self.assertIn("no main, WinMain, wWinMain or wmain", result.stderr)

    def test_a_secure_function_with_too_small_a_buffer_ends_the_program(self):
        self.program("#include <string.h>\nint main() { char text[4]; strcpy_s(text, \"too long\"); puts(text); }\n")
        result = self.run_program()
        self.assertLess(result.returncode, 0)
        self.assertIn("strcpy_s: the buffer is too small", result.stderr)
        self.assertEqual(result.stdout, "")

    def test_system_knows_pause_and_cls(self):
        self.program("#include <stdlib.h>\nint main() { system(\"cls\"); system(\"pause\"); puts(\"on\"); }\n")
        result = self.run_program(text="\n")
        self.assertIn("Press any key to continue . . . ", result.stdout)
        self.assertTrue(result.stdout.endswith("on\n"))
        self.assertEqual(result.stderr, "")

    def test_a_program_may_use_names_that_only_unix_has(self):
        self.program("#include <string>\n#include <sys/time.h>\n#include <string.h>\n#include <stdlib.h>\n"
                     "static int index = 1;\nint random(int top) { return top; }\n"
                     "int gettimeofday(struct timeval *now, void *) { now->tv_sec = 5; return 0; }\n"
                     "int getline(char *line, int size) { line[0] = 0; return size; }\n"
                     "int main() { timeval now; char line[2]; gettimeofday(&now, 0);\n"
                     "  printf(\"%d\\n\", (int)now.tv_sec + index + random(1) + getline(line, 2)); }\n")
        self.assertEqual(self.run_program().stdout, "9\n")

    def test_posix_socket_headers_are_refused_in_words(self):
        source = self.folder / "source.c"
        for name in ("sys/socket.h", "netdb.h", "arpa/inet.h", "netinet/in.h", "poll.h"):
            source.write_text(f"#include <{name}>\n")
            result = COMPILER.compile("c", ["-c", str(source), "-o", str(self.folder / "x.o")])
            self.assertNotEqual(result.returncode, 0)
            self.assertIn(f"<{name}> is not part of Windows: include <winsock2.h>", result.stderr)


if __name__ == "__main__":
    unittest.main()
