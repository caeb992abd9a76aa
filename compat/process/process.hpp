// Processes as kernel objects.
#pragma once

#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/thread.hpp"
#include "compat/kernel/waitable.hpp"

#include <memory>
#include <mutex>
#include <optional>

#include <windef.h>

namespace compat {

/// A process: a child of this one, this one itself, or any other. Signalled once it has ended.
/// Every member may be called by any thread.
class Process final : public KernelObject, public Waitable {
  public:
    static constexpr TypeTag type_tag = make_type_tag("proc");

    explicit Process(DWORD id) : KernelObject(type_tag), id_(id) {}

    DWORD id() const { return id_; }
    /// STILL_ACTIVE while it runs; none if nobody tells, since it was no child of ours.
    std::optional<DWORD> exit_code() const;
    /// SIGSTOP and the like.
    void signal(int number);
    /// Ends it with that code. ERROR_ACCESS_DENIED: it has ended already, or is another user's.
    DWORD terminate(DWORD code);

    Waitable *waitable() override { return this; }

    // ---- for who watches it ----
    /// It has ended, with that code unless it was terminated by us.
    void end(std::optional<DWORD> code);
    /// Calls `reap` so that nobody kills, meanwhile or later, who has the number by then.
    template <class Reap>
    void reap(Reap reap)
    {
        const std::lock_guard guard(kill_mutex_);
        reaped_ = true;
        reap();
    }

  private:
    bool signalled(DWORD) const override { return ended_; }
    bool acquire(DWORD) override { return false; }

    const DWORD id_;
    bool ended_ = false;                   // guarded by dispatch_mutex(), as the code
    std::optional<DWORD> exit_code_ = 259; // STILL_ACTIVE
    mutable std::mutex kill_mutex_;        // guards the two below
    bool reaped_ = false;
    std::optional<DWORD> killed_with_;
};

/// Another process' first thread, as CreateProcess hands it out: it lives as long as the process.
class FirstThread final : public AnyThread {
  public:
    /// `gate`: a descriptor that the process waits for before its first line; -1 if it runs
    /// already.
    FirstThread(std::shared_ptr<Process> process, int gate);
    ~FirstThread() override;

    DWORD id() const override { return process_->id(); }
    DWORD process_id() const override { return process_->id(); }
    DWORD exit_code() const override { return process_->exit_code().value(); } // it is a child
    DWORD suspend() override;
    DWORD resume() override;
    DWORD terminate(DWORD code) override { return process_->terminate(code); }
    Waitable *waitable() override { return process_->waitable(); }

  private:
    const std::shared_ptr<Process> process_;
    std::mutex gate_mutex_;
    int gate_;              // guarded by gate_mutex_
    DWORD suspensions_ = 0; // the same; after the gate
};

/// A child that has just been started, from now on watched; `exit_channel` is read when it has
/// ended (exit_channel.hpp).
std::shared_ptr<Process> watch_child(DWORD id, int exit_channel);

/// The process of that number: a child with its exit code, or any other. Null with an error.
std::shared_ptr<Process> find_process(DWORD id, DWORD &error);

} // namespace compat
