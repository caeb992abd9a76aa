//{{NO_DEPENDENCIES}}
// Microsoft Visual C++에서 생성한 포함 파일입니다.
// ChatClient.rc에서 사용되고 있습니다.
//
#define IDS_GREETING                    1
#define IDD_CLIENT                      101
#define IDC_IP                          1001
#define IDC_PORT                        1002
#define IDC_CONNECT                     1003
#define IDC_LOG                         1004
#define IDC_INPUT                       1005
