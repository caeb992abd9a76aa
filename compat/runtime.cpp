#include "compat/runtime.hpp"

#include "compat/kernel/atom_table.hpp"
#include "compat/kernel/handle_table.hpp"
#include "compat/kernel/named_objects.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/kernel/thread_registry.hpp"
#include "compat/message/hooks.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/queue_registry.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/procedure_table.hpp"
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
      hooks_(std::make_unique<HookTable>())
{
}

Runtime::~Runtime() = default;

Runtime &runtime()
{
    static Runtime &instance = *new Runtime; // never destroyed: see the header
    return instance;
}

Settings &settings()
{
    return runtime().settings();
}

} // namespace compat
