// All kinds of controls in a window with a menu, for pictures of it; the commands 1 and 2 show a
// message box and a menu.
#include <windows.h>

#include <commctrl.h>

namespace {

HWND add(HWND parent, const char *kind, const char *text, DWORD style, int x, int y, int width,
         int height, DWORD more = 0)
{
    return CreateWindowExA(more, kind, text, WS_CHILD | WS_VISIBLE | style, x, y, width, height,
                           parent, NULL, GetModuleHandleA(NULL), NULL);
}

void add_buttons(HWND window)
{
    add(window, "BUTTON", "Kinds of buttons", BS_GROUPBOX, 8, 6, 180, 130);
    add(window, "BUTTON", "Push", BS_PUSHBUTTON, 18, 26, 70, 24);
    add(window, "BUTTON", "Default", BS_DEFPUSHBUTTON, 100, 26, 78, 24);
    SendMessageA(add(window, "BUTTON", "Checked", BS_AUTOCHECKBOX, 18, 58, 80, 20), BM_SETCHECK,
                 BST_CHECKED, 0);
    add(window, "BUTTON", "Not checked", BS_AUTOCHECKBOX, 18, 80, 100, 20);
    SendMessageA(add(window, "BUTTON", "One", BS_AUTORADIOBUTTON, 18, 104, 60, 20), BM_SETCHECK,
                 BST_CHECKED, 0);
    add(window, "BUTTON", "Other", BS_AUTORADIOBUTTON, 84, 104, 70, 20);
    EnableWindow(add(window, "BUTTON", "Grey", BS_PUSHBUTTON, 120, 58, 58, 24), FALSE);
}

void add_texts(HWND window)
{
    add(window, "STATIC", "A label:", SS_LEFT, 200, 12, 70, 18);
    add(window, "EDIT", "one line", ES_AUTOHSCROLL, 272, 10, 130, 22, WS_EX_CLIENTEDGE);
    add(window, "EDIT", "several\r\nlines of text\r\nand more\r\nthan there is\r\nroom for",
        ES_MULTILINE | ES_AUTOVSCROLL | WS_VSCROLL, 200, 40, 202, 62, WS_EX_CLIENTEDGE);
    add(window, "STATIC", "", SS_ETCHEDHORZ, 200, 112, 202, 2);
    add(window, "STATIC", "", SS_BLACKRECT, 200, 118, 40, 16);
    add(window, "STATIC", "", SS_GRAYFRAME, 250, 118, 40, 16);
    add(window, "STATIC", "sunken", SS_SUNKEN | SS_CENTER, 300, 116, 102, 20);
}

void add_lists(HWND window)
{
    static const char *const names[] = {"first", "second", "third", "fourth", "fifth", "sixth"};
    const HWND list =
        add(window, "LISTBOX", "", WS_VSCROLL | LBS_NOTIFY, 8, 146, 110, 74, WS_EX_CLIENTEDGE);
    const HWND combo =
        add(window, "COMBOBOX", "", CBS_DROPDOWNLIST | WS_VSCROLL, 130, 146, 110, 120);
    for (int i = 0; i < 6; ++i) {
        SendMessageA(list, LB_ADDSTRING, 0, (LPARAM)names[i]);
        SendMessageA(combo, CB_ADDSTRING, 0, (LPARAM)names[i]);
    }
    SendMessageA(list, LB_SETCURSEL, 1, 0);
    SendMessageA(combo, CB_SETCURSEL, 2, 0);
    add(window, "SCROLLBAR", "", SBS_HORZ, 130, 180, 110, 17);
    SendMessageA(add(window, PROGRESS_CLASSA, "", 0, 130, 204, 110, 16), PBM_SETPOS, 40, 0);
    const HWND table =
        add(window, WC_LISTVIEWA, "", LVS_REPORT, 252, 146, 150, 74, WS_EX_CLIENTEDGE);
    LVCOLUMNA column = {};
    column.mask = LVCF_TEXT | LVCF_WIDTH;
    column.cx = 70;
    column.pszText = (char *)"Name";
    SendMessageA(table, LVM_INSERTCOLUMNA, 0, (LPARAM)&column);
    column.pszText = (char *)"Place";
    SendMessageA(table, LVM_INSERTCOLUMNA, 1, (LPARAM)&column);
    LVITEMA item = {};
    item.mask = LVIF_TEXT;
    item.pszText = (char *)"somebody";
    SendMessageA(table, LVM_INSERTITEMA, 0, (LPARAM)&item);
    item.iSubItem = 1;
    item.pszText = (char *)"Hanoi";
    SendMessageA(table, LVM_SETITEMA, 0, (LPARAM)&item);
    const HWND status = add(window, STATUSCLASSNAMEA, "ready", 0, 0, 0, 0, 0);
    SendMessageA(status, WM_SIZE, 0, 0);
}

HMENU menu_with(const char *first, const char *second)
{
    const HMENU menu = CreatePopupMenu();
    AppendMenuA(menu, MF_STRING, 101, first);
    AppendMenuA(menu, MF_STRING | MF_CHECKED, 102, second);
    AppendMenuA(menu, MF_SEPARATOR, 0, NULL);
    AppendMenuA(menu, MF_STRING | MF_GRAYED, 103, "&Grey");
    return menu;
}

void command(HWND window, int id)
{
    if (id == 1)
        MessageBoxA(window, "Shall it be saved?", "Question", MB_YESNOCANCEL | MB_ICONQUESTION);
    if (id == 2) {
        const HMENU menu = menu_with("&Open...\tCtrl+O", "&Checked");
        TrackPopupMenu(menu, 0, 20, 20, 0, window, NULL);
        DestroyMenu(menu);
    }
}

LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_CREATE:
        add_buttons(window);
        add_texts(window);
        add_lists(window);
        return 0;
    case WM_COMMAND:
        command(window, LOWORD(wparam));
        return 0;
    case WM_DESTROY:
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

} // namespace

int WINAPI WinMain(HINSTANCE instance, HINSTANCE, LPSTR, int show)
{
    INITCOMMONCONTROLSEX controls = {sizeof controls, ICC_WIN95_CLASSES};
    InitCommonControlsEx(&controls);
    WNDCLASSA description = {};
    description.lpfnWndProc = procedure;
    description.hInstance = instance;
    description.hCursor = LoadCursor(NULL, IDC_ARROW);
    description.hIcon = LoadIcon(NULL, IDI_APPLICATION);
    description.hbrBackground = (HBRUSH)(COLOR_BTNFACE + 1);
    description.lpszClassName = "gallery";
    RegisterClassA(&description);
    const HMENU bar = CreateMenu();
    AppendMenuA(bar, MF_POPUP, (UINT_PTR)menu_with("&New", "&Wrap"), "&File");
    AppendMenuA(bar, MF_POPUP, (UINT_PTR)menu_with("&Undo", "&Again"), "&Edit");
    const HWND window = CreateWindowA("gallery", "Gallery", WS_OVERLAPPEDWINDOW, 40, 40, 430, 310,
                                      NULL, bar, instance, NULL);
    ShowWindow(window, show);
    MSG received;
    while (GetMessageA(&received, NULL, 0, 0) > 0) {
        TranslateMessage(&received);
        DispatchMessageA(&received);
    }
    return 0;
}
