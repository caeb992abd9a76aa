// 대화 상자 채팅 서버: 모든 일이 DialogBox 안에서 일어난다
#include "..\Common\Common.h"
#include "resource.h"
#pragma comment(lib, "ws2_32.lib")

// 대화상자 프로시저
BOOL CALLBACK DlgProc(HWND, UINT, WPARAM, LPARAM);
void ProcessSocketMessage(HWND, UINT, WPARAM, LPARAM);

SOCKET listen_sock;
SOCKET client_sock = INVALID_SOCKET;
HWND hEdit, hList;
int nPort;
int nMessages;

// 손님마다 할 대답
char *answers[] = { "어서 오세요", "네, 잘 들립니다", "안녕히 가세요" };

int APIENTRY WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance,
	LPSTR lpCmdLine, int nCmdShow)
{
	nPort = atoi(lpCmdLine);

	WSADATA wsa;
	if(WSAStartup(MAKEWORD(2,2), &wsa) != 0)
		return -1;

	int ret = DialogBox(hInstance, MAKEINTRESOURCE(IDD_SERVER), NULL, (DLGPROC)DlgProc);
	printf("DialogBox = %d\n", ret);

	closesocket(listen_sock);
	WSACleanup();
	return 0;
}

void ShowCount(HWND hDlg)
{
	char text[32];
	wsprintf(text, "%d명", (int)SendMessage(hList, LB_GETCOUNT, 0, 0));
	SetDlgItemText(hDlg, IDC_COUNT, text);
}

BOOL CALLBACK DlgProc(HWND hDlg, UINT uMsg, WPARAM wParam, LPARAM lParam)
{
	char text[BUFSIZE];
	CHAT_MSG msg;
	SOCKADDR_IN serveraddr;

	switch(uMsg)
	{
	case WM_INITDIALOG:
		hEdit = GetDlgItem(hDlg, IDC_LOG);
		hList = GetDlgItem(hDlg, IDC_USERS);
		SendDlgItemMessage(hDlg, IDC_ANSWER, EM_SETLIMITTEXT, BUFSIZE-1, 0);

		listen_sock = socket(AF_INET, SOCK_STREAM, 0);
		if(listen_sock == INVALID_SOCKET) err_quit("socket()");
		ZeroMemory(&serveraddr, sizeof(serveraddr));
		serveraddr.sin_family = AF_INET;
		serveraddr.sin_port = htons(nPort);
		serveraddr.sin_addr.s_addr = htonl(INADDR_ANY);
		if(bind(listen_sock, (SOCKADDR *)&serveraddr, sizeof(serveraddr)) == SOCKET_ERROR)
			err_quit("bind()");
		// 소켓 메시지를 대화 상자가 받는다
		if(WSAAsyncSelect(listen_sock, hDlg, WM_SOCKET, FD_ACCEPT|FD_CLOSE) == SOCKET_ERROR)
			err_quit("WSAAsyncSelect()");
		if(listen(listen_sock, SOMAXCONN) == SOCKET_ERROR)
			err_quit("listen()");

		PrintGreeting(IDS_GREETING);
		return TRUE;

	case WM_SOCKET:
		ProcessSocketMessage(hDlg, uMsg, wParam, lParam);
		return TRUE;

	case WM_COMMAND:
		switch(LOWORD(wParam))
		{
		case IDC_SEND:
			ZeroMemory(&msg, sizeof(msg));
			msg.type = CHATTING;
			GetDlgItemText(hDlg, IDC_ANSWER, msg.buf, BUFSIZE);
			send(client_sock, (char *)&msg, sizeof(msg), 0);
			DisplayText(hEdit, "서버: %s\r\n", msg.buf);
			SetDlgItemText(hDlg, IDC_ANSWER, "");
			return TRUE;
		case IDCANCEL:
			GetDlgItemText(hDlg, IDC_COUNT, text, sizeof(text));
			printf("남은 접속자 %s\n", text);
			PrintEdit(hEdit);
			EndDialog(hDlg, nMessages);
			return TRUE;
		}
		return FALSE;
	}
	return FALSE;
}

void ProcessSocketMessage(HWND hDlg, UINT uMsg, WPARAM wParam, LPARAM lParam)
{
	CHAT_MSG msg;
	SOCKADDR_IN clientaddr;
	int addrlen, retval;
	char name[BUFSIZE];

	if(WSAGETSELECTERROR(lParam))
	{
		err_display(hEdit, "소켓", WSAGETSELECTERROR(lParam));
		return;
	}

	switch(WSAGETSELECTEVENT(lParam))
	{
	case FD_ACCEPT:
		addrlen = sizeof(clientaddr);
		client_sock = accept(wParam, (SOCKADDR *)&clientaddr, &addrlen);
		WSAAsyncSelect(client_sock, hDlg, WM_SOCKET, FD_READ|FD_CLOSE);
		wsprintf(name, "손님 (%s)", inet_ntoa(clientaddr.sin_addr));
		SendMessage(hList, LB_ADDSTRING, 0, (LPARAM)name);
		ShowCount(hDlg);
		DisplayText(hEdit, "%s 접속\r\n", name);
		// 목록에 정말 들어갔는가?
		SendMessage(hList, LB_GETTEXT, 0, (LPARAM)name);
		printf("목록: %s\n", name);
		break;

	case FD_READ:
		retval = recv(wParam, (char *)&msg, sizeof(msg), 0);
		if(retval != sizeof(msg))
			return;
		DisplayText(hEdit, "손님: %s\r\n", msg.buf);
		// 대답을 적고 [보내기]를 누른다
		SetDlgItemText(hDlg, IDC_ANSWER, answers[nMessages++ % 3]);
		PostMessage(hDlg, WM_COMMAND, MAKEWPARAM(IDC_SEND, BN_CLICKED), (LPARAM)GetDlgItem(hDlg, IDC_SEND));
		break;

	case FD_CLOSE:
		closesocket(wParam);
		SendMessage(hList, LB_DELETESTRING, 0, 0);
		ShowCount(hDlg);
		DisplayText(hEdit, "손님 나감");
		PostMessage(hDlg, WM_COMMAND, IDCANCEL, 0);
		break;
	}
}
