//{{NO_DEPENDENCIES}}
// Microsoft Visual C++ 生成的包含文件。
// 供 TimeServer.rc 使用
//
#define IDI_TIMESERVER			107
#define IDI_SMALL				108
#define IDC_TIMESERVER			109
