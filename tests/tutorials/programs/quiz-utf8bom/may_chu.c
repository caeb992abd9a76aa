/*
 * Bài tập lớn môn Lập trình mạng: máy chủ đố vui
 * Dùng cửa sổ chỉ nhận thông điệp (HWND_MESSAGE)
 */
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cau_hoi.h"
#pragma comment(lib, "Ws2_32.lib")

#define WM_MANG (WM_APP + 1)

static SOCKET lang_nghe = INVALID_SOCKET;
static int dung = 0, vi_tri = 0;
static const struct { const char *hoi; int dap; } de[] = {
    { "Hai cộng hai bằng mấy?", 4 },
    { "Một năm có mấy mùa ở Hà Nội?", 4 },
    { "Sông Cửu Long có mấy cửa?", 9 },
};

static void gui_cau_hoi(SOCKET s)
{
    CAU_HOI q;
    memset(&q, 0, sizeof q);
    if (vi_tri < 3) {
        q.stt = vi_tri + 1;
        strncpy(q.noi_dung, de[vi_tri].hoi, sizeof q.noi_dung - 1);
    } else {
        sprintf(q.noi_dung, "Điểm: %d/3", dung);
    }
    send(s, (const char *)&q, sizeof q, 0);
}

static LRESULT CALLBACK xu_ly(HWND h, UINT m, WPARAM w, LPARAM l)
{
    SOCKET s;
    TRA_LOI t;
    if (m != WM_MANG)
        return DefWindowProc(h, m, w, l);
    switch (WSAGETSELECTEVENT(l)) {
    case FD_ACCEPT:
        s = accept((SOCKET)w, NULL, NULL);
        if (s == INVALID_SOCKET)
            break;
        WSAAsyncSelect(s, h, WM_MANG, FD_READ | FD_CLOSE);
        printf("Có một máy khách kết nối\n");
        gui_cau_hoi(s);
        break;
    case FD_READ:
        if (recv((SOCKET)w, (char *)&t, sizeof t, 0) == sizeof t) {
            printf("Câu %d: %s\n", t.stt, t.dap_an == de[vi_tri].dap ? "đúng" : "sai");
            dung += t.dap_an == de[vi_tri].dap;
            vi_tri++;
            gui_cau_hoi((SOCKET)w);
        }
        break;
    case FD_CLOSE:
        printf("Máy khách ngắt kết nối (lỗi %d)\n", WSAGETSELECTERROR(l));
        closesocket((SOCKET)w);
        PostQuitMessage(0);
        break;
    }
    return 0;
}

int main(int argc, char **argv)
{
    WSADATA d;
    WNDCLASSA wc;
    HWND h;
    MSG m;
    struct sockaddr_in dc;
    BOOL co = TRUE;
    struct linger l = { 1, 2 };
    int dai = sizeof l;

    if (WSAStartup(MAKEWORD(2, 2), &d))
        return 1;
    memset(&wc, 0, sizeof wc);
    wc.lpfnWndProc = xu_ly;
    wc.hInstance = GetModuleHandle(NULL);
    wc.lpszClassName = "MayChu";
    RegisterClassA(&wc);
    h = CreateWindowA("MayChu", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, wc.hInstance, NULL);

    lang_nghe = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    setsockopt(lang_nghe, SOL_SOCKET, SO_REUSEADDR, (const char *)&co, sizeof co);
    setsockopt(lang_nghe, SOL_SOCKET, SO_LINGER, (const char *)&l, sizeof l);
    l.l_linger = 0;
    getsockopt(lang_nghe, SOL_SOCKET, SO_LINGER, (char *)&l, &dai);
    printf("SO_LINGER: %d %d, dài %d\n", l.l_onoff, l.l_linger, dai);
    WSAAsyncSelect(lang_nghe, h, WM_MANG, FD_ACCEPT);
    memset(&dc, 0, sizeof dc);
    dc.sin_family = AF_INET;
    dc.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    dc.sin_port = htons((u_short)(argc > 1 ? atoi(argv[1]) : 8888));
    if (bind(lang_nghe, (struct sockaddr *)&dc, sizeof dc) || listen(lang_nghe, 10)) {
        fprintf(stderr, "Lỗi %d\n", WSAGetLastError());
        return 1;
    }
    while (GetMessage(&m, NULL, 0, 0) > 0)
        DispatchMessage(&m);
    closesocket(lang_nghe);
    WSACleanup();
    return 0;
}
