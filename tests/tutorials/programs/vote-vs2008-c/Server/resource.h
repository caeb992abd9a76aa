//{{NO_DEPENDENCIES}}
// Microsoft Visual C++ generated include file.
// Used by Server.rc
//
#define IDS_TITLE                       1
#define IDS_CANDIDATE                   10
#define IDS_TOTAL                       20
#define IDD_VOTES                       101
#define VS_VERSION_INFO                 1
#define IDC_BOX                         1000
#define IDC_LAST                        1001
#define IDC_STOP                        1002
