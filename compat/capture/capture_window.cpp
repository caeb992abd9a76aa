// Capture windows: they keep what programs set, and no driver can be connected to them.
#include "compat/kernel/text.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>

#include <libloaderapi.h>
#include <vfw.h>

namespace compat {
namespace {

constexpr LPCWSTR class_name = u"ClsCapWin";

/// What Microsoft documents as the settings of a new window.
CAPTUREPARMS first_setup()
{
    CAPTUREPARMS setup{};
    setup.dwRequestMicroSecPerFrame = 66'667; // 15 frames a second
    setup.wPercentDropForError = 10;
    setup.dwIndexSize = 34'952;
    setup.wNumVideoRequested = 32;
    setup.wNumAudioRequested = 10;
    setup.vKeyAbort = VK_ESCAPE;
    setup.fAbortLeftMouse = TRUE;
    setup.fAbortRightMouse = TRUE;
    setup.wStepCaptureAverageFrames = 5;
    setup.AVStreamMaster = AVSTREAMMASTER_AUDIO;
    return setup;
}

/// Of one window; its own thread's.
struct CaptureWindow {
    LPARAM user_data = 0;
    CAPTUREPARMS setup = first_setup();
    std::string file = "C:\\CAPTURE.AVI";
};

template <class Structure>
LRESULT copy_out(const Structure &from, void *to, std::size_t size)
{
    if (!to)
        return FALSE;
    std::memcpy(to, &from, std::min(size, sizeof from));
    return TRUE;
}

template <class Char>
LRESULT set_file(CaptureWindow &window, LPARAM name)
{
    if (name == 0)
        return FALSE;
    window.file = utf8(reinterpret_cast<const Char *>(name));
    return TRUE;
}

template <class Char>
LRESULT get_file(const CaptureWindow &window, WPARAM size, LPARAM buffer)
{
    if (buffer == 0 || size == 0)
        return FALSE;
    copy_text(from_utf8<Char>(window.file), reinterpret_cast<Char *>(buffer), size);
    return TRUE;
}

/// Everything that needs a driver is FALSE, or 0 bytes of a format.
LRESULT answer(CaptureWindow &window, UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_CAP_SET_CALLBACK_ERRORA:
    case WM_CAP_SET_CALLBACK_ERRORW:
    case WM_CAP_SET_CALLBACK_STATUSA:
    case WM_CAP_SET_CALLBACK_STATUSW:
    case WM_CAP_SET_CALLBACK_YIELD:
    case WM_CAP_SET_CALLBACK_FRAME:
    case WM_CAP_SET_CALLBACK_VIDEOSTREAM:
    case WM_CAP_SET_CALLBACK_WAVESTREAM:
    case WM_CAP_SET_CALLBACK_CAPCONTROL:
        return TRUE; // nothing ever happens that they would be called for
    case WM_CAP_GET_USER_DATA:
        return window.user_data;
    case WM_CAP_SET_USER_DATA:
        window.user_data = lparam;
        return TRUE;
    case WM_CAP_FILE_SET_CAPTURE_FILEA:
        return set_file<char>(window, lparam);
    case WM_CAP_FILE_SET_CAPTURE_FILEW:
        return set_file<char16_t>(window, lparam);
    case WM_CAP_FILE_GET_CAPTURE_FILEA:
        return get_file<char>(window, wparam, lparam);
    case WM_CAP_FILE_GET_CAPTURE_FILEW:
        return get_file<char16_t>(window, wparam, lparam);
    case WM_CAP_GET_SEQUENCE_SETUP:
        return copy_out(window.setup, reinterpret_cast<void *>(lparam), wparam);
    case WM_CAP_SET_SEQUENCE_SETUP:
        if (lparam == 0)
            return FALSE;
        std::memcpy(&window.setup, reinterpret_cast<const void *>(lparam),
                    std::min<std::size_t>(wparam, sizeof window.setup));
        return TRUE;
    default:
        return FALSE;
    }
}

void attach(HWND handle)
{
    SetWindowLongPtrW(handle, 0, reinterpret_cast<LONG_PTR>(new CaptureWindow));
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): the window keeps it
}

LRESULT CALLBACK procedure(HWND handle, UINT message, WPARAM wparam, LPARAM lparam)
{
    auto *const window = reinterpret_cast<CaptureWindow *>(GetWindowLongPtrW(handle, 0));
    if (message == WM_NCCREATE)
        attach(handle);
    if (message == WM_NCDESTROY) {
        delete window;
        SetWindowLongPtrW(handle, 0, 0);
    }
    if (window && message >= WM_CAP_START && message <= WM_CAP_END)
        return answer(*window, message, wparam, lparam);
    return DefWindowProcW(handle, message, wparam, lparam);
}

void register_class()
{
    WNDCLASSEXW made{};
    made.cbSize = sizeof made;
    made.style = CS_HREDRAW | CS_VREDRAW;
    made.lpfnWndProc = procedure;
    made.cbWndExtra = sizeof(LONG_PTR);
    made.hInstance = GetModuleHandleW(nullptr);
    made.lpszClassName = class_name;
    RegisterClassExW(&made);
}

} // namespace
} // namespace compat

using namespace compat;

HWND WINAPI capCreateCaptureWindowW(LPCWSTR name, DWORD style, int x, int y, int width, int height,
                                    HWND parent, int id)
{
    static std::once_flag registered;
    std::call_once(registered, register_class);
    // A number is a child's; of another window it would be its menu.
    const bool is_child = (style & WS_CHILD) != 0;
    const auto number = static_cast<INT_PTR>(is_child ? id : 0);
    return CreateWindowExW(0, class_name, name, style, x, y, width, height, parent,
                           reinterpret_cast<HMENU>(number), GetModuleHandleW(nullptr), nullptr);
}

HWND WINAPI capCreateCaptureWindowA(LPCSTR name, DWORD style, int x, int y, int width, int height,
                                    HWND parent, int id)
{
    const std::u16string wide = to_wide(utf8(name));
    return capCreateCaptureWindowW(wide.c_str(), style, x, y, width, height, parent, id);
}

BOOL WINAPI capGetDriverDescriptionA(UINT, LPSTR, int, LPSTR, int)
{
    return FALSE;
}

BOOL WINAPI capGetDriverDescriptionW(UINT, LPWSTR, int, LPWSTR, int)
{
    return FALSE;
}
