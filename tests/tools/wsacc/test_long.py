"""tools/wsacc: `long` has 32 bits, as on Windows."""
import unittest

from fixture import WsaccTest


class Long(WsaccTest):
    def expect(self, name, text, output, *options):
        self.write(name, text)
        self.build(name, *options)
        self.expect_program("a.out", output)

    def test_a_packed_structure_has_the_size_that_windows_sends(self):
        self.write("Packet.h", "#pragma pack(push, 1)\nstruct packet { char kind; long from; unsigned long to; "
                   "char text[16]; };\n#pragma pack(pop)\n")
        self.expect("main.c", '#include <windows.h>\n#include <stdio.h>\n#include "packet.h"\n'
                    'int main(void) { printf("%d", (int)sizeof(struct packet)); return 0; }\n', "25")

    def test_printf_and_scanf_agree_with_it(self):
        self.expect("main.c", "#include <stdio.h>\nint main(void) {\n"
                    "    long a[3] = {-1, -1, -1};\n    unsigned long big = 4294967295UL;\n"
                    '    sscanf("7", "%ld", &a[1]);\n    printf("%ld %ld %ld %lu", a[0], a[1], a[2], big + 1);\n'
                    "    return 0;\n}\n", "-1 7 -1 0")

    def test_unsigned_long_and_dword_are_one_type(self):
        self.expect("main.cpp", "#include <winsock2.h>\n#include <windows.h>\n#include <algorithm>\n"
                    "#include <iostream>\nvoid f(DWORD *) { std::cout << \"f \"; }\n"
                    "int main() {\n    unsigned long on = 1;\n    u_long *p = &on;\n    f(&on);\n    f(NULL);\n"
                    "    RECT r = {0, 0, 5, 5};\n"
                    "    std::cout << std::max(r.right, 0L) << ' ' << *p << ' ' << sizeof(long);\n}\n",
                    "f f 5 1 4")

    def test_its_limits_and_the_functions_that_read_it(self):
        self.expect("main.cpp", "#include <limits.h>\n#include <stdlib.h>\n#include <errno.h>\n#include <limits>\n"
                    "#include <stdio.h>\n#include <string>\n#include <stdexcept>\n#include <wchar.h>\nint main() {\n"
                    '    printf("%ld %lu %d\\n", LONG_MAX, ULONG_MAX, std::numeric_limits<long>::max() == LONG_MAX);\n'
                    '    printf("%ld %ld %lu ", strtol("9999999999", 0, 10), wcstol(L"-9999999999", 0, 10), '
                    'strtoul("-1", 0, 10));\n    errno = 0;\n'
                    '    strtoul("4294967296", 0, 10);\n    printf("%d %d\\n", errno == ERANGE, atol("12"));\n'
                    '    try { std::stoi("3000000000"); } catch (const std::out_of_range &) { puts("out of range"); }\n'
                    "}\n", "2147483647 4294967295 1\n2147483647 -2147483648 4294967295 1 12\nout of range\n", "-O2")

    def test_messages_quote_the_original_in_the_right_column(self):
        self.write("main.cpp", "int main() { long value = 0L; value.x = 1; }\n")
        result = self.wsacc("main.cpp")
        self.assertEqual(result.returncode, 1)
        self.assertIn("main.cpp:1:37: error:", result.stderr)

    def test_of_a_function_for_int_and_for_long_the_first_is_compiled(self):
        self.write("packet.h", """#include <windows.h>
class Packet {
public:
    Packet() : size(0) {}
    Packet& operator << (int data);
    Packet& operator << (long data);
    Packet &operator<<(unsigned int) { ++size; return *this; }
    Packet &operator<<(DWORD data)
    {
        size += data;
        return *this;
    }
    int size;
};
""")
        self.write("main.cpp", """#include "packet.h"
#include <stdio.h>
Packet& Packet::operator << (int data) { size += 4; return *this; }
Packet& Packet::operator << (long data)
{
    size += 4;
    return *this;
}
void print(long &value) { printf("%ld ", value); }
void print(int &value) { printf("%d ", value); }
int main() {
    Packet p; long l = 1; DWORD d = 2; int i = 3;
    p << l << i << d; print(i); print(l);
    printf("%d\\n", p.size);
}
""")
        result = self.wsacc("main.cpp", "-o", "chat")
        self.assertEqual(result.returncode, 0, result.stderr)
        said = "is there for int and for long, which has 32 bits, too"
        self.assertEqual(result.stderr.count(said), 4, result.stderr)
        self.assertIn("packet.h:6:13: warning: 'operator<<' " + said, result.stderr)
        self.assertEqual(result.stderr.count("\n"), 4, result.stderr)
        self.expect_program("chat", "3 1 9\n")

    def test_a_function_that_is_there_twice_is_an_error(self):
        self.write("main.cpp", "void f(int i) {}\nvoid f(int j) {}\nint main() {}\n")
        result = self.wsacc("main.cpp")
        self.assertEqual(result.returncode, 1)
        self.assertIn("main.cpp:2:6: error: redefinition of", result.stderr)

    def test_a_class_for_int_and_long_is_explained(self):
        self.write("main.cpp", "template <class T> struct S;\ntemplate <> struct S<int> {};\n"
                   "template <> struct S<long> { void f(long); };\nint main() {}\n")
        result = self.wsacc("main.cpp")
        self.assertEqual(result.returncode, 1)
        self.assertIn("wsacc: `long` has 32 bits on Windows and is compiled as int", result.stderr)

    def test_microsofts_suffixes_are_numbers(self):
        self.expect("main.c", "#include <stdio.h>\nint main(void) { printf(\"%I64d %I64u\", 5000000000i64, "
                    "0xFFFFFFFFFFui64); return 0; }\n", "5000000000 1099511627775")


if __name__ == "__main__":
    unittest.main()
