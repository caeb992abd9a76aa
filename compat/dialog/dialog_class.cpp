#include "compat/dialog/dialog_class.hpp"

#include "compat/window/class_registry.hpp"

#include <memory>
#include <utility>

#include <winuser.h>

namespace compat {

void add_dialog_class(ClassRegistry &classes, ProcedureTable &procedures)
{
    auto description = std::make_unique<WindowClass>();
    description->name = u"#32770";
    description->atom = dialog_class;
    description->procedure = procedures.intern(DefDlgProcW, Encoding::wide);
    description->style = CS_DBLCLKS | CS_SAVEBITS;
    description->window_extra = DLGWINDOWEXTRA;
    classes.add(std::move(description));
}

} // namespace compat
