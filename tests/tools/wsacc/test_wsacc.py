"""tools/wsacc: compiles programs from anywhere, and says what is wrong with what it is given."""
import os
import shutil
import unittest

from fixture import WSACC, WsaccTest

CHAT = """#include <winsock2.h>
#include <stdio.h>
#pragma comment(lib, "ws2_32.lib")
int main(void)
{
    WSADATA data;
    int result = WSAStartup(MAKEWORD(2, 2), &data);
    printf("%d %d\\n", result, LOBYTE(data.wVersion));
    WSACleanup();
    return 0;
}
"""


class Wsacc(WsaccTest):
    def setUp(self):
        super().setUp()
        self.write("chat.c", CHAT)

    def test_it_compiles_a_c_program_from_another_directory(self):
        result = self.wsacc(self.folder / "chat.c", "-o", "chat")
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        self.expect_program("chat", "0 2\n")

    def test_without_a_name_the_program_is_a_out(self):
        self.assertEqual(self.wsacc("chat.c").returncode, 0)
        self.expect_program("a.out", "0 2\n")

    def test_it_works_through_a_symbolic_link(self):
        link = self.folder / "wsacc"
        link.symlink_to(WSACC)
        self.assertEqual(self.wsacc("chat.c", "-ochat", tool=link).returncode, 0)
        self.expect_program("chat", "0 2\n")

    def test_windows_libraries_are_accepted_and_others_are_looked_for(self):
        names = ["-lws2_32", "-lwsock32", "-luser32", "-lgdi32", "-lkernel32", "-lwinmm", "-l", "WS2_32", "ws2_32.lib",
                 "winhttp.lib", "WinInet.lib", "vfw32.lib", "avicap32.lib", "rpcrt4.lib"]
        result = self.wsacc("chat.c", *names, "-lm", "-o", "chat")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        result = self.wsacc("chat.c", "-lnowhere")
        self.assertEqual(result.returncode, 1)
        self.assertIn("-lnowhere", result.stderr)

    def test_several_files_in_c_and_cxx_with_options_for_the_compiler(self):
        (self.folder / "include").mkdir()
        (self.folder / "include" / "shared.h").write_text("#ifdef __cplusplus\nextern \"C\"\n#endif\nint twice(int);\n")
        (self.folder / "twice.c").write_text("#include <shared.h>\nint twice(int x) { return FACTOR * x; }\n")
        (self.folder / "main.CPP").write_text(
            "#include <iostream>\n#include <windows.h>\n#include \"shared.h\"\nusing namespace std;\n"
            "int main() { byte small = 4; wcout << twice(small) << L\" \" << __cplusplus << endl; return 5; }\n")
        result = self.wsacc("main.CPP", "twice.c", "-Iinclude", "-D", "FACTOR=2", "-O2", "-o", "both")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.expect_program("both", "8 201402\n", 5)

    def test_object_files_can_be_made_and_linked(self):
        self.assertEqual(self.wsacc("-c", "chat.c").returncode, 0)
        self.assertEqual(self.wsacc("-c", "chat.c", "-o", "other.o").returncode, 0)
        self.assertTrue((self.folder / "other.o").exists())
        self.assertEqual(self.wsacc("chat.o", "-o", "chat").returncode, 0)
        self.expect_program("chat", "0 2\n")

    def test_a_window_program_with_unicode(self):
        (self.folder / "window.cpp").write_text(
            "#include <windows.h>\n#include <tchar.h>\n#include <stdio.h>\n"
            "int APIENTRY _tWinMain(HINSTANCE, HINSTANCE, LPTSTR line, int show)\n"
            "{ _tprintf(_T(\"[%s] %d %d\\n\"), line, show, (int)sizeof(TCHAR)); return 3; }\n")
        self.assertEqual(self.wsacc("window.cpp", "-municode", "-mwindows", "-o", "window").returncode, 0)
        self.expect_program("window", "[] 10 2\n", 3)

    @unittest.skipUnless(shutil.which("ccache") and "CCACHE_DISABLE" not in os.environ,
                         "ccache is not installed, or switched off")
    def test_what_has_not_changed_is_not_compiled_again(self):
        compiler = self.write("compiler", "#!/bin/sh\necho \"$*\" >>compiler.log\nexec gcc \"$@\"\n")
        compiler.chmod(0o755)
        log = self.folder / "compiler.log"
        own = {"CC": str(compiler)}

        def compilations():
            lines = log.read_text().splitlines()
            log.unlink()
            return [line for line in lines if " -c " in line and "chat.c" in line]

        self.build("chat.c", **own)
        self.assertTrue(compilations())
        self.build("chat.c", **own)
        self.assertEqual(compilations() if log.exists() else [], [])
        self.expect_program("a.out", "0 2\n")
        self.write("chat.c", CHAT.replace('"%d %d', '"changed: %d %d'))
        self.build("chat.c", **own)
        self.assertTrue(compilations())
        self.expect_program("a.out", "changed: 0 2\n")

    @unittest.skipUnless(shutil.which("clang++-14"), "clang-14 is not installed")
    def test_another_compiler_can_be_named(self):
        result = self.wsacc("chat.c", "-o", "chat", CC="clang-14", CXX="clang++-14")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.expect_program("chat", "0 2\n")

    def test_the_compilers_errors_come_through(self):
        (self.folder / "wrong.c").write_text("int main(void) { return nothing; }\n")
        result = self.wsacc("wrong.c", "-o", "wrong")
        self.assertEqual(result.returncode, 1)
        self.assertIn("wrong.c:1", result.stderr)
        self.assertFalse((self.folder / "wrong").exists())

    def test_a_wrong_command_line_gets_one_clear_line(self):
        self.expect_error(says="no source file given", code=2)
        self.expect_error("-o", "chat", says="no source file given", code=2)
        self.expect_error("chat.c", "-o", "./chat.c", says="-o ./chat.c: is one of the inputs", code=2)
        self.assertEqual((self.folder / "chat.c").read_text(), CHAT)
        self.expect_error("chat.c", "-o", says="-o needs a file name", code=2)
        self.expect_error("-c", "chat.c", "chat.c", "-o", "x.o", says="-c with -o takes one source file", code=2)

    def test_bad_input_gets_one_clear_line(self):
        self.expect_error("missing.c", says="missing.c: no such file")
        self.expect_error("app.vcxproj", says="app.vcxproj: no such file")
        self.expect_error("app.mak", says="name the .c and .cpp files")
        self.expect_error("app.h", says="headers are found by themselves")
        self.expect_error("app.lib", says="holds code for Windows")
        self.expect_error("notes.txt", says="notes.txt: not a .c or .cpp file")
        for name in ("folder", "folder.c", "folder.rc", "folder.vcxproj", "folder.sln"):
            (self.folder / name).mkdir()
            self.expect_error(name, says=f"{name}: is a directory; name a project")
        for name in ("long.rc", "long.res", "long.vcproj", "long.dsp", "long.dsw"):
            with open(self.folder / name, "wb") as file:
                file.truncate(40 << 20)
            self.expect_error(name, says=f"{name}: is 40 MB long; a source file is at most 16 MB")
        self.write("nul.rc", b"STRINGTABLE {\n1 \"\0\" }\n")
        self.expect_error("chat.c", "nul.rc", says="nul.rc:2: holds a NUL byte")
        self.write("noise.rc", b"/* \x81\xff\x8d\xfe\xfe\x90\xff */\n")
        self.expect_error("chat.c", "noise.rc", says="noise.rc: its encoding cannot be told")
        self.assertFalse((self.folder / "a.out").exists())

    def test_show_prints_the_commands_and_runs_none(self):
        result = self.wsacc("chat.c", "--show", "-O2", "-o", "my chat")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        compile_line, link_line = result.stdout.splitlines()
        self.assertRegex(compile_line, r"^(ccache )?gcc .*-fshort-wchar.* -O2 .*-c chat\.c -o ")
        self.assertRegex(link_line, r"^g\+\+ .*-o 'my chat'$")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["chat.c"])

    def test_messages_come_in_the_order_of_the_files(self):
        names = [f"wrong{number}.c" for number in range(6)]
        for name in names:
            (self.folder / name).write_text("int main(void) { return nothing; }\n")
        result = self.wsacc(*names, "-o", "wrong")
        self.assertEqual(result.returncode, 1)
        said = [line.split(":")[0] for line in result.stderr.splitlines() if ": error: " in line]
        self.assertEqual(said, names)

    def test_help_shows_how_to_begin(self):
        result = self.wsacc("--help")
        self.assertEqual(result.returncode, 0)
        self.assertIn("wsacc chat.c -o chat && ./chat", result.stdout)
        self.assertIn("WINSOCK_SHIM_BUILD", result.stdout)


if __name__ == "__main__":
    unittest.main()
