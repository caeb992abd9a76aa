// FlsAlloc and its relatives: words of a thread that are cleaned up as the thread ends.
#include "compat/kernel/text.hpp"
#include "compat/kernel/thread.hpp"

#include <array>
#include <list>
#include <mutex>
#include <utility>
#include <vector>

#include <fibersapi.h>

namespace compat {
namespace {

constexpr DWORD capacity = 4080; // Windows' own

using Words = std::array<PVOID, capacity>;

struct Index {
    bool taken = false;
    PFLS_CALLBACK_FUNCTION callback = nullptr;
};

/// The indexes, and the words of every thread that has set one. Any thread.
struct Fibers {
    std::mutex mutex;
    std::array<Index, capacity> indexes{};
    std::list<Words> words;
};

Fibers &fibers()
{
    static auto &the_only = *new Fibers; // lives as long as the process, like the Runtime
    return the_only;
}

/// Where this thread's words are in fibers().words; null as long as it has none.
Words *&own_words()
{
    thread_local Words *words = nullptr;
    return words;
}

/// The callbacks may call these functions, so they are called without the lock.
void clean_up()
{
    std::vector<std::pair<PFLS_CALLBACK_FUNCTION, PVOID>> calls;
    {
        const std::lock_guard guard(fibers().mutex);
        Words *const words = std::exchange(own_words(), nullptr);
        for (DWORD index = 0; index < capacity; ++index)
            if (const auto callback = fibers().indexes[index].callback; (*words)[index])
                calls.emplace_back(callback, (*words)[index]);
        fibers().words.remove_if([&](const Words &other) { return &other == words; });
    }
    for (const auto &[callback, word] : calls)
        if (callback)
            callback(word);
}

/// Made with the thread's first word.
Words &make_own_words()
{
    if (!own_words()) {
        own_words() = &fibers().words.emplace_back();
        own_words()->fill(nullptr);
        at_end_of_this_thread(clean_up);
    }
    return *own_words();
}

bool is_taken(DWORD index)
{
    return index < capacity && fibers().indexes[index].taken;
}

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI FlsAlloc(PFLS_CALLBACK_FUNCTION callback)
{
    const std::lock_guard guard(fibers().mutex);
    for (DWORD index = 1; index < capacity; ++index) {
        Index &entry = fibers().indexes[index];
        if (!std::exchange(entry.taken, true)) {
            entry.callback = callback;
            return index;
        }
    }
    set_last_error(ERROR_NOT_ENOUGH_MEMORY);
    return FLS_OUT_OF_INDEXES;
}

PVOID WINAPI FlsGetValue(DWORD index)
{
    const std::lock_guard guard(fibers().mutex);
    if (!succeed_or(is_taken(index) ? 0 : ERROR_INVALID_PARAMETER))
        return nullptr;
    set_last_error(ERROR_SUCCESS);
    return own_words() ? (*own_words())[index] : nullptr;
}

BOOL WINAPI FlsSetValue(DWORD index, PVOID word)
{
    const std::lock_guard guard(fibers().mutex);
    if (!is_taken(index))
        return succeed_or(ERROR_INVALID_PARAMETER);
    make_own_words()[index] = word;
    return TRUE;
}

// The words of all threads are cleaned up by the caller.
BOOL WINAPI FlsFree(DWORD index)
{
    std::vector<PVOID> left;
    PFLS_CALLBACK_FUNCTION callback = nullptr;
    {
        const std::lock_guard guard(fibers().mutex);
        if (!is_taken(index))
            return succeed_or(ERROR_INVALID_PARAMETER);
        for (Words &words : fibers().words)
            if (PVOID const word = std::exchange(words[index], nullptr))
                left.push_back(word);
        callback = std::exchange(fibers().indexes[index], Index{}).callback;
    }
    for (PVOID const word : left)
        if (callback)
            callback(word);
    return TRUE;
}

BOOL WINAPI IsThreadAFiber()
{
    return FALSE;
}
