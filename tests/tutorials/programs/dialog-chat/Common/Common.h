// 서버와 클라이언트가 같이 쓰는 것들
#pragma once

#include <WinSock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>

#define WM_SOCKET (WM_USER+1)
#define BUFSIZE 64

#pragma pack(1)
struct CHAT_MSG
{
	int type;			// 0: 말, 1: 나감
	char buf[BUFSIZE];
};
#pragma pack()

#define CHATTING 0
#define LEAVE 1

// 에디트 컨트롤의 끝에 한 줄을 붙인다
inline void DisplayText(HWND hEdit, char *fmt, ...)
{
	va_list arg;
	va_start(arg, fmt);
	char cbuf[BUFSIZE+256];
	vsprintf(cbuf, fmt, arg);
	va_end(arg);

	int nLength = GetWindowTextLength(hEdit);
	SendMessage(hEdit, EM_SETSEL, nLength, nLength);
	SendMessage(hEdit, EM_REPLACESEL, FALSE, (LPARAM)cbuf);
}

// 소켓 함수 오류 출력 후 종료
inline void err_quit(char *msg)
{
	LPVOID lpMsgBuf;
	FormatMessage(
		FORMAT_MESSAGE_ALLOCATE_BUFFER|FORMAT_MESSAGE_FROM_SYSTEM,
		NULL, WSAGetLastError(),
		MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT),
		(LPTSTR)&lpMsgBuf, 0, NULL);
	MessageBox(NULL, (LPCTSTR)lpMsgBuf, msg, MB_ICONERROR);
	LocalFree(lpMsgBuf);
	exit(1);
}

// 소켓 함수 오류를 대화 상자에 보인다
inline void err_display(HWND hEdit, char *msg, int errcode)
{
	LPVOID lpMsgBuf;
	FormatMessage(
		FORMAT_MESSAGE_ALLOCATE_BUFFER|FORMAT_MESSAGE_FROM_SYSTEM,
		NULL, errcode,
		MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT),
		(LPTSTR)&lpMsgBuf, 0, NULL);
	DisplayText(hEdit, "[%s %d] %s", msg, errcode, (LPCTSTR)lpMsgBuf);
	LocalFree(lpMsgBuf);
}

// 화면에 보인 것을 그대로 찍는다
inline void PrintEdit(HWND hEdit)
{
	int nLines = SendMessage(hEdit, EM_GETLINECOUNT, 0, 0);
	for(int i=0; i<nLines; i++)
	{
		char line[BUFSIZE+256];
		*(WORD *)line = sizeof(line)-1;
		int len = SendMessage(hEdit, EM_GETLINE, i, (LPARAM)line);
		line[len] = '\0';
		printf("| %s\n", line);
	}
}

// 문자열 테이블에 있는 인사말
inline void PrintGreeting(UINT id)
{
	WCHAR wide[64];
	char text[64];
	LoadStringW(GetModuleHandle(NULL), id, wide, 64);
	WideCharToMultiByte(949, 0, wide, -1, text, 64, NULL, NULL);
	printf("%s\n", text);
}
