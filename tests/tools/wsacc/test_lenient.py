"""tools/wsacc: what Microsoft's compiler lets pass and GCC refuses compiles with a warning."""
import os
import shutil
import subprocess
import unittest

from fixture import WsaccTest

LOOP = """#include <stdio.h>
int main()
{
    for (int i = 0; i < 3; i++)
        printf("%d ", i);
    printf("%d\\n", i);
\tfor (i = 0; i < 2; i++) ;
    return i;
}
"""


class Lenient(WsaccTest):
    def expect(self, text, output, *warnings, code=0, sides=((), ("--windows",))):
        """Both sides say each warning once, in this order, and nothing else about the program."""
        self.write("main.cpp", text)
        for side in sides:
            result = self.wsacc("main.cpp", "--run", *side)
            self.assertEqual((result.stdout.replace("\r", ""), result.returncode), (output, code), result.stderr)
            said = [line for line in result.stderr.splitlines()
                    if ": warning: " in line and "[-fpermissive]" not in line]
            self.assertEqual(len(said), len(warnings), result.stderr)
            for line, warning in zip(said, warnings):
                self.assertTrue(line.startswith("main.cpp:" + warning), f"{line!r} is not {warning!r}")

    def test_a_variable_of_a_loop_is_used_behind_it(self):
        self.expect(LOOP, "0 1 2 3\n",
                    "6:20: warning: 'i' is used behind its loop, as only Visual C++ 6 allows", code=2)

    def test_a_goto_passes_initialisations(self):
        self.expect("""#include <winsock2.h>
#include <stdio.h>
int main(int argc, char **argv)
{
    WSADATA w;
    if (WSAStartup(MAKEWORD(2, 2), &w) != 0) goto cleanup;
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0), t = INVALID_SOCKET;
    if (s == INVALID_SOCKET) goto cleanup;
    sockaddr_in a = {0};
    char buffer[16] = {0}, name[] = "x";
\tint one = 1;
    printf("%d %d %d\\n", buffer[3], a.sin_port, one);
    closesocket(s);
cleanup:
    WSACleanup();
    return 0;
}
""".replace(', name[] = "x"', ""), "0 0 1\n",
                    *(f"{at}: warning: a goto passes the initialisation of '{name}'" for at, name in
                                               (("11:6", "one"), ("10:10", "buffer"), ("9:17", "a"), ("7:49", "t"),
                                                ("7:12", "s"))))

    def test_templates_without_typename_and_this(self):
        self.expect("""#include <stdio.h>
#include <list>
template <class T> class Base { public: int count; T items[4]; typedef T Item; void note() { printf("note "); } };
template <class T> class Pool : public Base<T>
{
    std::list<T> all;
public:
    std::list<T>::iterator begin() { return all.begin(); }
    void add(T t) { items[count++] = t; all.push_back(t); Item copy = t; all.push_back(copy); note(); later(2); }
    void each() { for (std::list<T>::iterator i = begin(); i != all.end(); i++) printf("%d ", *i); }
    void never() { NoSuchType m; m.go(); }
};
void later(int n) { printf("later%d ", n); }
int main() { Pool<int> p; p.count = 0; p.add(5); p.each(); printf("%d\\n", p.count); return 0; }
""", "note later2 5 5 1\n", "8:5: warning: 'typename' is missing", "10:24: warning: 'typename' is missing",
                    "9:21: warning: 'items' is looked for in the template's base class",
                    "9:27: warning: 'count' is looked for", "9:59: warning: 'Item' is looked for",
                    "11:20: warning: 'NoSuchType' is looked for")

    def test_temporaries_for_references(self):
        self.expect("""#include <string>
#include <stdio.h>
struct Vector { int x; Vector(int a = 0) : x(a) {} };
Vector operator+(Vector &a, Vector &b) { return Vector(a.x + b.x); }
void show(std::string &s) { printf("%s ", s.c_str()); }
Vector make() { return Vector(3); }
int main()
{
    Vector a(1), b(2), c(3);
\tshow("abc");
    show(std::string("x") + "y");
    Vector &kept = make();
    printf("%d %d\\n", (a + b + c).x, kept.x);
    return 0;
}
""", "abc xy 6 3\n", "10:7: warning: a temporary is bound to std::string&", "11:27: warning: a temporary is bound",
                    "12:24: warning: a temporary is bound to Vector&", "13:26: warning: a temporary is bound")

    def test_an_enum_is_declared_before_it_is_defined(self):
        self.expect("#include <stdio.h>\nenum State;\nvoid show(State s);\nenum State { IDLE, BUSY };\n"
                    'void show(State s) { printf("%d\\n", s); }\nint main() { show(BUSY); return 0; }\n', "1\n",
                    "2:6: warning: enum State is used before it is defined; it has the type int")

    def test_a_constant_has_no_type(self):
        self.expect("#include <stdio.h>\nconst MAX = 3;\nstatic count;\nint main() { count = MAX; "
                    'printf("%d\\n", count); return 0; }\n', "3\n", "2:7: warning: a type is missing; it is int",
                    "3:8: warning: a type is missing")

    def test_words_for_variables_before_a_type(self):
        says = "says nothing where no variable is defined"
        self.expect("const enum Kind { NONE, TEXT = 3 };\nstatic struct Pair { int a, b; };\n"
                    "int main() { Pair pair = {TEXT, 3}; return pair.a - pair.b; }\n", "",
                    f"1:1: warning: 'const' {says}", f"2:1: warning: 'static' {says}")

    def test_algorithms_of_the_inner_headers(self):
        needs = "'{}' needs <algorithm>; only Visual C++'s other headers bring it in"
        self.expect("""#include <stdio.h>
#include <vector>
using namespace std;
int main()
{
    vector<int> all(3, 1);
    all[1] = 2;
    std::reverse(all.begin(), all.end() - 1);
    printf("%d %d\\n", (int)(find(all.begin(), all.end(), 1) - all.begin()), (int)count(all.begin(), all.end(), 1));
}
""", "1 2\n", "8:10: warning: " + needs.format("reverse"))
        self.expect("#include <string>\n#include <vector>\nint main() { std::vector<int> all(1);\n"
                    "return std::find(all.begin(), all.end(), 0) == all.end(); }\n", "",
                    "4:13: warning: " + needs.format("find"))
        self.write("main.cpp", "#include <vector>\nusing namespace std;\nint main() { return count; }\n")
        self.assertIn("'count' was not declared", self.wsacc("main.cpp", LC_ALL="C").stderr)

    def test_the_value_of_an_atomic_object(self):
        says = "an atomic object is initialised with =, which only Microsoft's compiler allows before C++17"
        self.expect("""#include <atomic>
struct Timer { std::atomic<bool> runs = true; };
std::atomic<int> all = 1 + 2;
int main()
{
    std::atomic<long> one = 4, two = all * 2;
    Timer timer;
    return timer.runs && one + two == 10 ? 0 : 1;
}
""", "", f"2:41: warning: {says}", f"3:28: warning: {says}", f"6:29: warning: {says}", f"6:44: warning: {says}")

    def test_headers_are_mended_and_stay_as_they_are(self):
        header = "#pragma once\n#include <map>\ntemplate <class K> int sum(std::map<K, int> &m)\n{\n" \
                 "\tint n = 0;\n\tstd::map<K, int>::iterator i;\n" \
                 "\tfor (i = m.begin(); i != m.end(); ++i) n += i->second;\n" \
                 "\treturn n;\n}\n"
        self.write("sum.h", header)
        self.write("main.cpp", '#include <stdio.h>\n#include "sum.h"\nint main() { std::map<int, int> m; m[1] = 2; '
                   'printf("%d\\n", sum(m)); return 0; }\n')
        result = self.wsacc("main.cpp", "-MMD", "-MF", "main.d", "-c")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("sum.h:6:2: warning: 'typename' is missing", result.stderr)
        self.assertEqual((self.folder / "sum.h").read_text(), header)
        self.assertNotIn(str(self.cache), (self.folder / "main.d").read_text())
        self.assertIn("sum.h", (self.folder / "main.d").read_text())

    @unittest.skipUnless(shutil.which("ccache") and shutil.which("strace"), "ccache or strace is not installed")
    def test_the_next_build_knows_of_it(self):
        self.write("main.cpp", LOOP)
        first = self.wsacc("main.cpp")
        log = self.folder / "log"
        second = subprocess.run(
            ["strace", "-f", "-qq", "-e", "trace=execve", "-o", log, *self.command("main.cpp")], cwd=self.folder,
            env=self.environment(), capture_output=True, text=True, check=True)
        self.assertEqual(second.stderr, first.stderr)
        compilers = [line for line in log.read_text().splitlines() if "cc1plus" in line and " = 0" in line]
        self.assertEqual([line for line in compilers if '"-E"' not in line and "/dev/null" not in line], [])
        self.write("main.cpp", LOOP.replace("return i", "return i + 1"))
        self.assertEqual(self.wsacc("main.cpp").stderr, first.stderr)
        self.expect_program("a.out", "0 1 2 3\n", 3)

    def test_other_mistakes_are_the_compilers_as_before(self):
        self.write("main.cpp", LOOP.replace("return i", "return nothing"))
        result = self.wsacc("main.cpp")
        self.assertEqual(result.returncode, 1)
        self.assertIn("main.cpp:6:20: error: ", result.stderr)
        self.assertIn("main.cpp:8:12: error: ", result.stderr)
        self.assertNotIn("only Visual C++ 6", result.stderr)
        self.assertNotIn(str(self.cache), result.stderr)


class Refused(WsaccTest):
    def expect_errors(self, name, text, *errors):
        self.write(name, text)
        for side in ([], ["--windows"]):
            result = self.wsacc(name, *side)
            self.assertEqual(result.returncode, 1)
            said = [line for line in result.stderr.splitlines() if " error: " in line]
            self.assertEqual(len(said), len(errors), result.stderr)
            for line, (place, words) in zip(said, errors):
                self.assertTrue(line.startswith(f"{name}:{place}:"), line)
                self.assertIn(words, line)
        self.assertEqual(os.listdir(self.folder), [name])

    def test_inline_assembler(self):
        self.expect_errors("main.cpp", "int main()\n{\n    int r = 0;\n    __asm\n    {\n        mov eax, 5 ; don't\n"
                           "        mov r, eax\n    }\n    __asm int 3\n#ifdef _MSC_VER\n    _asm nop\n"
                            "#endif\n    return r;\n}\n",
                           (4, "inline assembler is not supported, as in Microsoft's compiler for x64"),
                           (9, "inline assembler is not supported"))

    def test_type_libraries(self):
        self.expect_errors("main.cpp", '#import "msxml3.dll" no_namespace\nint main() { return 0; }\n',
                           (1, 'of a type library (COM) is not supported; '
                                'declare what the program uses of "msxml3.dll"'))

    def test_exceptions_of_the_machine(self):
        self.expect_errors("main.c", "#include <windows.h>\nint main(void)\n{\n    int *p = 0;\n    __try\n    {\n"
                           "        *p = 5;\n    }\n    __except (GetExceptionCode() == 1 ? 1 : 0)\n    {\n"
                           "        return 1;\n    }\n    return 0;\n}\n",
                           (5, "__except: exceptions of the machine are not supported; ask before"))


if __name__ == "__main__":
    unittest.main()
