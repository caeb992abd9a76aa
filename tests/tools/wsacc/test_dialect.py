"""tools/wsacc: what Microsoft's compiler takes and the standard has not, on both sides, as programs have it."""
import subprocess
import unittest

from fixture import WINE, WsaccTest


class Dialect(WsaccTest):
    @classmethod
    def setUpClass(cls):
        # Makes Wine's prefix if there is none, and says so before anything is compared.
        subprocess.run([WINE, "cmd", "/c", "exit"], check=False, stdin=subprocess.DEVNULL, timeout=200)

    def expect_both(self, files, output, *options, quiet=True, code=0):
        """The same output from the shim and from Windows; quiet: the compiler says nothing."""
        for name, text in files.items():
            self.write(name, text)
        sources = [name for name in files if not name.endswith(".h")]
        for side in ([], ["--windows"]):
            result = self.wsacc(*sources, *options, *side, "--run")
            self.assertEqual((result.stdout.replace("\r", ""), result.returncode), (output, code), result.stderr)
            if quiet:
                self.assertEqual(result.stderr, "")

    def test_null_is_a_plain_zero(self):
        self.expect_both({"main.cpp": """#include <winsock2.h>
#include <stdio.h>
void f(int) { puts("int"); }
void f(char *) { puts("char *"); }
BOOL g() { return NULL; }
SOCKET sock = NULL;
struct Packet { char name[4]; int size; SOCKET from; };
int main()
{
    char c = NULL; DWORD d = NULL; float real = NULL; bool b = NULL;
    Packet p = {NULL, NULL, NULL};
    f(NULL);
    switch (c) { case NULL: puts("case"); }
    if (sock == NULL && d != NULL + 1 && p.size == NULL && !b && real == NULL) puts("same");
    printf("%d %d\\n", NULL, g());
    return NULL;
}
"""}, "int\ncase\nsame\n0 0\n")

    def test_c_of_1978(self):
        self.expect_both({"main.c": """#include <stdio.h>
add(a, b)
int a, b;
{
    return a + b;
}
main(argc, argv)
int argc;
char **argv;
{
    printf("%d %d\\n", add(2, 3), argc);
    return 0;
}
"""}, "5 1\n", "-w")

    def test_main_without_a_type(self):
        self.expect_both({"main.cpp": "#include <stdio.h>\nstatic twice(int x) { return 2 * x; }\n"
                                      "main()\n{\n    printf(\"%d\\n\", twice(3));\n}\n"}, "6\n", "-w")

    def test_what_several_files_of_c_define_in_a_header_is_one(self):
        self.expect_both({
            "net.h": "#include <winsock2.h>\nSOCKET g_sock;\nint g_count;\n"
                     "inline int twice(int x) { return 2 * x; }\n__inline int thrice(int x) { return 3 * x; }\n"
                     "static __inline int own(void) { return 1; }\n__forceinline int fast(void) { return 2; }\n",
            "main.c": '#include "net.h"\n#include <stdio.h>\nvoid other(void);\nint main(void) {\n'
                      "    int (*p)(int) = twice;\n    g_count = p(2);\n    other();\n"
                      '    printf("%d %d %d\\n", g_count, own(), fast());\n    return 0;\n}\n',
            "other.c": '#include "net.h"\nvoid other(void) { g_count += thrice(1) + twice(1); }\n',
        }, "9 1 2\n")

    def test_lambdas_as_procedures_and_for_each(self):
        self.expect_both({"main.cpp": """#include <windows.h>
#include <process.h>
#include <stdio.h>
#include <vector>
int main()
{
    WNDCLASS wc = {};
    wc.lpfnWndProc = [](HWND h, UINT m, WPARAM w, LPARAM l) -> LRESULT {
        return m == WM_USER ? 7 : DefWindowProc(h, m, w, l);
    };
    wc.lpszClassName = TEXT("lambda");
    RegisterClass(&wc);
    HWND h = CreateWindow(TEXT("lambda"), TEXT(""), 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
    int made = 0;
    HANDLE t = CreateThread(NULL, 0, [](LPVOID p) -> DWORD { *(int *)p = 5; return 3; }, &made, 0, NULL);
    WaitForSingleObject(t, INFINITE);
    HANDLE u = (HANDLE)_beginthreadex(0, 0, [](void *) -> unsigned { return 4; }, 0, 0, 0);
    WaitForSingleObject(u, INFINITE);
    std::vector<int> v = {3, 1, 2};
    for each (int x in v) printf("%d ", x);
    printf("%d %d\\n", (int)SendMessage(h, WM_USER, 0, 0), made);
    return 0;
}
"""}, "3 1 2 7 5\n")

    def test_annotations_of_the_first_kind_say_nothing(self):
        self.write("chat.cpp", r"""#include <windows.h>
#include <string>
#include <stdio.h>
static int copy(__in_ecount(size) const char *from,
                __out_ecount_full_opt(size) char *to, __in int size, __reserved void *) {
    for (int i = 0; i < size; ++i) to[i] = from[i];
    return size;
}
VOID CALLBACK told(__in HWND, __inout DWORD *count, __deref_out_opt LPVOID *) { ++*count; }
int main() {
    char to[4] = ""; DWORD count = 1; int __in = 2;
    told(0, &count, 0);
    printf("%d %s %d\n", copy("abc", to, 4, 0) + __in, to, (int)count);
}
""")
        self.build("chat.cpp", "-o", "chat")
        self.expect_program("chat", "6 abc 2\n")

    def test_abstract_and_sealed_classes(self):
        self.write("chat.cpp", r"""#include <stdio.h>
class Shape abstract { public: virtual ~Shape() {} virtual int corners() const abstract; };
class Square sealed : public Shape { public: int corners() const sealed { return 4; } };
int main() {
    int abstract = 1, sealed = 2;
    Square square; const Shape &shape = square;
    printf("%d %d\n", shape.corners(), abstract + sealed);
}
""")
        self.build("chat.cpp", "-o", "chat")
        self.expect_program("chat", "4 3\n")

    def test_the_clock_of_the_highest_resolution_is_the_steady_one(self):
        self.write("chat.cpp", r"""#include <chrono>
#include <stdio.h>
#include <type_traits>
using namespace std::chrono;
int main() {
    steady_clock::time_point start = high_resolution_clock::now();
    printf("%d\n", (int)(high_resolution_clock::now() >= start));
    static_assert(!std::is_same<high_resolution_clock, system_clock>::value, "");
}
""")
        for standard in ("gnu++14", "gnu++20"):
            self.build("chat.cpp", "-o", "chat", "-std=" + standard)
            self.expect_program("chat", "1\n")

    def test_what_microsofts_headers_bring_in(self):
        self.write("a.cpp", """#include <winsock2.h>
#include <unordered_map>
#include <random>
std::unordered_map<uint64_t, int> by_id;
int main() {
    char host[NI_MAXHOST];
    try { throw std::out_of_range("x"); } catch (const std::exception &) {}
    if (host == 0) __debugbreak;
    return std::clamp(USHRT_MAX, 1, 3) + (int)std::sqrtf(16) - 7;
}
""")
        self.build("a.cpp", "-std=gnu++17", "-o", "a")
        self.expect_program("a", "")
        self.write("b.c", "#include <stdlib.h>\nint main(void) { return USHRT_MAX - 65535; }\n")
        self.build("b.c", "-o", "b")
        self.expect_program("b", "")

    def test_each_header_brings_what_its_inner_ones_include(self):
        self.expect_both({"main.cpp": """#include <thread>
#include <iostream>
#include <unordered_map>
std::atomic<bool> on(true);
unsigned __stdcall work(void *) { return 7; }
int main() {
    std::unique_ptr<std::tuple<int, char>> both(new std::tuple<int, char>(1, 'x'));
    std::vector<int> all(1, std::get<0>(*both));
    unsigned id = 0;
    std::thread((void (*)()) [] { on = false; }).join();
    std::cout << on << all[0] << (_beginthreadex(0, 0, work, 0, 0, &id) != 0) << typeid(on).before(typeid(id)) * 0;
    std::cout << std::error_code().value() << std::chrono::seconds(1).count() << std::endl;
}
"""}, "011001\n")

    def test_keywords_need_no_header(self):
        of_classes = """struct Packet {
    Packet &operator<<(__int64) { return *this; }
    Packet &operator<<(__int8) { return *this; }
};
__forceinline static int __stdcall half(__int32 x) { return x / 2; }
__declspec(noinline) int __cdecl main() { Packet p; p << 1LL; if (half(2) != 1) __debugbreak(); return half(84) - 42; }
"""
        self.expect_both({"main.cpp": of_classes}, "")
        self.expect_both({"main.c": "__int64 a = 5i64;\nint __cdecl main(void) { return (int)a - 5; }\n"}, "")

    def test_super_is_the_base_class(self):
        self.expect_both({"base.h": """#include <stdio.h>
struct Shape { virtual int corners(int more) { return more; } int sides() const { return 4; } };
struct Named { int length() { return 5; } };
""", "main.cpp": """#include "base.h"
class Square : public Shape, public Named {
  public:
    int corners(int more);
    int sides() const { return __super::sides() + 1; }
};
int Square::corners(int more) { return __super::corners(more) + 4; }
template <class Base> struct Twice : Base { int corners(int more) { return __super::corners(more) * 2; } };
int main() { Square one; Twice<Square> two; printf("%d %d %d\\n", one.corners(1), one.sides(), two.corners(1)); }
"""}, "5 5 10\n")

    def test_pragmas_for_microsofts_tools(self):
        self.expect_both({"main.cpp": """#pragma once
#pragma warning(disable:4996)
#pragma warning(push, 3)
#pragma region Includes
#include <winsock2.h>
#include <stdio.h>
#pragma endregion
#pragma warning(pop)
#pragma pack(push, 1)
struct A { char c; int i; };
#pragma pack(pop)
#pragma pack(1)
struct B { char c; short s; };
#pragma pack()
#pragma pack(push, name, 2)
struct C { char c; int i; };
#pragma pack(pop, name)
__pragma(pack(push, 1)) struct D { char c; int i; }; __pragma(pack(pop))
#define QUIET __pragma(warning(push)) __pragma(warning(disable:4127))
#define LOUD __pragma(warning(pop))
#pragma comment(lib, "ws2_32")
#pragma comment(lib,"winmm.lib")
#pragma comment(linker,"\\"/manifestdependency:type='win32' language='*'\\"")
#pragma intrinsic(memcpy, strlen)
#pragma optimize("", off)
#pragma inline_depth(2)
#pragma data_seg(".shared")
int shared = 0;
#pragma data_seg()
QUIET
int main()
{
    while (__pragma(warning(suppress:4127)) 0) ;
    printf("%d %d %d %d\\n", (int)sizeof(A), (int)sizeof(B), (int)sizeof(C), (int)sizeof(D));
    return 0;
}
LOUD
"""}, "5 3 6 5\n")

    def test_structures_without_names_and_old_members(self):
        self.expect_both({
            "main.cpp": """#include <windows.h>
#include <stdio.h>
#include <tchar.h>
#define VERSION "1.0"
typedef struct { union { struct { BYTE a, b, c, d; }; DWORD all; }; int n; } Packet;
struct Flexible { int n; char data[]; };
enum Color : unsigned char { RED, GREEN, };
enum class Kind { A, B };
class Circle
{
public:
    enum { SIDES = 0 };
    static const int corners = 5;
    static const float pi;
    Circle() {}
    virtual ~Circle() {}
};
const float Circle::pi = 3.5f;
char *names[] = {"one", "two"};
void show(LPSTR text) { printf("%s ", text); }
struct Item { char *name; int value; } items[] = {{"a", 1}, {"b", 2}};
int _tmain(int argc, TCHAR *argv[])
{
    Packet p;
    p.all = 0x01020304;
    show("literal"); show(names[1]); show(items[1].name);
    try { throw "thrown"; } catch (const char *s) { printf("%s ", s); }
    TCHAR text[32];
    _stprintf(text, _T("%s"), _T("t"));
    _tcscat(text, __T("x"));
    printf("%d %d %d %g %d v"VERSION"\\n", p.a, Color::GREEN, (int)Kind::B, Circle::pi, Circle::corners);
    _tprintf(_T("%s %d\\n"), text, (int)sizeof(Flexible));
    return 0;
}
"""}, "literal two b thrown 4 1 1 3.5 5 v1.0\ntx 4\n")

    def test_a_class_of_visual_cxx_98_initialises_a_real_member(self):
        self.expect_both({"main.cpp": "#include <stdio.h>\nclass A { public: static const float half = 0.5f; };\n"
                                      'int main() { printf("%g\\n", A::half); return 0; }\n'}, "0.5\n", quiet=False)

    def test_structures_in_structures_of_c(self):
        self.expect_both({"main.c": "#include <windows.h>\n#include <stdio.h>\nstruct head { int type, length; };\n"
                                    "struct packet { struct head; char text[4]; };\nint main(void) { struct packet p; "
                                    'p.type = 4; printf("%d %d\\n", p.type, (int)sizeof p); return 0; }\n'}, "4 12\n")

    def test_headers_in_extern_c(self):
        self.expect_both({
            "net.h": "int thrice(int);\n",
            "net.c": '#include "net.h"\nint twice(int x) { return 2 * x; }\nint thrice(int x) { return 3 * x; }\n',
            "main.cpp": """extern "C" {
#include <winsock2.h>
#include <windows.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tchar.h>
#include <math.h>
#include <time.h>
#include <process.h>
#include <conio.h>
#include "net.h"
}
extern "C" int twice(int);
extern "C" __declspec(dllexport) int __stdcall exported(int a) { return a; }
int main() { char b[8]; strcpy_s(b, "abc"); printf("%d %d %s\\n", twice(4) + thrice(1), exported(2), b); return 0; }
"""}, "11 2 abc\n")

    def test_functions_that_end_without_their_return(self):
        self.expect_both({"main.cpp": "#include <stdio.h>\nint f(int a) { printf(\"%d \", a); if (a > 3) return 1; }\n"
                                      "int main() { f(1); f(2); puts(\"end\"); return 0; }\n"},
                         "1 2 end\n", "-O2", "-w")

    def test_termination_handlers_run_however_their_block_is_left(self):
        text = """#include <windows.h>
#include <stdio.h>
CRITICAL_SECTION cs;
int work(int n)
{
    int i;
    EnterCriticalSection(&cs);
    __try
    {
        if (n == 1) __leave;
        if (n == 2) return 5;
        for (i = 0; i < 2; i++)
        {
            __try { if (i == 1) break; printf("loop "); }
            __finally { printf("inner%d ", i); }
        }
        printf("worked ");
    }
    __finally
    {
        LeaveCriticalSection(&cs);
        printf("finally %d %d, line %d\\n", n, AbnormalTermination() != 0, __LINE__);
    }
    return 0;
}
int main(void)
{
    InitializeCriticalSection(&cs);
    work(0);
    work(1);
    printf("%d %d\\n", work(2), __LINE__);
    return 0;
}
"""
        output = ("loop inner0 inner1 worked finally 0 0, line 22\nfinally 1 0, line 22\n"
                  "finally 2 1, line 22\n5 31\n")
        self.expect_both({"main.c": text}, output)
        (self.folder / "main.c").unlink()
        self.expect_both({"main.cpp": text}, output, "-O2")

    def test_headers_of_c_leave_names_to_the_program(self):
        self.write("main.cpp", """#include <iostream>
#include <string>
#include <map>
#include <algorithm>
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <stdio.h>
#include <math.h>
#include <time.h>
#include <signal.h>
#include <tchar.h>
#include <process.h>
using namespace std;
int index, read, link, wait, pipe, gamma, signgam, pause, alarm, kill, environ, basename, getdate, sigset;
int count_ = 0, list, function, thread, stack, queue, major, minor;
int getline(char s[], int lim) { return lim; }
int random(int n) { return n / 2; }
void sleep(unsigned) {}
float fadd(float a, float b) { return a + b; }
int main()
{
    index = 4; read = link = gamma = 5; list = function = 1;
    SOCKET s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    sockaddr_in a = {};
    if (bind(s, (SOCKADDR *)&a, sizeof a) == SOCKET_ERROR) cout << "no WSAStartup ";
    byte b = 3;
    cout << getline(0, 5) << random(8) << fadd(1, 2) << (int)b << endl;
    return 0;
}
""")
        self.build("main.cpp")
        self.expect_program("a.out", "no WSAStartup 5433\n")

    def test_literals_are_utf8_where_a_pragma_says_so(self):
        self.write("main.cpp", '#pragma execution_character_set("utf-8")\n#include <stdio.h>\n'
                   'int main() { for (const char *p = "한"; *p; ++p) printf("%02x", (unsigned char)*p); return 0; }\n',
                   "utf-8-sig")
        for side in ([], ["--windows"]):
            self.assertEqual(self.wsacc("main.cpp", *side, "--run").stdout, "한".encode().hex())


if __name__ == "__main__":
    unittest.main()
