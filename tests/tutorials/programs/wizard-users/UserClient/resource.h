//{{NO_DEPENDENCIES}}
// Microsoft Visual C++ 生成的包含文件。
// 供 UserClient.rc 使用
//
#define IDR_MENU                        101
#define IDS_USER1                       201
#define IDS_USER2                       202
#define IDS_USER3                       203
#define ID_LOGIN                        40001
#define ID_LOGOUT                       40002
