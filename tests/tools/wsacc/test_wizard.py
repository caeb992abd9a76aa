"""tools/wsacc: the program that Visual Studio's wizard for desktop applications writes, as it is."""
import struct
import unittest

from fixture import WsaccTest

RESOURCE_H = """#define IDS_APP_TITLE 103
#define IDR_MAINFRAME 128
#define IDD_CHAT_DIALOG 102
#define IDD_ABOUTBOX 103
#define IDM_ABOUT 104
#define IDM_EXIT 105
#define IDI_CHAT 107
#define IDI_SMALL 108
#define IDC_CHAT 109
#ifndef IDC_STATIC
#define IDC_STATIC -1
#endif
"""
SCRIPT = """#include "resource.h"
#define APSTUDIO_READONLY_SYMBOLS
#ifndef APSTUDIO_INVOKED
#include "targetver.h"
#endif
#define APSTUDIO_HIDDEN_SYMBOLS
#include "windows.h"
#undef APSTUDIO_HIDDEN_SYMBOLS
#undef APSTUDIO_READONLY_SYMBOLS
LANGUAGE 9, 1
IDI_CHAT ICON "Chat.ico"
IDI_SMALL ICON "small.ico"
IDC_CHAT MENU
BEGIN
    POPUP "&File"
    BEGIN
        MENUITEM "E&xit", IDM_EXIT
    END
    POPUP "&Help"
    BEGIN
        MENUITEM "&About ...", IDM_ABOUT
    END
END
IDC_CHAT ACCELERATORS
BEGIN
    "?", IDM_ABOUT, ASCII, ALT
    "/", IDM_ABOUT, ASCII, ALT
END
IDD_ABOUTBOX DIALOGEX 0, 0, 170, 62
STYLE DS_SETFONT | DS_MODALFRAME | DS_FIXEDSYS | WS_POPUP | WS_CAPTION | WS_SYSMENU
CAPTION "About Chat"
FONT 8, "MS Shell Dlg"
BEGIN
    ICON IDI_CHAT, IDC_STATIC, 14, 14, 21, 20
    LTEXT "Chat, Version 1.0", IDC_STATIC, 42, 14, 114, 8, SS_NOPREFIX
    DEFPUSHBUTTON "OK", IDOK, 113, 41, 50, 14, WS_GROUP
END
STRINGTABLE
BEGIN
    IDC_CHAT "CHAT"
    IDS_APP_TITLE "채팅"
END
"""
# As the wizard has it, but for the lines that write and those that end the program by themselves.
MAIN = """#include "stdafx.h"
#include "resource.h"
#include <stdio.h>
#define MAX_LOADSTRING 100
HINSTANCE hInst;
WCHAR szTitle[MAX_LOADSTRING];
WCHAR szWindowClass[MAX_LOADSTRING];

INT_PTR CALLBACK About(HWND hDlg, UINT message, WPARAM wParam, LPARAM lParam)
{
    UNREFERENCED_PARAMETER(lParam);
    switch (message)
    {
    case WM_INITDIALOG:
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

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message)
    {
    case WM_COMMAND:
        switch (LOWORD(wParam))
        {
        case IDM_ABOUT:
            printf("about %d\\n", (int)DialogBox(hInst, MAKEINTRESOURCE(IDD_ABOUTBOX), hWnd, About));
            PostMessage(hWnd, WM_COMMAND, IDM_EXIT, 0);
            break;
        case IDM_EXIT:
            PostMessage(hWnd, WM_CLOSE, 0, 0);
            break;
        default:
            return DefWindowProc(hWnd, message, wParam, lParam);
        }
        break;
    case WM_PAINT:
        {
            PAINTSTRUCT ps;
            BeginPaint(hWnd, &ps);
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

ATOM MyRegisterClass(HINSTANCE hInstance)
{
    WNDCLASSEXW wcex;
    wcex.cbSize = sizeof(WNDCLASSEX);
    wcex.style = CS_HREDRAW | CS_VREDRAW;
    wcex.lpfnWndProc = WndProc;
    wcex.cbClsExtra = 0;
    wcex.cbWndExtra = 0;
    wcex.hInstance = hInstance;
    wcex.hIcon = LoadIcon(hInstance, MAKEINTRESOURCE(IDI_CHAT));
    wcex.hCursor = LoadCursor(nullptr, IDC_ARROW);
    wcex.hbrBackground = (HBRUSH)(COLOR_WINDOW+1);
    wcex.lpszMenuName = MAKEINTRESOURCEW(IDC_CHAT);
    wcex.lpszClassName = szWindowClass;
    wcex.hIconSm = LoadIcon(wcex.hInstance, MAKEINTRESOURCE(IDI_SMALL));
    printf("icons %d\\n", wcex.hIcon && wcex.hIconSm && wcex.hIcon != wcex.hIconSm);
    return RegisterClassExW(&wcex);
}

BOOL InitInstance(HINSTANCE hInstance, int nCmdShow)
{
    hInst = hInstance;
    HWND hWnd = CreateWindowW(szWindowClass, szTitle, WS_OVERLAPPEDWINDOW,
        CW_USEDEFAULT, 0, CW_USEDEFAULT, 0, nullptr, nullptr, hInstance, nullptr);
    if (!hWnd)
    {
        return FALSE;
    }
    ShowWindow(hWnd, nCmdShow);
    UpdateWindow(hWnd);
    printf("menu %d, title %d %04x\\n", GetMenuItemCount(GetMenu(hWnd)), GetWindowTextLengthW(hWnd), szTitle[0]);
    PostMessage(hWnd, WM_SYSCHAR, '?', 0x20000000);
    return TRUE;
}

int APIENTRY wWinMain(_In_ HINSTANCE hInstance, _In_opt_ HINSTANCE hPrevInstance,
                      _In_ LPWSTR lpCmdLine, _In_ int nCmdShow)
{
    UNREFERENCED_PARAMETER(hPrevInstance);
    UNREFERENCED_PARAMETER(lpCmdLine);
    LoadStringW(hInstance, IDS_APP_TITLE, szTitle, MAX_LOADSTRING);
    LoadStringW(hInstance, IDC_CHAT, szWindowClass, MAX_LOADSTRING);
    MyRegisterClass(hInstance);
    if (!InitInstance (hInstance, nCmdShow))
    {
        return FALSE;
    }
    HACCEL hAccelTable = LoadAccelerators(hInstance, MAKEINTRESOURCE(IDC_CHAT));
    BYTE keys[256] = {};
    keys[VK_MENU] = 0x80;
    SetKeyboardState(keys);
    MSG msg;
    while (GetMessage(&msg, nullptr, 0, 0))
    {
        if (!TranslateAccelerator(msg.hwnd, hAccelTable, &msg))
        {
            TranslateMessage(&msg);
            DispatchMessage(&msg);
        }
    }
    return (int) msg.wParam;
}
"""
PROJECT = """<?xml version="1.0" encoding="utf-8"?>
<Project DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <ItemGroup Label="ProjectConfigurations">
    <ProjectConfiguration Include="Debug|x64"><Configuration>Debug</Configuration><Platform>x64</Platform>
    </ProjectConfiguration>
  </ItemGroup>
  <PropertyGroup Condition="'$(Configuration)|$(Platform)'=='Debug|x64'" Label="Configuration">
    <ConfigurationType>Application</ConfigurationType>
    <CharacterSet>Unicode</CharacterSet>
  </PropertyGroup>
  <ItemDefinitionGroup Condition="'$(Configuration)|$(Platform)'=='Debug|x64'">
    <ClCompile><PreprocessorDefinitions>_DEBUG;_WINDOWS;%(PreprocessorDefinitions)</PreprocessorDefinitions></ClCompile>
    <Link><SubSystem>Windows</SubSystem></Link>
  </ItemDefinitionGroup>
  <ItemGroup><ClCompile Include="Chat.cpp" /><ClCompile Include="stdafx.cpp" /></ItemGroup>
  <ItemGroup><ClInclude Include="Resource.h" /></ItemGroup>
  <ItemGroup><ResourceCompile Include="Chat.rc" /></ItemGroup>
</Project>
"""


def icon():
    """A square of 8 pixels."""
    image = struct.pack("<IiiHHIIiiII", 40, 8, 16, 1, 32, 0, 0, 0, 0, 0, 0) + bytes(8 * 8 * 4 + 8 * 4)
    return struct.pack("<HHHBBBBHHII", 0, 1, 1, 8, 8, 0, 0, 1, 32, len(image), 22) + image


class Wizard(WsaccTest):
    def setUp(self):
        super().setUp()
        self.write("Chat.vcxproj", PROJECT, "utf-8-sig")
        self.write("Chat.rc", SCRIPT, "utf-16")
        self.write("Resource.h", RESOURCE_H, "utf-16")
        self.write("targetver.h", "#pragma once\n#include <SDKDDKVer.h>\n")
        self.write("stdafx.h", '#pragma once\n#include "targetver.h"\n#define WIN32_LEAN_AND_MEAN\n'
                   '#include <windows.h>\n')
        self.write("stdafx.cpp", '#include "stdafx.h"\n')
        self.write("Chat.cpp", MAIN)
        for name in ("Chat.ico", "small.ico"):
            self.write(name, icon())

    def test_it_starts_finds_its_resources_and_ends_on_wm_close(self):
        self.build("Chat.vcxproj")
        self.write("script", 'click "OK"\n')  # of the About box
        self.expect_program("Chat", "icons 1\nmenu 2, title 2 cc44\nabout 1\n",
                            WINSOCK_SHIM_SCRIPT=str(self.folder / "script"))


if __name__ == "__main__":
    unittest.main()
