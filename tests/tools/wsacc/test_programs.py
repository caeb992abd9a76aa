"""tools/wsacc: what a programmer does with a program: debugs it, lets sanitizers watch it, builds it again."""
import shutil
import subprocess
import unittest

from fixture import WsaccTest

DEBUGGED = """#include <WINDOWS.h>
#include <stdio.h>
#include "sub/Part.H"
/* 메시지를 받는다 */
int add(int a, int b)
{
    long sum = a + b; // 접속했습니다
    return (int)sum;
}
int main(void)
{
    printf("%d\\n", add(2, 3) + part(1));
    return 0;
}
"""
PART = "static int part(int x)\n{\n    return x + 1; // part\n}\n"
OF_32_BITS = """#include <windows.h>
#include <stdio.h>
struct State { int count; };
static WNDPROC former;
LRESULT CALLBACK counting(HWND window, UINT message, WPARAM w, LPARAM l)
{
    State *state = (State *)GetWindowLong(window, GWL_USERDATA);
    if (message == WM_USER) return ++state->count;
    return CallWindowProc(former, window, message, w, l);
}
int main()
{
    WNDCLASS type = {0};
    type.lpfnWndProc = DefWindowProc;
    type.lpszClassName = "old";
    RegisterClass(&type);
    HWND window = CreateWindow("old", "text", 0, 0, 0, 1, 1, 0, 0, 0, 0);
    SetWindowLong(window, GWL_USERDATA, (LONG)new State());
    former = (WNDPROC)SetWindowLong(window, GWL_WNDPROC, (LONG)counting);
    SendMessage(window, WM_USER, 0, 0);
    printf("%d %d", (int)SendMessage(window, WM_USER, 0, 0), GetWindowTextLength(window));
}
"""
# What Microsoft's headers bring in, whichever of C++'s a program names, and their C++ accepts.
BROUGHT = """#include <iostream>
#include <tchar.h>
using namespace std;
class Peer { public: Peer::Peer() {} int send(_In_z_ const char *text) { return (int)strlen(text); } };
void _tmain(int argc, _TCHAR *argv[])
{
    char buffer[16];
    memset(buffer, 0, sizeof buffer);
    memcpy_s(buffer, sizeof buffer, "abc", 4);
    strcpy_s(buffer, "abcd");
    __int64 big = 1i64 << 40;
    unsigned __int32 small = (unsigned __int32)sqrt(16.0);
    string text(buffer);
    char *literal = "literal";
    printf("%d %I64d %d %d ", (int)_countof(buffer), big, (int)small, Peer().send(literal) + (NULL == 0));
    cout << text << (INT_MAX == numeric_limits<int>::max()) << (isalpha('x') != 0) << endl;
    exit(0);
}
"""


class Programs(WsaccTest):
    @unittest.skipUnless(shutil.which("gdb"), "gdb is not installed")
    def test_a_debugger_stops_at_a_line_of_the_original_and_shows_it(self):
        self.write("main.c", DEBUGGED, "cp949")
        self.write("sub/part.h", PART)
        self.build("-g", "main.c")
        said = subprocess.run(
            ["gdb", "-batch", "-nx", "-ex", "break main.c:7", "-ex", "break part.h:3", "-ex", "run", "-ex", "print a",
             "-ex", "bt", "-ex", "cont", "./a.out"], cwd=self.folder, capture_output=True, timeout=100).stdout
        said = said.decode("cp949", "replace")
        if "Couldn't get registers" in said or "Operation not permitted" in said:
            self.skipTest("no process may be traced here")
        self.assertIn("7\t    long sum = a + b; // 접속했습니다", said)
        self.assertIn("$1 = 2", said)
        self.assertRegex(said, r"#1 .* in main \(\) at .*main\.c:12")
        self.assertRegex(said, r"part \(x=1\) at sub/part\.h:3\n3\t    return x \+ 1; // part")

    def test_the_librarys_debug_information_comes_only_with_g(self):
        self.write("main.c", "int main(void) { return 0; }\n")
        sizes = []
        for options in ([], ["-g"], ["-g", "-g0"]):
            self.build(*options, "main.c")
            sizes.append((self.folder / "a.out").stat().st_size)
        self.assertLess(3 * sizes[0], sizes[1])
        self.assertLess(3 * sizes[2], sizes[1])

    def test_link_time_optimisation_is_left_out_with_a_word(self):
        self.write("main.c", '#include <stdio.h>\n#include <stdlib.h>\n'
                   'int main(void) { free(calloc(1, 4)); puts("linked"); return 0; }\n')
        result = self.wsacc("-O2", "-flto", "main.c", "--run")
        self.assertEqual((result.stdout, result.returncode), ("linked\n", 0), result.stderr)
        self.assertIn("-flto is left out", result.stderr)

    def test_sanitizers_watch_the_program(self):
        self.write("main.cpp", '#include <winsock2.h>\nint main(int argc, char **)\n{\n    char *p = new char[4];\n'
                   "    int shifted = 1 << (31 + argc);\n    p[argc + 3] = (char)shifted;\n}\n")
        self.build("-g", "--sanitize=address,undefined", "main.cpp")
        result = subprocess.run([self.folder / "a.out"], capture_output=True, text=True, timeout=60)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("main.cpp:5:21: runtime error: shift exponent 32 is too large", result.stderr)
        self.assertRegex(result.stderr, r"heap-buffer-overflow[^$]*#0 0x\w+ in main .*main\.cpp:6")

    def test_pointers_in_longs_work_with_a_warning_that_explains(self):
        self.write("main.cpp", OF_32_BITS)
        result = self.wsacc("main.cpp")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("64-bit Windows has no GWL_WNDPROC: use GWLP_WNDPROC with Get/SetWindowLongPtr", result.stderr)
        self.expect_program("a.out", "2 4")

    def test_microsofts_dialect_on_both_sides(self):
        self.write("main.cpp", BROUGHT)
        for side in ([], ["--windows"]):
            result = self.wsacc("main.cpp", "--run", *side)
            self.assertEqual((result.stdout.strip(), result.returncode), ("16 1099511627776 4 8 abcd11", 0),
                             result.stderr)

    @unittest.skipUnless(shutil.which("ccache") and shutil.which("strace"), "ccache or strace is not installed")
    def test_an_unchanged_program_is_neither_compiled_nor_linked_again(self):
        self.write("main.cpp", DEBUGGED.replace("(1)", "(1L)"))
        self.write("sub/part.h", PART)
        self.write("names.rc", 'STRINGTABLE { 1 "one" }\n')
        self.build("main.cpp", "names.rc")

        def started():
            log = self.folder / "log"
            subprocess.run(["strace", "-f", "-qq", "-e", "trace=execve", "-o", log,
                            *self.command("main.cpp", "names.rc")], cwd=self.folder, env=self.environment(), check=True)
            calls = [line for line in log.read_text().splitlines() if "execve(" in line and " = 0" in line]
            names = {line.split('"')[1].rpartition("/")[2] for line in calls}
            names = {"ld" if name.startswith("ld.") else name for name in names}  # LLD is one, too
            return sorted(names & {"as", "ld", "collect2"})

        self.assertEqual(started(), [])
        self.write("names.rc", 'STRINGTABLE { 1 "two" }\n')
        self.assertIn("ld", started())
        self.assertIn("two".encode("utf-16-le"), (self.folder / "a.out").read_bytes())
        (self.folder / "a.out").write_bytes(b"something else")
        self.assertIn("ld", started())
        self.expect_program("a.out", "7\n")


if __name__ == "__main__":
    unittest.main()
