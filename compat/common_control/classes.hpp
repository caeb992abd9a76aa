// The window classes of comctl32's controls.
#pragma once

#include <string_view>

namespace compat {

class AtomTable;
class ClassRegistry;
class ProcedureTable;

/// Makes them known, as comctl32 does when it is loaded.
void add_common_control_classes(ClassRegistry &classes, ProcedureTable &procedures,
                                AtomTable &atoms);

/// LoadLibrary gives a module of Windows' to the program: those of rich edit controls ("riched32",
/// "riched20", "msftedit") make their classes known.
void module_is_loaded(std::string_view module);

} // namespace compat
