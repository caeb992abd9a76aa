// The window classes of comctl32's controls.
#pragma once

namespace compat {

class AtomTable;
class ClassRegistry;
class ProcedureTable;

/// Makes them known, as comctl32 does when it is loaded.
void add_common_control_classes(ClassRegistry &classes, ProcedureTable &procedures,
                                AtomTable &atoms);

} // namespace compat
