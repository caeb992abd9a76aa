#include "compat/window/call_procedure.hpp"

#include "compat/kernel/unicode.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <winuser.h>

namespace compat {
namespace {

/// What differs between the two directions; `To` is the character of the procedure.
template <class To>
struct Other;

template <>
struct Other<char16_t> {
    using From = char;
    using CreateFrom = CREATESTRUCTA;
    using CreateTo = CREATESTRUCTW;
    static std::u16string convert(const char *text) { return to_wide(text); }
    static std::string back(std::u16string_view text) { return to_narrow(text); }
};

template <>
struct Other<char> {
    using From = char16_t;
    using CreateFrom = CREATESTRUCTW;
    using CreateTo = CREATESTRUCTA;
    static std::string convert(const char16_t *text) { return to_narrow(text); }
    static std::u16string back(std::string_view text) { return to_wide(text); }
};

template <class To>
class Converting {
    using From = typename Other<To>::From;

  public:
    Converting(const WindowProcedure &procedure, HWND window)
        : function_(procedure.function), window_(window)
    {
    }

    LRESULT operator()(UINT message, WPARAM wparam, LPARAM lparam) const
    {
        switch (message) {
        case WM_NCCREATE:
        case WM_CREATE:
            return lparam ? create(message, wparam, lparam) : function_(window_, message, 0, 0);
        case WM_SETTEXT:
        case WM_SETTINGCHANGE:
            return with_text(message, wparam, lparam);
        case WM_GETTEXT:
            return get_text(wparam, lparam);
        case WM_GETTEXTLENGTH:
            return static_cast<LRESULT>(text_of_window().size());
        default:
            return function_(window_, message, wparam, lparam);
        }
    }

  private:
    LRESULT create(UINT message, WPARAM wparam, LPARAM lparam) const
    {
        const auto &from = *reinterpret_cast<const typename Other<To>::CreateFrom *>(lparam);
        typename Other<To>::CreateTo to{};
        to.lpCreateParams = from.lpCreateParams;
        to.hInstance = from.hInstance;
        to.hMenu = from.hMenu;
        to.hwndParent = from.hwndParent;
        to.cy = from.cy;
        to.cx = from.cx;
        to.y = from.y;
        to.x = from.x;
        to.style = from.style;
        to.dwExStyle = from.dwExStyle;
        const auto name =
            from.lpszName ? Other<To>::convert(from.lpszName) : std::basic_string<To>();
        to.lpszName = from.lpszName ? name.c_str() : nullptr;
        std::basic_string<To> class_name;
        if (IS_INTRESOURCE(from.lpszClass)) {
            to.lpszClass = reinterpret_cast<const To *>(from.lpszClass);
        } else {
            class_name = Other<To>::convert(from.lpszClass);
            to.lpszClass = class_name.c_str();
        }
        return function_(window_, message, wparam, reinterpret_cast<LPARAM>(&to));
    }

    LRESULT with_text(UINT message, WPARAM wparam, LPARAM lparam) const
    {
        if (!lparam)
            return function_(window_, message, wparam, 0);
        const auto text = Other<To>::convert(reinterpret_cast<const From *>(lparam));
        return function_(window_, message, wparam, reinterpret_cast<LPARAM>(text.c_str()));
    }

    /// The window's text as its procedure gives it, in the caller's encoding.
    std::basic_string<From> text_of_window() const
    {
        const auto length = function_(window_, WM_GETTEXTLENGTH, 0, 0);
        std::vector<To> buffer(static_cast<std::size_t>(std::max<LRESULT>(length, 0)) + 1);
        const auto copied =
            function_(window_, WM_GETTEXT, buffer.size(), reinterpret_cast<LPARAM>(buffer.data()));
        const auto size =
            std::min(static_cast<std::size_t>(std::max<LRESULT>(copied, 0)), buffer.size());
        return Other<To>::back({buffer.data(), size});
    }

    LRESULT get_text(WPARAM capacity, LPARAM lparam) const
    {
        auto *const buffer = reinterpret_cast<From *>(lparam);
        return buffer ? static_cast<LRESULT>(copy_text(text_of_window(), buffer, capacity)) : 0;
    }

    WNDPROC function_;
    HWND window_;
};

} // namespace

LRESULT call_procedure(const WindowProcedure &procedure, HWND window, UINT message, WPARAM wparam,
                       LPARAM lparam, Encoding from)
{
    if (procedure.encoding == from)
        return procedure.function(window, message, wparam, lparam);
    if (procedure.encoding == Encoding::wide)
        return Converting<char16_t>(procedure, window)(message, wparam, lparam);
    return Converting<char>(procedure, window)(message, wparam, lparam);
}

LRESULT call_window(HWND window, UINT message, WPARAM wparam, LPARAM lparam, Encoding encoding)
{
    const auto found = window_of(window);
    if (!found || !found->belongs_to_this_thread())
        return 0;
    return call_procedure(*found->procedure.load(std::memory_order_acquire), window, message,
                          wparam, lparam, encoding);
}

} // namespace compat

using namespace compat;

namespace {

LRESULT call_any(Encoding encoding, WNDPROC procedure, HWND window, UINT message, WPARAM wparam,
                 LPARAM lparam)
{
    if (const auto *known = runtime().procedures().by_handle(procedure))
        return call_procedure(*known, window, message, wparam, lparam, encoding);
    return procedure ? procedure(window, message, wparam, lparam) : 0;
}

} // namespace

LRESULT WINAPI CallWindowProcA(WNDPROC procedure, HWND window, UINT message, WPARAM wparam,
                               LPARAM lparam)
{
    return call_any(Encoding::ansi, procedure, window, message, wparam, lparam);
}

LRESULT WINAPI CallWindowProcW(WNDPROC procedure, HWND window, UINT message, WPARAM wparam,
                               LPARAM lparam)
{
    return call_any(Encoding::wide, procedure, window, message, wparam, lparam);
}
