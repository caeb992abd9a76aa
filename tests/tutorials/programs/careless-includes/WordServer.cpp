// 단어장 서버: 단어를 보내면 뜻을 돌려준다
#include <winsock2.h>
#include <iostream>
#include <map>
using namespace std;
#pragma comment(lib, "ws2_32.lib")
#define WM_WORD (WM_USER + 1)

map<string, string> words;
SOCKET listenSock;

string ToLower(string s)
{
	for(int i = 0; i < s.size(); ++i)
		s[i] = tolower(s[i]);
	return s;
}

LRESULT CALLBACK WndProc(HWND hwnd, UINT m, WPARAM wp, LPARAM lp)
{
	if(m == WM_WORD)
	{
		switch(LOWORD(lp))
		{
		case FD_ACCEPT:
			{
				SOCKET c = accept(wp, NULL, NULL);
				WSAAsyncSelect(c, hwnd, WM_WORD, FD_READ | FD_CLOSE);
				cout << "손님이 왔습니다." << endl;
			}
			break;
		case FD_READ:
			{
				char buf[100];
				memset(buf, 0, sizeof(buf));
				int r = recv(wp, buf, sizeof(buf) - 1, 0);
				if(r > 0)
				{
					string key = ToLower(buf);
					string answer;
					if(words.find(key) == words.end())
						answer = "모르는 단어입니다: " + key;
					else
						answer = key + " = " + words[key];
					cout << answer.c_str() << " (" << strlen(answer.c_str()) << ")\n";
					send(wp, answer.c_str(), answer.length(), 0);
				}
			}
			break;
		case FD_CLOSE:
			closesocket(wp);
			PostQuitMessage(0);
			break;
		}
		return 0;
	}
	return DefWindowProc(hwnd, m, wp, lp);
}

int main(int argc, char **argv)
{
	words["socket"] = "소켓";
	words["window"] = "창";
	words["message"] = "메시지";

	WSADATA wd;
	WSAStartup(MAKEWORD(2, 2), &wd);
	WNDCLASS wc = {0,};
	wc.lpfnWndProc = WndProc;
	wc.lpszClassName = "words";
	RegisterClass(&wc);
	HWND hwnd = CreateWindow("words", "단어장", WS_OVERLAPPEDWINDOW, 0, 0, 100, 100, HWND_DESKTOP, NULL, NULL, NULL);

	listenSock = socket(AF_INET, SOCK_STREAM, 0);
	SOCKADDR_IN a = {0,};
	a.sin_family = AF_INET;
	a.sin_port = htons(atoi(argv[1]));
	::bind(listenSock, (SOCKADDR*)&a, sizeof(a));
	listen(listenSock, 5);
	WSAAsyncSelect(listenSock, hwnd, WM_WORD, FD_ACCEPT);
	MSG msg;
	while(GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	cout << "단어 " << words.size() << "개" << endl;
	closesocket(listenSock);
	WSACleanup();
	return 0;
}
