"""tools/wsacc: --missing and --coverage say what is not there yet."""
import unittest

from fixture import WsaccTest

PROGRAM = """#include <WinSock2.h>
#include <nowhere/special.h>
int main() {
    SOCKET s = INVALID_SOCKET;
    CreateIoCompletionPort(0, 0, 0, 0);
    return NotOfWindows(s);
}
"""


class Missing(WsaccTest):
    def test_what_a_program_needs_is_listed_with_how_many_use_it(self):
        self.write("chat.cpp", PROGRAM)
        result = self.wsacc("chat.cpp", "--missing", "-o", "chat")
        self.assertEqual((result.returncode, result.stderr), (1, ""))
        self.assertEqual(result.stdout.splitlines(), [
            "chat: missing, with the number of 100 public programs that use it",
            "        #include <nowhere/special.h>",
            "     3  CreateIoCompletionPort          ioapiset.h",
            "     ?  NotOfWindows",
        ])
        self.assertFalse((self.folder / "chat").exists())

    def test_a_program_that_has_all_is_told_so(self):
        self.write("main.c", "#include <windows.h>\nint main(void) { return (int)GetLastError(); }\n")
        result = self.wsacc("main.c", "--missing")
        self.assertEqual((result.returncode, result.stdout), (0, "main.c: nothing is missing\n"))


class Notes(WsaccTest):
    def notes_on(self, name, text):
        self.write(name, text)
        result = self.wsacc(name)
        self.assertEqual(result.returncode, 1, result.stderr)
        return [line for line in result.stderr.splitlines() if line.startswith("wsacc: ")], result.stderr

    def test_after_the_compilers_errors_missing_names_are_told_from_mistakes(self):
        notes, said = self.notes_on(
            "main.cpp", "#include <winsock2.h>\nint main() {\n    CreateIoCompletionPort(0, 0, 0, 0);\n"
                                    "    strchr2(\"\", 1);\n    inet_pton(0, 0, 0);\n}\n")
        self.assertEqual(notes, [
            "wsacc: CreateIoCompletionPort: not in winsock_shim yet; used by 3 of 100 programs",
            "wsacc: do without, or write it in a file of the program; "
            "--missing lists all that it needs and is not there",
        ])
        self.assertIn("main.cpp:3:5: error:", said)
        self.assertLess(said.index("error:"), said.index("wsacc: "))

    def test_a_file_of_a_unicode_build_is_told_from_others(self):
        wide = "#include <windows.h>\nint main() { return lstrlen(%s) != 2 || MessageBox(0, %s, 0, 0) == 7; }\n"
        notes, _ = self.notes_on("wide.cpp", wide % ('L"ab"', '(LPCWSTR)"c"'))
        self.assertEqual(notes, ["wsacc: the text is wide, as in the Unicode builds that Visual Studio's projects are "
                                 "by default: try -municode"])
        self.assertEqual(self.wsacc("-municode", "wide.cpp").returncode, 0)
        notes, _ = self.notes_on("narrow.cpp", "#include <windows.h>\nint main() { char *text = L'a' + L\"b\"; }\n")
        self.assertEqual(notes, [])

    def test_after_the_linkers_errors_too(self):
        notes, said = self.notes_on("main.c", "#include <winsock2.h>\n"
                                    "int main(void) { return CreateIoCompletionPort(0, 0, 0, 0); }\n")
        self.assertRegex(said, "undefined (reference to|symbol)")  # by GNU ld, by LLD
        self.assertEqual(notes[0], "wsacc: CreateIoCompletionPort: not in winsock_shim yet; used by 3 of 100 programs")

    def test_a_function_of_the_programs_own_is_none_of_windows(self):
        notes, said = self.notes_on("main.cpp", "int CreateIoCompletionPort(int);\n"
                                    "int main() { return CreateIoCompletionPort(1); }\n")
        self.assertRegex(said, "undefined (reference to|symbol)")
        self.assertEqual(notes, [])

    def test_headers_that_are_missing_or_will_never_be_there(self):
        for header, technology in (("D3D9.h", "DirectX"), ("Ks.h", "DirectX"), ("atlbase.h", "ATL"),
                                   ("afxwin.h", "MFC")):
            notes, said = self.notes_on("main.cpp", f"#include <{header}>\n")
            self.assertIn(f"error: {header} (the program uses {technology}, which is not supported)", said)
        _, said = self.notes_on("main.cpp", '#include "resource.h"\n')
        self.assertIn("resource.h (made by Visual Studio's resource editor", said)


class Coverage(WsaccTest):
    def cover(self, table):
        self.write("table.tsv", table)
        return self.wsacc("--coverage", "table.tsv")

    def test_names_of_every_kind_are_looked_for(self):
        result = self.cover("name\tprograms\tuses\theader\tkind\n"
                            "WSAAsyncSelect\t9\t10\twinsock2.h\tfunc\nCreateWindow\t8\t10\twinuser.h\tfunc\n"
                            "FD_SET\t1\t10\twinsock2.h\tfunc\nWM_USER\t1\t10\twinuser.h\tmessage\n"
                            "HWND\t1\t10\twindef.h\ttype\n"
                            "CALLBACK\t1\t10\tminwindef.h\ttype\nstrcpy_s\t1\t10\tstring.h\tcrt\n"
                            "strchr\t1\t10\tstring.h\tcrt\n"
                            "NoSuchFunction\t3\t20\tno.h\tfunc\nNoSuchType\t7\t10\tno.h\ttype\n")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertEqual(result.stdout.splitlines(), [
            "table.tsv: 8 of 10 are there, 72 % of the uses",
            "     7  NoSuchType                      no.h",
            "     3  NoSuchFunction                  no.h",
        ])

    def test_headers_are_looked_for_in_any_letter_case(self):
        result = self.cover("header-as-written\tprograms\tuses\tkind\nWinSock2.h\t9\t10\tsystem\n"
                            "iostream\t8\t10\tsystem\nRichEdit.h\t1\t1\tsystem\nmysql.h\t1\t3\tsystem-missing\n")
        self.assertEqual(result.stdout.splitlines(), ["table.tsv: 3 of 4 are there, 87 % of the uses",
                                                      "     1  mysql.h                         mysql.h"])

    def test_what_guids_and_references_are_made_of_is_there(self):
        self.assertEqual(self.cover("name\nWSAID_ACCEPTEX\nREFGUID\nWSAID_NOSUCHEX\n").stdout.splitlines(),
                         ["table.tsv: 2 of 3 are there", "     0  WSAID_NOSUCHEX                  WSAID_NOSUCHEX"])

    def test_a_table_needs_only_names(self):
        self.assertEqual(self.cover("symbol\nrecv\nsend\n").stdout, "table.tsv: 2 of 2 are there\n")

    def test_what_is_no_table_is_refused_with_the_place(self):
        for table, says in (("", "table.tsv: is no table of names"), ("a\tb\n", "table.tsv: is no table of names"),
                            ("name\tuses\nrecv\tmany\n", "table.tsv:2: 'many' is no number of uses"),
                            ("name\nrecv\tx\n", "table.tsv:2: has more columns"),
                            ("name\tuses\n\t1\n", "table.tsv:2: has no name")):
            result = self.cover(table)
            self.assertEqual((result.returncode, result.stdout), (1, ""))
            self.assertIn(says, result.stderr)


if __name__ == "__main__":
    unittest.main()
