#include "Board.h"
#include "resource.h"

static const COLORREF RED = RGB(255, 0, 0);

Board::Board()
{
	ZeroMemory(stones, sizeof(stones));
	lastX = lastY = -1;
	buffer = NULL;
	wood = LoadBitmap(GetModuleHandle(NULL), MAKEINTRESOURCE(IDB_WOOD));
	_tcscpy_s(text, _T("오목"));
	BITMAP bm;
	GetObject(wood, sizeof(bm), &bm);
	printf("나무 무늬 %d x %d\n", (int)bm.bmWidth, (int)bm.bmHeight);
}

Board::~Board()
{
	DeleteObject(wood);
	DeleteObject(buffer);
}

int Board::Count(int x, int y, int dx, int dy)
{
	int color = stones[y][x], n = 0;
	while (x >= 0 && y >= 0 && x < LINES && y < LINES && stones[y][x] == color)
	{
		n++;
		x += dx;
		y += dy;
	}
	return n;
}

bool Board::Put(int x, int y, int color)
{
	stones[y][x] = color;
	lastX = x;
	lastY = y;
	static int d[4][2] = { {1, 0}, {0, 1}, {1, 1}, {1, -1} };
	for (int i = 0; i < 4; i++)
		if (Count(x, y, d[i][0], d[i][1]) + Count(x, y, -d[i][0], -d[i][1]) - 1 >= 5)
			return true;
	return false;
}

void Board::DrawBoard(HDC hdc)
{
	// 무늬를 깔고
	HDC source = CreateCompatibleDC(hdc);
	HBITMAP old = (HBITMAP)SelectObject(source, wood);
	for (int y = 0; y < SIZE; y += 16)
		for (int x = 0; x < SIZE; x += 16)
			BitBlt(hdc, x, y, 16, 16, source, 0, 0, SRCCOPY);
	SelectObject(source, old);
	DeleteDC(source);
	// 줄을 긋는다
	HPEN pen = CreatePen(PS_SOLID, 1, RGB(60, 40, 20));
	HPEN oldPen = (HPEN)SelectObject(hdc, pen);
	for (int i = 1; i <= LINES; i++)
	{
		MoveToEx(hdc, CELL, i * CELL, NULL);
		LineTo(hdc, LINES * CELL + 1, i * CELL);
		MoveToEx(hdc, i * CELL, CELL, NULL);
		LineTo(hdc, i * CELL, LINES * CELL + 1);
	}
	SelectObject(hdc, GetStockObject(NULL_BRUSH));
	Rectangle(hdc, CELL - 4, CELL - 4, LINES * CELL + 5, LINES * CELL + 5);
	SelectObject(hdc, oldPen);
	DeleteObject(pen);
}

void Board::DrawStone(HDC hdc, int x, int y)
{
	int cx = (x + 1) * CELL, cy = (y + 1) * CELL, r = CELL / 2 - 2;
	HBRUSH brush = CreateSolidBrush(stones[y][x] == BLACK ? RGB(10, 10, 10) : RGB(245, 245, 245));
	HBRUSH oldBrush = (HBRUSH)SelectObject(hdc, brush);
	SelectObject(hdc, GetStockObject(BLACK_PEN));
	Ellipse(hdc, cx - r, cy - r, cx + r, cy + r);
	SelectObject(hdc, oldBrush);
	DeleteObject(brush);
	if (x == lastX && y == lastY)
	{
		RECT rc = { cx - 2, cy - 2, cx + 3, cy + 3 };
		HBRUSH red = CreateSolidBrush(RED);
		FillRect(hdc, &rc, red);
		DeleteObject(red);
	}
}

void Board::DrawTitle(HDC hdc)
{
	HFONT font = CreateFont(14, 0, 0, 0, FW_BOLD, FALSE, FALSE, FALSE, DEFAULT_CHARSET, OUT_DEFAULT_PRECIS,
		CLIP_DEFAULT_PRECIS, DEFAULT_QUALITY, DEFAULT_PITCH | FF_SWISS, _T("굴림"));
	HFONT oldFont = (HFONT)SelectObject(hdc, font);
	PatBlt(hdc, 0, SIZE, SIZE, TITLE_HEIGHT, WHITENESS);
	SetBkMode(hdc, TRANSPARENT);
	SetTextColor(hdc, RGB(0, 0, 255));
	TextOut(hdc, 4, SIZE + 2, text, _tcslen(text));
	SelectObject(hdc, oldFont);
	DeleteObject(font);
}

// 깜박이지 않게 메모리 DC에 그려서 한 번에 옮긴다
void Board::Paint(HWND hWnd)
{
	PAINTSTRUCT ps;
	HDC hdc = BeginPaint(hWnd, &ps);
	HDC mem = CreateCompatibleDC(hdc);
	if (buffer == NULL)
		buffer = CreateCompatibleBitmap(hdc, SIZE, SIZE + TITLE_HEIGHT);
	HBITMAP old = (HBITMAP)SelectObject(mem, buffer);
	DrawBoard(mem);
	for (int y = 0; y < LINES; y++)
		for (int x = 0; x < LINES; x++)
			if (stones[y][x] != EMPTY)
				DrawStone(mem, x, y);
	DrawTitle(mem);
	BitBlt(hdc, 0, 0, SIZE, SIZE + TITLE_HEIGHT, mem, 0, 0, SRCCOPY);
	SelectObject(mem, old);
	DeleteDC(mem);
	EndPaint(hWnd, &ps);
}

// 그린 것을 점을 읽어서 찍는다
void Board::Report(HWND hWnd)
{
	HDC hdc = GetDC(hWnd);
	HDC mem = CreateCompatibleDC(hdc);
	HBITMAP old = (HBITMAP)SelectObject(mem, buffer);
	for (int y = 0; y < LINES; y++)
	{
		for (int x = 0; x < LINES; x++)
		{
			COLORREF c = GetPixel(mem, (x + 1) * CELL + 5, (y + 1) * CELL + 5);
			printf("%c", c == RGB(10, 10, 10) ? '@' : c == RGB(245, 245, 245) ? 'O' : '.');
		}
		printf("\n");
	}
	int x = (lastX + 1) * CELL, y = (lastY + 1) * CELL;
	printf("마지막 돌 %06X 테두리 %06X 줄 %06X 나무 %06X\n", (unsigned)GetPixel(mem, x, y),
		(unsigned)GetPixel(mem, x - CELL / 2 + 2, y), (unsigned)GetPixel(mem, CELL, CELL + CELL / 2),
		(unsigned)GetPixel(mem, 1, 1));
	// 색마다 점이 몇 개인가?
	int black = 0, white = 0, red = 0, line = 0;
	for (y = 0; y < SIZE; y++)
		for (x = 0; x < SIZE; x++)
			switch (GetPixel(mem, x, y))
			{
			case RGB(10, 10, 10): black++; break;
			case RGB(245, 245, 245): white++; break;
			case RGB(255, 0, 0): red++; break;
			case RGB(60, 40, 20): line++; break;
			}
	printf("검정 %d 하양 %d 빨강 %d 줄 %d\n", black, white, red, line);
	int ink = 0;
	for (y = SIZE; y < SIZE + TITLE_HEIGHT; y++)
		for (x = 0; x < SIZE; x++)
			if (GetPixel(mem, x, y) != RGB(255, 255, 255))
				ink++;
	printf("글씨가 %s\n", ink > 20 ? "보인다" : "안 보인다");
	SelectObject(mem, old);
	DeleteDC(mem);
	ReleaseDC(hWnd, hdc);
}
