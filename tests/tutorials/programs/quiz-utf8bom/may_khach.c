/* Máy khách đố vui: lúc nào cũng trả lời "4" */
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <stdio.h>
#include <string.h>
#include "Cau_Hoi.h"

#define WM_MANG (WM_APP + 1)

static LRESULT CALLBACK xu_ly(HWND h, UINT m, WPARAM w, LPARAM l)
{
    CAU_HOI q;
    TRA_LOI t;
    if (m != WM_MANG)
        return DefWindowProc(h, m, w, l);
    if (WSAGETSELECTERROR(l)) {
        printf("Lỗi %d\n", WSAGETSELECTERROR(l));
        PostQuitMessage(1);
        return 0;
    }
    switch (WSAGETSELECTEVENT(l)) {
    case FD_CONNECT:
        puts("Đã kết nối với máy chủ");
        break;
    case FD_READ:
        recv((SOCKET)w, (char *)&q, sizeof q, 0);
        puts(q.noi_dung);
        if (q.stt == 0) {
            shutdown((SOCKET)w, SD_SEND);
            break;
        }
        t.stt = q.stt;
        t.dap_an = 4;
        send((SOCKET)w, (char *)&t, sizeof t, 0);
        break;
    case FD_CLOSE:
        puts("Tạm biệt");
        PostQuitMessage(0);
        break;
    }
    return 0;
}

int main(int argc, char **argv)
{
    WSADATA d;
    WNDCLASS wc = { 0 };
    HWND h;
    MSG m;
    SOCKET s;
    struct addrinfo hoi, *tra_loi;

    WSAStartup(MAKEWORD(2, 2), &d);
    wc.lpfnWndProc = xu_ly;
    wc.lpszClassName = "MayKhach";
    RegisterClass(&wc);
    h = CreateWindow("MayKhach", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);

    memset(&hoi, 0, sizeof hoi);
    hoi.ai_family = AF_INET;
    hoi.ai_socktype = SOCK_STREAM;
    if (argc < 3 || getaddrinfo(argv[1], argv[2], &hoi, &tra_loi) != 0)
        return 1;
    s = socket(tra_loi->ai_family, tra_loi->ai_socktype, tra_loi->ai_protocol);
    WSAAsyncSelect(s, h, WM_MANG, FD_CONNECT | FD_READ | FD_CLOSE);
    connect(s, tra_loi->ai_addr, (int)tra_loi->ai_addrlen);
    freeaddrinfo(tra_loi);
    while (GetMessage(&m, NULL, 0, 0) > 0)
        DispatchMessage(&m);
    closesocket(s);
    WSACleanup();
    return (int)m.wParam;
}
