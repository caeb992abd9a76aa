// <malloc.h> and <crtdbg.h>: memory by Microsoft's rules, as in a release build.
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

#include "compat/crt/secure.hpp"

namespace {

// How much a program asked for is written behind it, in a way that what glibc's malloc gave cannot
// have there: programs divide _msize by the size of an element. (Where a sanitizer looks after the
// heap, the program calls its malloc and the size is right anyway.)
constexpr std::uint64_t sign = 0x5753484d53495a45;

std::uint64_t *note_of(void *memory)
{
    const std::size_t usable = ::malloc_usable_size(memory) & ~std::size_t{7};
    return usable < sizeof(std::uint64_t)
               ? nullptr
               : reinterpret_cast<std::uint64_t *>(static_cast<char *>(memory) + usable) - 1;
}

void *with_note(void *memory, std::size_t size)
{
    if (memory != nullptr)
        *note_of(memory) = sign ^ reinterpret_cast<std::uintptr_t>(memory) ^ size;
    return memory;
}

std::size_t size_of(void *memory)
{
    const std::size_t usable = ::malloc_usable_size(memory);
    const std::uint64_t *const note = note_of(memory);
    const std::uint64_t size =
        note == nullptr ? usable : *note ^ sign ^ reinterpret_cast<std::uintptr_t>(memory);
    return size < usable ? size : usable;
}

// Whoever gets the memory next may not write a note of their own.
void drop_note(void *memory)
{
    if (memory != nullptr && size_of(memory) < ::malloc_usable_size(memory))
        *note_of(memory) = 0;
}

std::size_t with_room(std::size_t size)
{
    return size > PTRDIFF_MAX - 16 ? PTRDIFF_MAX : (size + 7) / 8 * 8 + sizeof sign;
}

bool is_power_of_two(std::size_t value)
{
    return value != 0 && (value & (value - 1)) == 0;
}

constexpr int heap_ok = -2; // _HEAPOK

} // namespace

extern "C" {

void *wsh_malloc(std::size_t size)
{
    return with_note(std::malloc(with_room(size)), size);
}

void *wsh_calloc(std::size_t count, std::size_t size)
{
    std::size_t bytes = 0;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        errno = ENOMEM;
        return nullptr;
    }
    return with_note(std::calloc(1, with_room(bytes)), bytes);
}

void wsh_free(void *memory)
{
    drop_note(memory);
    std::free(memory);
}

// A size of 0 frees the memory.
void *wsh_realloc(void *memory, std::size_t size)
{
    if (memory != nullptr && size == 0) {
        wsh_free(memory);
        return nullptr;
    }
    drop_note(memory);
    return with_note(std::realloc(memory, with_room(size)), size);
}

std::size_t _msize(void *memory)
{
    if (memory == nullptr)
        return compat::crt::invalid_parameter("_msize", "the memory is NULL"),
               static_cast<std::size_t>(-1);
    return size_of(memory);
}

// Grows or shrinks where it is: only what malloc has set aside already.
void *_expand(void *memory, std::size_t size)
{
    if (memory == nullptr)
        return compat::crt::invalid_parameter("_expand", "the memory is NULL"), nullptr;
    if (with_room(size) <= ::malloc_usable_size(memory))
        return with_note(memory, size);
    errno = ENOMEM;
    return nullptr;
}

void *_recalloc(void *memory, std::size_t count, std::size_t size)
{
    std::size_t bytes = 0;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        errno = ENOMEM;
        return nullptr;
    }
    const std::size_t former = memory == nullptr ? 0 : size_of(memory);
    auto *const result = static_cast<char *>(wsh_realloc(memory, bytes));
    if (result != nullptr && bytes > former)
        std::memset(result + former, 0, bytes - former);
    return result;
}

void *_aligned_malloc(std::size_t size, std::size_t alignment)
{
    if (!is_power_of_two(alignment))
        return compat::crt::invalid_parameter("_aligned_malloc", "no power of two"), nullptr;
    void *memory = nullptr;
    if (alignment < sizeof memory)
        alignment = sizeof memory;
    const int error = ::posix_memalign(&memory, alignment, with_room(size));
    if (error == 0)
        return with_note(memory, size);
    errno = error;
    return nullptr;
}

void *_aligned_realloc(void *memory, std::size_t size, std::size_t alignment)
{
    if (memory != nullptr && size == 0) {
        wsh_free(memory);
        return nullptr;
    }
    void *const result = _aligned_malloc(size, alignment);
    if (memory == nullptr || result == nullptr)
        return result;
    const std::size_t former = size_of(memory);
    std::memcpy(result, memory, former < size ? former : size);
    wsh_free(memory);
    return result;
}

std::size_t _aligned_msize(void *memory, std::size_t, std::size_t)
{
    return _msize(memory);
}

// glibc checks its heap whenever it is used, and ends the program when it is broken.
int _heapchk()
{
    return heap_ok;
}

int _heapmin()
{
    ::malloc_trim(0);
    return 0;
}
}
