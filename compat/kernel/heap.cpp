#include "compat/kernel/heap.hpp"

#include "compat/kernel/last_error.hpp"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <set>

#include <heapapi.h>
#include <winerror.h>

namespace compat {
namespace {

HeapBlock *block_of(const void *memory)
{
    return static_cast<HeapBlock *>(const_cast<void *>(memory)) - 1;
}

} // namespace

Heap::Heap(std::size_t most) : most_(most), blocks_{&blocks_, &blocks_, 0} {}

Heap::~Heap()
{
    while (blocks_.next != &blocks_)
        free(blocks_.next + 1);
}

void *Heap::allocate(std::size_t size, bool zeroed)
{
    if (size > PTRDIFF_MAX - sizeof(HeapBlock))
        return nullptr;
    const std::lock_guard guard(mutex_);
    if (!fits(size))
        return nullptr;
    const auto whole = sizeof(HeapBlock) + size;
    auto *const block =
        static_cast<HeapBlock *>(zeroed ? std::calloc(1, whole) : std::malloc(whole));
    if (!block)
        return nullptr;
    block->size = size;
    link(block);
    return block + 1;
}

void *Heap::reallocate(void *memory, std::size_t size, bool zeroed)
{
    const std::lock_guard guard(mutex_);
    HeapBlock *const block = block_of(memory);
    const auto former = block->size;
    if (size > PTRDIFF_MAX - sizeof(HeapBlock) || (size > former && !fits(size - former)))
        return nullptr;
    auto *const moved = static_cast<HeapBlock *>(std::realloc(block, sizeof(HeapBlock) + size));
    if (!moved)
        return nullptr;
    moved->size = size;
    moved->next->previous = moved;
    moved->previous->next = moved;
    used_ += size - former;
    if (zeroed && size > former)
        std::memset(reinterpret_cast<char *>(moved + 1) + former, 0, size - former);
    return moved + 1;
}

bool Heap::resize_in_place(void *memory, std::size_t size)
{
    const std::lock_guard guard(mutex_);
    HeapBlock *const block = block_of(memory);
    if (size > block->size) // what lies behind a block is not ours
        return false;
    used_ -= block->size - size;
    block->size = size;
    return true;
}

void Heap::free(void *memory)
{
    const std::lock_guard guard(mutex_);
    HeapBlock *const block = block_of(memory);
    unlink(block);
    std::free(block);
}

bool Heap::contains(const void *memory) const
{
    const std::lock_guard guard(mutex_);
    for (const HeapBlock *block = blocks_.next; block != &blocks_; block = block->next)
        if (block + 1 == memory)
            return true;
    return false;
}

std::size_t Heap::size_of(const void *memory)
{
    return block_of(memory)->size;
}

void Heap::link(HeapBlock *block)
{
    block->next = blocks_.next;
    block->previous = &blocks_;
    block->next->previous = block;
    blocks_.next = block;
    used_ += block->size;
}

void Heap::unlink(HeapBlock *block)
{
    block->previous->next = block->next;
    block->next->previous = block->previous;
    used_ -= block->size;
}

bool Heap::fits(std::size_t more) const
{
    return most_ == 0 || (more <= most_ && used_ <= most_ - more);
}

Heap &process_heap()
{
    static auto &the_only = *new Heap(0); // lives as long as the process, like the Runtime
    return the_only;
}

namespace {

/// The heaps of HeapCreate; a heap's handle is its address.
struct Heaps {
    std::mutex mutex;
    std::set<Heap *> all;
};

Heaps &heaps()
{
    static auto &the_only = *new Heaps; // the same
    return the_only;
}

/// Null with ERROR_INVALID_HANDLE.
Heap *heap_of(HANDLE handle)
{
    auto *const heap = static_cast<Heap *>(handle);
    if (heap == &process_heap())
        return heap;
    const std::lock_guard guard(heaps().mutex);
    if (heaps().all.contains(heap))
        return heap;
    set_last_error(ERROR_INVALID_HANDLE);
    return nullptr;
}

void *or_no_memory(void *memory)
{
    if (!memory)
        set_last_error(ERROR_NOT_ENOUGH_MEMORY);
    return memory;
}

} // namespace
} // namespace compat

using namespace compat;

HANDLE WINAPI HeapCreate(DWORD, SIZE_T initial, SIZE_T most)
{
    constexpr SIZE_T addresses = SIZE_T{1} << 47; // Windows reserves as many as are asked for
    if (initial >= addresses || most >= addresses)
        return or_no_memory(nullptr);
    auto heap = std::make_unique<Heap>(most);
    const std::lock_guard guard(heaps().mutex);
    heaps().all.insert(heap.get());
    return heap.release();
}

BOOL WINAPI HeapDestroy(HANDLE handle)
{
    auto *const heap = static_cast<Heap *>(handle);
    {
        const std::lock_guard guard(heaps().mutex);
        if (heaps().all.erase(heap) == 0) {
            set_last_error(ERROR_INVALID_HANDLE);
            return FALSE;
        }
    }
    delete heap;
    return TRUE;
}

HANDLE WINAPI GetProcessHeap()
{
    return &process_heap();
}

DWORD WINAPI GetProcessHeaps(DWORD size, PHANDLE all)
{
    const std::lock_guard guard(heaps().mutex);
    const auto count = static_cast<DWORD>(heaps().all.size() + 1);
    if (count > size)
        return count;
    *all++ = &process_heap();
    for (Heap *const heap : heaps().all)
        *all++ = heap;
    return count;
}

LPVOID WINAPI HeapAlloc(HANDLE handle, DWORD flags, SIZE_T size)
{
    Heap *const heap = heap_of(handle);
    return heap ? or_no_memory(heap->allocate(size, flags & HEAP_ZERO_MEMORY)) : nullptr;
}

LPVOID WINAPI HeapReAlloc(HANDLE handle, DWORD flags, LPVOID memory, SIZE_T size)
{
    Heap *const heap = heap_of(handle);
    if (!heap || !memory)
        return nullptr;
    if (flags & HEAP_REALLOC_IN_PLACE_ONLY)
        return or_no_memory(heap->resize_in_place(memory, size) ? memory : nullptr);
    return or_no_memory(heap->reallocate(memory, size, flags & HEAP_ZERO_MEMORY));
}

BOOL WINAPI HeapFree(HANDLE handle, DWORD, LPVOID memory)
{
    Heap *const heap = heap_of(handle);
    if (heap && memory)
        heap->free(memory);
    return heap != nullptr;
}

SIZE_T WINAPI HeapSize(HANDLE handle, DWORD, LPCVOID memory)
{
    return heap_of(handle) && memory ? Heap::size_of(memory) : static_cast<SIZE_T>(-1);
}

BOOL WINAPI HeapValidate(HANDLE handle, DWORD, LPCVOID memory)
{
    const Heap *const heap = heap_of(handle);
    return heap && (!memory || heap->contains(memory));
}

// What is free is the C library's, which gives it back by itself.
SIZE_T WINAPI HeapCompact(HANDLE, DWORD)
{
    return 0;
}
