//{{NO_DEPENDENCIES}}
// Microsoft Visual C++에서 생성한 포함 파일입니다.
// ChatServer.rc에서 사용되고 있습니다.
//
#define IDS_GREETING                    1
#define IDD_SERVER                      101
#define IDI_CHAT                        102
#define IDC_LOG                         1001
#define IDC_USERS                       1002
#define IDC_COUNT                       1003
#define IDC_ANSWER                      1004
#define IDC_SEND                        1005

#ifdef APSTUDIO_INVOKED
#ifndef APSTUDIO_READONLY_SYMBOLS
#define _APS_NEXT_RESOURCE_VALUE        103
#define _APS_NEXT_COMMAND_VALUE         40001
#define _APS_NEXT_CONTROL_VALUE         1006
#define _APS_NEXT_SYMED_VALUE           101
#endif
#endif
