// Classes of windows and what they have; numbers of messages by name.

#include "window_support.hpp"

using namespace conformance;

namespace {

LRESULT CALLBACK other(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return DefWindowProcA(window, message, wparam, lparam);
}

WNDCLASSEXA description()
{
    WNDCLASSEXA c = {};
    c.cbSize = sizeof c;
    c.style = CS_DBLCLKS;
    c.lpfnWndProc = other;
    c.cbClsExtra = 16;
    c.cbWndExtra = 24;
    c.hInstance = GetModuleHandleA(nullptr);
    c.hCursor = LoadCursorA(nullptr, MAKEINTRESOURCEA(32512));
    c.hbrBackground = reinterpret_cast<HBRUSH>(static_cast<UINT_PTR>(COLOR_WINDOW + 1));
    c.lpszMenuName = "a menu";
    c.lpszClassName = "api-checks-described";
    return c;
}

} // namespace

CASE("window_classes.info", "What a class was registered with", "")
{
    const WNDCLASSEXA c = description();
    const HINSTANCE program = c.hInstance;
    const ATOM atom = RegisterClassExA(&c);
    STEP(atom != 0, "yes");
    WNDCLASSA a = {};
    STEP(GetClassInfoA(program, "API-checks-described", &a) == atom, "yes");
    STEP(a.style == CS_DBLCLKS && a.lpfnWndProc == other && a.hInstance == program, "yes");
    STEP(a.cbClsExtra, "16");
    STEP(a.cbWndExtra, "24");
    STEP(a.hCursor == c.hCursor && a.hbrBackground == c.hbrBackground && !a.hIcon, "yes");
    STEP(a.lpszMenuName, "a menu");
    STEP(a.lpszClassName, "API-checks-described");
    WNDCLASSW w = {};
    STEP(GetClassInfoW(program, L"api-checks-described", &w) == atom, "yes");
    STEP(narrow(w.lpszMenuName), "a menu");
    STEP(w.cbWndExtra, "24");
    WNDCLASSEXA ex = {};
    ex.cbSize = sizeof ex;
    STEP(GetClassInfoExA(program, "api-checks-described", &ex) == atom, "yes");
    STEP(ex.cbClsExtra, "16");
    WNDCLASSEXW wide = {};
    wide.cbSize = sizeof wide;
    STEP(GetClassInfoExW(program, L"api-checks-described", &wide) == atom, "yes");
    STEP(wide.cbClsExtra, "16");
    STEP(GetClassInfoA(program, MAKEINTATOM(atom), &a) == atom, "yes");
    STEP(AFRESH(ok(GetClassInfoA(program, "api-checks-none", &a))), "no/1411");
    STEP(AFRESH(ok(GetClassInfoW(program, L"api-checks-none", &w))), "no/1411");
    STEP(AFRESH(ok(GetClassInfoExA(program, "api-checks-none", &ex))), "no/1411");
    STEP(AFRESH(ok(GetClassInfoExW(program, L"api-checks-none", &wide))), "no/1411");
    STEP(ok(UnregisterClassA("api-checks-described", program)), "yes");
    STEP(AFRESH(ok(UnregisterClassA("api-checks-described", program))), "no/1411");
}

CASE("window_classes.names", "The name of a window's class", "")
{
    const PlainWindow w;
    char name[32] = "";
    wchar_t wide[32] = L"";
    STEP(GetClassNameA(w, name, sizeof name), "16");
    STEP(name, "api-checks-plain");
    STEP(GetClassNameW(w, wide, 32), "16");
    STEP(narrow(wide), "api-checks-plain");
    STEP(GetClassNameA(w, name, 4), "3");
    STEP(name, "api");
    STEP(GetClassNameW(w, wide, 4), "3");
    STEP(RealGetWindowClassA(w, name, sizeof name), "16");
    STEP(name, "api-checks-plain");
    STEP(RealGetWindowClassW(w, wide, 32), "16");
    const char *const parameter = "Wine says that a parameter is wrong";
    STEP(AFRESH(and_error(GetClassNameA(nobody, name, sizeof name))), "0/1400",
         differs("wine-8.0", "0/87", parameter));
    STEP(AFRESH(and_error(GetClassNameW(nobody, wide, 32))), "0/1400",
         differs("wine-8.0", "0/87", parameter));
    STEP(AFRESH(and_error(RealGetWindowClassA(nobody, name, sizeof name))), "0/1400",
         differs("wine-8.0", "0/87", parameter));
    STEP(AFRESH(and_error(RealGetWindowClassW(nobody, wide, 32))), "0/1400",
         differs("wine-8.0", "0/87", parameter));
}

CASE("window_classes.values", "The values of a class are read and written by way of a window", "")
{
    WNDCLASSEXA c = description();
    c.lpszMenuName = nullptr;
    const ATOM atom = RegisterClassExA(&c);
    const HWND w = CreateWindowA("api-checks-described", "", WS_OVERLAPPED, 0, 0, 9, 9, nullptr,
                                 nullptr, nullptr, nullptr);
    const WNDPROC procedure = other;
    STEP(GetClassLongPtrA(w, GCLP_WNDPROC) == reinterpret_cast<ULONG_PTR>(procedure), "yes");
    STEP(GetClassLongPtrW(w, GCW_ATOM) == atom, "yes");
    STEP(GetClassLongA(w, GCL_STYLE) == CS_DBLCLKS, "yes");
    STEP(GetClassLongW(w, GCL_CBCLSEXTRA), "16");
    STEP(GetClassLongA(w, GCL_CBWNDEXTRA), "24");
    STEP(SetClassLongPtrA(w, 0, 0x1122334455), "0");
    STEP(SetClassLongPtrW(w, 0, 3) == 0x1122334455, "yes");
    STEP(SetClassLongA(w, 12, 4), "0");
    STEP(SetClassLongW(w, 12, 5), "4");
    STEP(GetClassLongA(w, 12), "5");
    STEP(GetClassLongPtrA(w, 0), "3");
    STEP(SetClassLongPtrA(w, GCLP_HBRBACKGROUND, COLOR_WINDOWTEXT + 1) == COLOR_WINDOW + 1, "yes");
    STEP(GetClassLongPtrA(w, GCLP_HBRBACKGROUND) == COLOR_WINDOWTEXT + 1, "yes");
    STEP(SetClassLongA(w, GCL_STYLE, CS_DBLCLKS | CS_NOCLOSE) == CS_DBLCLKS, "yes");
    STEP(SetClassLongPtrA(w, GCLP_WNDPROC, reinterpret_cast<LONG_PTR>(DefWindowProcA)) ==
             reinterpret_cast<ULONG_PTR>(procedure),
         "yes");
    STEP(AFRESH(and_error(GetClassLongPtrA(w, 12))), "0/1413");
    STEP(AFRESH(and_error(GetClassLongPtrW(w, 100))), "0/1413");
    STEP(AFRESH(and_error(GetClassLongA(w, 16))), "0/1413");
    STEP(AFRESH(and_error(GetClassLongW(w, 16))), "0/1413");
    STEP(AFRESH(and_error(SetClassLongPtrA(w, 12, 1))), "0/1413");
    STEP(AFRESH(and_error(SetClassLongPtrW(w, 100, 1))), "0/1413");
    STEP(AFRESH(and_error(SetClassLongA(w, 16, 1))), "0/1413");
    STEP(AFRESH(and_error(SetClassLongW(w, 16, 1))), "0/1413");
    STEP(AFRESH(and_error(GetClassLongPtrA(nobody, 0))), "0/1400");
    STEP(AFRESH(and_error(SetClassLongPtrW(nobody, 0, 1))), "0/1400");
    STEP(GetClassWord(w, GCW_ATOM) == atom, "yes");
    STEP(SetWindowWord(w, 22, 9), "0");
    STEP(GetWindowWord(w, 22), "9");
    STEP(SetClassWord(w, 14, 8), "0");
    STEP(GetClassWord(w, 14), "8");
    STEP(AFRESH(and_error(GetClassWord(w, 15))), "0/1413");
    STEP(AFRESH(and_error(SetClassWord(w, 15, 1))), "0/1413");
    STEP(AFRESH(and_error(GetWindowWord(w, 23))), "0/1413");
    STEP(AFRESH(and_error(SetWindowWord(w, 23, 1))), "0/1413");
    DestroyWindow(w);
    UnregisterClassA("api-checks-described", c.hInstance);
}

CASE("window_classes.longs", "A window's long of 32 bits, and what has no room in it", "")
{
    WNDCLASSEXA c = description();
    c.lpszMenuName = nullptr;
    RegisterClassExA(&c);
    const HWND w = CreateWindowA("api-checks-described", "", WS_OVERLAPPED, 0, 0, 9, 9, nullptr,
                                 nullptr, nullptr, nullptr);
    STEP(SetWindowLongA(w, 20, 77), "0");
    STEP(SetWindowLongW(w, 20, 78), "77");
    STEP(GetWindowLongA(w, 20), "78");
    STEP(AFRESH(and_error(SetWindowLongA(w, 24, 1))), "0/1413");
    STEP(AFRESH(and_error(SetWindowLongW(w, 24, 1))), "0/1413");
    STEP(AFRESH(and_error(SetWindowLongA(nobody, 0, 1))), "0/1400");
    STEP(AFRESH(and_error(SetWindowLongW(nobody, 0, 1))), "0/1400");
    DestroyWindow(w);
    UnregisterClassA("api-checks-described", c.hInstance);
}

CASE("window_classes.pictures", "Cursors and icons that the program has not got", "")
{
    const HINSTANCE program = GetModuleHandleA(nullptr);
    STEP(AFRESH(made(LoadCursorA(program, "no such cursor"))), "null/1813");
    STEP(AFRESH(made(LoadCursorW(program, L"no such cursor"))), "null/1813");
    STEP(AFRESH(made(LoadIconA(program, "no such icon"))), "null/1813");
    STEP(AFRESH(made(LoadIconW(program, L"no such icon"))), "null/1813");
}

CASE("window_classes.numbers", "A name of a message has a number in the whole system", "")
{
    const UINT number = RegisterWindowMessageA("api-checks message");
    STEP(number >= 0xC000 && number <= 0xFFFF, "yes");
    STEP(RegisterWindowMessageW(L"API-checks message") == number, "yes");
    STEP(RegisterWindowMessageA("api-checks other message") != number, "yes");
    STEP(AFRESH(count(RegisterWindowMessageW(L""))), "0/123");
    STEP(AFRESH(count(RegisterWindowMessageA(std::string(300, 'x').c_str()))), "0/87");
}
