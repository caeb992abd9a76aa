// WM_CHAR in a code page with characters of two bytes: prints what a narrow window procedure gets,
// and what stands in an edit control behind one.
#include <windows.h>

#include <stdio.h>

namespace {

WNDPROC edit_procedure = nullptr;

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_CHAR)
        printf(" %02x", static_cast<unsigned>(wparam));
    return edit_procedure ? CallWindowProcA(edit_procedure, window, message, wparam, lparam)
                          : DefWindowProcA(window, message, wparam, lparam);
}

void run_loop()
{
    MSG message;
    while (PeekMessageA(&message, nullptr, 0, 0, PM_NOREMOVE)) {
        printf(" (%02x)", static_cast<unsigned>(message.wParam));
        GetMessageA(&message, nullptr, 0, 0);
        DispatchMessageA(&message);
    }
    printf("\n");
}

} // namespace

int main()
{
    WNDCLASSA kind{};
    kind.lpfnWndProc = note;
    kind.lpszClassName = "noting";
    RegisterClassA(&kind);
    const HWND window =
        CreateWindowA("noting", "", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, nullptr, nullptr);
    printf("sent");
    SendMessageW(window, WM_CHAR, u'한', 1);
    printf("\nposted");
    PostMessageW(window, WM_CHAR, u'한', 1);
    PostMessageW(window, WM_CHAR, 'x', 1);
    run_loop();
    printf("posted in pieces");
    PostMessageA(window, WM_CHAR, 0xC7, 1);
    PostMessageA(window, WM_CHAR, 0xD1, 1);
    run_loop();

    const HWND edit =
        CreateWindowA("EDIT", "", WS_POPUP, 0, 0, 90, 30, nullptr, nullptr, nullptr, nullptr);
    edit_procedure = reinterpret_cast<WNDPROC>(
        SetWindowLongPtrA(edit, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note)));
    printf("typed");
    PostMessageW(edit, WM_CHAR, u'글', 1);
    PostMessageW(edit, WM_CHAR, 'y', 1);
    run_loop();
    char text[16];
    GetWindowTextA(edit, text, sizeof text);
    printf("text");
    for (const char *c = text; *c != '\0'; ++c)
        printf(" %02x", static_cast<unsigned char>(*c));
    printf("\n");
    DestroyWindow(edit);
    DestroyWindow(window);
    return 0;
}
