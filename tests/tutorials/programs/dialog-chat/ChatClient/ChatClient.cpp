// 대화 상자 채팅 클라이언트
#include "..\Common\Common.h"
#include "resource.h"
#pragma comment(lib, "ws2_32.lib")

BOOL CALLBACK DlgProc(HWND, UINT, WPARAM, LPARAM);

SOCKET sock;
HWND hEdit;
char *pPort;
int nSent;

// 키보드 대신
char *lines[] = { "안녕하세요", "잘 들립니까?", "그럼 이만" };

int APIENTRY WinMain(HINSTANCE hInst, HINSTANCE, LPSTR lpCmdLine, int)
{
	WSADATA wsa;
	pPort = lpCmdLine;
	if(WSAStartup(MAKEWORD(2,2), &wsa) != 0)
		return -1;
	int ret = DialogBox(hInst, MAKEINTRESOURCE(IDD_CLIENT), NULL, (DLGPROC)DlgProc);
	if(ret == IDCANCEL)
		printf("창을 닫았음\n");
	WSACleanup();
	return ret;
}

// 입력 칸에 한 줄을 쓰고 [보내기]를 누른다
void TypeLine(HWND hDlg)
{
	SetDlgItemText(hDlg, IDC_INPUT, lines[nSent]);
	SendDlgItemMessage(hDlg, IDOK, BM_CLICK, 0, 0);
}

void Connect(HWND hDlg)
{
	char ip[32];
	SOCKADDR_IN serveraddr = { AF_INET };
	GetDlgItemText(hDlg, IDC_IP, ip, sizeof(ip));
	serveraddr.sin_addr.s_addr = inet_addr(ip);
	serveraddr.sin_port = htons(GetDlgItemInt(hDlg, IDC_PORT, NULL, FALSE));
	sock = socket(AF_INET, SOCK_STREAM, 0);
	if(connect(sock, (SOCKADDR *)&serveraddr, sizeof(serveraddr)) == SOCKET_ERROR)
	{
		err_display(hEdit, "connect()", WSAGetLastError());
		closesocket(sock);
		SetDlgItemText(hDlg, IDC_PORT, pPort);
		PostMessage(hDlg, WM_COMMAND, MAKEWPARAM(IDC_CONNECT, BN_CLICKED), (LPARAM)GetDlgItem(hDlg, IDC_CONNECT));
		return;
	}
	WSAAsyncSelect(sock, hDlg, WM_SOCKET, FD_READ|FD_CLOSE);
	DisplayText(hEdit, "%s 에 접속\r\n", ip);
	EnableWindow(GetDlgItem(hDlg, IDC_CONNECT), FALSE);
	EnableWindow(GetDlgItem(hDlg, IDOK), TRUE);
	SetFocus(GetDlgItem(hDlg, IDC_INPUT));
	TypeLine(hDlg);
}

BOOL CALLBACK DlgProc(HWND hDlg, UINT uMsg, WPARAM wParam, LPARAM lParam)
{
	CHAT_MSG msg;
	switch(uMsg)
	{
	case WM_INITDIALOG:
		PrintGreeting(IDS_GREETING);
		hEdit = GetDlgItem(hDlg, IDC_LOG);
		SetDlgItemText(hDlg, IDC_IP, "127.0.0.1");
		SetDlgItemInt(hDlg, IDC_PORT, 1, FALSE);	// 처음에는 틀린 포트
		SendDlgItemMessage(hDlg, IDC_INPUT, EM_LIMITTEXT, 20, 0);
		PostMessage(hDlg, WM_COMMAND, MAKEWPARAM(IDC_CONNECT, BN_CLICKED), (LPARAM)GetDlgItem(hDlg, IDC_CONNECT));
		return TRUE;

	case WM_SOCKET:
		switch(LOWORD(lParam))
		{
		case FD_READ:
			if(recv(sock, (char *)&msg, sizeof(msg), 0) != sizeof(msg))
				return TRUE;
			DisplayText(hEdit, "서버> %s\r\n", msg.buf);
			if(nSent == 3)
				SendMessage(hDlg, WM_COMMAND, IDCANCEL, 0);
			else
				TypeLine(hDlg);
			break;
		case FD_CLOSE:
			closesocket(sock);
			break;
		}
		return TRUE;

	case WM_COMMAND:
		switch(LOWORD(wParam))
		{
		case IDC_CONNECT:
			Connect(hDlg);
			return TRUE;
		case IDOK:
			ZeroMemory(&msg, sizeof(msg));
			GetDlgItemText(hDlg, IDC_INPUT, msg.buf, BUFSIZE);
			if(strlen(msg.buf) == 0)
				return TRUE;
			nSent++;
			send(sock, (char *)&msg, sizeof(msg), 0);
			DisplayText(hEdit, "나> %s\r\n", msg.buf);
			SetDlgItemText(hDlg, IDC_INPUT, "");
			return TRUE;
		case IDCANCEL:
			PrintEdit(hEdit);
			closesocket(sock);
			EndDialog(hDlg, IDCANCEL);
			return TRUE;
		}
		break;
	}
	return FALSE;
}
