// Procedures that stand before a window's own one (SetWindowSubclass).

#include "window_support.hpp"

#include <commctrl.h>

#include <string>
#include <thread>

using namespace conformance;

namespace {

std::string heard;

constexpr const char *does_not_look =
    "Microsoft (\"SetWindowSubclass\"): not across threads; Wine does not look whose the window is";

constexpr UINT asked = WM_APP, leaves = WM_APP + 1, comes = WM_APP + 2;

LRESULT CALLBACK notes(HWND window, UINT message, WPARAM wparam, LPARAM lparam, UINT_PTR id,
                       DWORD_PTR data)
{
    if (message < WM_APP && message != WM_NCDESTROY)
        return DefSubclassProc(window, message, wparam, lparam);
    heard += std::to_string(id) + ":" + std::to_string(data) + " ";
    if (message == leaves)
        RemoveWindowSubclass(window, notes, id);
    if (message == leaves && wparam != 0)
        RemoveWindowSubclass(window, notes, wparam);
    if (message == comes)
        SetWindowSubclass(window, notes, wparam, 0);
    return DefSubclassProc(window, message, wparam, lparam) + 1;
}

/// Who is called, and what is answered.
std::string told(HWND window, UINT message, WPARAM wparam = 0)
{
    heard.clear();
    const LRESULT answer = SendMessageA(window, message, wparam, 0);
    return heard + "= " + std::to_string(answer);
}

} // namespace

CASE("subclassing.order", "The newest hears a message first, and each once", "")
{
    const PlainWindow w;
    STEP(SetWindowSubclass(w, notes, 1, 10), "1");
    STEP(SetWindowSubclass(w, notes, 2, 20), "1");
    STEP(SetWindowSubclass(w, notes, 3, 30), "1");
    STEP(told(w, asked), "3:30 2:20 1:10 = 3");
    STEP(SetWindowSubclass(w, notes, 2, 21), "1");
    STEP(told(w, asked), "3:30 2:21 1:10 = 3");
}

CASE("subclassing.removed", "A procedure goes, also while it is called, and the window's own stays",
     "")
{
    const PlainWindow w;
    const LONG_PTR own = GetWindowLongPtrA(w, GWLP_WNDPROC);
    for (UINT_PTR id = 1; id <= 4; ++id)
        SetWindowSubclass(w, notes, id, 0);
    STEP(GetWindowLongPtrA(w, GWLP_WNDPROC) != own, "yes");
    STEP(RemoveWindowSubclass(w, notes, 3), "1");
    STEP(RemoveWindowSubclass(w, notes, 3), "0");
    STEP(told(w, asked), "4:0 2:0 1:0 = 3");
    STEP(told(w, leaves, 2), "4:0 1:0 = 2");
    STEP(told(w, asked), "= 0");
    STEP(GetWindowLongPtrA(w, GWLP_WNDPROC) == own, "yes");
    SetWindowSubclass(w, notes, 1, 0);
    STEP(told(w, comes, 2), "1:0 = 1");
    STEP(told(w, asked), "2:0 1:0 = 2");
}

CASE("subclassing.ends", "They hear the window's last message, and are gone with it", "")
{
    const PlainWindow w;
    SetWindowSubclass(w, notes, 1, 0);
    heard.clear();
    DestroyWindow(w);
    STEP(heard, "1:0 ");
}

CASE("subclassing.refused", "Not without a procedure, a window, or from another thread", "")
{
    const PlainWindow w;
    STEP(SetWindowSubclass(w, nullptr, 1, 0), "0");
    STEP(SetWindowSubclass(nobody, notes, 1, 0), "0", differs("wine-8.0", "1", does_not_look));
    STEP(SetWindowSubclass(nullptr, notes, 1, 0), "0");
    BOOL set = TRUE;
    std::thread([&] { set = SetWindowSubclass(w, notes, 1, 0); }).join();
    STEP(set, "0", differs("wine-8.0", "1", does_not_look));
    STEP(RemoveWindowSubclass(w, notes, 1), "0", differs("wine-8.0", "1", does_not_look));
    STEP(RemoveWindowSubclass(nobody, notes, 1), "0");
    STEP(DefSubclassProc(w, asked, 0, 0), "0");
}
