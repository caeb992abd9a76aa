// Windows as every program has them: classes, the message loop, texts, places, painting.

#include "support.hpp"

using namespace conformance;

namespace {

constexpr const char *minus_one = "Wine returns -1 for a bad owner";
constexpr const char *no_error = "Wine sets no error";
const HWND nobody = reinterpret_cast<HWND>(static_cast<UINT_PTR>(0x7F7F7F7F));

std::string seen; // the messages of the test's windows

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_PAINT)
        seen += " PAINT";
    if (message == WM_SHOWWINDOW)
        seen += wparam ? " SHOW" : " HIDE";
    if (message == WM_ENABLE)
        seen += wparam ? " ENABLE" : " DISABLE";
    if (message == WM_APP)
        return static_cast<LRESULT>(wparam) + 1;
    return DefWindowProcW(window, message, wparam, lparam);
}

ATOM register_class()
{
    WNDCLASSW c = {};
    c.lpfnWndProc = note;
    c.hInstance = GetModuleHandleW(nullptr);
    c.hCursor = LoadCursorW(nullptr, MAKEINTRESOURCEW(32512)); // IDC_ARROW
    c.hIcon = LoadIconW(nullptr, MAKEINTRESOURCEW(32512));     // IDI_APPLICATION
    c.hbrBackground = static_cast<HBRUSH>(GetStockObject(WHITE_BRUSH));
    c.lpszClassName = L"api-checks-window";
    return RegisterClassW(&c);
}

/// A window of the tests' class, and its children.
class Windows {
  public:
    Windows()
    {
        register_class();
        top = CreateWindowExW(0, L"api-checks-window", L"top", WS_OVERLAPPEDWINDOW, 10, 20, 300,
                              200, nullptr, nullptr, nullptr, nullptr);
        first = child(1);
        second = child(2);
    }
    ~Windows() { DestroyWindow(top); }
    Windows(const Windows &) = delete;
    Windows &operator=(const Windows &) = delete;

    HWND top, first, second;

  private:
    HWND child(UINT_PTR id)
    {
        return CreateWindowExW(0, L"api-checks-window", L"child", WS_CHILD | WS_VISIBLE, 5, 6, 30,
                               40, top, reinterpret_cast<HMENU>(id), nullptr, nullptr);
    }
};

std::string place(const RECT &r)
{
    return std::to_string(r.left) + "," + std::to_string(r.top) + " " +
           std::to_string(r.right - r.left) + "x" + std::to_string(r.bottom - r.top);
}

std::string happened()
{
    std::string text;
    std::swap(text, seen);
    return text;
}

} // namespace

CASE("windows.classes", "A wide class has a name, once; its cursor and icon are the system's", "")
{
    STEP(register_class() != 0, "yes");
    STEP(count(register_class()), "0/1410");
    STEP(made(LoadCursorW(nullptr, MAKEINTRESOURCEW(32512))), "yes");
    STEP(made(LoadCursorA(nullptr, MAKEINTRESOURCEA(32513))), "yes");
    STEP(made(LoadIconW(nullptr, MAKEINTRESOURCEW(32512))), "yes");
    STEP(made(LoadIconA(nullptr, MAKEINTRESOURCEA(32513))), "yes");
    STEP(LoadCursorA(GetModuleHandleA(nullptr), "no such cursor") == nullptr, "yes");
    STEP(LoadIconA(GetModuleHandleA(nullptr), "no such icon") == nullptr, "yes");
    STEP(made(GetStockObject(BLACK_BRUSH)), "yes");
    STEP(GetStockObject(99) == nullptr, "yes");
    WNDCLASSEXW ex = {};
    ex.cbSize = sizeof ex;
    ex.lpfnWndProc = note;
    ex.lpszClassName = L"api-checks-other";
    STEP(RegisterClassExW(&ex) != 0, "yes");
    STEP(count(RegisterClassExW(&ex)), "0/1410");
    STEP(ok(UnregisterClassW(L"api-checks-other", nullptr)), "yes");
    STEP(ok(UnregisterClassW(L"api-checks-other", nullptr)), "no/1411");
}

CASE("windows.loop", "The message loop in its wide form", "")
{
    const Windows w;
    MSG message = {};
    STEP(ok(PostMessageW(w.top, WM_APP, 41, 0)), "yes");
    STEP(GetMessageW(&message, w.top, WM_APP, WM_APP), "1");
    STEP(TranslateMessage(&message), "0");
    STEP(DispatchMessageW(&message), "42");
    STEP(and_error(GetMessageW(&message, nobody, 0, 0)), "-1/1400");
    STEP(ok(PostMessageW(nobody, WM_APP, 0, 0)), "no/1400");
    STEP(SendMessageW(w.first, WM_APP, 6, 0), "7");
    STEP(and_error(SendMessageW(nobody, WM_APP, 6, 0)), "0/1400");
    STEP(PeekMessageW(&message, w.top, WM_APP, WM_APP, PM_REMOVE), "0");
    STEP(ok(PeekMessageW(&message, nobody, 0, 0, PM_REMOVE)), "no/1400");
    // A key that is pressed becomes a character in the queue.
    MSG key = {};
    key.hwnd = w.first;
    key.message = WM_KEYDOWN;
    key.wParam = 'A';
    key.lParam = 0x001E0001;
    STEP(TranslateMessage(&key) != 0, "yes");
    STEP(GetMessageW(&message, w.first, WM_CHAR, WM_CHAR), "1");
    STEP(message.wParam == 'a', "yes");
    STEP(DefWindowProcW(w.first, WM_GETTEXTLENGTH, 0, 0), "5");
}

CASE("windows.texts", "A window's text, in both forms, of any length", "")
{
    const Windows w;
    char narrow_text[8] = "";
    wchar_t wide_text[8] = L"";
    STEP(ok(SetWindowTextA(w.top, "hello")), "yes");
    STEP(GetWindowTextLengthA(w.top), "5");
    STEP(GetWindowTextLengthW(w.top), "5");
    STEP(GetWindowTextW(w.top, wide_text, 8), "5");
    STEP(narrow(wide_text), "hello");
    STEP(ok(SetWindowTextW(w.top, L"a longer text")), "yes");
    STEP(GetWindowTextA(w.top, narrow_text, 8), "7");
    STEP(narrow_text, "a longe");
    STEP(ok(SetWindowTextA(nobody, "x")), "no/1400");
    STEP(ok(SetWindowTextW(nobody, L"x")), "no/1400");
    STEP(count(static_cast<DWORD>(GetWindowTextA(nobody, narrow_text, 8))), "0/1400");
    STEP(count(static_cast<DWORD>(GetWindowTextW(nobody, wide_text, 8))), "0/1400");
    STEP(count(static_cast<DWORD>(GetWindowTextLengthA(nobody))), "0/1400");
    STEP(count(static_cast<DWORD>(GetWindowTextLengthW(nobody))), "0/1400");
}

CASE("windows.tree", "Children by number and order, their parent, and how they are disabled", "")
{
    const Windows w;
    STEP(GetDlgItem(w.top, 2) == w.second, "yes");
    SetLastError(0);
    STEP(made(GetDlgItem(w.top, 3)), "null/1421", differs("wine-8.0", "null/0", no_error));
    STEP(made(GetDlgItem(nobody, 3)), "null/1400", differs("wine-8.0", "null/0", no_error));
    STEP(GetParent(w.first) == w.top, "yes");
    STEP(made(GetParent(nobody)), "null/1400");
    STEP(GetWindow(w.top, GW_CHILD) == w.first, "yes");
    STEP(GetWindow(w.first, GW_HWNDNEXT) == w.second, "yes");
    STEP(made(GetWindow(nobody, GW_CHILD)), "null/1400");
    happened();
    STEP(EnableWindow(w.first, FALSE), "0");
    STEP(IsWindowEnabled(w.first), "0");
    STEP(EnableWindow(w.first, TRUE), "1");
    STEP(happened(), " DISABLE ENABLE");
    STEP(ok(EnableWindow(nobody, TRUE)), "no/1400");
    STEP(ok(IsWindowEnabled(nobody)), "no/1400");
    STEP(made(SetFocus(nobody)), "null/1400");
}

CASE("windows.places", "Windows are moved and shown, and say where they are", "")
{
    const Windows w;
    RECT r = {};
    STEP(ok(MoveWindow(w.first, 7, 8, 50, 60, FALSE)), "yes");
    STEP(ok(GetClientRect(w.first, &r)), "yes");
    STEP(place(r), "0,0 50x60");
    STEP(ok(SetWindowPos(w.first, nullptr, 1, 2, 70, 80, SWP_NOZORDER | SWP_NOACTIVATE)), "yes");
    STEP(ok(GetWindowRect(w.first, &r)), "yes");
    POINT origin = {0, 0};
    STEP(ok(ClientToScreen(w.top, &origin)), "yes");
    OffsetRect(&r, -origin.x, -origin.y);
    STEP(place(r), "1,2 70x80");
    r = {0, 0, 100, 50};
    STEP(ok(AdjustWindowRect(&r, WS_POPUP, FALSE)), "yes");
    STEP(place(r), "0,0 100x50");
    happened();
    STEP(ShowWindow(w.first, SW_HIDE), "1");
    STEP(ShowWindow(w.first, SW_SHOW), "0");
    STEP(happened(), " HIDE SHOW");
    STEP(ok(MoveWindow(nobody, 0, 0, 1, 1, FALSE)), "no/1400");
    STEP(ok(SetWindowPos(nobody, nullptr, 0, 0, 1, 1, 0)), "no/1400");
    STEP(ok(GetClientRect(nobody, &r)), "no/1400");
    STEP(ok(GetWindowRect(nobody, &r)), "no/1400");
    STEP(ok(ShowWindow(nobody, SW_SHOW)), "no/1400");
}

CASE("windows.painting", "What is invalid is painted once", "")
{
    const Windows w;
    ShowWindow(w.top, SW_SHOWNOACTIVATE);
    UpdateWindow(w.top);
    happened();
    STEP(ok(InvalidateRect(w.first, nullptr, TRUE)), "yes");
    STEP(ok(UpdateWindow(w.first)), "yes");
    STEP(happened(), " PAINT");
    STEP(ok(InvalidateRect(w.first, nullptr, TRUE)), "yes");
    PAINTSTRUCT paint = {};
    STEP(made(BeginPaint(w.first, &paint)), "yes");
    STEP(ok(EndPaint(w.first, &paint)), "yes");
    STEP(ok(UpdateWindow(w.first)), "yes");
    STEP(happened(), "");
    STEP(made(BeginPaint(nobody, &paint)), "null/1400");
    STEP(ok(UpdateWindow(nobody)), "no/1400",
         differs("wine-8.0", "yes", "Wine updates nothing, and succeeds"));
    STEP(ok(InvalidateRect(nobody, nullptr, TRUE)), "no/1400");
    const HDC dc = GetDC(w.top);
    STEP(made(dc), "yes");
    STEP(ReleaseDC(w.top, dc), "1");
    STEP(made(GetDC(nobody)), "null/1400");
}

CASE("windows.longs", "Window longs in all four forms", "")
{
    const Windows w;
    STEP(SetWindowLongPtrW(w.top, GWLP_USERDATA, 0x123456789), "0");
    STEP(GetWindowLongPtrA(w.top, GWLP_USERDATA) == 0x123456789, "yes");
    STEP(SetWindowLongPtrA(w.top, GWLP_USERDATA, 5) == 0x123456789, "yes");
    STEP(GetWindowLongPtrW(w.top, GWLP_USERDATA), "5");
    STEP(GetWindowLongA(w.first, GWLP_ID), "1");
    STEP(GetWindowLongW(w.second, GWLP_ID), "2");
    STEP(and_error(GetWindowLongPtrA(w.top, 100)), "0/1413");
    STEP(and_error(GetWindowLongPtrW(nobody, GWLP_USERDATA)), "0/1400");
    STEP(and_error(GetWindowLongA(nobody, GWL_STYLE)), "0/1400");
    STEP(and_error(GetWindowLongW(w.top, 100)), "0/1413");
    STEP(and_error(SetWindowLongPtrA(nobody, GWLP_USERDATA, 1)), "0/1400");
    STEP(and_error(SetWindowLongPtrW(w.top, 100, 1)), "0/1413");
}

CASE("windows.timers_and_boxes", "Timers and boxes of what is no window fail", "")
{
    const Windows w;
    STEP(SetTimer(w.top, 7, 10000, nullptr), "7");
    STEP(ok(KillTimer(w.top, 7)), "yes");
    STEP(KillTimer(w.top, 7), "0");
    STEP(count(static_cast<DWORD>(SetTimer(nobody, 7, 10, nullptr))), "0/1400",
         differs("wine-8.0", "0/6", "Wine says that the handle is not valid"));
    STEP(ok(KillTimer(nobody, 7)), "no/1400",
         differs("wine-8.0", "no/6", "Wine says that the handle is not valid"));
    STEP(and_error(MessageBoxA(nobody, "x", "x", MB_OK)), "0/1400",
         differs("wine-8.0", "-1/1400", minus_one));
    STEP(and_error(MessageBoxW(nobody, L"x", L"x", MB_OK)), "0/1400",
         differs("wine-8.0", "-1/1400", minus_one));
    STEP(ok(EndDialog(nobody, 1)), "no/1400");
    STEP(SendDlgItemMessageA(w.top, 2, WM_APP, 1, 0), "2");
    STEP(and_error(SendDlgItemMessageA(nobody, 9, WM_APP, 1, 0)), "0/1400");
    STEP(and_error(SendDlgItemMessageW(nobody, 9, WM_APP, 1, 0)), "0/1400");
}
