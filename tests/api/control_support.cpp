#include "control_support.hpp"

#include <sstream>
#include <utility>

namespace {

constexpr char parent_class[] = "parent of controls";

} // namespace

Parent::Parent()
{
    WNDCLASSA description{};
    description.lpfnWndProc = procedure;
    description.hInstance = GetModuleHandleA(nullptr);
    description.lpszClassName = parent_class;
    RegisterClassA(&description); // once; later it is there already
    window_ = CreateWindowExA(0, parent_class, "", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 0, 0, 300, 300,
                              nullptr, nullptr, description.hInstance, this);
}

Parent::~Parent()
{
    DestroyWindow(window_);
}

HWND Parent::add(const char *class_name, const char *text, DWORD style, int id, int height) const
{
    return CreateWindowExA(0, class_name, text, style | WS_CHILD | WS_VISIBLE, 0, 0, 100, height,
                           window_, reinterpret_cast<HMENU>(static_cast<ULONG_PTR>(id)),
                           GetModuleHandleA(nullptr), nullptr);
}

std::string Parent::told()
{
    const auto all = std::exchange(told_, "");
    return all.empty() ? "-" : all;
}

std::string Parent::told_once()
{
    std::istringstream all(told());
    std::string result;
    for (std::string word, last; all >> word; last = word) {
        if (word != last)
            result += (result.empty() ? "" : " ") + word;
    }
    return result;
}

void Parent::note(const std::string &what)
{
    told_ += (told_.empty() ? "" : " ") + what;
}

LRESULT Parent::notified(NMHDR &message)
{
    char code[32];
    wsprintfA(code, "%d!%d", static_cast<int>(message.idFrom), static_cast<int>(message.code));
    std::string details;
    const LRESULT result = answer_ ? answer_(message, details) : 0;
    note(code + details);
    return result;
}

LRESULT CALLBACK Parent::procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_NCCREATE) {
        const auto &how = *reinterpret_cast<const CREATESTRUCTA *>(lparam);
        SetWindowLongPtrA(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(how.lpCreateParams));
    }
    auto *const parent = reinterpret_cast<Parent *>(GetWindowLongPtrA(window, GWLP_USERDATA));
    if (message == WM_COMMAND && parent) {
        char code[32];
        wsprintfA(code, "%d:%x", LOWORD(wparam), HIWORD(wparam));
        parent->note(code);
    }
    if (message == WM_NOTIFY && parent)
        return parent->notified(*reinterpret_cast<NMHDR *>(lparam));
    return DefWindowProcA(window, message, wparam, lparam);
}

void Held::set(BYTE state) const
{
    BYTE keys[256] = {};
    GetKeyboardState(keys);
    keys[key_] = state;
    SetKeyboardState(keys);
}

std::string text_of(HWND control)
{
    char text[256] = "";
    GetWindowTextA(control, text, sizeof text);
    return text;
}
