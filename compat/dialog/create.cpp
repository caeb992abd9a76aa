#include "compat/dialog/create.hpp"

#include "compat/dialog/default_button.hpp"
#include "compat/dialog/dialog_class.hpp"
#include "compat/dialog/tab_order.hpp"
#include "compat/display/display.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/menu/menu.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/creator.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/window_table.hpp"

#include <iterator>
#include <string>

#include <wingdi.h>

namespace compat {
namespace {

/// The classes that templates name by number, from 0x80 on.
constexpr LPCWSTR numbered_classes[] = {u"BUTTON",  u"EDIT",      u"STATIC",
                                        u"LISTBOX", u"SCROLLBAR", u"COMBOBOX"};
constexpr WORD first_numbered_class = 0x80;

LPCWSTR as_name(WORD number)
{
    return reinterpret_cast<LPCWSTR>(static_cast<ULONG_PTR>(number));
}

LPCWSTR class_of(const TemplateName &name, WORD otherwise)
{
    if (!name.text.empty())
        return name.text.c_str();
    if (name.number >= first_numbered_class &&
        name.number < first_numbered_class + std::size(numbered_classes))
        return numbered_classes[name.number - first_numbered_class];
    return as_name(name.number ? name.number : otherwise);
}

/// A title that is a number names a resource, as CreateWindow writes it.
std::u16string title_of(const TemplateName &name)
{
    if (name.number == 0)
        return name.text;
    const auto digits = std::to_string(name.number);
    return u"#" + std::u16string(digits.begin(), digits.end());
}

struct Styles {
    DWORD style;
    DWORD ex_style;
};

Styles styles_of(const DialogTemplate &description)
{
    Styles result{description.style | DS_3DLOOK, description.ex_style};
    if (result.style & DS_MODALFRAME)
        result.ex_style |= WS_EX_DLGMODALFRAME;
    if (result.style & DS_CONTEXTHELP)
        result.ex_style |= WS_EX_CONTEXTHELP;
    if (result.style & DS_CONTROL)
        result.style &= ~DWORD{WS_CAPTION | WS_SYSMENU};
    if ((result.style & DS_CONTROL) || !(result.style & WS_CHILD))
        result.ex_style |= WS_EX_CONTROLPARENT;
    return result;
}

/// The dialog's own, which it may not find; a child has none.
HMENU menu_of(const DialogRequest &request)
{
    const auto &menu = request.description.menu;
    const bool none = menu.number == 0 && menu.text.empty();
    if (none || (request.description.style & WS_CHILD))
        return nullptr;
    return load_menu(request.instance,
                     menu.text.empty() ? as_name(menu.number) : menu.text.c_str());
}

/// The template gives the client area's size, and the corner of the whole window: in the owner's
/// client area unless it says otherwise.
RECT rectangle_of(const DialogRequest &request, const BaseUnits &units, Styles styles, HMENU menu)
{
    const auto &place = request.description.place;
    RECT frame{0, 0, units.x(place.width), units.y(place.height)};
    AdjustWindowRectEx(&frame, styles.style, menu != nullptr, styles.ex_style);
    const int width = frame.right - frame.left, height = frame.bottom - frame.top;
    POINT corner{units.x(place.x), units.y(place.y)};
    const SIZE screen = screen_size();
    if (styles.style & (DS_CENTER | DS_CENTERMOUSE))
        corner = {(screen.cx - width) / 2, (screen.cy - height) / 2};
    else if (request.owner && !(styles.style & (WS_CHILD | DS_ABSALIGN)))
        ClientToScreen(request.owner, &corner);
    return {corner.x, corner.y, corner.x + width, corner.y + height};
}

HWND create_window(const DialogRequest &request, const BaseUnits &units)
{
    const auto &description = request.description;
    const auto styles = styles_of(description);
    const HMENU menu = menu_of(request);
    const RECT at = rectangle_of(request, units, styles, menu);
    return CreateWindowExW(styles.ex_style, class_of(description.class_name, dialog_class),
                           description.title.c_str(), styles.style & ~DWORD{WS_VISIBLE}, at.left,
                           at.top, at.right - at.left, at.bottom - at.top, request.owner, menu,
                           request.instance, nullptr);
}

void attach(Window &window, const DialogRequest &request, const std::shared_ptr<Dialog> &dialog)
{
    auto &procedures = runtime().procedures();
    const auto procedure = reinterpret_cast<WNDPROC>(request.procedure);
    window.dialog = dialog;
    window.dialog_procedure = procedures.intern(procedure, request.encoding);
    // The system's class has a procedure for each encoding.
    if (request.encoding == Encoding::ansi && window.window_class->atom == dialog_class)
        window.procedure = procedures.intern(DefDlgProcA, Encoding::ansi);
}

HWND create_control(const ControlTemplate &control, HWND parent, const BaseUnits &units,
                    const DialogRequest &request)
{
    const auto &place = control.place;
    const auto title = title_of(control.title);
    return create_window_for(
        request.encoding,
        {const_cast<void *>(control.creation_data), request.instance,
         reinterpret_cast<HMENU>(static_cast<ULONG_PTR>(control.id)), parent, units.y(place.height),
         units.x(place.width), units.y(place.y), units.x(place.x),
         static_cast<LONG>((control.style | WS_CHILD) & ~DWORD{WS_POPUP}), title.c_str(),
         class_of(control.class_name, 0), control.ex_style | WS_EX_NOPARENTNOTIFY});
}

/// Of several default buttons the last one stays.
void note_default_button(HWND window, HWND control, Dialog &dialog)
{
    if (!(dialog_code(control) & DLGC_DEFPUSHBUTTON))
        return;
    const HWND former = GetDlgItem(window, dialog.default_id);
    if (former && former != control && (dialog_code(former) & DLGC_DEFPUSHBUTTON))
        SendMessageW(former, BM_SETSTYLE, BS_PUSHBUTTON, FALSE);
    dialog.default_id = GetDlgCtrlID(control);
}

/// False when one could not be made.
bool create_controls(const DialogRequest &request, HWND window, Dialog &dialog)
{
    const bool may_fail = (request.description.style & DS_NOFAILCREATE) != 0;
    for (const auto &description : request.description.controls) {
        const HWND control = create_control(description, window, dialog.units, request);
        if (!control && !may_fail)
            return false;
        if (!control)
            continue;
        if (dialog.font)
            SendMessageW(control, WM_SETFONT, reinterpret_cast<WPARAM>(dialog.font), FALSE);
        note_default_button(window, control, dialog);
    }
    return true;
}

/// WM_INITDIALOG; the procedure decides whether the first control gets the keyboard.
void initialise(HWND window, LPARAM parameter)
{
    const auto first = reinterpret_cast<WPARAM>(GetNextDlgTabItem(window, nullptr, FALSE));
    if (!SendMessageW(window, WM_INITDIALOG, first, parameter))
        return;
    const auto dialog = dialog_of(window);
    if (!dialog || dialog->result)
        return;
    if (const HWND control = first_control(window))
        focus_control(window, control);
    else
        SetFocus(window);
}

} // namespace

HWND create_dialog(const DialogRequest &request, const std::shared_ptr<Dialog> &dialog)
{
    const auto &description = request.description;
    dialog->units = base_units(description.font);
    const HWND window = create_window(request, dialog->units);
    if (!window)
        return nullptr;
    attach(*window_of(window), request, dialog);
    if (description.font) {
        dialog->font = static_cast<HFONT>(GetStockObject(DEFAULT_GUI_FONT));
        SendMessageW(window, WM_SETFONT, reinterpret_cast<WPARAM>(dialog->font), FALSE);
    }
    if (!create_controls(request, window, *dialog)) {
        DestroyWindow(window);
        return nullptr;
    }
    initialise(window, request.parameter);
    const bool may_show = !dialog->result || settings().ended_dialog_is_shown;
    if ((description.style & WS_VISIBLE) && may_show && is_window(window))
        ShowWindow(window, SW_SHOWNORMAL);
    return is_window(window) ? window : nullptr;
}

} // namespace compat
