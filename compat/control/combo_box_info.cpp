#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

BOOL WINAPI GetComboBoxInfo(HWND combo, PCOMBOBOXINFO info)
{
    if (!IsWindow(combo)) {
        SetLastError(ERROR_INVALID_WINDOW_HANDLE);
        return FALSE;
    }
    if (!info || info->cbSize != sizeof *info) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    return SendMessageW(combo, CB_GETCOMBOBOXINFO, 0, reinterpret_cast<LPARAM>(info)) != 0;
}
