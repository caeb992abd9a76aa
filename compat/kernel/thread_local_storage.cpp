// TlsAlloc and its relatives.
#include "compat/kernel/text.hpp"

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <utility>
#include <vector>

#include <processthreadsapi.h>

namespace compat {
namespace {

constexpr DWORD capacity = 1088; // Windows' own

/// Which indexes are taken. An index that is given out again has a new generation, so that no
/// thread finds what it left under the old one. Any thread.
struct Indexes {
    std::mutex mutex;
    std::array<bool, capacity> taken{};
    std::array<std::atomic<std::uint32_t>, capacity> generation{};
};

Indexes &indexes()
{
    static auto &the_only = *new Indexes; // lives as long as the process, like the Runtime
    return the_only;
}

struct Value {
    void *value = nullptr;
    std::uint32_t generation = 0;
};

std::vector<Value> &values()
{
    thread_local std::vector<Value> values;
    return values;
}

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI TlsAlloc()
{
    const std::lock_guard guard(indexes().mutex);
    for (DWORD index = 0; index < capacity; ++index) {
        if (!std::exchange(indexes().taken[index], true)) {
            ++indexes().generation[index];
            return index;
        }
    }
    set_last_error(ERROR_NO_MORE_ITEMS);
    return TLS_OUT_OF_INDEXES;
}

LPVOID WINAPI TlsGetValue(DWORD index)
{
    if (!succeed_or(index < capacity ? 0 : ERROR_INVALID_PARAMETER))
        return nullptr;
    set_last_error(ERROR_SUCCESS);
    const auto &mine = values();
    const bool current =
        index < mine.size() && mine[index].generation == indexes().generation[index];
    return current ? mine[index].value : nullptr;
}

BOOL WINAPI TlsSetValue(DWORD index, LPVOID value)
{
    if (!succeed_or(index < capacity ? 0 : ERROR_INVALID_PARAMETER))
        return FALSE;
    auto &mine = values();
    if (index >= mine.size())
        mine.resize(index + 1);
    mine[index] = {value, indexes().generation[index]};
    return TRUE;
}

BOOL WINAPI TlsFree(DWORD index)
{
    const std::lock_guard guard(indexes().mutex);
    const bool was_taken = index < capacity && std::exchange(indexes().taken[index], false);
    return succeed_or(was_taken ? 0 : ERROR_INVALID_PARAMETER);
}
