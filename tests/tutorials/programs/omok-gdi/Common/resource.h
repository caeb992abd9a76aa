#define IDB_WOOD    101
#define IDI_STONE   102
#define IDS_BLACK   201
#define IDS_WHITE   202
#define IDS_WIN     203
