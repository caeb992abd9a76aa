// TimeServer.cpp : 定义应用程序的入口点。
//

#include "framework.h"
#include "TimeServer.h"
#include <WinSock2.h>
#include <WS2tcpip.h>
#include <stdio.h>

#pragma comment(lib, "Ws2_32.lib")
// 为了能看到 printf 的输出
#pragma comment(linker, "/subsystem:\"console\" /entry:\"wWinMainCRTStartup\"")

#define MAX_LOADSTRING 100
#define WM_SOCKET WM_USER + 1

// 全局变量:
HINSTANCE hInst;                                // 当前实例
WCHAR szTitle[MAX_LOADSTRING] = L"时间服务器";  // 标题栏文本
WCHAR szWindowClass[MAX_LOADSTRING] = L"TIMESERVER";  // 主窗口类名
SOCKET s;
int nServed = 0;

// 此代码模块中包含的函数的前向声明:
ATOM                MyRegisterClass(HINSTANCE hInstance);
BOOL                InitInstance(HINSTANCE, int);
LRESULT CALLBACK    WndProc(HWND, UINT, WPARAM, LPARAM);

int APIENTRY wWinMain(_In_ HINSTANCE hInstance,
                     _In_opt_ HINSTANCE hPrevInstance,
                     _In_ LPWSTR    lpCmdLine,
                     _In_ int       nCmdShow)
{
    UNREFERENCED_PARAMETER(hPrevInstance);

    WSADATA wsaData;
    if (WSAStartup(0x0202, &wsaData)) {
        MessageBox(NULL, L"WSAStartup 失败", L"错误", MB_OK);
        return FALSE;
    }
    MyRegisterClass(hInstance);

    // 执行应用程序初始化:
    if (!InitInstance(hInstance, nCmdShow))
    {
        return FALSE;
    }
    struct sockaddr_in sin;
    sin.sin_family = AF_INET;
    sin.sin_port = htons(_wtoi(lpCmdLine));
    sin.sin_addr.S_un.S_addr = INADDR_ANY;
    if (bind(s, (sockaddr*)&sin, sizeof(sin)) || listen(s, 5)) {
        printf("绑定失败: %d\n", WSAGetLastError());
        return 1;
    }

    MSG msg;

    // 主消息循环:
    while (GetMessage(&msg, nullptr, 0, 0))
    {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }

    return (int) msg.wParam;
}

//
//  函数: MyRegisterClass()
//
//  目标: 注册窗口类。
//
ATOM MyRegisterClass(HINSTANCE hInstance)
{
    WNDCLASSEXW wcex;

    wcex.cbSize = sizeof(WNDCLASSEX);

    wcex.style          = CS_HREDRAW | CS_VREDRAW;
    wcex.lpfnWndProc    = WndProc;
    wcex.cbClsExtra     = 0;
    wcex.cbWndExtra     = 0;
    wcex.hInstance      = hInstance;
    wcex.hIcon          = LoadIcon(NULL, IDI_APPLICATION);
    wcex.hCursor        = LoadCursor(nullptr, IDC_ARROW);
    wcex.hbrBackground  = (HBRUSH)(COLOR_WINDOW+1);
    wcex.lpszMenuName   = NULL;
    wcex.lpszClassName  = szWindowClass;
    wcex.hIconSm        = NULL;

    return RegisterClassExW(&wcex);
}

//
//   函数: InitInstance(HINSTANCE, int)
//
//   目标: 保存实例句柄并创建主窗口
//
BOOL InitInstance(HINSTANCE hInstance, int nCmdShow)
{
   hInst = hInstance; // 将实例句柄存储在全局变量中

   HWND hWnd = CreateWindowW(szWindowClass, szTitle, WS_OVERLAPPEDWINDOW,
      CW_USEDEFAULT, 0, CW_USEDEFAULT, 0, nullptr, nullptr, hInstance, nullptr);

   if (!hWnd)
   {
      return FALSE;
   }

   ShowWindow(hWnd, nCmdShow);
   UpdateWindow(hWnd);

   TCHAR szText[100];
   printf("标题长度 %d\n", GetWindowText(hWnd, szText, 100));
   return TRUE;
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message)
    {
    case WM_CREATE:
        s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
        WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_ACCEPT | FD_READ | FD_CLOSE);
        break;
    case WM_SOCKET:
        switch (lParam)
        {
        case FD_ACCEPT:
            {
                // 接受连接后马上把时间发给客户端
                SOCKET c = accept(wParam, NULL, NULL);
                char szTime[64];
                sprintf_s(szTime, "2019-%02d-%02d %02d:%02d", 6, nServed + 1, 8, 30);
                send(c, szTime, strlen(szTime), 0);
                closesocket(c);
                nServed++;
                printf("第 %d 个客户端，发送 \"%s\"\n", nServed, szTime);
                if (nServed == 2)
                    PostMessage(hWnd, WM_CLOSE, 0, 0);
            }
            break;
        case FD_CLOSE:
            closesocket(wParam);
            printf("客户端断开\n");
            break;
        }
        break;
    case WM_DESTROY:
        closesocket(s);
        WSACleanup();
        PostQuitMessage(0);
        break;
    default:
        return DefWindowProc(hWnd, message, wParam, lParam);
    }
    return 0;
}
