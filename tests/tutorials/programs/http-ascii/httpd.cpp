// httpd.cpp - a web server for one page, HTTP/1.0
#include <winsock2.h>
#include <windows.h>
#include <map>
#include <sstream>
#include <stdio.h>
#include <string>
#include <time.h>

#pragma comment(lib, "ws2_32.lib")

#define WM_HTTP (WM_APP + 80)

struct Connection {
    std::string request;
    std::string response;
    size_t sent = 0;
};

std::map<SOCKET, Connection> connections;
int served = 0;

std::string MakeResponse(const std::string &request)
{
    char method[16], path[256];
    std::ostringstream out;
    if (sscanf(request.c_str(), "%15s %255s", method, path) != 2 || strcmp(method, "GET") != 0) {
        out << "HTTP/1.0 501 Not Implemented\r\n\r\n";
        return out.str();
    }
    printf("GET %s\n", path);
    if (strcmp(path, "/big.txt") != 0) {
        out << "HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n";
        return out.str();
    }
    std::string body;
    for (int i = 0; i < 20000; i++) {
        char line[32];
        sprintf(line, "line %05d\r\n", i);
        body += line;
    }
    time_t epoch = 0;
    char date[64];
    strftime(date, sizeof(date), "%a, %d %b %Y %H:%M:%S GMT", gmtime(&epoch));
    out << "HTTP/1.0 200 OK\r\nLast-Modified: " << date << "\r\nContent-Length: " << body.size() << "\r\n\r\n" << body;
    return out.str();
}

void SendMore(SOCKET s)
{
    Connection &c = connections[s];
    while (c.sent < c.response.size()) {
        int n = send(s, c.response.data() + c.sent, (int)(c.response.size() - c.sent), 0);
        if (n == SOCKET_ERROR)
            return; // FD_WRITE will call us again
        c.sent += n;
    }
    if (!c.response.empty())
        shutdown(s, SD_SEND);
}

void OnSocket(HWND hwnd, SOCKET s, int event, int error)
{
    switch (event) {
    case FD_ACCEPT: {
        sockaddr_in from;
        int length = sizeof(from);
        SOCKET client = accept(s, (sockaddr *)&from, &length);
        if (client == INVALID_SOCKET)
            return;
        sockaddr_in peer;
        length = sizeof(peer);
        getpeername(client, (sockaddr *)&peer, &length);
        printf("peer %s, peer port %d, the same: %d\n", inet_ntoa(peer.sin_addr), ntohs(peer.sin_port),
               peer.sin_port == from.sin_port);
        connections[client] = Connection();
        WSAAsyncSelect(client, hwnd, WM_HTTP, FD_READ | FD_CLOSE);
        break;
    }
    case FD_READ: {
        char buffer[1024];
        int n = recv(s, buffer, sizeof(buffer), 0);
        if (n <= 0)
            return;
        Connection &c = connections[s];
        c.request.append(buffer, n);
        if (c.request.find("\r\n\r\n") != std::string::npos && c.response.empty()) {
            c.response = MakeResponse(c.request);
            WSAAsyncSelect(s, hwnd, WM_HTTP, FD_WRITE | FD_CLOSE);
        }
        break;
    }
    case FD_WRITE:
        SendMore(s);
        break;
    case FD_CLOSE:
        printf("closed, error %d, %u bytes sent\n", error, (unsigned)connections[s].sent);
        connections.erase(s);
        closesocket(s);
        if (++served == 1)
            SendMessage(hwnd, WM_CLOSE, 0, 0);
        break;
    }
}

LRESULT CALLBACK WndProc(HWND hwnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    static SOCKET listener;
    switch (message) {
    case WM_CREATE: {
        CREATESTRUCT *create = (CREATESTRUCT *)lParam;
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons((u_short)(INT_PTR)create->lpCreateParams);
        listener = socket(AF_INET, SOCK_STREAM, 0);
        if (bind(listener, (sockaddr *)&address, sizeof(address)) || listen(listener, SOMAXCONN))
            return -1;
        WSAAsyncSelect(listener, hwnd, WM_HTTP, FD_ACCEPT);
        int length = sizeof(address);
        getsockname(listener, (sockaddr *)&address, &length);
        printf("serving on port %d\n", ntohs(address.sin_port));
        return 0;
    }
    case WM_HTTP:
        OnSocket(hwnd, wParam, WSAGETSELECTEVENT(lParam), WSAGETSELECTERROR(lParam));
        return 0;
    case WM_CLOSE:
        puts("WM_CLOSE");
        break;
    case WM_DESTROY:
        closesocket(listener);
        PostQuitMessage(3);
        return 0;
    }
    return DefWindowProc(hwnd, message, wParam, lParam);
}

int WINAPI WinMain(HINSTANCE instance, HINSTANCE, LPSTR commandLine, int)
{
    int port = 80;
    const char *option = strstr(commandLine, "-port ");
    if (option)
        port = atoi(option + 6);
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    WNDCLASSA wc = {};
    wc.lpfnWndProc = WndProc;
    wc.hInstance = instance;
    wc.lpszClassName = "httpd";
    RegisterClassA(&wc);
    HWND hwnd = CreateWindowA("httpd", "httpd", WS_OVERLAPPEDWINDOW, 0, 0, 0, 0, NULL, NULL, instance, (LPVOID)(INT_PTR)port);
    if (hwnd == NULL) {
        printf("no window\n");
        return 1;
    }
    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0))
        DispatchMessage(&msg);
    WSACleanup();
    return (int)msg.wParam;
}
