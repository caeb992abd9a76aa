//{{NO_DEPENDENCIES}}
// Microsoft Visual C++ generated include file.
// Used by Client.rc
//
#define IDD_BALLOT                      101
#define IDC_NAME                        1000
#define IDC_KIM                         1001
#define IDC_LEE                         1002
#define IDC_PARK                        1003
#define IDC_URGENT                      1004
#define IDC_RESULT                      1005
#define IDC_VOTE                        1006
