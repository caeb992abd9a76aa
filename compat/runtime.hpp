// What Win32 makes global, in one object.
#pragma once

#include <atomic>
#include <memory>

#include <windef.h>
#include <winuser.h>

namespace compat {

class AtomTable;
class ClassRegistry;
class HandleTable;
class HookTable;
class NamedObjects;
class ProcedureTable;
class QueueRegistry;
class ThreadRegistry;
class WindowTable;
struct Settings;

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
    AtomTable &atoms() { return *atoms_; }
    ClassRegistry &classes() { return *classes_; }
    ProcedureTable &procedures() { return *procedures_; }
    WindowTable &windows() { return *windows_; }
    HookTable &hooks() { return *hooks_; }
    std::atomic<void (*)(const MSG &)> &retrieved_observer() { return retrieved_observer_; }
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
    std::atomic<void (*)(const MSG &)> retrieved_observer_{nullptr};
    std::atomic<void (*)()> events_settler_{nullptr};
};

Runtime &runtime();

} // namespace compat
