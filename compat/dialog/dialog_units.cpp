#include "compat/dialog/dialog_units.hpp"

#include "compat/dialog/dialog.hpp"
#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <iterator>

#include <winbase.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr std::u16string_view shell_fonts[] = {u"", u"MS Shell Dlg", u"MS Shell Dlg 2",
                                               u"MS Sans Serif", u"Tahoma"};

bool is_shell_font(const TemplateFont &font)
{
    return std::any_of(std::begin(shell_fonts), std::end(shell_fonts),
                       [&](auto name) { return compare_ignoring_case(font.face, name) == 0; });
}

} // namespace

int BaseUnits::x(int units) const
{
    return MulDiv(units, width, 4);
}

int BaseUnits::y(int units) const
{
    return MulDiv(units, height, 8);
}

BaseUnits base_units(const std::optional<TemplateFont> &font)
{
    return font && is_shell_font(*font) && font->points <= 8 ? BaseUnits{6, 13} : BaseUnits{};
}

} // namespace compat

using namespace compat;

LONG WINAPI GetDialogBaseUnits()
{
    constexpr BaseUnits system;
    return MAKELONG(system.width, system.height);
}

BOOL WINAPI MapDialogRect(HWND window, LPRECT rectangle)
{
    const auto dialog = dialog_of(window);
    if (!dialog)
        return FALSE;
    const auto &units = dialog->units;
    *rectangle = {units.x(rectangle->left), units.y(rectangle->top), units.x(rectangle->right),
                  units.y(rectangle->bottom)};
    return TRUE;
}
