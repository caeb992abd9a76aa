// A dialog runs its own loop inside user32; its messages are in modal.transcript all the same.
#include <winsock2.h>

#include <windows.h>

#include <thread>

static INT_PTR CALLBACK DialogProc(HWND dialog, UINT message, WPARAM wParam, LPARAM)
{
    if (message == WM_INITDIALOG) {
        PostMessage(dialog, WM_APP + 7, 5, 6);
        SetTimer(dialog, 3, 10, NULL);
    }
    if (message == WM_TIMER && wParam == 3)
        EndDialog(dialog, 0);
    return FALSE;
}

int main()
{
    struct {
        DLGTEMPLATE dialog;
        WORD menu, windowClass, title;
    } dialog = {};
    dialog.dialog.style = WS_POPUP;
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    std::thread([&] { DialogBoxIndirect(NULL, &dialog.dialog, NULL, DialogProc); }).join();
    WSACleanup();
}
