// Formats of the program's own, and who watches the clipboard.
#include "compat/clipboard/clipboard.hpp"
#include "compat/kernel/atom_table.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <string>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

std::string as(LPSTR, const std::u16string &name)
{
    return to_ansi(name);
}
const std::u16string &as(LPWSTR, const std::u16string &name)
{
    return name;
}

template <class Char>
int name_of(UINT format, Char *buffer, int size)
{
    const auto name = format <= 0xFFFF ? runtime().atoms().name_of(static_cast<ATOM>(format))
                                       : std::optional<std::u16string>();
    if (!name || size <= 0) {
        set_last_error(ERROR_INVALID_HANDLE);
        return 0;
    }
    return static_cast<int>(copy_text(as(buffer, *name), buffer, static_cast<std::size_t>(size)));
}

BOOL or_wrong_parameter(bool done)
{
    if (!done)
        set_last_error(ERROR_INVALID_PARAMETER);
    return done;
}

} // namespace
} // namespace compat

using namespace compat;

// A format and a message of one name have the same number on Windows, too.
UINT WINAPI RegisterClipboardFormatA(LPCSTR name)
{
    return RegisterWindowMessageA(name);
}

UINT WINAPI RegisterClipboardFormatW(LPCWSTR name)
{
    return RegisterWindowMessageW(name);
}

int WINAPI GetClipboardFormatNameA(UINT format, LPSTR name, int size)
{
    return name_of(format, name, size);
}

int WINAPI GetClipboardFormatNameW(UINT format, LPWSTR name, int size)
{
    return name_of(format, name, size);
}

BOOL WINAPI AddClipboardFormatListener(HWND window)
{
    return window_of(window) && or_wrong_parameter(clipboard().add_listener(window));
}

BOOL WINAPI RemoveClipboardFormatListener(HWND window)
{
    return window_of(window) && or_wrong_parameter(clipboard().remove_listener(window));
}

HWND WINAPI SetClipboardViewer(HWND window)
{
    if (window && !window_of(window))
        return nullptr;
    const HWND former = clipboard().set_viewer(window);
    if (window)
        SendNotifyMessageW(window, WM_DRAWCLIPBOARD, reinterpret_cast<WPARAM>(clipboard().owner()),
                           0);
    return former;
}

HWND WINAPI GetClipboardViewer()
{
    return clipboard().viewer();
}

BOOL WINAPI ChangeClipboardChain(HWND remove, HWND next)
{
    const HWND first = clipboard().viewer();
    if (first == remove) {
        clipboard().set_viewer(next);
        return TRUE;
    }
    return first && SendMessageW(first, WM_CHANGECBCHAIN, reinterpret_cast<WPARAM>(remove),
                                 reinterpret_cast<LPARAM>(next)) != 0;
}
