// resource.h - the numbers of the dialog and its controls, for http_client.rc and http_client.cpp.
#define IDD_HTTP_GET 101

#define IDC_ADDRESS 1001
#define IDC_GET 1002
#define IDC_PROGRESS 1003
#define IDC_LOG 1004
