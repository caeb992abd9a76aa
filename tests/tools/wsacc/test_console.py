"""tools/wsacc: text on a terminal. The program's is in the code page of its sources, the terminal's in UTF-8."""
import os
import pty
import select
import signal
import subprocess
import time
import unittest

from fixture import WsaccTest

# Waits for "name>" before each answer, so that nothing depends on time.
OUTPUT = """#include <windows.h>
#include <stdio.h>
#include <iostream>
int main(int argc, char **argv)
{
    DWORD written;
    HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
    printf("printf %(text)s %%u\\n", GetACP());
    std::cout << "cout %(text)s" << std::endl;
    std::ios::sync_with_stdio(false);
    std::cout << "unsynchronised %(text)s" << std::endl;
    std::wcout << L"wcout %(text)s" << std::endl;
    std::wcout.imbue(std::locale("korean"));
    std::wcout << L"imbued %(text)s" << std::endl;
    wprintf(L"wprintf %%s %%S\\n", L"%(text)s", "%(text)s");
    for (const char *c = "putchar %(text)s\\n"; *c; ++c) putchar(*c);
    WriteConsoleA(out, "WriteConsoleA %(text)s\\n", 15 + strlen("%(text)s"), &written, NULL);
    WriteConsoleW(out, L"WriteConsoleW %(text)s\\n", 15 + wcslen(L"%(text)s"), &written, NULL);
    WriteFile(out, "WriteFile %(text)s\\n", 11 + strlen("%(text)s"), &written, NULL);
    fprintf(stderr, "stderr %(text)s\\n");
    if (argc > 1) printf("argument %%s %%d\\n", argv[1], (int)strlen(argv[1]));
    return 0;
}
"""

INPUT = """#include <windows.h>
#include <conio.h>
#include <stdio.h>
#include <iostream>
#include <string>
static void show(const char *name, const std::string &bytes)
{
    printf("%s", name);
    for (unsigned char c : bytes) printf(" %02x", c);
    printf("\\n");
}
int main()
{
    char word[64];
    std::string line;
    printf("scanf>"); scanf("%s%*c", word); show("scanf", word);
    printf("getline>"); std::getline(std::cin, line); show("getline", line);
    printf("getch>"); line.clear();
    for (int i = 0; i < 5; ++i) line += (char)_getch();
    show("getch", line);
    printf("fgets>"); fgets(word, sizeof word, stdin); show("fgets", word);
    DWORD read = 0, mode = 0;
    HANDLE in = GetStdHandle(STD_INPUT_HANDLE);
    printf("ReadConsole>"); ReadConsoleA(in, word, sizeof word, &read, NULL);
    show("ReadConsole", std::string(word, read));
    INPUT_RECORD record;
    printf("wait>"); WaitForSingleObject(in, INFINITE); ReadConsoleInputW(in, &record, 1, &read);
    printf("key %d %x\\n", record.Event.KeyEvent.bKeyDown, record.Event.KeyEvent.uChar.UnicodeChar);
    GetConsoleMode(in, &mode); SetConsoleMode(in, mode & ~ENABLE_ECHO_INPUT);
    printf("secret>"); scanf("%s", word); SetConsoleMode(in, mode); printf("got %s\\n", word);
    system("pause");
    return 0;
}
"""

SCREEN = """#include <windows.h>
#include <stdio.h>
static BOOL WINAPI on_event(DWORD event)
{
    printf("event %d\\n", (int)event);
    SetEvent(GetStdHandle(STD_ERROR_HANDLE));
    return TRUE;
}
int main(void)
{
    HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE), told = CreateEvent(NULL, FALSE, FALSE, NULL);
    COORD here = {4, 2}, origin = {0, 0};
    DWORD count = 0, mode = 0;
    CONSOLE_CURSOR_INFO cursor = {25, FALSE};
    CONSOLE_SCREEN_BUFFER_INFO info;
    GetConsoleScreenBufferInfo(out, &info);
    printf("at %d %d of %d %d\\n", info.dwCursorPosition.X, info.dwCursorPosition.Y, info.dwSize.X, info.dwSize.Y);
    SetStdHandle(STD_ERROR_HANDLE, told);
    printf("%d", SetConsoleTextAttribute(out, FOREGROUND_RED | FOREGROUND_INTENSITY));
    printf("%d", SetConsoleCursorPosition(out, here));
    printf("%d", SetConsoleTitle("title"));
    printf("%d", SetConsoleCursorInfo(out, &cursor));
    printf("%d", FillConsoleOutputCharacter(out, '#', 3, origin, &count));
    printf("%d", FillConsoleOutputAttribute(out, BACKGROUND_BLUE, 3, origin, &count));
    printf("%d\\n", FillConsoleOutputAttribute(out, BACKGROUND_BLUE, 3, here, &count));
    printf("mode %d %d\\n", GetConsoleMode(out, &mode), GetConsoleMode(told, &mode));
    SetConsoleCtrlHandler(on_event, TRUE);
    GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0);
    WaitForSingleObject(told, INFINITE);
    return 0;
}
"""

KOREAN = "한글 읽기 쉬운 글"
CHINESE = "服务器已经启动"


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, program, *arguments, **environment):
        self.shown = ""
        self.bytes = b""
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.environ.update({"LC_ALL": "C.UTF-8", **environment})
            os.execv(program, [str(program), *arguments])

    def read_until(self, text):
        """What came up to `text`, which must come; None: to the end."""
        deadline = time.monotonic() + 60
        while text is None or text not in self.shown:
            if not select.select([self.descriptor], [], [], max(0, deadline - time.monotonic()))[0]:
                os.kill(self.pid, signal.SIGKILL)
                raise AssertionError(f"{text!r} did not come; this did: {self.shown!r}")
            try:
                more = os.read(self.descriptor, 4096)
            except OSError:  # its end
                more = b""
            if not more:
                if text is None:
                    break
                raise AssertionError(f"{text!r} did not come; this did: {self.shown!r}")
            self.bytes += more
            self.shown = self.bytes.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
        return self.shown

    def answer(self, prompt, typed):
        self.read_until(prompt)
        os.write(self.descriptor, typed.encode())

    def finish(self):
        shown = self.read_until(None)
        status = os.waitpid(self.pid, 0)[1]
        os.close(self.descriptor)
        return shown, os.waitstatus_to_exitcode(status)


class Console(WsaccTest):
    def program(self, source, text, encoding, *options):
        self.write("main.cpp", source.replace("%(text)s", text).replace("%%", "%"), encoding)
        result = self.wsacc("main.cpp", "-w", *options)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return self.folder / "a.out"

    def test_text_in_the_sources_code_page_is_readable_on_a_terminal(self):
        for text, encoding, page in ((KOREAN, "cp949", 949), (CHINESE, "gbk", 936)):
            with self.subTest(encoding):
                shown, code = Terminal(self.program(OUTPUT, text, encoding), text).finish()
                lines = [f"printf {text} {page}", f"cout {text}", f"unsynchronised {text}", f"wcout {text}",
                         f"imbued {text}", f"wprintf {text} {text}",
                         f"putchar {text}", f"WriteConsoleA {text}", f"WriteConsoleW {text}", f"WriteFile {text}",
                         f"stderr {text}", f"argument {text} {len(text.encode(encoding))}"]
                self.assertEqual((shown.splitlines(), code), (lines, 0))

    def test_a_pipe_gets_the_programs_bytes_unless_told_otherwise(self):
        program = self.program(OUTPUT, KOREAN, "cp949")
        piped = subprocess.run([program], capture_output=True, timeout=60).stdout
        self.assertTrue(piped.startswith(f"printf {KOREAN} 949\ncout {KOREAN}\n".encode("cp949")), piped)
        always = {**os.environ, "LC_ALL": "C.UTF-8", "WINSOCK_SHIM_CONSOLE": "always"}
        piped = subprocess.run([program], capture_output=True, timeout=60, env=always).stdout
        self.assertTrue(piped.startswith(f"printf {KOREAN} 949\ncout {KOREAN}\n".encode()), piped)
        shown, _ = Terminal(program, WINSOCK_SHIM_CONSOLE="never").finish()
        self.assertNotIn(f"printf {KOREAN}", shown)

    def test_the_environment_names_another_code_page(self):
        program = self.program(OUTPUT, KOREAN, "cp949")
        said = subprocess.run([program], capture_output=True, timeout=60,
                              env={**os.environ, "WINSOCK_SHIM_ACP": "elvish"})
        self.assertIn(b"winsock_shim: WINSOCK_SHIM_ACP: elvish is no code page; there are 949", said.stderr)
        self.assertIn(b" 949\n", said.stdout)
        said = subprocess.run([program], capture_output=True, timeout=60,
                              env={**os.environ, "WINSOCK_SHIM_ACP": "windows-1252"})
        self.assertIn(b" 1252\n", said.stdout)

    def test_what_is_typed_reaches_the_program_in_its_code_page(self):
        terminal = Terminal(self.program(INPUT, "", "utf-8", "--execution-charset=949"))
        terminal.answer("scanf>", "한글\n")
        terminal.answer("getline>", "가 나\n")
        terminal.answer("getch>", "가\033[A\r")
        terminal.answer("fgets>", "똠\n")
        terminal.answer("ReadConsole>", "나\n")
        terminal.answer("wait>", "한")
        terminal.answer("secret>", "hidden\n")
        terminal.answer("Press any key to continue . . . ", "x")
        shown, code = terminal.finish()
        for line in ("scanf c7 d1 b1 db", "getline b0 a1 20 b3 aa", "getch b0 a1 e0 48 0d", "fgets 8c 63 0a",
                     "ReadConsole b3 aa 0d 0a", "key 1 d55c", "secret>got hidden"):
            self.assertIn(line + "\n", shown)
        self.assertEqual(code, 0)

    def test_the_screen_is_driven_by_ansi_sequences(self):
        terminal = Terminal(self.program(SCREEN, "", "utf-8"))
        terminal.answer("\033[6n", "\033[7;5R")
        shown, code = terminal.finish()
        self.assertEqual(code, 0)
        self.assertIn("at 4 6 of 80 25\n", shown)
        self.assertIn("\033[0;91m1\033[3;5H1\033]0;title\0071\033[?25l1\0337\033[1;1H###\0338", shown)
        self.assertIn("1\0337\033[0;30;44m\033[1;1H###\0338\033[0;91m1", shown)
        self.assertIn("FillConsoleOutputAttribute of what FillConsoleOutputCharacter did not fill: not implemented",
                      shown)
        self.assertIn("mode 1 0\nevent 0\n", shown)
        self.assertTrue(shown.endswith("\033[0m\033[?25h"), "colours and cursor come back at the end")

    def test_conio_reads_a_pipe_through_stdin(self):
        program = self.program("#include <conio.h>\n#include <stdio.h>\nint main() { char word[8]; int n = 0;\n"
                               "  int hit = _kbhit() != 0; int key = _getch(); _ungetch('u'); int again = _getch();\n"
                               "  scanf(\"%7s\", word); int rest = _kbhit() != 0;\n"
                               "  _cscanf(\"%d\", &n); _cscanf(\"%d\", &n); int none = _kbhit() != 0;\n"
                               "  _cprintf(\"%d %c %c %s %d %d %d\\n\", hit, key, again, word, rest, n, none); }\n",
                               "", "utf-8")
        out_of, into = os.pipe()
        os.write(into, b"xword\n42\n")  # _kbhit does not wait: all is there before the program starts
        piped = subprocess.run([program], stdin=out_of, capture_output=True, timeout=60).stdout
        os.close(out_of)
        os.close(into)
        self.assertEqual(piped, b"1 x u word 1 42 0\n")

    def test_conio_finds_the_end_of_a_pipe(self):
        program = self.program("#include <conio.h>\nint main() { _cprintf(\"%d\\n\", _getch()); }\n", "", "utf-8")
        said = subprocess.run([program], stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
        self.assertEqual(said.stdout, b"-1\n")

    def test_what_is_no_console_is_an_invalid_handle(self):
        program = self.program("#include <windows.h>\n#include <stdio.h>\nint main() { DWORD n;\n"
                               "  BOOL done = WriteConsoleA(GetStdHandle(STD_OUTPUT_HANDLE), \"x\", 1, &n, NULL);\n"
                               "  printf(\"%d %lu\\n\", done, GetLastError()); }\n", "", "utf-8")
        self.assertEqual(subprocess.run([program], capture_output=True, timeout=60).stdout, b"0 6\n")


if __name__ == "__main__":
    unittest.main()
