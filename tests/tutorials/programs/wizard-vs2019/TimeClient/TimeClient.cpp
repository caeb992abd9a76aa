// TimeClient.cpp : 此文件包含 "main" 函数。程序执行将在此处开始并结束。
//
#include "pch.h"
#include <tchar.h>
using namespace std;

enum { UM_NETWORK = WM_USER + 10 };
enum State { Idle, Connecting, Connected };

SOCKET sock = INVALID_SOCKET;
State state = Idle;
int rounds = 0;
sockaddr_in addr;

void Start(HWND hwnd)
{
	sock = socket(AF_INET, SOCK_STREAM, 0);
	// 先选择事件，再连接
	WSAAsyncSelect(sock, hwnd, UM_NETWORK, FD_CONNECT | FD_READ | FD_CLOSE);
	state = Connecting;
	if (connect(sock, (SOCKADDR*)&addr, sizeof addr) == SOCKET_ERROR && WSAGetLastError() != WSAEWOULDBLOCK)
		cout << "连接错误 " << WSAGetLastError() << endl;
}

LRESULT CALLBACK Proc(HWND hwnd, UINT msg, WPARAM w, LPARAM l)
{
	if (msg != UM_NETWORK)
		return DefWindowProc(hwnd, msg, w, l);
	switch (WSAGETSELECTEVENT(l))
	{
	case FD_CONNECT:
		state = Connected;
		cout << "已连接" << endl;
		break;
	case FD_READ:
		{
			char data[128] = { 0 };
			recv(w, data, 127, 0);
			cout << "服务器时间: " << data << endl;
		}
		break;
	case FD_CLOSE:
		closesocket(w);
		state = Idle;
		if (++rounds < 2)
			Start(hwnd);
		else
			PostQuitMessage(0);
		break;
	}
	return 0;
}

int wmain(int argc, wchar_t* argv[])
{
	WSADATA wd;
	WSAStartup(MAKEWORD(2, 2), &wd);
	WNDCLASS wc = { 0 };
	wc.lpfnWndProc = Proc;
	wc.lpszClassName = _T("客户端窗口");
	RegisterClass(&wc);
	HWND hwnd = CreateWindow(_T("客户端窗口"), _T("客户端"), 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
	addr.sin_family = AF_INET;
	addr.sin_port = htons((u_short)_wtoi(argv[1]));
	InetPton(AF_INET, _T("127.0.0.1"), &addr.sin_addr);
	Start(hwnd);
	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	wcout << L"rounds " << rounds << endl;
	WSACleanup();
	return 0;
}
