// wget.cpp - reads a page and says what it was like
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <string>

#define WM_HTTP (WM_APP + 80)

std::string g_host, g_path, g_answer;
int g_port = 80;

bool ParseUrl(const char *url)
{
    char host[100], path[200];
    if (sscanf(url, "http://%99[^:/]:%d/%199s", host, &g_port, path) != 3)
        return false;
    g_host = host;
    g_path = std::string("/") + path;
    return true;
}

void Report()
{
    size_t end = g_answer.find("\r\n\r\n");
    std::string body = g_answer.substr(end + 4);
    unsigned sum = 0;
    for (size_t i = 0; i < body.size(); i++)
        sum = sum * 33 + (unsigned char)body[i];
    printf("%s\n%u bytes, checksum %08X\n", g_answer.substr(0, end).c_str(), (unsigned)body.size(), sum);
    const char *length = strstr(g_answer.c_str(), "Content-Length:");
    printf("complete: %s\n", length && strtoul(length + 15, NULL, 10) == body.size() ? "yes" : "no");
}

LRESULT CALLBACK WndProc(HWND hwnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    if (message == WM_HTTP) {
        char buffer[4096];
        int n;
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_CONNECT: {
            std::string request = "GET " + g_path + " HTTP/1.0\r\nHost: " + g_host + "\r\n\r\n";
            send(wParam, request.c_str(), (int)request.size(), 0);
            break;
        }
        case FD_READ:
            n = recv(wParam, buffer, sizeof(buffer), 0);
            if (n > 0)
                g_answer.append(buffer, n);
            break;
        case FD_CLOSE:
            while ((n = recv(wParam, buffer, sizeof(buffer), 0)) > 0)
                g_answer.append(buffer, n);
            closesocket(wParam);
            Report();
            PostQuitMessage(0);
            break;
        }
        return 0;
    }
    return DefWindowProc(hwnd, message, wParam, lParam);
}

int main(int argc, char *argv[])
{
    WSADATA data;
    MSG msg;
    if (argc < 2 || !ParseUrl(argv[1])) {
        printf("usage: wget http://host:port/path\n");
        return 1;
    }
    WSAStartup(MAKEWORD(2, 2), &data);
    WNDCLASSA wc = {};
    wc.lpfnWndProc = WndProc;
    wc.lpszClassName = "wget";
    RegisterClassA(&wc);
    HWND hwnd = CreateWindowA("wget", "", 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    hostent *host = gethostbyname(g_host.c_str());
    if (!host) {
        printf("no such host\n");
        return 1;
    }
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons((u_short)g_port);
    address.sin_addr = *(in_addr *)host->h_addr_list[0];
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    WSAAsyncSelect(s, hwnd, WM_HTTP, FD_CONNECT | FD_READ | FD_CLOSE);
    connect(s, (sockaddr *)&address, sizeof(address));
    while (GetMessage(&msg, NULL, 0, 0))
        DispatchMessage(&msg);
    WSACleanup();
    return 0;
}
