// Lists of files in dialogs.
#include "compat/control/directory_items.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <string>

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// A list box and a combo box are asked for the same by other numbers.
struct Messages {
    UINT reset, directory, selected, text, length;
};
constexpr Messages of_list{LB_RESETCONTENT, LB_DIR, LB_GETCURSEL, LB_GETTEXT, LB_GETTEXTLEN};
constexpr Messages of_combo{CB_RESETCONTENT, CB_DIR, CB_GETCURSEL, CB_GETLBTEXT, CB_GETLBTEXTLEN};

constexpr char16_t separators[] = u"\\/:";

bool has_wildcard(const std::u16string &text)
{
    return text.find_first_of(u"*?") != std::u16string::npos;
}

/// What is in front of the pattern becomes the current directory; the pattern is left.
bool enter_folder(std::u16string &path)
{
    if (!has_wildcard(path)) {
        if (path.empty() || SetCurrentDirectoryW(path.c_str())) {
            path = u"*.*";
            return true;
        }
        set_last_error(ERROR_NO_WILDCARD_CHARACTERS);
        return false;
    }
    const auto end = path.find_last_of(separators);
    if (end == std::u16string::npos)
        return true;
    const bool of_root = path[end] == u':' || end == 0;
    if (!SetCurrentDirectoryW(path.substr(0, of_root ? end + 1 : end).c_str()))
        return false;
    path.erase(0, end + 1);
    return true;
}

LRESULT fill(HWND dialog, int id, const Messages &list, UINT kinds, const char16_t *pattern)
{
    return SendDlgItemMessageW(dialog, id, list.directory, kinds,
                               reinterpret_cast<LPARAM>(pattern));
}

/// `path` is the pattern afterwards.
bool list_folder(HWND dialog, std::u16string &path, int id, int text, UINT kinds,
                 const Messages &list)
{
    if (!enter_folder(path))
        return false;
    if (id != 0) {
        if (!GetDlgItem(dialog, id)) {
            set_last_error(ERROR_LISTBOX_ID_NOT_FOUND);
            return false;
        }
        const UINT what = kinds & 0xFF; // the rest says how
        SendDlgItemMessageW(dialog, id, list.reset, 0, 0);
        const bool files = !(kinds & DDL_EXCLUSIVE) || (what & ~UINT{DDL_DIRECTORY});
        if (files)
            fill(dialog, id, list, kinds & ~UINT{DDL_DIRECTORY | DDL_DRIVES}, path.c_str());
        if (kinds & (DDL_DIRECTORY | DDL_DRIVES)) // all folders, whatever the pattern
            fill(dialog, id, list, (kinds & (DDL_DIRECTORY | DDL_DRIVES)) | DDL_EXCLUSIVE, u"*.*");
    }
    if (text != 0 && GetDlgItem(dialog, text)) {
        char16_t current[MAX_PATH] = {};
        GetCurrentDirectoryW(MAX_PATH, current);
        SetDlgItemTextW(dialog, text, current);
    }
    return true;
}

int list_folder_a(HWND dialog, LPSTR path, int id, int text, UINT kinds, const Messages &list)
{
    auto pattern = path ? to_wide(path) : std::u16string();
    if (!list_folder(dialog, pattern, id, text, kinds, list))
        return FALSE;
    if (path)
        lstrcpyA(path, to_narrow(pattern).c_str());
    return TRUE;
}

int list_folder_w(HWND dialog, LPWSTR path, int id, int text, UINT kinds, const Messages &list)
{
    std::u16string pattern = path ? path : u"";
    if (!list_folder(dialog, pattern, id, text, kinds, list))
        return FALSE;
    if (path)
        lstrcpyW(path, pattern.c_str());
    return TRUE;
}

struct Selected {
    std::u16string name;
    bool folder = false;
};

Selected selected(HWND dialog, int id, const Messages &list)
{
    const auto index = static_cast<WPARAM>(SendDlgItemMessageW(dialog, id, list.selected, 0, 0));
    const auto length = SendDlgItemMessageW(dialog, id, list.length, index, 0);
    if (length <= 0)
        return {};
    std::u16string name(static_cast<std::size_t>(length) + 1, u'\0');
    SendDlgItemMessageW(dialog, id, list.text, index, reinterpret_cast<LPARAM>(name.data()));
    name.pop_back();
    if (auto folder = folder_of_item(name))
        return {std::move(*folder), true};
    if (name.find(u'.') == std::u16string::npos)
        name += u'.';
    return {std::move(name), false};
}

BOOL give_selected_a(HWND dialog, LPSTR name, int size, int id, const Messages &list)
{
    const auto found = selected(dialog, id, list);
    if (name && size > 0)
        lstrcpynA(name, to_narrow(found.name).c_str(), size);
    return found.folder;
}

BOOL give_selected_w(HWND dialog, LPWSTR name, int size, int id, const Messages &list)
{
    const auto found = selected(dialog, id, list);
    if (name && size > 0)
        lstrcpynW(name, found.name.c_str(), size);
    return found.folder;
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI DlgDirListA(HWND dialog, LPSTR path, int list, int text, UINT kinds)
{
    return list_folder_a(dialog, path, list, text, kinds, of_list);
}

int WINAPI DlgDirListW(HWND dialog, LPWSTR path, int list, int text, UINT kinds)
{
    return list_folder_w(dialog, path, list, text, kinds, of_list);
}

int WINAPI DlgDirListComboBoxA(HWND dialog, LPSTR path, int combo, int text, UINT kinds)
{
    return list_folder_a(dialog, path, combo, text, kinds, of_combo);
}

int WINAPI DlgDirListComboBoxW(HWND dialog, LPWSTR path, int combo, int text, UINT kinds)
{
    return list_folder_w(dialog, path, combo, text, kinds, of_combo);
}

BOOL WINAPI DlgDirSelectExA(HWND dialog, LPSTR name, int size, int list)
{
    return give_selected_a(dialog, name, size, list, of_list);
}

BOOL WINAPI DlgDirSelectExW(HWND dialog, LPWSTR name, int size, int list)
{
    return give_selected_w(dialog, name, size, list, of_list);
}

BOOL WINAPI DlgDirSelectComboBoxExA(HWND dialog, LPSTR name, int size, int combo)
{
    return give_selected_a(dialog, name, size, combo, of_combo);
}

BOOL WINAPI DlgDirSelectComboBoxExW(HWND dialog, LPWSTR name, int size, int combo)
{
    return give_selected_w(dialog, name, size, combo, of_combo);
}
