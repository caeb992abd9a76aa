// White.cpp: 백을 잡는 사람
#include "../Common/Board.h"
#include "../Common/resource.h"
#pragma comment(lib, "ws2_32.lib")
#pragma comment(lib, "gdi32.lib")

#define MY_COLOR WHITE
#define OTHER_COLOR BLACK

LRESULT CALLBACK WndProc(HWND, UINT, WPARAM, LPARAM);

HINSTANCE g_hInst;
Board *g_board;
SOCKET g_sock = INVALID_SOCKET;
BOOL g_myTurn = FALSE;
int g_moves = 0;

// 마우스 대신: 내가 둘 자리
POINT g_plan[] = { {4, 3}, {5, 3}, {6, 5}, {3, 3} };
int g_next = 0;

int WINAPI _tWinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPTSTR lpszCmdParam, int nCmdShow)
{
	g_hInst = hInstance;
	WSADATA wsa;
	if (WSAStartup(MAKEWORD(2, 2), &wsa))
		return 1;
	WNDCLASS wc;
	wc.cbClsExtra = 0;
	wc.cbWndExtra = 0;
	wc.hbrBackground = (HBRUSH)GetStockObject(WHITE_BRUSH);
	wc.hCursor = LoadCursor(NULL, IDC_CROSS);
	wc.hIcon = LoadIcon(NULL, IDI_APPLICATION);
	wc.hInstance = hInstance;
	wc.lpfnWndProc = WndProc;
	wc.lpszClassName = _T("Omok");
	wc.lpszMenuName = NULL;
	wc.style = CS_HREDRAW | CS_VREDRAW;
	RegisterClass(&wc);

	Board board;
	g_board = &board;
	RECT rc = { 0, 0, SIZE, SIZE + TITLE_HEIGHT };
	AdjustWindowRect(&rc, WS_OVERLAPPEDWINDOW, FALSE);
	HWND hWnd = CreateWindow(_T("Omok"), _T("오목"), WS_OVERLAPPEDWINDOW, 50, 50,
		rc.right - rc.left, rc.bottom - rc.top, NULL, NULL, hInstance, NULL);
	ShowWindow(hWnd, nCmdShow);
	UpdateWindow(hWnd);

	SOCKADDR_IN addr = { 0 };
	addr.sin_family = AF_INET;
	addr.sin_port = htons(_ttoi(lpszCmdParam));
	addr.sin_addr.s_addr = inet_addr("127.0.0.1");
	g_sock = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
	WSAAsyncSelect(g_sock, hWnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
	connect(g_sock, (SOCKADDR *)&addr, sizeof(addr));

	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	WSACleanup();
	return msg.wParam;
}

void PlayNext(HWND hWnd);

// 화면의 점을 바둑판의 자리로
void Click(HWND hWnd, int px, int py)
{
	int x = (px + CELL / 2) / CELL - 1, y = (py + CELL / 2) / CELL - 1;
	if (!g_myTurn || x < 0 || y < 0 || x >= LINES || y >= LINES || g_board->stones[y][x] != EMPTY)
	{
		printf("(%d, %d)에는 둘 수 없다\n", x, y);
		PlayNext(hWnd);
		return;
	}
	MOVE move = { MY_COLOR, (short)x, (short)y, ++g_moves };
	send(g_sock, (char *)&move, sizeof(move), 0);
	g_myTurn = FALSE;
	if (g_board->Put(x, y, MY_COLOR))
		PostMessage(hWnd, WM_USER + 2, MY_COLOR, 0);
	InvalidateRect(hWnd, NULL, FALSE);
	UpdateWindow(hWnd);
}

void PlayNext(HWND hWnd)
{
	if (g_next == sizeof(g_plan) / sizeof(g_plan[0]))
		return;
	POINT pt = g_plan[g_next++];
	// 손이 조금 떨린다
	PostMessage(hWnd, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM((pt.x + 1) * CELL + 3, (pt.y + 1) * CELL - 4));
	PostMessage(hWnd, WM_LBUTTONUP, 0, MAKELPARAM((pt.x + 1) * CELL + 3, (pt.y + 1) * CELL - 4));
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT iMessage, WPARAM wParam, LPARAM lParam)
{
	MOVE move;
	TCHAR who[16], format[64];
	switch (iMessage)
	{
	case WM_SOCKET:
		switch (WSAGETSELECTEVENT(lParam))
		{
		case FD_CONNECT:
			printf("연결 %d\n", WSAGETSELECTERROR(lParam));
			break;
		case FD_READ:
			if (recv(wParam, (char *)&move, sizeof(move), 0) != sizeof(move))
				break;
			g_moves = move.number;
			g_myTurn = TRUE;
			if (g_board->Put(move.x, move.y, move.color))
			{
				SendMessage(hWnd, WM_USER + 2, move.color, 0);
				closesocket(g_sock);
				DestroyWindow(hWnd);
				break;
			}
			InvalidateRect(hWnd, NULL, FALSE);
			PlayNext(hWnd);
			break;
		case FD_CLOSE:
			closesocket(wParam);
			DestroyWindow(hWnd);
			break;
		}
		return 0;
	case WM_USER + 2:
		// 누가 이겼는가
		LoadString(g_hInst, wParam == BLACK ? IDS_BLACK : IDS_WHITE, who, 16);
		LoadString(g_hInst, IDS_WIN, format, 64);
		wsprintf(g_board->text, format, who, g_moves);
		SetWindowText(hWnd, g_board->text);
		InvalidateRect(hWnd, NULL, FALSE);
		UpdateWindow(hWnd);
		g_board->Report(hWnd);
		return 0;
	case WM_LBUTTONDOWN:
		Click(hWnd, LOWORD(lParam), HIWORD(lParam));
		return 0;
	case WM_PAINT:
		g_board->Paint(hWnd);
		return 0;
	case WM_DESTROY:
		TCHAR title[64];
		char ansi[128];
		GetWindowText(hWnd, title, 64);
		WideCharToMultiByte(949, 0, title, -1, ansi, sizeof(ansi), NULL, NULL);
		printf("%s\n", ansi);
		PostQuitMessage(0);
		return 0;
	}
	return DefWindowProc(hWnd, iMessage, wParam, lParam);
}
