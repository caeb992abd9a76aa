// The window classes of the system's controls.
#pragma once

#include <string_view>

#include <winuser.h>

namespace compat {

class AtomTable;
class ClassRegistry;
class ProcedureTable;

/// Makes them known. A program may register classes of the same names, which then count.
void add_control_classes(ClassRegistry &classes, ProcedureTable &procedures, AtomTable &atoms);

/// How the class of a control is described, whose windows are `Control`s.
struct ControlClass {
    std::u16string_view name;
    WNDPROC procedure; // control_procedure<Kind>
    UINT style;
    int cursor = 32512; // IDC_ARROW, IDC_IBEAM, …
};
void add_control_class(ClassRegistry &classes, ProcedureTable &procedures, AtomTable &atoms,
                       const ControlClass &control);

} // namespace compat
