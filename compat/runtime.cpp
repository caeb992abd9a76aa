#include "compat/runtime.hpp"

#include "compat/clipboard/clipboard.hpp"
#include "compat/common_control/classes.hpp"
#include "compat/console/console.hpp"
#include "compat/control/classes.hpp"
#include "compat/dialog/dialog_class.hpp"
#include "compat/input/hot_keys.hpp"
#include "compat/input/input_desk.hpp"
#include "compat/kernel/atom_table.hpp"
#include "compat/kernel/handle_table.hpp"
#include "compat/kernel/named_objects.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/kernel/thread_registry.hpp"
#include "compat/menu/accelerator.hpp"
#include "compat/menu/menu.hpp"
#include "compat/menu/popup.hpp"
#include "compat/message/hooks.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/queue_registry.hpp"
#include "compat/process/inherited.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/procedure_table.hpp"
#include "compat/window/system_parameters.hpp"
#include "compat/window/window_table.hpp"

namespace compat {

Runtime::Runtime()
    : handles_(std::make_unique<HandleTable>()),
      settings_(std::make_unique<Settings>()),
      named_objects_(std::make_unique<NamedObjects>()),
      threads_(std::make_unique<ThreadRegistry>()),
      queues_(std::make_unique<QueueRegistry>()),
      atoms_(std::make_unique<AtomTable>()),
      classes_(std::make_unique<ClassRegistry>()),
      procedures_(std::make_unique<ProcedureTable>()),
      windows_(std::make_unique<WindowTable>()),
      hooks_(std::make_unique<HookTable>()),
      console_(std::make_unique<Console>()),
      menus_(std::make_unique<Menus>()),
      accelerators_(std::make_unique<AcceleratorTables>()),
      global_atoms_(std::make_unique<AtomTable>()),
      program_atoms_(std::make_unique<AtomTable>()),
      position_lists_(std::make_unique<PositionLists>()),
      input_desk_(std::make_unique<InputDesk>()),
      hot_keys_(std::make_unique<HotKeys>()),
      system_parameters_(std::make_unique<SystemParameters>()),
      clipboard_(std::make_unique<Clipboard>())
{
    take_inherited(*handles_);
    add_dialog_class(*classes_, *procedures_);
    add_menu_class(*classes_, *procedures_);
    add_control_classes(*classes_, *procedures_, *atoms_);
    add_common_control_classes(*classes_, *procedures_, *atoms_);
}

Runtime::~Runtime() = default;

Runtime &runtime()
{
    static Runtime &instance = *new Runtime; // never destroyed: see the header
    return instance;
}

Console &console()
{
    return runtime().console();
}

Settings &settings()
{
    return runtime().settings();
}

} // namespace compat
