// CreateToolhelp32Snapshot and what is read from it.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/text.hpp"
#include "compat/process/snapshot.hpp"

#include <mutex>

#include <winbase.h>

#include <tlhelp32.h>

namespace compat {
namespace {

/// A thread and its process.
struct ThreadEntry {
    DWORD id, process;
    int priority;
};

/// What CreateToolhelp32Snapshot has seen, and how far it has been read. Any thread.
class Snapshot final : public KernelObject {
  public:
    static constexpr TypeTag type_tag = make_type_tag("snap");

    explicit Snapshot(DWORD flags) : KernelObject(type_tag)
    {
        auto all = list_processes();
        for (const ProcessEntry &process : all)
            for (const DWORD thread : process.threads)
                if (flags & TH32CS_SNAPTHREAD)
                    threads_.push_back({thread, process.id, process.priority});
        if (flags & TH32CS_SNAPPROCESS)
            processes_ = std::move(all);
    }

    /// The first or the next one; null behind the last.
    const ProcessEntry *process(bool first) { return read(processes_, next_process_, first); }
    const ThreadEntry *thread(bool first) { return read(threads_, next_thread_, first); }

  private:
    template <class Entry>
    const Entry *read(const std::vector<Entry> &entries, std::size_t &next, bool first)
    {
        const std::lock_guard guard(mutex_);
        if (first)
            next = 0;
        return next < entries.size() ? &entries[next++] : nullptr;
    }

    std::vector<ProcessEntry> processes_;
    std::vector<ThreadEntry> threads_;
    std::mutex mutex_; // guards the two below
    std::size_t next_process_ = 0;
    std::size_t next_thread_ = 0;
};

template <class Char, class Entry>
BOOL give_process(HANDLE handle, Entry *entry, bool first)
{
    if (entry->dwSize < sizeof *entry)
        return succeed_or(ERROR_BAD_LENGTH);
    const auto snapshot = object_of<Snapshot>(handle);
    if (!snapshot)
        return FALSE;
    const ProcessEntry *const found = snapshot->process(first);
    if (!found)
        return succeed_or(ERROR_NO_MORE_FILES);
    *entry = {};
    entry->dwSize = sizeof *entry;
    entry->th32ProcessID = found->id;
    entry->th32ParentProcessID = found->parent;
    entry->cntThreads = static_cast<DWORD>(found->threads.size());
    entry->pcPriClassBase = found->priority;
    copy_text(from_utf8<Char>(found->program), entry->szExeFile, MAX_PATH);
    return TRUE;
}

BOOL give_thread(HANDLE handle, LPTHREADENTRY32 entry, bool first)
{
    if (entry->dwSize < sizeof *entry)
        return succeed_or(ERROR_BAD_LENGTH);
    const auto snapshot = object_of<Snapshot>(handle);
    if (!snapshot)
        return FALSE;
    const ThreadEntry *const found = snapshot->thread(first);
    if (!found)
        return succeed_or(ERROR_NO_MORE_FILES);
    *entry = {sizeof *entry, 0, found->id, found->process, found->priority, 0, 0};
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

HANDLE WINAPI CreateToolhelp32Snapshot(DWORD flags, DWORD)
{
    constexpr DWORD known = TH32CS_SNAPPROCESS | TH32CS_SNAPTHREAD | TH32CS_INHERIT;
    if (flags & ~known) {
        not_implemented("CreateToolhelp32Snapshot of modules and heaps");
        return INVALID_HANDLE_VALUE;
    }
    const SECURITY_ATTRIBUTES attributes = {sizeof attributes, nullptr,
                                            (flags & TH32CS_INHERIT) != 0};
    return new_handle(std::make_shared<Snapshot>(flags), &attributes);
}

BOOL WINAPI Process32First(HANDLE snapshot, LPPROCESSENTRY32 entry)
{
    return give_process<char>(snapshot, entry, true);
}

BOOL WINAPI Process32Next(HANDLE snapshot, LPPROCESSENTRY32 entry)
{
    return give_process<char>(snapshot, entry, false);
}

BOOL WINAPI Process32FirstW(HANDLE snapshot, LPPROCESSENTRY32W entry)
{
    return give_process<char16_t>(snapshot, entry, true);
}

BOOL WINAPI Process32NextW(HANDLE snapshot, LPPROCESSENTRY32W entry)
{
    return give_process<char16_t>(snapshot, entry, false);
}

BOOL WINAPI Thread32First(HANDLE snapshot, LPTHREADENTRY32 entry)
{
    return give_thread(snapshot, entry, true);
}

BOOL WINAPI Thread32Next(HANDLE snapshot, LPTHREADENTRY32 entry)
{
    return give_thread(snapshot, entry, false);
}
