// The window class of all dialogs, which exists from the start.
#pragma once

#include <windef.h>

namespace compat {

class ClassRegistry;
class ProcedureTable;

inline constexpr ATOM dialog_class = 0x8002; // WC_DIALOG: the name "#32770" is this number

void add_dialog_class(ClassRegistry &classes, ProcedureTable &procedures);

} // namespace compat
