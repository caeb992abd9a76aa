"""tools/wsacc: DLLs, and the programs that are linked with them or load them; the same on both sides."""
import subprocess
import unittest

from fixture import WINE, WsaccTest

SOLUTION = r"""
Microsoft Visual Studio Solution File, Format Version 12.00
Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "Chat", "Chat\Chat.vcxproj", "{AAAA-1}"
EndProject
Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "Net", "Net\Net.vcxproj", "{AAAA-2}"
EndProject
"""
PROJECT = r"""<Project DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <ItemGroup><ProjectConfiguration Include="Debug|Win32" /></ItemGroup>
  <PropertyGroup><ConfigurationType>%s</ConfigurationType><CharacterSet>MultiByte</CharacterSet></PropertyGroup>
  <ItemDefinitionGroup>%s</ItemDefinitionGroup>
  <ItemGroup>%s</ItemGroup>
</Project>
"""
EXPORTING = ("<ClCompile><PreprocessorDefinitions>NET_EXPORTS;%(PreprocessorDefinitions)</PreprocessorDefinitions>"
             "</ClCompile>")

NET_H = r"""#pragma once
#include <winsock2.h>
#include <windows.h>
#ifdef NET_EXPORTS
#define NET_API __declspec(dllexport)
#else
#define NET_API __declspec(dllimport)
#endif
#define WM_NET (WM_APP + 1)
class NET_API Net {
public:
    Net();
    virtual ~Net();
    virtual const char *name();
    bool watch(HWND window);
    void poke();
    static int count;
private:
    SOCKET receiver, sender;
    sockaddr_in address;
};
extern "C" NET_API int last_number;
extern "C" NET_API ATOM register_window(void);
"""
NET_CPP = r"""#include "Net.h"
#include <stdio.h>
static HINSTANCE instance;
int Net::count = 0;
int last_number = 7;
Net::Net() { ++count; WSADATA data; WSAStartup(MAKEWORD(2, 2), &data); }
Net::~Net() { --count; closesocket(receiver); closesocket(sender); WSACleanup(); }
const char *Net::name() { return "net"; }
bool Net::watch(HWND window) {
    receiver = socket(AF_INET, SOCK_DGRAM, 0);
    sender = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int size = sizeof address;
    return bind(receiver, (sockaddr *)&address, size) == 0 && getsockname(receiver, (sockaddr *)&address, &size) == 0 &&
           WSAAsyncSelect(receiver, window, WM_NET, FD_READ) == 0;
}
void Net::poke() { sendto(sender, "x", 1, 0, (sockaddr *)&address, sizeof address); }
static LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM first, LPARAM second) {
    if (message == WM_APP)
        return first + ++last_number;
    return DefWindowProc(window, message, first, second);
}
ATOM register_window(void) {
    WNDCLASS one = {};
    one.lpfnWndProc = procedure;
    one.hInstance = instance;
    one.lpszClassName = "of the DLL";
    return RegisterClass(&one);
}
BOOL APIENTRY DllMain(HMODULE module, DWORD reason, LPVOID reserved) {
    if (reason == DLL_PROCESS_ATTACH) { instance = module; DisableThreadLibraryCalls(module); }
    if (reason == DLL_PROCESS_ATTACH || reason == DLL_PROCESS_DETACH)
        printf("DllMain %d %d\n", (int)reason, reserved != NULL);
    fflush(stdout);
    return TRUE;
}
"""
CHAT_CPP = r"""#include "../Net/Net.h"
#include <stdio.h>
struct Named : Net { const char *name() { return "chat"; } };
static LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM first, LPARAM second) {
    if (message == WM_NET) { printf("readable %d\n", WSAGETSELECTEVENT(second) == FD_READ); PostQuitMessage(0); }
    return DefWindowProc(window, message, first, second);
}
static int constructed = printf("constructor\n");
int main() {
    WNDCLASS one = {};
    one.lpfnWndProc = procedure;
    one.hInstance = GetModuleHandle(NULL);
    one.lpszClassName = "of the program";
    RegisterClass(&one);
    HWND window = CreateWindow("of the program", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, one.hInstance, NULL);
    {
        Named named;
        Net *net = &named;
        printf("%s %s %d\n", net->name(), net->Net::name(), Net::count);
        printf("watch %d\n", net->watch(window));
        net->poke();
        MSG message;
        while (GetMessage(&message, NULL, 0, 0) > 0)
            DispatchMessage(&message);
    }
    register_window();
    HINSTANCE dll = GetModuleHandle("NET.dll");
    HWND its = CreateWindow("of the DLL", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, dll, NULL);
    last_number = 10;
    printf("%d ", (int)SendMessage(its, WM_APP, 100, 0));
    printf("%d %d\n", last_number, Net::count);
    char path[MAX_PATH];
    GetModuleFileName(dll, path, MAX_PATH);
    printf("%s\n", strrchr(path, '\\') + 1);
    fflush(stdout);
    return 0;
}
"""
TALK = ("DllMain 1 1\nconstructor\nchat net 1\nwatch 1\nreadable 1\n111 11 0\nNet.dll\nDllMain 0 1\n")

LOADER = r"""#include <windows.h>
#include <stdio.h>
typedef int (*Function)(int);
static DWORD WINAPI thread(LPVOID) { printf("thread\n"); return 0; }
int main(int argc, char **argv) {
    setvbuf(stdout, NULL, _IONBF, 0);
    HMODULE dll = LoadLibrary(argv[1]);
    if (!dll) {
        printf("error %d ", (int)GetLastError());
        printf("%d\n", GetModuleHandle(argv[1]) != NULL);
        return 0;
    }
    printf("loaded %d %d\n", LoadLibraryA(argv[1]) == dll, GetModuleHandle(argv[1]) == dll);
    for (int i = 2; i < argc; ++i) {
        LPCSTR name = argv[i][0] == '@' ? MAKEINTRESOURCEA(atoi(argv[i] + 1)) : argv[i];
        Function function = (Function)GetProcAddress(dll, name);
        if (function) printf("%s %d\n", argv[i], function(20));
        else printf("%s error %d\n", argv[i], (int)GetLastError());
    }
    WaitForSingleObject(CreateThread(NULL, 0, thread, NULL, 0, NULL), INFINITE);
    FreeLibrary(dll);
    printf("freed once\n");
    FreeLibrary(dll);
    printf("%d\n", GetModuleHandle(argv[1]) != NULL);
    return 0;
}
"""
NOTICES = r"""#include <windows.h>
#include <stdio.h>
struct Global { Global() { printf("constructor\n"); } ~Global() { printf("destructor\n"); } } global;
struct __declspec(dllexport) Counter { static int &count() { static int number; return number; } };
static int hidden(int x) { return x + Counter::count(); }
extern "C" int not_exported(int x) { return hidden(x); }
extern "C" __declspec(dllexport) int twice(int x) { return 2 * not_exported(x); }
BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved) {
    printf("DllMain %d %d\n", (int)reason, reserved != NULL);
    return RESULT;
}
"""
FROM_DEF = r"""#include <windows.h>
int add_one(int x) { return x + 1; }
extern "C" int plain(int x) { return x + 2; }
extern "C" int numbered(int x) { return x + 3; }
extern "C" __declspec(dllexport) int marked(int x) { return x + 4; }
extern "C" int left_out(int x) { return x + 5; }
"""
DEFINITION = """; what others may call
LIBRARY "net"
EXPORTS
    plain
    AddOne = add_one @7
    add_one
    numbered @ 9 NONAME
"""


class Libraries(WsaccTest):
    def run_on(self, side, name, *arguments):
        start = [WINE, self.folder / (name + ".exe")] if side else [self.folder / name]
        return subprocess.run([*start, *arguments], cwd=self.folder, capture_output=True, text=True, timeout=60,
                              env=self.environment())

    def sides(self, *builds):
        """Each side in turn, when the commands have been run for it: both sides' DLLs have one name."""
        for side in ([], ["--windows"]):
            for build in builds:
                result = self.wsacc(*build, *side)
                self.assertEqual((result.returncode, result.stderr), (0, ""), side)
            yield side

    def expect(self, side, name, *arguments, output):
        result = self.run_on(side, name, *arguments)
        self.assertEqual((result.stdout, result.returncode), (output, 0), (side, result.stderr))
        return result

    def write_solution(self):
        self.write("Chat.sln", SOLUTION)
        self.write("Net/Net.vcxproj", PROJECT % ("DynamicLibrary", EXPORTING, '<ClCompile Include="net.CPP" />'))
        self.write("Chat/Chat.vcxproj", PROJECT % (
            "Application", "", '<ClCompile Include="chat.cpp" /><ProjectReference Include="..\\NET\\Net.vcxproj" />'))
        self.write("Net/Net.h", NET_H)
        self.write("Net/Net.cpp", NET_CPP)
        self.write("Chat/Chat.cpp", CHAT_CPP)

    def test_a_solution_with_a_dll_and_the_program_that_uses_it(self):
        self.write_solution()
        for side in self.sides(["Chat.sln"]):
            self.assertEqual(self.run_on(side, "Chat" if side else "Chat.exe").stdout, TALK)

    def test_a_project_alone_brings_the_dll_that_it_refers_to(self):
        self.write_solution()
        (self.folder / "bin").mkdir()
        result = self.wsacc("Chat/Chat.vcxproj", "-o", "bin/talk", "--run")
        self.assertEqual((result.stdout, result.stderr), (TALK, ""))
        self.assertEqual(sorted(path.name for path in (self.folder / "bin").iterdir()), ["Net.dll", "talk"])

    def test_a_dll_is_linked_by_the_name_of_its_import_library(self):
        self.write("net.h", NET_H)
        self.write("net.cpp", NET_CPP)
        self.write("chat.cpp", CHAT_CPP.replace("../Net/", "") + '#pragma comment(lib, "NET.lib")\n')
        self.write("named.cpp", CHAT_CPP.replace("../Net/", ""))
        dll = ["/LD", "-DNET_EXPORTS", "net.cpp", "-o", "Net.dll"]
        for side in self.sides(dll, ["chat.cpp", "-o", "chat"], ["named.cpp", "Net.lib", "-o", "named"],
                               ["named.cpp", "Net.dll", "-o", "other"]):
            for name in "chat", "named", "other":
                self.expect(side, name, output=TALK)

    def test_dllmain_is_told_in_order(self):
        self.write("net.cpp", NOTICES)
        self.write("main.cpp", LOADER)
        output = ("constructor\nDllMain 1 0\nloaded 1 1\ntwice 40\nnot_exported error 127\nhidden error 127\n"
                  "printf error 127\nDllMain 2 0\nthread\nDllMain 3 0\nfreed once\nDllMain 0 0\ndestructor\n0\n")
        for side in self.sides(["-shared", "-DRESULT=1", "net.cpp"], ["main.cpp", "-o", "main"]):
            self.expect(side, "main", "NET", "twice", "not_exported", "hidden", "printf", output=output)

    def test_a_dll_that_does_not_want_to_be_loaded_and_one_that_is_not_there(self):
        self.write("net.cpp", NOTICES)
        self.write("main.cpp", LOADER)
        output = "constructor\nDllMain 1 0\nDllMain 0 0\ndestructor\nerror 1114 0\n"
        for side in self.sides(["-shared", "-DRESULT=(reason!=1)", "net.cpp"], ["main.cpp", "-o", "main"]):
            self.expect(side, "main", "net.dll", output=output)
            self.expect(side, "main", "other.dll", output="error 126 0\n")
            self.write("net.dll", b"no library")
            self.expect(side, "main", "net.dll", output="error 193 0\n")

    def test_a_program_does_not_start_without_the_consent_of_a_dll_that_it_is_linked_with(self):
        self.write("net.cpp", NOTICES)
        self.write("main.cpp", 'extern "C" int twice(int);\n#include <stdio.h>\nint main() { return twice(1); }\n')
        self.build("-shared", "-DRESULT=(reason!=1)", "net.cpp")
        self.build("main.cpp", "net.dll", "-o", "main")
        result = self.run_on([], "main")
        self.assertEqual((result.stdout, result.returncode),
                         ("constructor\nDllMain 1 1\nDllMain 0 1\n", 0x42))
        self.assertIn("net.dll: DllMain returned FALSE, so the program does not start", result.stderr)

    def test_a_module_definition_file_gives_names_and_numbers(self):
        self.write("net.cpp", FROM_DEF)
        self.write("Net.def", DEFINITION)
        self.write("main.cpp", LOADER)
        names = ["plain", "AddOne", "add_one", "@7", "@9", "numbered", "marked", "left_out", "@99"]
        output = ("loaded 1 1\nplain 22\nAddOne 21\nadd_one 21\n@7 21\n@9 23\nnumbered error 127\nmarked 24\n"
                  "left_out error 127\n@99 error 127\nthread\nfreed once\n0\n")
        self.write("use.cpp", 'extern "C" int AddOne(int);\nextern "C" int plain(int);\n#include <stdio.h>\n'
                   'int main() { printf("%d %d\\n", AddOne(1), plain(1)); }\n')
        for side in self.sides(["-shared", "net.cpp", "Net.def"], ["main.cpp", "-o", "main"],
                               ["use.cpp", "net.lib", "-o", "use"]):
            self.expect(side, "main", "net.dll", *names, output=output)
            self.expect(side, "use", output="2 3\n")
        self.build("-c", "net.cpp")  # the object stays as it is
        before = (self.folder / "net.o").read_bytes()
        self.build("-shared", "net.o", "Net.def", "-o", "net.dll")
        self.assertEqual((self.folder / "net.o").read_bytes(), before)
        self.assertEqual(self.run_on([], "main", "net.dll", *names).stdout, output)

    def test_mistakes_in_a_module_definition_file_are_named(self):
        self.write("net.cpp", FROM_DEF)
        for text, says in (("EXPORTS\n gone", "net.def:2: gone: is exported, and none of the sources defines it"),
                           ("EXPORTS\n f = kernel32.Sleep", "net.def:2: 'kernel32.Sleep' is another DLL's"),
                           ("EXPORTS\n plain @0", "net.def:2: '@0' is no number from 1 to 65535")):
            self.write("net.def", text)
            self.expect_error("-shared", "net.cpp", "net.def", says=says)
        self.expect_error("net.cpp", "net.def", says="net.def: says what a DLL exports, and -shared is missing", code=2)

    def test_a_dll_has_resources_of_its_own(self):
        self.write("net.cpp", '#include <windows.h>\n#include <stdio.h>\nstatic HINSTANCE own;\n'
                   'BOOL WINAPI DllMain(HINSTANCE instance, DWORD, LPVOID) { own = instance; return TRUE; }\n'
                   'extern "C" __declspec(dllexport) int show(int id) { char text[20] = "";\n'
                   '    LoadStringA(own, id, text, 20); printf("%s ", text); LoadStringA(NULL, id, text, 20);\n'
                   '    printf("%s ", text); HRSRC found = FindResourceA(own, "data", MAKEINTRESOURCEA(10));\n'
                   '    printf("%.3s ", (char *)LockResource(LoadResource(own, found)));\n'
                   '    printf("%d ", FindResourceA(NULL, "data", MAKEINTRESOURCEA(10)) != NULL);\n'
                   '    char path[MAX_PATH]; GetModuleFileNameA(own, path, MAX_PATH);\n'
                   '    printf("%s ", strrchr(path, 92) + 1); return (int)SizeofResource(own, found); }\n')
        self.write("net.rc", 'STRINGTABLE BEGIN 20 "of the DLL" END\ndata RCDATA BEGIN "abc" END\n')
        self.write("main.rc", 'STRINGTABLE BEGIN 20 "of the program" END\n')
        self.write("main.cpp", LOADER)
        for side in self.sides(["-shared", "net.cpp", "net.rc"], ["main.cpp", "main.rc", "-o", "main"]):
            self.expect(side, "main", "net", "show", output=(
                "loaded 1 1\nof the DLL of the program abc 0 net.dll show 3\nthread\nfreed once\n0\n"))

    def test_a_dll_loads_and_links_others(self):
        self.write("base.cpp", '#include <iostream>\n#include <sstream>\n'
                   'extern "C" __declspec(dllexport) int base(int x) { if (x < 0) throw 5; std::wostringstream text;\n'
                   '    text << L"base " << x << L\' \' << 1.5; std::wcout << text.str() << std::endl; return x; }\n')
        self.write("middle.cpp", 'extern "C" __declspec(dllimport) int base(int);\n'
                   '#pragma comment(lib, "base.lib")\nextern "C" __declspec(dllexport) int middle(int x)\n'
                   '{ try { return base(-x); } catch (int thrown) { return base(thrown); } }\n')
        self.write("main.cpp", LOADER)
        output = "loaded 1 1\nbase 5 1.5\nmiddle 5\nbase error 127\nthread\nfreed once\n0\n"
        for side in self.sides(["-shared", "base.cpp"], ["-shared", "middle.cpp"], ["main.cpp", "-o", "main"]):
            self.expect(side, "main", "middle.dll", "middle", "base", output=output)
            (self.folder / "base.dll").unlink()
            result = self.expect(side, "main", "middle.dll", output="error 126 0\n")
            self.assertTrue(side or "base.dll" in result.stderr, result.stderr)

    def test_a_dll_draws_by_gdi_plus(self):
        self.write("pic.cpp", r"""#include <windows.h>
#include <gdiplus.h>
#pragma comment(lib, "gdiplus.lib")
using namespace Gdiplus;
extern "C" __declspec(dllexport) void paint(HDC dc) {
    GdiplusStartupInput input;
    ULONG_PTR token;
    GdiplusStartup(&token, &input, NULL);
    Graphics *graphics = new Graphics(dc);
    SolidBrush red(Color(255, 255, 0, 0));
    graphics->FillRectangle(&red, 0, 0, 2, 1);
    delete graphics;
    GdiplusShutdown(token);
}
""")
        show = r"""
int main() {
    HDC dc = CreateCompatibleDC(NULL);
    SelectObject(dc, CreateBitmap(4, 1, 1, 32, NULL));
    FIND paint(dc);
    printf("%06x %06x\n", (int)GetPixel(dc, 0, 0), (int)GetPixel(dc, 3, 0));
    return 0;
}
"""
        begin = "#include <windows.h>\n#include <stdio.h>\n"
        self.write("load.cpp", begin + show.replace(
            "FIND", 'void (*paint)(HDC) = (void (*)(HDC))GetProcAddress(LoadLibraryA("pic.dll"), "paint");'))
        self.write("link.cpp", begin + '#pragma comment(lib, "pic.lib")\n'
                   'extern "C" __declspec(dllimport) void paint(HDC dc);' + show.replace("FIND", ""))
        for side in self.sides(["-shared", "pic.cpp"], ["load.cpp", "-o", "load"], ["link.cpp", "-o", "link"]):
            self.expect(side, "load", output="0000ff 000000\n")
            self.expect(side, "link", output="0000ff 000000\n")

    def test_old_projects_make_dlls_too(self):
        self.write("Net.vcproj", '<VisualStudioProject Name="Netz"><Configurations><Configuration '
                   'Name="Debug|Win32" ConfigurationType="2"><Tool Name="VCLinkerTool" '
                   'OutputFile="$(OutDir)\\$(ProjectName)d.dll" ModuleDefinitionFile=".\\Net.def"/></Configuration>'
                   '</Configurations><Files><File RelativePath="net.cpp"/></Files></VisualStudioProject>')
        self.write("Old.dsp", '# Microsoft Developer Studio Project File - Name="Old" - Package Owner=<4>\n'
                   '# TARGTYPE "Win32 (x86) Dynamic-Link Library" 0x0102\n# Name "Old - Win32 Debug"\n'
                   '# ADD LINK32 ws2_32.lib /nologo /dll /out:"Debug/older.dll"\n# Begin Source File\n'
                   'SOURCE=.\\net.cpp\n# End Source File\n# Begin Source File\nSOURCE=.\\NET.def\n# End Source File\n')
        self.write("net.cpp", FROM_DEF)
        self.write("Net.def", DEFINITION)
        self.write("main.cpp", LOADER)
        output = "loaded 1 1\nAddOne 21\nleft_out error 127\nthread\nfreed once\n0\n"
        for side in self.sides(["Net.vcproj"], ["Old.dsp"], ["main.cpp", "-o", "main"]):
            for name in "netzd", "OLDER.DLL":
                self.expect(side, "main", name, "AddOne", "left_out", output=output)

    def test_a_dll_without_exports_is_one(self):
        self.write("net.c", "int f(int x) { return x; }\n")
        self.write("main.cpp", LOADER)
        for side in self.sides(["-shared", "net.c"], ["main.cpp", "-o", "main"]):
            self.expect(side, "main", "net.dll", "f", output="loaded 1 1\nf error 127\nthread\nfreed once\n0\n")

    def test_what_a_dll_lacks_is_said_when_it_is_linked(self):
        self.write("net.cpp", 'extern "C" int lost(int);\n'
                   'extern "C" __declspec(dllexport) int f() { return lost(1); }\n')
        result = self.wsacc("-shared", "net.cpp")
        self.assertEqual(result.returncode, 1)
        self.assertIn("lost", result.stderr)
        self.assertIn("net.cpp", result.stderr)
        self.assertFalse((self.folder / "net.dll").exists())

    def test_what_has_changed_is_linked_again(self):
        self.write("net.cpp", FROM_DEF)
        self.write("net.def", DEFINITION)
        self.write("main.cpp", LOADER)
        self.build("main.cpp", "-o", "main")
        self.build("-shared", "net.cpp", "net.def")
        made = (self.folder / "net.dll").stat().st_mtime_ns
        self.build("-shared", "net.cpp", "net.def")
        self.assertEqual((self.folder / "net.dll").stat().st_mtime_ns, made)
        self.write("net.def", DEFINITION + "added = plain\n")
        self.build("-shared", "net.cpp", "net.def")
        self.assertIn("added 22\n", self.run_on([], "main", "net", "added").stdout)

    def test_what_makes_no_sense_is_refused(self):
        self.write_solution()
        self.expect_error("Chat.sln", "-shared", says="-shared takes source files", code=2)
        self.expect_error("-shared", "Net/Net.cpp", "--run", says="-shared makes a DLL", code=2)
        self.expect_error("Net/Net.vcxproj", "--run", says="the projects make none", code=2)
        for kind in ("Utility", "Makefile"):
            self.write("Net/Net.vcxproj", PROJECT % (kind, "", ""))
            self.expect_error("Net/Net.vcxproj", says=f"ConfigurationType '{kind}' is not supported; programs, static "
                                                      "libraries and DLLs are")


if __name__ == "__main__":
    unittest.main()
