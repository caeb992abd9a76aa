// UserServer.cpp : 定义应用程序的入口点。
//

#include "framework.h"
#include "UserServer.h"
#include <WinSock2.h>
#include <locale.h>
#include <stdio.h>

#pragma comment(lib, "Ws2_32.lib")

#define MAX_LOADSTRING 100
#define WM_SOCKET WM_USER + 1

// 子窗口的编号
#define IDC_USERLIST 1001
#define IDC_NOTICE 1002
#define IDC_SEND 1003

// 全局变量:
HINSTANCE hInst;                                // 当前实例
WCHAR szTitle[MAX_LOADSTRING];                  // 标题栏文本
WCHAR szWindowClass[MAX_LOADSTRING];            // 主窗口类名
HWND hList, hNotice, hButton;
SOCKET sListen;
SOCKET users[10];
WCHAR names[10][16];
int nUsers = 0;

// 此代码模块中包含的函数的前向声明:
ATOM                MyRegisterClass(HINSTANCE hInstance);
BOOL                InitInstance(HINSTANCE, int);
LRESULT CALLBACK    WndProc(HWND, UINT, WPARAM, LPARAM);
INT_PTR CALLBACK    About(HWND, UINT, WPARAM, LPARAM);

int APIENTRY wWinMain(_In_ HINSTANCE hInstance,
                     _In_opt_ HINSTANCE hPrevInstance,
                     _In_ LPWSTR    lpCmdLine,
                     _In_ int       nCmdShow)
{
    UNREFERENCED_PARAMETER(hPrevInstance);

    // TODO: 在此处放置代码。
    WSADATA wsaData;
    WSAStartup(MAKEWORD(2, 2), &wsaData);
    sListen = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    SOCKADDR_IN addr = { 0 };
    addr.sin_family = AF_INET;
    addr.sin_port = htons(_wtoi(lpCmdLine));
    addr.sin_addr.s_addr = INADDR_ANY;
    bind(sListen, (SOCKADDR*)&addr, sizeof(addr));

    // 初始化全局字符串
    LoadStringW(hInstance, IDS_APP_TITLE, szTitle, MAX_LOADSTRING);
    LoadStringW(hInstance, IDC_USERSERVER, szWindowClass, MAX_LOADSTRING);
    MyRegisterClass(hInstance);

    // 执行应用程序初始化:
    if (!InitInstance (hInstance, nCmdShow))
    {
        return FALSE;
    }

    HACCEL hAccelTable = LoadAccelerators(hInstance, MAKEINTRESOURCE(IDC_USERSERVER));

    MSG msg;

    // 主消息循环:
    while (GetMessage(&msg, nullptr, 0, 0))
    {
        if (!TranslateAccelerator(msg.hwnd, hAccelTable, &msg))
        {
            TranslateMessage(&msg);
            DispatchMessage(&msg);
        }
    }

    closesocket(sListen);
    WSACleanup();
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
    wcex.hIcon          = LoadIcon(hInstance, MAKEINTRESOURCE(IDI_USERSERVER));
    wcex.hCursor        = LoadCursor(nullptr, IDC_ARROW);
    wcex.hbrBackground  = (HBRUSH)(COLOR_WINDOW+1);
    wcex.lpszMenuName   = MAKEINTRESOURCEW(IDC_USERSERVER);
    wcex.lpszClassName  = szWindowClass;
    wcex.hIconSm        = LoadIcon(wcex.hInstance, MAKEINTRESOURCE(IDI_SMALL));

    return RegisterClassExW(&wcex);
}

// 用 GBK 打印一个宽字符串
void Print(const WCHAR *label, const WCHAR *text)
{
    char szText[256];
    WideCharToMultiByte(936, 0, label, -1, szText, 256, NULL, NULL);
    printf("%s: ", szText);
    WideCharToMultiByte(936, 0, text, -1, szText, 256, NULL, NULL);
    printf("%s\n", szText);
}

// 菜单里有什么
void PrintMenu(HMENU hMenu, int depth)
{
    for (int i = 0; i < GetMenuItemCount(hMenu); i++)
    {
        WCHAR szText[64];
        if (GetMenuString(hMenu, i, szText, 64, MF_BYPOSITION) == 0)
            wcscpy_s(szText, L"----");
        Print(depth ? L"  菜单项" : L"菜单", szText);
        if (GetSubMenu(hMenu, i))
            PrintMenu(GetSubMenu(hMenu, i), depth + 1);
    }
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

   WCHAR szText[MAX_LOADSTRING];
   GetWindowText(hWnd, szText, MAX_LOADSTRING);
   Print(L"标题", szText);
   GetClassName(hWnd, szText, MAX_LOADSTRING);
   Print(L"窗口类", szText);
   PrintMenu(GetMenu(hWnd), 0);
   HICON hIcon = (HICON)GetClassLongPtr(hWnd, GCLP_HICON);
   ICONINFO info;
   BITMAP bm;
   if (GetIconInfo(hIcon, &info) && GetObject(info.hbmColor, sizeof(bm), &bm))
      printf("图标 %d x %d\n", (int)bm.bmWidth, (int)bm.bmHeight);

   // 没有人按键盘，自己按: Alt+? 和 F5
   PostMessage(hWnd, WM_SYSCHAR, '?', 1 << 29);
   PostMessage(hWnd, WM_KEYDOWN, VK_F5, 1);
   return TRUE;
}

void ShowOnline(HWND hWnd)
{
    WCHAR szFormat[MAX_LOADSTRING], szText[MAX_LOADSTRING];
    LoadString(hInst, IDS_ONLINE, szFormat, MAX_LOADSTRING);
    swprintf_s(szText, szFormat, (int)SendMessage(hList, LB_GETCOUNT, 0, 0));
    SetWindowText(hWnd, szText);
    GetWindowText(hWnd, szText, MAX_LOADSTRING);
    Print(L"标题", szText);
    for (int i = 0; i < SendMessage(hList, LB_GETCOUNT, 0, 0); i++)
    {
        SendMessage(hList, LB_GETTEXT, i, (LPARAM)szText);
        Print(L"  用户", szText);
    }
}

// 选中一个用户，写消息，按按钮
void Notice(WPARAM index, const WCHAR *format, const WCHAR *name)
{
    WCHAR szNotice[64];
    SendMessage(hList, LB_SETCURSEL, index, 0);
    swprintf_s(szNotice, format, name);
    SetWindowText(hNotice, szNotice);
    SendMessage(hButton, BM_CLICK, 0, 0);
}

void OnSocket(HWND hWnd, SOCKET s, LPARAM lParam)
{
    int i;
    LRESULT index;
    switch (WSAGETSELECTEVENT(lParam))
    {
    case FD_ACCEPT:
        users[nUsers] = accept(s, NULL, NULL);
        WSAAsyncSelect(users[nUsers], hWnd, WM_SOCKET, FD_READ | FD_CLOSE);
        nUsers++;
        break;
    case FD_READ:
        for (i = 0; users[i] != s; i++);
        // 第一个包是名字
        if (recv(s, (char*)names[i], sizeof(names[i]), 0) <= 0)
            break;
        index = SendMessage(hList, LB_ADDSTRING, 0, (LPARAM)names[i]);
        SendMessage(hList, LB_SETITEMDATA, index, s);
        ShowOnline(hWnd);
        Notice(index, L"欢迎 %s", names[i]);
        break;
    case FD_CLOSE:
        for (i = 0; users[i] != s; i++);
        closesocket(s);
        users[i] = INVALID_SOCKET;
        SendMessage(hList, LB_DELETESTRING, SendMessage(hList, LB_FINDSTRINGEXACT, -1, (LPARAM)names[i]), 0);
        ShowOnline(hWnd);
        Notice(0, L"%s 走了", names[i]);
        if (SendMessage(hList, LB_GETCOUNT, 0, 0) == 0)
            PostMessage(hWnd, WM_COMMAND, IDM_EXIT, 0);
        break;
    }
}

//
//  函数: WndProc(HWND, UINT, WPARAM, LPARAM)
//
//  目标: 处理主窗口的消息。
//
LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message)
    {
    case WM_CREATE:
        hList = CreateWindow(L"listbox", NULL, WS_CHILD | WS_VISIBLE | WS_BORDER | WS_VSCROLL | LBS_NOTIFY,
            10, 10, 120, 200, hWnd, (HMENU)IDC_USERLIST, hInst, NULL);
        hNotice = CreateWindowEx(WS_EX_CLIENTEDGE, L"edit", L"", WS_CHILD | WS_VISIBLE | ES_AUTOHSCROLL,
            140, 10, 200, 24, hWnd, (HMENU)IDC_NOTICE, hInst, NULL);
        hButton = CreateWindow(L"button", L"发送", WS_CHILD | WS_VISIBLE | BS_DEFPUSHBUTTON,
            350, 10, 60, 24, hWnd, (HMENU)IDC_SEND, hInst, NULL);
        SendMessage(hNotice, WM_SETFONT, (WPARAM)GetStockObject(DEFAULT_GUI_FONT), TRUE);
        WSAAsyncSelect(sListen, hWnd, WM_SOCKET, FD_ACCEPT);
        listen(sListen, 5);
        break;
    case WM_SIZE:
        MoveWindow(hList, 10, 10, 120, HIWORD(lParam) - 20, TRUE);
        break;
    case WM_SOCKET:
        OnSocket(hWnd, (SOCKET)wParam, lParam);
        break;
    case WM_COMMAND:
        {
            int wmId = LOWORD(wParam);
            // 分析菜单选择:
            switch (wmId)
            {
            case IDM_ABOUT:
                printf("来自%s\n", HIWORD(wParam) == 1 ? "快捷键" : "菜单");
                DialogBox(hInst, MAKEINTRESOURCE(IDD_ABOUTBOX), hWnd, About);
                break;
            case IDM_REFRESH:
                ShowOnline(hWnd);
                break;
            case IDC_SEND:
                if (HIWORD(wParam) == BN_CLICKED)
                {
                    WCHAR szNotice[64] = L"";
                    LRESULT nSel = SendMessage(hList, LB_GETCURSEL, 0, 0);
                    if (nSel == LB_ERR)
                        break;
                    GetDlgItemText(hWnd, IDC_NOTICE, szNotice, 64);
                    send(SendMessage(hList, LB_GETITEMDATA, nSel, 0), (char*)szNotice, sizeof(szNotice), 0);
                    Print(L"消息", szNotice);
                }
                break;
            case IDM_EXIT:
                DestroyWindow(hWnd);
                break;
            default:
                return DefWindowProc(hWnd, message, wParam, lParam);
            }
        }
        break;
    case WM_PAINT:
        {
            PAINTSTRUCT ps;
            HDC hdc = BeginPaint(hWnd, &ps);
            // TODO: 在此处添加使用 hdc 的任何绘图代码...
            EndPaint(hWnd, &ps);
        }
        break;
    case WM_DESTROY:
        PostQuitMessage(0);
        break;
    default:
        return DefWindowProc(hWnd, message, wParam, lParam);
    }
    return 0;
}

// 关于框里的每一个控件
BOOL CALLBACK PrintControl(HWND hwnd, LPARAM lParam)
{
    WCHAR szClass[32], szText[64];
    GetClassName(hwnd, szClass, 32);
    GetWindowText(hwnd, szText, 64);
    Print(szClass, szText[0] == 0xffff ? L"(图标)" : szText);
    return TRUE;
}

// “关于”框的消息处理程序。
INT_PTR CALLBACK About(HWND hDlg, UINT message, WPARAM wParam, LPARAM lParam)
{
    UNREFERENCED_PARAMETER(lParam);
    switch (message)
    {
    case WM_INITDIALOG:
        {
            WCHAR szText[64];
            GetWindowText(hDlg, szText, 64);
            Print(L"对话框", szText);
            EnumChildWindows(hDlg, PrintControl, 0);
            PostMessage(hDlg, WM_COMMAND, IDOK, 0);
        }
        return (INT_PTR)TRUE;

    case WM_COMMAND:
        if (LOWORD(wParam) == IDOK || LOWORD(wParam) == IDCANCEL)
        {
            EndDialog(hDlg, LOWORD(wParam));
            return (INT_PTR)TRUE;
        }
        break;
    }
    return (INT_PTR)FALSE;
}
