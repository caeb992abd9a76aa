"""tools/wsacc: resource scripts and compiled resources become part of the program."""
import pathlib
import struct
import subprocess
import unittest

from fixture import WsaccTest

ROOT = pathlib.Path(__file__).resolve().parents[3]
RT_DIALOG, RT_STRING, RT_RCDATA = 5, 6, 10
MAIN = "int main(void) { return 0; }\n"
# Prints the string 1 with Windows' own functions.
PRINTS = ('#include <windows.h>\n#include <stdio.h>\nint main(void) { WCHAR text[32]; int i, n = '
          'LoadStringW(GetModuleHandleW(NULL), 1, text, 32);\n'
          'for (i = 0; i < n; ++i) printf("%04x", text[i]); return n; }\n')
SCRIPT = """#include "Resource.h"
#include <WinRes.h>
#include "AfxRes.h"
LANGUAGE 18, 1
#ifdef _WIN32
#pragma code_page(949)
#endif //_WIN32
STRINGTABLE
BEGIN
    IDS_HELLO "서버에 접속"
    IDS_WIDE  L"똠방\\t각하"
END
IDD_CHAT DIALOGEX 0, 0, 180, 90
CAPTION "채팅"
BEGIN
    LTEXT "이름:", IDC_STATIC, 7, 7, 40, 8
END
IDR_DATA RCDATA DISCARDABLE "Res\\\\Data.BIN"
"""
HEADER = "#define IDS_HELLO 1\n#define IDS_WIDE 2\n#define IDD_CHAT 100\n#define IDR_DATA 101\n"


def entries(data):
    """(type, name, language, bytes) of each resource of .res files, one behind the other."""
    found, at = [], 0
    while at < len(data):
        size, header, _, kind, _, name, _, _, language = struct.unpack_from("<IIHHHHIHH", data, at)
        found.append((kind, name, language, data[at + header:at + header + size]))
        at = (at + header + size + 3) // 4 * 4
    return found


def strings(block):
    texts = []
    while len(block) >= 2:
        length = struct.unpack_from("<H", block)[0]
        texts.append(block[2:2 + 2 * length].decode("utf-16-le"))
        block = block[2 + 2 * length:]
    return texts


class Resources(WsaccTest):
    def setUp(self):
        super().setUp()
        self.write("main.c", MAIN)
        self.write("app/chat.rc", SCRIPT, "cp949")
        self.write("app/RESOURCE.H", HEADER)
        self.write("app/res/data.bin", b"12345")

    def section(self, program="a.out"):
        path = self.folder / "section"
        subprocess.run(["objcopy", f"--dump-section=winsock_shim_resources={path}", self.folder / program, "/dev/null"],
                       check=True)
        return entries(path.read_bytes())

    def expect_resources(self, found):
        by_kind = {kind: data for kind, _, _, data in found}
        self.assertEqual(strings(by_kind[RT_STRING])[1:3], ["서버에 접속", "똠방\t각하"])
        self.assertIn("채팅".encode("utf-16-le"), by_kind[RT_DIALOG])
        self.assertEqual(by_kind[RT_RCDATA], b"12345")
        self.assertEqual({language for kind, _, language, _ in found if kind}, {0x412})

    def test_a_script_in_a_code_page_with_names_in_other_letter_cases(self):
        self.build("main.c", "app/chat.rc")
        self.expect_resources(self.section())
        self.expect_program("a.out", "")

    def test_scripts_in_unicode(self):
        for encoding in ("utf-16", "utf-8-sig"):
            with self.subTest(encoding):
                self.write("app/chat.rc", SCRIPT, encoding)
                self.build("main.c", "app/chat.rc")
                self.expect_resources(self.section())

    def test_minus_c_makes_a_res_file_that_links_beside_others(self):
        self.build("-c", "app/chat.rc", "-o", "one.res")
        self.write("more.rc", "7 RCDATA { \"x\" }\n")
        self.build("-c", "more.rc")
        self.build("main.c", "one.res", "more.res", "-o", "chat")
        found = self.section("chat")
        self.expect_resources([entry for entry in found if entry[1] != 7])
        self.assertIn((RT_RCDATA, 7, 0x409, b"x"), found)

    def test_the_program_finds_them_between_two_symbols(self):
        self.write("main.cpp", '#include "compat/resource/program_resources.hpp"\n#include <cstdio>\n'
                   "int main() { auto all = compat::program_resources(); std::printf(\"%d %d\", (int)(all.size() % 4), "
                   "all.empty() ? -1 : (int)all[4]); }\n")
        self.build("main.cpp", "app/chat.rc", "-std=gnu++20", f"-I{ROOT}")
        self.expect_program("a.out", "0 32")
        self.build("main.cpp", "-std=gnu++20", f"-I{ROOT}")
        self.expect_program("a.out", "0 -1")

    def test_the_program_reads_them(self):
        self.write("print.c", PRINTS)
        self.build("print.c", "app/chat.rc")
        self.expect_program("a.out", "서버에 접속".encode("utf-16-be").hex(), 6)

    def test_a_program_says_that_its_resources_are_malformed_and_has_none(self):
        empty = struct.pack("<IIHHHH", 0, 32, 0xFFFF, 0, 0xFFFF, 0) + bytes(16)
        self.write("cut.res", empty + struct.pack("<II", 1000, 32))
        self.write("print.c", PRINTS)
        self.build("print.c", "cut.res")
        result = subprocess.run([self.folder / "a.out"], capture_output=True, text=True, timeout=60)
        self.assertEqual((result.stdout, result.returncode), ("", 0))
        self.assertEqual(result.stderr, "winsock_shim: resources of the program: malformed at byte 32; it has none\n")

    def test_windows_side_gets_them_the_usual_way(self):
        self.write("print.c", PRINTS)
        self.build("-c", "app/chat.rc", "-o", "chat.res")
        for resources in ("app/chat.rc", "chat.res"):
            result = self.wsacc("print.c", resources, "--windows", "--run")
            self.assertEqual((result.stdout, result.returncode), ("서버에 접속".encode("utf-16-be").hex(), 6), result.stderr)

    def test_what_is_wrong_with_a_script_is_said_with_its_place(self):
        self.write("app/chat.rc", SCRIPT.replace("LTEXT", "LTEXTS"), "cp949")
        result = self.wsacc("main.c", "app/chat.rc")
        self.assertEqual(result.returncode, 1)
        self.assertTrue(result.stderr.startswith("app/chat.rc:16: syntax error"), result.stderr)
        self.assertFalse((self.folder / "a.out").exists())
        for encoding, quoted in (("utf-16", 1), ("cp949", 3)):  # lines about the header that is missing
            self.write("app/chat.rc", '#include "targetver.h" // 대상 버전\n', encoding)
            result = self.wsacc("main.c", "app/chat.rc")
            self.assertIn("app/chat.rc:1:10: fatal error: targetver.h (made by Visual Studio's wizard", result.stderr)
            self.assertEqual(len(result.stderr.splitlines()), quoted + 2, result.stderr)
            self.assertEqual("대상 버전" in result.stderr, encoding == "cp949")
        self.write("icon.rc", '1 ICON "gone.ico"\n')
        self.assertIn("gone.ico", self.wsacc("main.c", "icon.rc").stderr)
        self.write("noise.res", b"MZ")
        self.expect_error("main.c", "noise.res", says="noise.res: holds no resources of 32-bit Windows")
        self.expect_error("main.c", "missing.rc", says="missing.rc: no such file")


if __name__ == "__main__":
    unittest.main()
