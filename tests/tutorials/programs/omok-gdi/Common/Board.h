// 바둑판: 그리기와 규칙. 두 프로그램이 같이 쓴다.
#pragma once
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <tchar.h>

#define WM_SOCKET (WM_USER + 1)
#define LINES 9
#define CELL 24
#define SIZE (CELL * (LINES + 1))
#define TITLE_HEIGHT 20

enum { EMPTY, BLACK, WHITE };

#pragma pack(push, 1)
struct MOVE
{
	BYTE color;
	short x, y;
	int number;
};
#pragma pack(pop)

class Board
{
public:
	Board();
	~Board();
	bool Put(int x, int y, int color);		// true: 다섯이 됨
	void Paint(HWND hWnd);
	void Report(HWND hWnd);
	int stones[LINES][LINES];
	int lastX, lastY;
	TCHAR text[64];
private:
	void DrawBoard(HDC hdc);
	void DrawStone(HDC hdc, int x, int y);
	void DrawTitle(HDC hdc);
	int Count(int x, int y, int dx, int dy);
	HBITMAP wood;
	HBITMAP buffer;		// 마지막으로 그린 것
};
