#include "compat/control/classes.hpp"

#include "compat/control/button.hpp"
#include "compat/control/combo_box.hpp"
#include "compat/control/edit.hpp"
#include "compat/control/list_box.hpp"
#include "compat/control/scroll_bar.hpp"
#include "compat/control/static.hpp"
#include "compat/kernel/atom_table.hpp"
#include "compat/window/class_registry.hpp"

#include <memory>
#include <string_view>
#include <utility>

namespace compat {
namespace {

std::unique_ptr<WindowClass> describe(ProcedureTable &procedures, std::u16string_view name,
                                      WNDPROC procedure, UINT style, int cursor)
{
    auto description = std::make_unique<WindowClass>();
    description->name = name;
    description->of_system = true;
    description->procedure = procedures.intern(procedure, Encoding::wide);
    description->style = style | CS_GLOBALCLASS;
    description->window_extra = sizeof(void *); // where the control is
    description->cursor = LoadCursorW(nullptr, MAKEINTRESOURCEW(cursor));
    return description;
}

} // namespace

void add_control_classes(ClassRegistry &classes, ProcedureTable &procedures, AtomTable &atoms)
{
    constexpr int beam = 32513;
    const auto add_one = [&](std::u16string_view name, WNDPROC procedure, UINT style,
                             int cursor = 32512) {
        auto description = describe(procedures, name, procedure, style, cursor);
        description->atom = atoms.add(name);
        classes.add(std::move(description));
    };
    add_one(u"Button", control_procedure<ButtonControl>,
            CS_DBLCLKS | CS_VREDRAW | CS_HREDRAW | CS_PARENTDC);
    add_one(u"Edit", control_procedure<EditControl>, CS_DBLCLKS | CS_PARENTDC, beam);
    add_one(u"ComboBox", control_procedure<ComboBoxControl>,
            CS_DBLCLKS | CS_VREDRAW | CS_HREDRAW | CS_PARENTDC);
    add_one(u"ComboLBox", control_procedure<ComboListControl>, CS_DBLCLKS | CS_SAVEBITS);
    add_one(u"ScrollBar", control_procedure<ScrollBarControl>,
            CS_DBLCLKS | CS_VREDRAW | CS_HREDRAW | CS_PARENTDC);
    add_one(u"ListBox", control_procedure<ListBoxControl>, CS_DBLCLKS);
    add_one(u"Static", control_procedure<StaticControl>, CS_DBLCLKS | CS_PARENTDC);
}

} // namespace compat
