// LocalAlloc and GlobalAlloc: one kind of memory under two names. A fixed block is its own handle.
// A movable one has a handle beside it, which is told apart by its address: blocks are aligned to
// 16 bytes, handles lie 8 behind that.
#include "compat/kernel/heap.hpp"
#include "compat/kernel/text.hpp"

#include <mutex>
#include <set>

#include <winbase.h>

namespace compat {
namespace {

struct alignas(16) Movable {
    void *memory;
    SIZE_T size;
    UINT flags;
    UINT locks;
};

/// Any thread.
struct Movables {
    std::mutex mutex;
    std::set<Movable *> all;
};

Movables &movables()
{
    static auto &the_only = *new Movables; // lives as long as the process, like the Runtime
    return the_only;
}

constexpr std::uintptr_t handle_offset = 8;

bool is_movable(HANDLE handle)
{
    return reinterpret_cast<std::uintptr_t>(handle) % 16 == handle_offset;
}

HANDLE handle_of(Movable *movable)
{
    return reinterpret_cast<char *>(movable) + handle_offset;
}

Movable *movable_of(HANDLE handle)
{
    return reinterpret_cast<Movable *>(static_cast<char *>(handle) - handle_offset);
}

/// Calls `use(movable)` with the lock held; `otherwise` with ERROR_INVALID_HANDLE if there is none.
template <class Result, class Use>
Result with_movable(HANDLE handle, Result otherwise, Use use)
{
    const std::lock_guard guard(movables().mutex);
    Movable *const movable = movable_of(handle);
    if (movables().all.contains(movable))
        return use(*movable);
    set_last_error(ERROR_INVALID_HANDLE);
    return otherwise;
}

HANDLE no_memory()
{
    set_last_error(ERROR_NOT_ENOUGH_MEMORY);
    return nullptr;
}

HANDLE allocate(UINT flags, SIZE_T size)
{
    const bool zeroed = (flags & GMEM_ZEROINIT) != 0;
    if (!(flags & GMEM_MOVEABLE)) {
        void *const memory = process_heap().allocate(size, zeroed);
        return memory ? memory : no_memory();
    }
    void *const memory = size ? process_heap().allocate(size, zeroed) : nullptr;
    if (size && !memory)
        return no_memory();
    auto *const movable = new Movable{memory, size, flags, 0};
    const std::lock_guard guard(movables().mutex);
    movables().all.insert(movable);
    return handle_of(movable);
}

/// The handle stays; the memory may move, which is the caller's business if it is locked.
HANDLE resize(Movable &movable, SIZE_T size, bool zeroed)
{
    void *const memory = movable.memory ? process_heap().reallocate(movable.memory, size, zeroed)
                                        : process_heap().allocate(size, zeroed);
    if (!memory)
        return no_memory();
    movable.memory = memory;
    movable.size = size;
    return handle_of(&movable);
}

HANDLE reallocate(HANDLE handle, SIZE_T size, UINT flags)
{
    const bool zeroed = (flags & GMEM_ZEROINIT) != 0;
    if (is_movable(handle)) {
        return with_movable<HANDLE>(handle, nullptr, [&](Movable &movable) {
            if (!(flags & GMEM_MODIFY))
                return resize(movable, size, zeroed);
            movable.flags = flags & ~UINT{GMEM_MODIFY};
            return handle;
        });
    }
    if (!handle) {
        set_last_error(ERROR_INVALID_HANDLE);
        return nullptr;
    }
    if (flags & GMEM_MODIFY) // it stays fixed: its address is known
        return handle;
    if (!(flags & GMEM_MOVEABLE) && size > Heap::size_of(handle))
        return no_memory();
    void *const memory = process_heap().reallocate(handle, size, zeroed);
    return memory ? memory : no_memory();
}

HANDLE release(HANDLE handle)
{
    if (!is_movable(handle)) {
        if (handle)
            process_heap().free(handle);
        return nullptr;
    }
    return with_movable<HANDLE>(handle, handle, [](Movable &movable) -> HANDLE {
        if (movable.memory)
            process_heap().free(movable.memory);
        movables().all.erase(&movable);
        delete &movable;
        return nullptr;
    });
}

void *lock(HANDLE handle)
{
    if (!is_movable(handle))
        return handle;
    return with_movable<void *>(handle, nullptr, [](Movable &movable) -> void * {
        if (!movable.memory) {
            set_last_error(ERROR_DISCARDED);
            return nullptr;
        }
        ++movable.locks;
        return movable.memory;
    });
}

// FALSE without an error: it is not locked any more.
BOOL unlock(HANDLE handle)
{
    if (!is_movable(handle)) {
        set_last_error(handle ? ERROR_NOT_LOCKED : ERROR_INVALID_HANDLE);
        return FALSE;
    }
    return with_movable<BOOL>(handle, FALSE, [](Movable &movable) {
        set_last_error(movable.locks > 0 ? NO_ERROR : ERROR_NOT_LOCKED);
        return movable.locks > 0 && --movable.locks > 0;
    });
}

SIZE_T size(HANDLE handle)
{
    if (is_movable(handle))
        return with_movable<SIZE_T>(handle, 0, [](Movable &movable) { return movable.size; });
    if (!handle) {
        set_last_error(ERROR_INVALID_HANDLE);
        return 0;
    }
    return Heap::size_of(handle);
}

UINT flags(HANDLE handle)
{
    if (!handle) {
        set_last_error(ERROR_INVALID_HANDLE);
        return GMEM_INVALID_HANDLE;
    }
    if (!is_movable(handle))
        return 0;
    return with_movable<UINT>(handle, GMEM_INVALID_HANDLE, [](Movable &movable) {
        return movable.locks | (movable.memory ? 0U : GMEM_DISCARDED);
    });
}

/// The handle of memory that is or was locked.
HANDLE handle_of_memory(LPCVOID memory)
{
    if (!memory) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    const std::lock_guard guard(movables().mutex);
    for (Movable *const movable : movables().all)
        if (movable->memory == memory)
            return handle_of(movable);
    if (process_heap().contains(memory))
        return const_cast<void *>(memory);
    set_last_error(ERROR_INVALID_HANDLE);
    return nullptr;
}

} // namespace
} // namespace compat

using namespace compat;

HLOCAL WINAPI LocalAlloc(UINT flags, SIZE_T size)
{
    return allocate(flags, size);
}

HLOCAL WINAPI LocalReAlloc(HLOCAL memory, SIZE_T size, UINT flags)
{
    return reallocate(memory, size, flags);
}

HLOCAL WINAPI LocalFree(HLOCAL memory)
{
    return release(memory);
}

LPVOID WINAPI LocalLock(HLOCAL memory)
{
    return lock(memory);
}

BOOL WINAPI LocalUnlock(HLOCAL memory)
{
    return unlock(memory);
}

SIZE_T WINAPI LocalSize(HLOCAL memory)
{
    return size(memory);
}

UINT WINAPI LocalFlags(HLOCAL memory)
{
    return flags(memory);
}

HLOCAL WINAPI LocalHandle(LPCVOID memory)
{
    return handle_of_memory(memory);
}

HGLOBAL WINAPI GlobalAlloc(UINT flags, SIZE_T size)
{
    return allocate(flags, size);
}

HGLOBAL WINAPI GlobalReAlloc(HGLOBAL memory, SIZE_T size, UINT flags)
{
    return reallocate(memory, size, flags);
}

HGLOBAL WINAPI GlobalFree(HGLOBAL memory)
{
    return release(memory);
}

LPVOID WINAPI GlobalLock(HGLOBAL memory)
{
    return lock(memory);
}

// Windows says of a fixed block that it is still locked.
BOOL WINAPI GlobalUnlock(HGLOBAL memory)
{
    return memory && !is_movable(memory) ? TRUE : unlock(memory);
}

SIZE_T WINAPI GlobalSize(HGLOBAL memory)
{
    return size(memory);
}

UINT WINAPI GlobalFlags(HGLOBAL memory)
{
    return flags(memory);
}

HGLOBAL WINAPI GlobalHandle(LPCVOID memory)
{
    return handle_of_memory(memory);
}
