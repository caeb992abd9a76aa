// A window with a label, a text field, a button and a drawing, which prints what happens to it: a
// line an event, in UTF-8.
#include <windows.h>

#include <stdio.h>

#include <string>

namespace {

enum { id_field = 1001, id_button = 1002, id_new = 11, id_deep = 31 };

HWND field, button;

std::string utf8(const std::wstring &text)
{
    char bytes[1024] = "";
    WideCharToMultiByte(CP_UTF8, 0, text.c_str(), -1, bytes, sizeof bytes, nullptr, nullptr);
    return bytes;
}

std::wstring text_of(HWND window)
{
    wchar_t text[256] = L"";
    GetWindowTextW(window, text, 256);
    return text;
}

void say(const char *what, int a, int b)
{
    printf("%s %d %d\n", what, a, b);
    fflush(stdout);
}

void say(const char *what, const std::string &text)
{
    printf("%s %s\n", what, text.c_str());
    fflush(stdout);
}

/// Where a control's middle is in the client area.
void say_place(const char *name, HWND window)
{
    RECT place;
    GetWindowRect(window, &place);
    POINT middle = {(place.left + place.right) / 2, (place.top + place.bottom) / 2};
    ScreenToClient(GetParent(window), &middle);
    say(name, middle.x, middle.y);
}

void create(HWND window)
{
    CreateWindowW(L"STATIC", L"이름 Name", WS_CHILD | WS_VISIBLE, 10, 10, 100, 20, window, nullptr,
                  nullptr, nullptr);
    field = CreateWindowW(L"EDIT", L"", WS_CHILD | WS_VISIBLE | WS_BORDER | WS_TABSTOP, 110, 8, 180,
                          24, window, (HMENU)(INT_PTR)id_field, nullptr, nullptr);
    button = CreateWindowW(L"BUTTON", L"Send", WS_CHILD | WS_VISIBLE | WS_TABSTOP, 110, 40, 80, 26,
                           window, (HMENU)(INT_PTR)id_button, nullptr, nullptr);
}

void paint(HWND window)
{
    PAINTSTRUCT paint;
    const HDC context = BeginPaint(window, &paint);
    const HBRUSH brush = CreateSolidBrush(RGB(200, 30, 60));
    const RECT box = {10, 80, 60, 120};
    FillRect(context, &box, brush);
    DeleteObject(brush);
    Ellipse(context, 70, 80, 140, 130);
    MoveToEx(context, 10, 140, nullptr);
    LineTo(context, 280, 170);
    TextOutW(context, 150, 90, L"안녕 hello", 8);
    EndPaint(window, &paint);
}

void command(HWND window, WPARAM wparam)
{
    if (LOWORD(wparam) == id_button && HIWORD(wparam) == BN_CLICKED)
        say("clicked", utf8(text_of(field)));
    if (LOWORD(wparam) == id_new || LOWORD(wparam) == id_deep)
        say("chosen", LOWORD(wparam), 0);
    if (LOWORD(wparam) == id_field && HIWORD(wparam) == EN_CHANGE)
        say("text", utf8(text_of(field)));
}

/// File{New, More{Deep}}
void give_menu(HWND window)
{
    const HMENU deeper = CreatePopupMenu(), file = CreatePopupMenu(), bar = CreateMenu();
    AppendMenuW(deeper, MF_STRING, id_deep, L"&Deep");
    AppendMenuW(file, MF_STRING, id_new, L"&New");
    AppendMenuW(file, MF_POPUP, (UINT_PTR)deeper, L"&More");
    AppendMenuW(bar, MF_POPUP, (UINT_PTR)file, L"&File");
    SetMenu(window, bar);
    say("bar", GetSystemMetrics(SM_CYMENU), 0);
}

/// Orders come as lines on standard input: title, size, minimize, maximize, restore, hide, show,
/// box, menu.
void order(HWND window, const std::string &line)
{
    int width, height;
    if (sscanf(line.c_str(), "size %d %d", &width, &height) == 2)
        SetWindowPos(window, nullptr, 0, 0, width, height, SWP_NOMOVE | SWP_NOZORDER);
    else if (sscanf(line.c_str(), "move %d %d", &width, &height) == 2)
        SetWindowPos(window, nullptr, width, height, 0, 0, SWP_NOSIZE | SWP_NOZORDER);
    else if (line.rfind("title ", 0) == 0)
        SetWindowTextA(window, line.substr(6).c_str());
    else if (line == "minimize")
        ShowWindow(window, SW_MINIMIZE);
    else if (line == "maximize")
        ShowWindow(window, SW_MAXIMIZE);
    else if (line == "restore")
        ShowWindow(window, SW_RESTORE);
    else if (line == "hide")
        ShowWindow(window, SW_HIDE);
    else if (line == "show")
        ShowWindow(window, SW_SHOW);
    else if (line == "menu")
        give_menu(window);
    else if (line == "box")
        say("answer", MessageBoxW(window, L"Is it so?", L"Question", MB_YESNO), 0);
}

constexpr UINT wm_order = WM_APP;

DWORD WINAPI read_orders(void *window)
{
    char line[256];
    while (fgets(line, sizeof line, stdin)) {
        auto *const text = new std::string(line);
        while (!text->empty() && (text->back() == '\n' || text->back() == '\r'))
            text->pop_back();
        PostMessageW((HWND)window, wm_order, 0, (LPARAM)text);
    }
    PostMessageW((HWND)window, WM_CLOSE, 0, 0);
    return 0;
}

LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_CREATE:
        create(window);
        return 0;
    case WM_PAINT:
        paint(window);
        return 0;
    case WM_COMMAND:
        command(window, wparam);
        return 0;
    case WM_SIZE:
        say(wparam == SIZE_MINIMIZED   ? "minimized"
            : wparam == SIZE_MAXIMIZED ? "maximized"
                                       : "size",
            LOWORD(lparam), HIWORD(lparam));
        return 0;
    case WM_MOVE:
        say("move", (short)LOWORD(lparam), (short)HIWORD(lparam));
        return 0;
    case WM_INITMENUPOPUP:
        say("popup", LOWORD(lparam), 0);
        return 0;
    case WM_ENTERIDLE:
        say("waits", (int)wparam, 0); // the menu is open
        return 0;
    case WM_ACTIVATE:
        say("active", LOWORD(wparam) != WA_INACTIVE, 0);
        return DefWindowProcW(window, message, wparam, lparam);
    case WM_SYSCOMMAND:
        if ((wparam & 0xFFF0) == SC_CLOSE)
            say("closes", 0, 0);
        return DefWindowProcW(window, message, wparam, lparam);
    case WM_LBUTTONDOWN:
        say("down", (short)LOWORD(lparam), (short)HIWORD(lparam));
        return 0;
    case WM_LBUTTONDBLCLK:
        say("double", (short)LOWORD(lparam), (short)HIWORD(lparam));
        return 0;
    case WM_RBUTTONUP:
        say("right", (short)LOWORD(lparam), (short)HIWORD(lparam));
        SetFocus(window);
        return 0;
    case WM_MOUSEMOVE:
        say("mouse", (short)LOWORD(lparam), (short)HIWORD(lparam));
        return 0;
    case WM_MOUSEWHEEL:
        say("wheel", (short)HIWORD(wparam), 0);
        return 0;
    case WM_KEYDOWN:
    case WM_SYSKEYDOWN:
        say("key", (int)wparam, (int)(lparam >> 16 & 0x1FF));
        return DefWindowProcW(window, message, wparam, lparam);
    case WM_CHAR:
        say("char", (int)wparam, 0);
        return 0;
    case wm_order:
        order(window, *(std::string *)lparam);
        delete (std::string *)lparam;
        return 0;
    case WM_DESTROY:
        PostQuitMessage(0);
        return 0;
    default:
        return DefWindowProcW(window, message, wparam, lparam);
    }
}

} // namespace

int main()
{
    WNDCLASSW form = {};
    form.style = CS_DBLCLKS | CS_HREDRAW | CS_VREDRAW;
    form.lpfnWndProc = procedure;
    form.hInstance = GetModuleHandleW(nullptr);
    form.hCursor = LoadCursorW(nullptr, (LPCWSTR)IDC_CROSS);
    form.hbrBackground = (HBRUSH)(COLOR_WINDOW + 1);
    form.lpszClassName = L"Form";
    RegisterClassW(&form);
    const HWND window = CreateWindowW(L"Form", L"Form", WS_OVERLAPPEDWINDOW, 100, 80, 340, 260,
                                      nullptr, nullptr, form.hInstance, nullptr);
    ShowWindow(window, SW_SHOW);
    UpdateWindow(window);
    SetFocus(field);
    say_place("field", field);
    say_place("button", button);
    CloseHandle(CreateThread(nullptr, 0, read_orders, window, 0, nullptr));
    MSG message;
    while (GetMessageW(&message, nullptr, 0, 0) > 0) {
        TranslateMessage(&message);
        DispatchMessageW(&message);
    }
    say("end", 0, 0);
}
