#include "compat/control/classes.hpp"

#include "compat/control/button.hpp"
#include "compat/control/combo_box.hpp"
#include "compat/control/combo_list.hpp"
#include "compat/control/edit.hpp"
#include "compat/control/list_box.hpp"
#include "compat/control/scroll_bar.hpp"
#include "compat/control/static.hpp"
#include "compat/kernel/atom_table.hpp"
#include "compat/window/class_registry.hpp"

#include <memory>
#include <utility>

namespace compat {

void add_control_class(ClassRegistry &classes, ProcedureTable &procedures, AtomTable &atoms,
                       const ControlClass &control)
{
    auto description = std::make_unique<WindowClass>();
    description->name = control.name;
    description->of_system = true;
    description->procedure = procedures.intern(control.procedure, Encoding::wide);
    description->style = control.style | CS_GLOBALCLASS;
    description->window_extra = sizeof(void *); // where the control is
    description->cursor = LoadCursorW(nullptr, MAKEINTRESOURCEW(control.cursor));
    description->atom = atoms.add(control.name);
    classes.add(std::move(description));
}

void add_control_classes(ClassRegistry &classes, ProcedureTable &procedures, AtomTable &atoms)
{
    constexpr int beam = 32513;
    constexpr UINT redrawn = CS_DBLCLKS | CS_VREDRAW | CS_HREDRAW | CS_PARENTDC;
    const ControlClass all[] = {
        {u"Button", control_procedure<ButtonControl>, redrawn},
        {u"Edit", control_procedure<EditControl>, CS_DBLCLKS | CS_PARENTDC, beam},
        {u"ComboBox", control_procedure<ComboBoxControl>, redrawn},
        {u"ComboLBox", control_procedure<ComboListControl>, CS_DBLCLKS | CS_SAVEBITS},
        {u"ScrollBar", control_procedure<ScrollBarControl>, redrawn},
        {u"ListBox", control_procedure<ListBoxControl>, CS_DBLCLKS},
        {u"Static", control_procedure<StaticControl>, CS_DBLCLKS | CS_PARENTDC},
    };
    for (const auto &control : all)
        add_control_class(classes, procedures, atoms, control);
}

} // namespace compat
