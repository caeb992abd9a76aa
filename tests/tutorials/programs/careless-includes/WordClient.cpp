// WSASend와 WSARecv를 쓰는 클라이언트
#include <iostream>
#include <winsock2.h>
#include <vector>
using namespace std;
#define WM_WORD (WM_USER + 1)

vector<string> ask;
int idx;

LRESULT CALLBACK WndProc(HWND hwnd, UINT m, WPARAM wp, LPARAM lp)
{
	WSABUF wb;
	DWORD bytes = 0, flags = 0;
	char buf[100];
	if(m != WM_WORD)
		return DefWindowProc(hwnd, m, wp, lp);
	switch(WSAGETSELECTEVENT(lp))
	{
	case FD_READ:
		wb.buf = buf;
		wb.len = sizeof(buf);
		if(WSARecv(wp, &wb, 1, &bytes, &flags, NULL, NULL) == 0)
		{
			cout << string(buf, bytes) << endl;
			// 다음 단어로
		}
		if(idx >= ask.size())
		{
			PostQuitMessage(0);
			break;
		}
	case FD_CONNECT:
		wb.buf = (char*)ask[idx].c_str();
		wb.len = ask[idx].size();
		WSASend(wp, &wb, 1, &bytes, 0, NULL, NULL);
		cout << bytes << "바이트 보냄" << endl;
		idx++;
		break;
	}
	return 0;
}

int main(int argc, char **argv)
{
	ask.push_back("Socket");
	ask.push_back("WINDOW");
	ask.push_back("thread");
	WSADATA wd;
	WSAStartup(MAKEWORD(2, 2), &wd);
	WNDCLASS wc = {0,};
	wc.lpfnWndProc = WndProc;
	wc.lpszClassName = "client";
	RegisterClass(&wc);
	HWND hwnd = CreateWindow("client", NULL, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
	SOCKET s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
	WSAAsyncSelect(s, hwnd, WM_WORD, FD_CONNECT | FD_READ);
	SOCKADDR_IN a = {0,};
	a.sin_family = AF_INET;
	a.sin_port = htons(atoi(argv[1]));
	a.sin_addr.s_addr = inet_addr("127.0.0.1");
	connect(s, (SOCKADDR*)&a, sizeof(a));
	MSG msg;
	while(GetMessage(&msg, NULL, 0, 0))
		DispatchMessage(&msg);
	closesocket(s);
	WSACleanup();
}
