"""tools/wsacc: #include in the ways that Windows accepts."""
import unittest

from fixture import WsaccTest

MAIN = "%s\n#include <stdio.h>\nint main(void) { printf(\"%%d\", VALUE); return 0; }\n"


class Includes(WsaccTest):
    def expect_value(self, source, value, *options):
        self.build(source, *options)
        self.assertEqual(self.run_program().decode(), str(value))

    def test_the_programs_headers_in_another_letter_case(self):
        self.write("Shared.H", "#define VALUE 3\n")
        self.write("main.c", MAIN % '#include "shared.h"')
        self.expect_value("main.c", 3)

    def test_the_systems_headers_in_another_letter_case(self):
        self.write("main.cpp", MAIN % "#include <WinSock2.h>\n#include <Ws2TcpIp.H>\n#include \"STDLIB.H\"\n"
                   "#include <IOStream>\n#include <Sys\\Types.h>\n#define VALUE (int)sizeof(SOCKET)")
        self.expect_value("main.cpp", 8)

    def test_backslashes_and_folders(self):
        self.write("Net/Inner/Value.h", '#include "..\\OTHER.h"\n')
        self.write("Net/Other.h", '#include "root.h"\n')  # Microsoft's compiler also looks beside main.c
        self.write("root.h", "#define VALUE 4\n")
        self.write("main.c", MAIN % '#include "net\\inner\\VALUE.H"')
        self.expect_value("main.c", 4)

    def test_folders_named_by_options(self):
        self.write("include/Deep.h", "#define VALUE 5\n")
        self.write("main.c", MAIN % "#include <deep.h>")
        self.expect_value("main.c", 5, "-Iinclude")
        self.expect_value("main.c", 5, "-I", "include")

    def test_headers_that_include_each_other(self):
        self.write("A.h", "#ifndef A\n#define A\n#include \"b.H\"\n#endif\n")
        self.write("B.h", "#pragma once\n#include \"a.h\"\n#define VALUE 6\n")
        self.write("main.c", MAIN % '#include "a.H"\n#include "A.h"\n#include "B.h"')
        self.expect_value("main.c", 6)

    def test_what_a_comment_or_a_string_says_is_no_directive(self):
        self.write("Value.h", "#define VALUE 7\n")
        self.write("main.cpp", MAIN % ('/*\n#include "stdafx.h"\n*/\n// \\\n#include "stdafx.h"\n'
                                       'const char *text = R"x(\n#include "stdafx.h"\n)x";\n'
                                       '  #  include "value.h" // ok'))
        self.expect_value("main.cpp", 7)

    def test_a_spelled_right_program_is_compiled_where_it_is(self):
        self.write("value.h", "#define VALUE 8\n")
        self.write("main.c", MAIN % '#include "value.h"')
        self.expect_value("main.c", 8)
        self.assertFalse((self.cache / "winsock_shim" / "sources").exists())

    def test_messages_in_headers_name_the_originals(self):
        self.write("Wrong.h", "\nint x = nothing;\n")
        self.write("main.c", '#include "wrong.h"\nint main(void) { return 0; }\n')
        result = self.wsacc("main.c")
        self.assertEqual(result.returncode, 1)
        self.assertIn("Wrong.h:2:9: error:", result.stderr)
        self.assertIn("main.c:1", result.stderr)
        self.assertNotIn(str(self.cache), result.stderr)

    def test_libraries_named_in_the_source(self):
        self.write("main.c", MAIN % '#pragma comment(lib, "ws2_32.lib")\n'
                   '#pragma comment(lib,"WSOCK32")\n#define VALUE 9')
        self.expect_value("main.c", 9)

    def test_a_missing_wizard_header_is_explained(self):
        self.write("main.cpp", MAIN % '#include "stdafx.h"\n#define VALUE (int)sizeof(WCHAR)')
        result = self.wsacc("main.cpp")
        self.assertEqual(result.returncode, 1)
        self.assertIn("main.cpp:1:10: fatal error: stdafx.h (made by Visual Studio's wizard", result.stderr)
        self.assertIn("--synthesise-wizard-headers", result.stderr)
        self.expect_value("main.cpp", 2, "--synthesise-wizard-headers")

    def test_a_wizard_header_that_is_there_is_used(self):
        self.write("StdAfx.h", "#include \"targetver.h\"\n#define VALUE 10\n")
        self.write("main.cpp", MAIN % '#include "stdafx.h"')
        self.expect_value("main.cpp", 10, "--synthesise-wizard-headers")

    def test_one_that_an_if_leaves_out_does_no_harm(self):
        self.write("main.cpp", MAIN % '#ifdef _MSC_VER\n#include "stdafx.h"\n#endif\n#define VALUE 11')
        self.expect_value("main.cpp", 11)

    def test_mfc_is_named(self):
        self.write("main.cpp", "#include <afxwin.h>\nint main() {}\n")
        result = self.wsacc("main.cpp")
        self.assertEqual(result.returncode, 1)
        self.assertIn("the program uses MFC, which is not supported", result.stderr)


if __name__ == "__main__":
    unittest.main()
