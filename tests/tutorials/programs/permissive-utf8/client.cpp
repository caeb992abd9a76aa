// Người mua vé: gõ vào ô nhập và nhấn Enter, ô nhập có thủ tục của riêng nó.
#include <iostream>
#include <winsock2.h>
#include <windows.h>
using namespace std;
#pragma comment(lib, "ws2_32.lib")

#define WM_SOCKET (WM_USER + 1)
#define ID_EDIT 100
#define ID_LIST 101

struct Ticket
{
	byte row;
	byte seat;
	short price;
	Ticket(int r) { row = r; seat = price = NULL; }
};

SOCKET s;
HWND hMain, hEdit, hList;
WNDPROC oldEditProc;
char *keys = "1\r0\r1\r3\r9\r";		// hàng ghế, Enter
char *title = "Mua vé";
int asked = 0;

void Buy(int row)
{
	// địa chỉ của một đối tượng tạm
	send(s, (char *)&Ticket(row), sizeof(Ticket), 0);
	asked++;
}

void PressKey()
{
	while (*keys)
	{
		PostMessage(hEdit, WM_CHAR, *keys, 1);
		if (*keys++ == '\r')
			break;
	}
}

LRESULT CALLBACK EditProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	if (msg == WM_CHAR && wParam == VK_RETURN)
	{
		char text[16];
		GetWindowText(hwnd, text, sizeof text);
		cout << "gõ: " << text << endl;
		SetWindowText(hwnd, "");
		Buy(atoi(text));
		return 0;
	}
	return CallWindowProc(oldEditProc, hwnd, msg, wParam, lParam);
}

LRESULT CALLBACK WndProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	switch (msg)
	{
	case WM_CREATE:
		hEdit = CreateWindow("edit", NULL, WS_CHILD | WS_VISIBLE | WS_BORDER, 0, 0, 200, 20, hwnd,
			(HMENU)ID_EDIT, NULL, NULL);
		hList = CreateWindow("listbox", NULL, WS_CHILD | WS_VISIBLE | WS_VSCROLL, 0, 25, 200, 150, hwnd,
			(HMENU)ID_LIST, NULL, NULL);
		// thay thủ tục của ô nhập
		oldEditProc = (WNDPROC)SetWindowLongPtr(hEdit, GWLP_WNDPROC, (LONG_PTR)EditProc);
		return 0;
	case WM_SOCKET:
		if (LOWORD(lParam) == FD_CONNECT)
			PressKey();
		else if (LOWORD(lParam) == FD_READ)
		{
			char buf[100];
			int n = recv(s, buf, 99, 0);
			if (n <= 0)
				return 0;
			buf[n] = NULL;
			SendMessage(hList, LB_ADDSTRING, 0, (LPARAM)buf);
			if (*keys)
				PressKey();
			else
				SendMessage(hwnd, WM_CLOSE, 0, 0);
		}
		return 0;
	case WM_CLOSE:
		{
			for (int i = 0; i < SendMessage(hList, LB_GETCOUNT, 0, 0); i++)
			{
				char line[100];
				SendMessage(hList, LB_GETTEXT, i, (LPARAM)line);
				cout << i + 1 << ". " << line << endl;
			}
			if (i != asked)			// i của vòng for ở trên
				cout << "thiếu câu trả lời" << endl;
			closesocket(s);
			DestroyWindow(hwnd);
			return 0;
		}
	case WM_DESTROY:
		PostQuitMessage(0);
		return 0;
	}
	return DefWindowProc(hwnd, msg, wParam, lParam);
}

int main(int argc, char **argv)
{
	WSADATA wd;
	WSAStartup(MAKEWORD(2, 2), &wd);
	WNDCLASS wc = { NULL };
	wc.lpfnWndProc = WndProc;
	wc.lpszClassName = "mua";
	RegisterClass(&wc);
	hMain = CreateWindow("mua", title, WS_OVERLAPPEDWINDOW, 0, 0, 220, 220, NULL, NULL, NULL, NULL);
	char *shown = (char *)malloc(100);
	GetWindowText(hMain, shown, 100);
	cout << shown << " " << string(shown).length() << endl;
	free(shown);
	ShowWindow(hMain, SW_SHOW);

	s = socket(AF_INET, SOCK_STREAM, 0);
	SOCKADDR_IN a = { AF_INET, htons(atoi(argv[1])) };
	a.sin_addr.s_addr = inet_addr("127.0.0.1");
	WSAAsyncSelect(s, hMain, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
	connect(s, (sockaddr *)&a, sizeof a);
	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	WSACleanup();
	return 0;
}
