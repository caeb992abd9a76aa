// LocalAlloc and GlobalAlloc: one heap, the C library's. A handle is the memory's address, so
// locking has nothing to do.
#include "compat/kernel/last_error.hpp"

#include <cstdlib>
#include <cstring>
#include <malloc.h>

#include <winbase.h>
#include <winerror.h>

namespace {

void *allocate(UINT flags, SIZE_T size)
{
    // A block of no bytes is a block all the same.
    void *const memory =
        flags & LMEM_ZEROINIT ? std::calloc(1, size ? size : 1) : std::malloc(size ? size : 1);
    if (!memory)
        compat::set_last_error(ERROR_NOT_ENOUGH_MEMORY);
    return memory;
}

void *reallocate(void *memory, SIZE_T size, UINT flags)
{
    const auto former = ::malloc_usable_size(memory);
    void *const moved = std::realloc(memory, size ? size : 1);
    if (!moved)
        compat::set_last_error(ERROR_NOT_ENOUGH_MEMORY);
    else if ((flags & LMEM_ZEROINIT) && size > former)
        std::memset(static_cast<char *>(moved) + former, 0, size - former);
    return moved;
}

} // namespace

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
    std::free(memory);
    return nullptr;
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
    std::free(memory);
    return nullptr;
}

LPVOID WINAPI GlobalLock(HGLOBAL memory)
{
    return memory;
}

// FALSE with no error: the lock count is 0.
BOOL WINAPI GlobalUnlock(HGLOBAL)
{
    compat::set_last_error(NO_ERROR);
    return FALSE;
}

SIZE_T WINAPI GlobalSize(HGLOBAL memory)
{
    return memory ? ::malloc_usable_size(memory) : 0;
}
