"""tools/wsacc: --run, and --windows, which makes the same program with mingw-w64."""
import unittest

from fixture import WsaccTest

SIZES = ('#include <WinSock2.H>\n#include <stdio.h>\nint main(int argc, char **argv) {\n'
         '    printf("%d %d %s\\n", (int)sizeof(long), argc, argc > 1 ? argv[1] : "");\n    return argc;\n}\n')


class Windows(WsaccTest):
    def expect_run(self, *arguments, output, code=0):
        result = self.wsacc(*arguments)
        self.assertEqual((result.stdout.replace("\r", ""), result.returncode), (output, code), result.stderr)

    def test_run_starts_the_program_with_its_arguments_and_has_its_exit_code(self):
        self.write("main.c", SIZES)
        self.expect_run("main.c", "--run", "--", "a b", "-o", output="4 3 a b\n", code=3)

    def test_one_command_makes_both_sides(self):
        self.write("main.c", SIZES)
        self.expect_run("main.c", "--windows", "--run", "--", "x", output="4 2 x\n", code=2)
        self.assertEqual((self.folder / "a.exe").read_bytes()[:2], b"MZ")

    def test_a_program_that_does_not_compile_is_not_run(self):
        self.write("main.c", "int main(void) { return x; }\n")
        for option in ([], ["--windows"]):
            result = self.wsacc("main.c", "--run", *option)
            self.assertEqual(result.returncode, 1)
            self.assertIn("main.c:1:25: error:", result.stderr)

    def test_literals_have_the_sources_bytes_on_windows_too(self):
        self.write("main.cpp", '#include <cstdio>\nint main() { puts("\uc548\ub155"); }\n', "cp949")
        for option in ([], ["--windows"]):
            result = self.wsacc("main.cpp", *option, "-o", "chat")
            self.assertEqual((result.returncode, result.stderr), (0, ""))
        bytes_of_hello = "\uc548\ub155".encode("cp949")
        self.assertIn(bytes_of_hello, (self.folder / "chat").read_bytes())
        self.assertIn(bytes_of_hello, (self.folder / "chat.exe").read_bytes())

    def test_wide_entry_points_are_found_on_both_sides(self):
        wide = '#include <tchar.h>\n#include <windows.h>\n#include <stdio.h>\n'
        self.write("wide.cpp", wide + 'int _tmain(int argc, _TCHAR *argv[]) '
                   '{ wprintf(L"%d %ls\\n", argc, argv[1]); return 0; }\n')
        self.write("gui.cpp", wide + "int APIENTRY _tWinMain(HINSTANCE, HINSTANCE, LPTSTR line, int) "
                   '{ wprintf(L"[%ls]\\n", line); return 0; }\n')
        for option in ([], ["--windows"]):
            self.expect_run("-municode", "wide.cpp", "--run", *option, "--", "hello", output="2 hello\n")
            self.expect_run("-municode", "gui.cpp", "--run", *option, "--", "hello", output="[hello]\n")

    def test_a_program_with_gdi_plus_is_made_on_both_sides(self):
        self.write("picture.cpp", """#include <windows.h>
#include <gdiplus.h>
#include <stdio.h>
#pragma comment(lib, "gdiplus.lib")
using namespace Gdiplus;
int main() {
    GdiplusStartupInput input;
    ULONG_PTR token;
    GdiplusStartup(&token, &input, NULL);
    HDC dc = CreateCompatibleDC(NULL);
    SelectObject(dc, CreateBitmap(4, 1, 1, 32, NULL));
    Graphics *graphics = new Graphics(dc);
    SolidBrush red(Color(255, 255, 0, 0));
    graphics->FillRectangle(&red, 1, 0, 2, 1);
    delete graphics;
    for (int x = 0; x < 4; x++)
        printf("%06lx ", (unsigned long)GetPixel(dc, x, 0));
    GdiplusShutdown(token);
    return 0;
}
""")
        for option in ([], ["--windows"]):
            self.expect_run("picture.cpp", "--run", *option, output="000000 0000ff 0000ff 000000 ")

    def test_what_makes_no_sense_is_refused(self):
        self.write("main.c", SIZES)
        self.expect_error("-c", "main.c", "--run", says="-c makes no program", code=2)
        self.expect_error("main.c", "--", "x", says="--run is missing", code=2)


if __name__ == "__main__":
    unittest.main()
