// What Win32 makes global, in one object.
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

class AtomTable;
class ClassRegistry;
class Clipboard;
class Console;
class HandleTable;
class HookTable;
class HotKeys;
class InputDesk;
class Menus;
class NamedObjects;
class ProcedureTable;
class QueueRegistry;
class SystemParameters;
class ThreadRegistry;
class WindowTable;
struct Settings;
template <class Handle, class Object>
class UserHandles;
using AcceleratorTables = UserHandles<HACCEL, const std::vector<ACCEL>>;
using PositionLists = UserHandles<HDWP, std::vector<WINDOWPOS>>;

/// The only mutable global. It lives as long as the process: threads may still make calls while
/// the process ends, as on Windows. Each part is safe for any thread and says so itself.
class Runtime {
  public:
    Runtime();
    ~Runtime();
    Runtime(const Runtime &) = delete;
    Runtime &operator=(const Runtime &) = delete;

    HandleTable &handles() { return *handles_; }
    Settings &settings() { return *settings_; }
    NamedObjects &named_objects() { return *named_objects_; }
    ThreadRegistry &threads() { return *threads_; }
    QueueRegistry &queues() { return *queues_; }
    AtomTable &atoms() { return *atoms_; } // of the system's names
    AtomTable &global_atoms() { return *global_atoms_; }
    AtomTable &program_atoms() { return *program_atoms_; }
    ClassRegistry &classes() { return *classes_; }
    ProcedureTable &procedures() { return *procedures_; }
    WindowTable &windows() { return *windows_; }
    HookTable &hooks() { return *hooks_; }
    Console &console() { return *console_; }
    Menus &menus() { return *menus_; }
    AcceleratorTables &accelerators() { return *accelerators_; }
    PositionLists &position_lists() { return *position_lists_; }
    InputDesk &input_desk() { return *input_desk_; }
    HotKeys &hot_keys() { return *hot_keys_; }
    SystemParameters &system_parameters() { return *system_parameters_; }
    Clipboard &clipboard() { return *clipboard_; }
    std::atomic<HWND> &foreground() { return foreground_; }
    std::atomic<void (*)(const MSG &)> &retrieved_observer() { return retrieved_observer_; }
    std::atomic<void (*)()> &waiting_observer() { return waiting_observer_; }
    std::atomic<void (*)()> &events_settler() { return events_settler_; }

  private:
    std::unique_ptr<HandleTable> handles_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<NamedObjects> named_objects_;
    std::unique_ptr<ThreadRegistry> threads_;
    std::unique_ptr<QueueRegistry> queues_;
    std::unique_ptr<AtomTable> atoms_;
    std::unique_ptr<ClassRegistry> classes_;
    std::unique_ptr<ProcedureTable> procedures_;
    std::unique_ptr<WindowTable> windows_;
    std::unique_ptr<HookTable> hooks_;
    std::unique_ptr<Console> console_;
    std::unique_ptr<Menus> menus_;
    std::unique_ptr<AcceleratorTables> accelerators_;
    std::atomic<void (*)(const MSG &)> retrieved_observer_{nullptr};
    std::atomic<void (*)()> waiting_observer_{nullptr};
    std::atomic<void (*)()> events_settler_{nullptr};
    std::unique_ptr<AtomTable> global_atoms_;
    std::unique_ptr<AtomTable> program_atoms_;
    std::unique_ptr<PositionLists> position_lists_;
    std::unique_ptr<InputDesk> input_desk_;
    std::unique_ptr<HotKeys> hot_keys_;
    std::unique_ptr<SystemParameters> system_parameters_;
    std::unique_ptr<Clipboard> clipboard_;
    std::atomic<HWND> foreground_{nullptr};
};

Runtime &runtime();

} // namespace compat
