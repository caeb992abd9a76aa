// Máy chủ bán vé. Mã cũ: trình biên dịch của Microsoft không phàn nàn gì.
#include <winsock2.h>
#include <windows.h>
#include <iostream>
#include <map>
using namespace std;
#pragma comment(lib, "ws2_32.lib")

#define WM_SOCKET (WM_USER + 1)
#define MAX_ROW 4

struct Ticket
{
	byte row;			// byte của Windows, không phải std::byte
	byte seat;
	short price;
};

class Theatre
{
public:
	char *name;
	byte seats[MAX_ROW];
	Theatre(char *n) { name = n; memset(seats, NULL, sizeof(seats)); }
	bool Theatre::Sell(Ticket &t);		// tên lớp thừa
};

bool Theatre::Sell(Ticket &t)
{
	if (t.row >= MAX_ROW || seats[t.row] == 5)
		return false;
	t.seat = ++seats[t.row];
	t.price = 50 + 10 * (MAX_ROW - t.row);
	return true;
}

char *MESSAGES[] = { "còn vé", "hết vé" };
Theatre theatre("Nhà hát lớn");
int sold = NULL;

void Log(char *text, int number)
{
	cout << text << " " << number << endl;
}

LRESULT CALLBACK WndProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	if (msg != WM_SOCKET)
		return DefWindowProc(hwnd, msg, wParam, lParam);
	if (WSAGETSELECTERROR(lParam))
		goto Failed;
	int event = WSAGETSELECTEVENT(lParam);
	if (event == FD_ACCEPT)
	{
		SOCKET c = accept(wParam, NULL, NULL);
		WSAAsyncSelect(c, hwnd, WM_SOCKET, FD_READ | FD_CLOSE);
	}
	else if (event == FD_READ)
	{
		Ticket t;
		if (recv(wParam, (char *)&t, sizeof(t), 0) != sizeof(t))
			return 0;
		char *answer = theatre.Sell(t) ? MESSAGES[0] : MESSAGES[1];
		if (answer == MESSAGES[0])
			sold++;
		string reply = string(answer) + " hàng " + to_string(t.row) + " ghế " + to_string(t.seat);
		send(wParam, reply.c_str(), reply.length(), 0);
		Log("bán", t.price);
	}
	else if (event == FD_CLOSE)
	{
		closesocket(wParam);
		PostQuitMessage(sold);
	}
	return 0;
Failed:
	Log("lỗi", WSAGETSELECTERROR(lParam));
	PostQuitMessage(-1);
	return 0;
}

void main(int argc, char **argv)
{
	WSADATA wd;
	WSAStartup(MAKEWORD(2, 2), &wd);
	WNDCLASS wc = { NULL };
	wc.lpfnWndProc = WndProc;
	wc.lpszClassName = "ve";
	RegisterClass(&wc);
	HWND hwnd = CreateWindow("ve", theatre.name, WS_OVERLAPPEDWINDOW, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
	// con trỏ thành số, 32 bit là đủ
	if ((int)hwnd == 0)
		Log("không có cửa sổ", GetLastError());

	SOCKET s = socket(AF_INET, SOCK_STREAM, NULL);
	SOCKADDR_IN a = { AF_INET, htons(atoi(argv[1])) };
	::bind(s, (sockaddr *)&a, sizeof(a));
	listen(s, SOMAXCONN);
	WSAAsyncSelect(s, hwnd, WM_SOCKET, FD_ACCEPT);

	MSG msg;
	while (GetMessage(&msg, NULL, NULL, NULL))
		DispatchMessage(&msg);
	for (int i = 0; i < MAX_ROW; i++)
		printf("%s, hàng %d: %d\n", theatre.name, i, theatre.seats[i]);
	Log("đã bán", msg.wParam);
	closesocket(s);
	WSACleanup();
}
