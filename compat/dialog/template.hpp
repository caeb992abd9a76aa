// Dialog templates: from bytes to a description.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include <windef.h>

namespace compat {

/// A class, menu or title: text, or a number behind an empty text.
struct TemplateName {
    std::u16string text;
    WORD number = 0;
};

/// In dialog units.
struct TemplatePlace {
    short x = 0, y = 0, width = 0, height = 0;
};

struct TemplateFont {
    WORD points = 0;
    std::u16string face; // empty: the font of message boxes
};

struct ControlTemplate {
    DWORD style = 0;
    DWORD ex_style = 0;
    TemplatePlace place;
    DWORD id = 0;
    TemplateName class_name;
    TemplateName title;
    /// Inside the template's bytes: the size word and what follows it. Null when there is none.
    const void *creation_data = nullptr;
};

struct DialogTemplate {
    DWORD style = 0;
    DWORD ex_style = 0;
    TemplatePlace place;
    TemplateName menu;
    TemplateName class_name; // neither text nor number: the class of all dialogs
    std::u16string title;
    std::optional<TemplateFont> font;
    std::vector<ControlTemplate> controls;
};

/// The size of a template in memory, which the functions that take one are not told.
inline constexpr std::size_t unknown_size = std::numeric_limits<std::size_t>::max();

/// Reads a DLGTEMPLATE or DLGTEMPLATEEX with its controls. None when it is longer than `size`, or
/// of an unknown version. Never looks behind what the template itself says.
std::optional<DialogTemplate> read_template(const void *bytes, std::size_t size);

} // namespace compat
