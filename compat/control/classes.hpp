// The window classes of the system's controls.
#pragma once

namespace compat {

class AtomTable;
class ClassRegistry;
class ProcedureTable;

/// Makes them known. A program may register classes of the same names, which then count.
void add_control_classes(ClassRegistry &classes, ProcedureTable &procedures, AtomTable &atoms);

} // namespace compat
