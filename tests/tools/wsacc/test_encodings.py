"""tools/wsacc: the encodings of sources, what becomes of literals, and what cannot be read."""
import unicodedata
import unittest

from fixture import WsaccTest

# Prints the bytes of a narrow and the units of a wide literal.
LITERALS = """#include <stdio.h>
#include <windows.h>
/* %(comment)s */
int main(void)
{
    const char *narrow = "%(text)s";
    const WCHAR *wide = L"%(text)s";
    for (; *narrow; ++narrow) printf("%%02x", (unsigned char)*narrow);
    printf(" ");
    for (; *wide; ++wide) printf("%%04x", *wide);
    return 0;
}
"""

KOREAN = {"text": "서버에 접속했습니다", "comment": "클라이언트가 접속하면 메시지를 보낸다"}
CHINESE = {"text": "服务器已经启动", "comment": "等待客户端的连接请求，请输入昵称"}
TAIWANESE = {"text": "伺服器已經啟動", "comment": "等待客戶端的連線請求，請輸入暱稱"}
JAPANESE = {"text": "サーバに接続しました", "comment": "ウィンドウクラスの登録に失敗"}
RUSSIAN = {"text": "Сервер запущен", "comment": "Соединение закрыто клиентом"}
FRENCH = {"text": "Connexion refusée", "comment": "où êtes-vous, à présent"}


def expected(text, narrow):
    units = text.encode("utf-16-be").hex()
    return f"{text.encode(narrow).hex()} {units}".encode()


class Encodings(WsaccTest):
    def expect_literals(self, words, encoding, *options, narrow=None):
        self.write("words.c", LITERALS % words, encoding)
        self.build("words.c", *options)
        self.assertEqual(self.run_program(), expected(words["text"], narrow or encoding))

    def test_sources_in_code_pages_keep_their_bytes_in_narrow_literals(self):
        for words, encoding in ((KOREAN, "cp949"), (CHINESE, "gbk"), (TAIWANESE, "cp950"), (JAPANESE, "cp932"),
                                (RUSSIAN, "cp1251"), (FRENCH, "cp1252")):
            with self.subTest(encoding):
                self.expect_literals(words, encoding)

    def test_vietnamese_with_its_combining_marks(self):
        words = {"text": "Kê\u0301t nô\u0301i đê\u0301n máy chu\u0309",
                 "comment": "thâ\u0301t ba\u0323i, mơ\u0300i nhâ\u0323p"}
        self.write("words.c", LITERALS % words, "cp1258")
        self.build("words.c", "--source-charset=1258")
        narrow, wide = self.run_program().decode().split()
        self.assertEqual(bytes.fromhex(narrow).decode("cp1258"), words["text"])
        self.assertEqual(unicodedata.normalize("NFC", bytes.fromhex(wide).decode("utf-16-be")),
                         unicodedata.normalize("NFC", words["text"]))

    def test_utf8_without_a_mark_stays_as_it_is(self):
        self.expect_literals(KOREAN, "utf-8")

    def test_marked_sources_get_the_code_page_of_their_language(self):
        for encoding in ("utf-8-sig", "utf-16"):
            for words, page in ((KOREAN, "cp949"), (CHINESE, "gbk"), (RUSSIAN, "cp1251")):
                with self.subTest(f"{encoding} {page}"):
                    self.expect_literals(words, encoding, narrow=page)

    def test_utf16_without_a_mark_and_with_the_other_byte_order(self):
        self.expect_literals(KOREAN, "utf-16-le", narrow="cp949")
        self.expect_literals(KOREAN, "utf-16-be", narrow="cp949")

    def test_the_user_decides_both_encodings(self):
        self.expect_literals(KOREAN, "cp949", "--execution-charset=utf-8", narrow="utf-8")
        self.expect_literals(KOREAN, "utf-8", "--execution-charset", "949", narrow="cp949")
        short = {"text": "\u4e2d", "comment": ""}
        self.expect_literals(short, "gbk", "--source-charset=936")
        result = self.wsacc("words.c", "--source-charset=elvish")
        self.assertEqual((result.returncode, result.stderr.count("\n")), (2, 1))
        self.assertIn("--source-charset=elvish: not an encoding", result.stderr)

    def test_a_short_file_is_read_as_the_programs_other_files(self):
        self.write("long.c", "/* " + KOREAN["comment"] * 3 + " */\n#include <stdio.h>\nextern const char *name;\n"
                   "int main(void) { printf(\"%s\", name); return 0; }\n", "cp949")
        self.write("short.c", "const char *name = \"똠\";\n", "cp949")  # beyond KS X 1001
        self.build("long.c", "short.c")
        self.assertEqual(self.run_program(), "똠".encode("cp949"))

    def test_what_the_code_page_lacks_becomes_a_question_mark_with_a_warning(self):
        self.write("korean.h", '#define NAME "한"\n', "cp949")
        self.write("snow.h", '#define SNOW "\u2603"\n', "utf-8-sig")
        self.write("main.cpp", '#include <stdio.h>\n#include "korean.h"\n#include "snow.h"\nconst char *other();\n'
                   'int main() { printf("%s %ls %s", SNOW NAME, L"\u2603" + 1, other()); }\n', "utf-8-sig")
        self.write("other.cpp", '#include "korean.h"\n#include "snow.h"\nconst char *other() { return NAME; }\n')
        result = self.wsacc("main.cpp", "other.cpp")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stderr.count("snow.h:1: warning: CP949 has not all characters of this text"), 1)
        self.assertEqual(result.stderr.count("\n"), 1, result.stderr)
        self.assertEqual(self.run_program(), b"?\xc7\xd1  \xc7\xd1")

    def test_headers_of_newer_cxx_hold_what_the_code_page_lacks(self):
        self.write("main.cpp", '#include <chrono>\n#include <stdio.h>\nint main() { printf("한"); }\n', "cp949")
        self.build("main.cpp", "-std=gnu++20")
        self.assertEqual(self.run_program(), "한".encode("cp949"))

    def test_headers_in_a_code_page_are_converted_too(self):
        self.write("words.h", "#define GREETING \"%s\"\n" % KOREAN["text"], "cp949")
        self.write("main.c", "#include <stdio.h>\n#include \"words.h\"\n"
                   "int main(void) { printf(GREETING); return 0; }\n")
        self.build("main.c")
        self.assertEqual(self.run_program(), KOREAN["text"].encode("cp949"))

    def test_literals_pasted_wide_by_a_macro_are_wide(self):
        self.write("paste.cpp", "#include <windows.h>\n#include <stdio.h>\n#include <tchar.h>\n"
                   "int main() { const TCHAR *t = _T(\"%(text)s\"); while (*t) printf(\"%%04x\", *t++); }\n" % KOREAN,
                   "cp949")
        self.build("paste.cpp", "-municode")
        self.assertEqual(self.run_program().decode(), KOREAN["text"].encode("utf-16-be").hex())

    def test_a_trailing_end_of_file_mark_is_the_end(self):
        self.write("old.c", b"#include <stdio.h>\r\nint main(void)\r\n{\r\n    printf(\"ok\");\r\n"
                   b"    return 0;\r\n}\r\n\x1a\r\n")
        self.build("old.c")
        self.assertEqual(self.run_program(), b"ok")

    def test_messages_name_the_original_and_quote_it_readably(self):
        for encoding in ("cp949", "utf-16"):
            with self.subTest(encoding):
                self.write("sub/wrong.c", "/* 한글로 쓴 설명이 있는 파일입니다 */\nint main(void)\n{\n"
                           "    return nothing + sizeof(\"접속했습니다\");\n}\n", encoding)
                result = self.wsacc("sub/wrong.c")
                self.assertEqual(result.returncode, 1)
                self.assertIn("sub/wrong.c:4:12: error:", result.stderr)
                self.assertNotIn(str(self.cache), result.stderr)
                self.assertNotIn("\ufffd", result.stderr)
                if encoding == "cp949":
                    self.assertIn("접속했습니다", result.stderr)

    def test_the_folder_of_the_sources_stays_as_it_is(self):
        self.write("words.c", LITERALS % KOREAN, "cp949")
        self.build("words.c")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["a.out", "words.c"])
        before = sorted(self.cache.rglob("*"))
        self.build("words.c")
        self.assertEqual(sorted(self.cache.rglob("*")), before)

    def test_clang_is_named_where_it_cannot_keep_the_bytes(self):
        self.write("words.c", LITERALS % KOREAN, "cp949")
        result = self.wsacc("words.c", CC="clang-14", CXX="clang++-14")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("words.c: clang writes narrow string literals in UTF-8 only", result.stderr)
        self.assertEqual(self.run_program(), expected(KOREAN["text"], "utf-8"))

    def test_what_is_no_text_gets_one_clear_line_and_makes_no_file(self):
        self.write("nul.c", b"int main(void)\n{\n\0}\n")
        self.expect_error("nul.c", says="nul.c:3: holds a NUL byte")
        self.write("noise.c", b"/* \x81\xff\x8d\xfe\xfe\x90\xff */ int x;\n")
        self.expect_error("noise.c", says="noise.c: its encoding cannot be told; name it: --source-charset=949")
        self.write("korean.c", b"int x;\n/* \xff\xff */\n")
        self.expect_error("korean.c", "--source-charset=949", says="korean.c:2: cannot be read as CP949")
        self.write("odd.c", b"\xff\xfei\0n")
        self.expect_error("odd.c", says="odd.c:1: cannot be read as UTF-16LE")
        with open(self.folder / "huge.c", "wb") as file:
            file.truncate(40 << 20)
        self.expect_error("huge.c", says="huge.c: is 40 MB long")
        names = sorted(path.name for path in self.folder.iterdir())
        self.assertEqual(names, ["huge.c", "korean.c", "noise.c", "nul.c", "odd.c"])


if __name__ == "__main__":
    unittest.main()
