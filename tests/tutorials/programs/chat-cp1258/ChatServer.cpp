// Máy chuÒ chat nhiêÌu ngýõÌi, dùng mô hiÌnh WSAAsyncSelect
#include <stdio.h>
#include <string.h>
#include <windows.h>
#include <winsock2.h>

#pragma comment(lib, "Ws2_32.lib")

#define MAX_CLIENT 1024
#define WM_SOCKET WM_USER + 1

LRESULT CALLBACK windowProc(HWND, UINT, WPARAM, LPARAM);

SOCKET clients[MAX_CLIENT];   // các máy khách ðaÞ kêìt nôìi
char *ids[MAX_CLIENT];        // tên cuÒa týÌng máy khách
int nClients = 0, nLeft = 0;

int WINAPI WinMain(HINSTANCE hInst, HINSTANCE hPrevInst, LPSTR lpCmd, int nShow)
{
	// Ðãng kyì lõìp cýÒa sôÒ
	WNDCLASSEX wc;
	memset(&wc, 0, sizeof(wc));
	wc.cbSize = sizeof(WNDCLASSEX);
	wc.hbrBackground = (HBRUSH)COLOR_WINDOW;
	wc.hCursor = LoadCursor(NULL, IDC_ARROW);
	wc.hInstance = NULL;
	wc.lpfnWndProc = windowProc;
	wc.lpszClassName = "WindowClass";
	if (!RegisterClassEx(&wc))
	{
		MessageBox(NULL, "Không ðãng kyì ðýõòc lõìp cýÒa sôÒ", "LôÞi", MB_ICONERROR);
		return 0;
	}
	HWND hWnd = CreateWindowEx(NULL, "WindowClass", "Máy chuÒ chat", WS_OVERLAPPEDWINDOW,
		200, 200, 640, 480, NULL, NULL, hInst, NULL);
	ShowWindow(hWnd, nShow);

	WSADATA wsa;
	WSAStartup(MAKEWORD(2, 2), &wsa);
	SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
	// Sýò kiêòn kêìt nôìi mõìi
	WSAAsyncSelect(listener, hWnd, WM_SOCKET, FD_ACCEPT);
	SOCKADDR_IN addr;
	addr.sin_family = AF_INET;
	addr.sin_addr.s_addr = htonl(INADDR_ANY);
	addr.sin_port = htons(atoi(lpCmd));
	bind(listener, (SOCKADDR *)&addr, sizeof(addr));
	listen(listener, 5);

	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	closesocket(listener);
	WSACleanup();
	return 0;
}

int Find(SOCKET s)
{
	for (int i = 0; i < nClients; i++)
		if (clients[i] == s)
			return i;
	return -1;
}

// XýÒ lyì môòt lêònh: "client_id: ten" hoãòc "gui <ten|all> <noi dung>"
void Process(int from, char *buf)
{
	char cmd[16], id[32], text[200], out[256];
	if (ids[from] == NULL)
	{
		if (sscanf_s(buf, "%15s %31s", cmd, (unsigned)sizeof(cmd), id, (unsigned)sizeof(id)) == 2 && !strcmp(cmd, "client_id:"))
		{
			ids[from] = _strdup(id);
			sprintf_s(out, sizeof(out), "Chào %s!", id);
		}
		else
			strcpy_s(out, "Sai cú pháp. HaÞy nhâòp laòi.");
		printf("%d: %s\n", from, out);
		send(clients[from], out, strlen(out), 0);
		return;
	}
	char *next = NULL;
	char *token = strtok_s(buf, " ", &next);
	if (token == NULL || _stricmp(token, "GUI") != 0)
		return;
	strcpy_s(id, strtok_s(NULL, " ", &next));
	strcpy_s(text, next);
	_snprintf_s(out, _TRUNCATE, "%s: %s", ids[from], text);
	printf("%s -> %s: %s\n", ids[from], id, text);
	for (int i = 0; i < nClients; i++)
		if (i != from && (!strcmp(id, "all") || !strcmp(id, ids[i])))
			send(clients[i], out, strlen(out), 0);
}

LRESULT CALLBACK windowProc(HWND hWnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	switch (msg)
	{
	case WM_SOCKET:
		if (WSAGETSELECTERROR(lParam))
		{
			closesocket(wParam);
			return 0;
		}
		if (WSAGETSELECTEVENT(lParam) == FD_ACCEPT)
		{
			SOCKET client = accept(wParam, NULL, NULL);
			WSAAsyncSelect(client, hWnd, WM_SOCKET, FD_READ | FD_CLOSE);
			clients[nClients++] = client;
			printf("Kêìt nôìi thýì %d\n", nClients);
		}
		else if (WSAGETSELECTEVENT(lParam) == FD_READ)
		{
			char buf[256];
			int ret = recv(wParam, buf, sizeof(buf) - 1, 0);
			if (ret > 0)
			{
				buf[ret] = 0;
				Process(Find(wParam), buf);
			}
		}
		else if (WSAGETSELECTEVENT(lParam) == FD_CLOSE)
		{
			printf("%s ðaÞ rõÌi phoÌng\n", ids[Find(wParam)]);
			closesocket(wParam);
			if (++nLeft == 2)
				PostQuitMessage(0);
			else
				for (int i = 0; i < nClients; i++)
					if (clients[i] != wParam)
						send(clients[i], "left", 4, 0);
		}
		return 0;
	case WM_CLOSE:
		DestroyWindow(hWnd);
		break;
	}
	return DefWindowProc(hWnd, msg, wParam, lParam);
}
