// The built-in dialogs' descriptions.
#pragma once

#include "compat/dialog/template.hpp"

#include <string>
#include <utility>

#include <winuser.h>

namespace compat {

/// Classes by their numbers in templates.
namespace item_class {
constexpr WORD button = 0x80, edit = 0x81, text = 0x82, list = 0x83, combo = 0x85;
}

/// Of texts, which nobody asks for.
constexpr DWORD no_id = 0xFFFF;

inline ControlTemplate item(WORD class_number, DWORD style, DWORD id, TemplatePlace place,
                            std::u16string title = {})
{
    ControlTemplate result;
    result.style = style | WS_CHILD | WS_VISIBLE;
    result.place = place;
    result.id = id;
    result.class_name.number = class_number;
    result.title.text = std::move(title);
    return result;
}

inline DialogTemplate built_in_dialog(std::u16string title, TemplatePlace place, DWORD style)
{
    DialogTemplate dialog;
    dialog.style = WS_POPUP | WS_CAPTION | WS_SYSMENU | DS_MODALFRAME | DS_SETFONT | style;
    dialog.place = place;
    dialog.title = std::move(title);
    dialog.font = TemplateFont{8, u"MS Shell Dlg"};
    return dialog;
}

} // namespace compat
