#include "compat/window/call_procedure.hpp"

#include "compat/kernel/code_page.hpp"
#include "compat/message/character.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

#include <winuser.h>

namespace compat {
namespace {

thread_local CharacterInPieces called_pieces;

/// What differs between the two directions; `To` is the character of the procedure.
template <class To>
struct Other;

template <>
struct Other<char16_t> {
    using From = char;
    using CreateFrom = CREATESTRUCTA;
    using CreateTo = CREATESTRUCTW;
    static std::u16string convert(const char *text) { return from_ansi(text); }
    static std::string back(std::u16string_view text) { return to_ansi(text); }
    static WPARAM character(WPARAM bytes) { return wide_character(bytes); }
};

template <>
struct Other<char> {
    using From = char16_t;
    using CreateFrom = CREATESTRUCTW;
    using CreateTo = CREATESTRUCTA;
    static std::string convert(const char16_t *text) { return to_ansi(text); }
    static std::u16string back(std::string_view text) { return from_ansi(text); }

    static WPARAM character(WPARAM unit) { return narrow_character(unit); }
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
        case WM_CHAR:
        case WM_SYSCHAR:
            return character(message, wparam, lparam, To{});
        case WM_GETTEXTLENGTH:
            return static_cast<LRESULT>(text_of_window(0).size());
        default:
            return control_message(message, wparam, lparam);
        }
    }

  private:
    /// A wide procedure gets a character when all its bytes have come, a narrow one each byte.
    LRESULT character(UINT message, WPARAM bytes, LPARAM lparam, char16_t) const
    {
        const auto unit = called_pieces.add(window_, bytes);
        return unit ? function_(window_, message, *unit, lparam) : 0;
    }

    LRESULT character(UINT message, WPARAM unit, LPARAM lparam, char) const
    {
        WPARAM bytes = narrow_character(unit);
        LRESULT result = 0;
        do
            result = function_(window_, message, bytes & 0xFF, lparam);
        while ((bytes >>= 8) != 0);
        return result;
    }

    /// The messages of the system's controls that have text.
    LRESULT control_message(UINT message, WPARAM wparam, LPARAM lparam) const
    {
        switch (message) {
        case EM_REPLACESEL:
        case LB_DIR:
        case LB_ADDFILE:
        case CB_DIR:
            return with_text(message, wparam, lparam);
        case EM_SETPASSWORDCHAR:
            return function_(window_, message, Other<To>::character(wparam), lparam);
        case WM_CHARTOITEM: // beside the character there is the caret's index
            return function_(window_, message,
                             MAKEWPARAM(Other<To>::character(LOWORD(wparam)), HIWORD(wparam)),
                             lparam);
        case EM_GETLINE:
            return get_line(wparam, lparam);
        case LB_ADDSTRING:
        case LB_INSERTSTRING:
        case LB_FINDSTRING:
        case LB_FINDSTRINGEXACT:
        case LB_SELECTSTRING:
        case CB_ADDSTRING:
        case CB_INSERTSTRING:
        case CB_FINDSTRING:
        case CB_FINDSTRINGEXACT:
        case CB_SELECTSTRING:
            return has_strings() ? with_text(message, wparam, lparam)
                                 : function_(window_, message, wparam, lparam);
        case LB_GETTEXT:
            return get_item(message, LB_GETTEXTLEN, wparam, lparam);
        case LB_GETTEXTLEN:
            return get_item(LB_GETTEXT, message, wparam, 0);
        case CB_GETLBTEXT:
            return get_item(message, CB_GETLBTEXTLEN, wparam, lparam);
        case CB_GETLBTEXTLEN:
            return get_item(CB_GETLBTEXT, message, wparam, 0);
        default:
            return function_(window_, message, wparam, lparam);
        }
    }

    /// A list that its owner draws has what the owner gave, unless it says otherwise. The styles of
    /// list boxes and combo boxes have the same numbers, except for the last one.
    bool has_strings() const
    {
        const auto style = static_cast<DWORD>(GetWindowLongW(window_, GWL_STYLE));
        constexpr DWORD owner_drawn = LBS_OWNERDRAWFIXED | LBS_OWNERDRAWVARIABLE;
        return !(style & owner_drawn) || (style & (LBS_HASSTRINGS | CBS_HASSTRINGS));
    }

    /// An item's text, or how long it is (to: 0), in the caller's encoding.
    LRESULT get_item(UINT get, UINT length_of, WPARAM index, LPARAM to) const
    {
        const auto length = function_(window_, length_of, index, 0);
        if (!has_strings() || length < 0)
            return to ? function_(window_, get, index, to) : length;
        std::vector<To> buffer(static_cast<std::size_t>(length) + 1);
        const auto copied = function_(window_, get, index, reinterpret_cast<LPARAM>(buffer.data()));
        if (copied < 0)
            return copied;
        const auto text = Other<To>::back({buffer.data(), static_cast<std::size_t>(copied)});
        if (to)
            copy_text(text, reinterpret_cast<From *>(to), text.size() + 1);
        return static_cast<LRESULT>(text.size());
    }

    /// The first word of the buffer says how much room it has; no zero ends the text.
    LRESULT get_line(WPARAM line, LPARAM lparam) const
    {
        auto *const to = reinterpret_cast<From *>(lparam);
        WORD room = 0;
        std::memcpy(&room, to, sizeof room);
        std::vector<To> buffer(std::size_t{room} + sizeof room);
        std::memcpy(buffer.data(), &room, sizeof room);
        const auto copied =
            function_(window_, EM_GETLINE, line, reinterpret_cast<LPARAM>(buffer.data()));
        const auto text = Other<To>::back({buffer.data(), static_cast<std::size_t>(copied)});
        const auto size = std::min<std::size_t>(text.size(), room);
        std::copy_n(text.data(), size, to);
        return static_cast<LRESULT>(size);
    }

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
    /// A procedure that does not look at the size has the room that the caller gave (and, should
    /// that be a fantastic number, 64 K characters).
    std::basic_string<From> text_of_window(std::size_t capacity) const
    {
        const auto length = function_(window_, WM_GETTEXTLENGTH, 0, 0);
        const auto whole = static_cast<std::size_t>(std::max<LRESULT>(length, 0)) + 1;
        std::vector<To> buffer(std::max(whole, std::min<std::size_t>(capacity, 0x10000)));
        const auto copied =
            function_(window_, WM_GETTEXT, buffer.size(), reinterpret_cast<LPARAM>(buffer.data()));
        const auto size =
            std::min(static_cast<std::size_t>(std::max<LRESULT>(copied, 0)), buffer.size());
        return Other<To>::back({buffer.data(), size});
    }

    LRESULT get_text(WPARAM capacity, LPARAM lparam) const
    {
        auto *const buffer = reinterpret_cast<From *>(lparam);
        return buffer ? static_cast<LRESULT>(copy_text(text_of_window(capacity), buffer, capacity))
                      : 0;
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
