// COM's memory, as functions and as an object.
#include "compat/kernel/heap.hpp"

#include <objbase.h>

// COM's objects free themselves: no interface has a destructor.
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

using namespace compat;

LPVOID WINAPI CoTaskMemAlloc(SIZE_T size)
{
    return process_heap().allocate(size, false);
}

LPVOID WINAPI CoTaskMemRealloc(LPVOID memory, SIZE_T size)
{
    if (!memory)
        return CoTaskMemAlloc(size);
    if (size != 0)
        return process_heap().reallocate(memory, size, false);
    CoTaskMemFree(memory);
    return nullptr;
}

void WINAPI CoTaskMemFree(LPVOID memory)
{
    if (memory)
        process_heap().free(memory);
}

namespace {

/// One for the process: references are not counted.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): a COM interface has none
class TaskMemory final : public IMalloc {
  public:
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **object) noexcept override
    {
        const bool is_known = iid == IID_IUnknown || iid == IID_IMalloc;
        *object = is_known ? static_cast<IMalloc *>(this) : nullptr;
        return is_known ? S_OK : E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() noexcept override { return 2; }
    ULONG STDMETHODCALLTYPE Release() noexcept override { return 1; }

    void *STDMETHODCALLTYPE Alloc(SIZE_T size) noexcept override { return CoTaskMemAlloc(size); }
    void *STDMETHODCALLTYPE Realloc(void *memory, SIZE_T size) noexcept override
    {
        return CoTaskMemRealloc(memory, size);
    }
    void STDMETHODCALLTYPE Free(void *memory) noexcept override { CoTaskMemFree(memory); }
    SIZE_T STDMETHODCALLTYPE GetSize(void *memory) noexcept override
    {
        return memory ? Heap::size_of(memory) : static_cast<SIZE_T>(-1);
    }
    int STDMETHODCALLTYPE DidAlloc(void *memory) noexcept override
    {
        return memory ? process_heap().contains(memory) : -1;
    }
    void STDMETHODCALLTYPE HeapMinimize() noexcept override {}
};

} // namespace

HRESULT WINAPI CoGetMalloc(DWORD context, LPMALLOC *object)
{
    static auto &the_only = *new TaskMemory; // lives as long as the process, like the Runtime
    *object = context == MEMCTX_TASK ? &the_only : nullptr;
    return *object ? S_OK : E_INVALIDARG;
}
