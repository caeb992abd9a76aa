// 客户端和服务器之间的数据包
#pragma pack(push, 1)
struct POSITION
{
	unsigned char frame;
	short x, y;
	char name[11];
};
#pragma pack(pop)

#define WM_SOCKET (WM_USER + 1)
#define IDB_HERO 101
#define IDC_CURSOR1 102
#define IDS_NAME 1
