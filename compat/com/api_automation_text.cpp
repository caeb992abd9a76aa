// BSTR: in front of the text stands its length in bytes, behind it a terminator.
#include "compat/kernel/heap.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <string>

#include <oleauto.h>

using namespace compat;

namespace {

// The length's own 4 bytes are the last ones of it, so that the text is aligned as any block is.
constexpr std::size_t bytes_in_front = 16;

std::byte *block_of(BSTR text)
{
    return reinterpret_cast<std::byte *>(text) - bytes_in_front;
}

/// Of that many bytes, which are not set; null: there is no memory.
BSTR make(std::size_t bytes)
{
    if (bytes > std::numeric_limits<UINT>::max() - bytes_in_front - sizeof(OLECHAR))
        return nullptr;
    const auto size = static_cast<UINT>(bytes);
    void *const block = process_heap().allocate(bytes_in_front + size + sizeof(OLECHAR), false);
    if (!block)
        return nullptr;
    std::byte *const text = static_cast<std::byte *>(block) + bytes_in_front;
    std::memcpy(text - sizeof size, &size, sizeof size);
    std::fill_n(text + size, sizeof(OLECHAR), std::byte{});
    return reinterpret_cast<BSTR>(text);
}

BSTR copy_of(const void *from, std::size_t bytes)
{
    const BSTR made = make(bytes);
    if (made && from)
        std::memcpy(made, from, bytes);
    return made;
}

std::size_t bytes_of(const OLECHAR *text)
{
    return std::char_traits<OLECHAR>::length(text) * sizeof(OLECHAR);
}

INT replace(BSTR *old, BSTR text)
{
    SysFreeString(*old);
    *old = text;
    return TRUE;
}

} // namespace

BSTR WINAPI SysAllocString(const OLECHAR *text)
{
    return text ? copy_of(text, bytes_of(text)) : nullptr;
}

BSTR WINAPI SysAllocStringLen(const OLECHAR *text, UINT length)
{
    return copy_of(text, std::size_t{length} * sizeof(OLECHAR));
}

BSTR WINAPI SysAllocStringByteLen(LPCSTR bytes, UINT length)
{
    return copy_of(bytes, length);
}

INT WINAPI SysReAllocString(BSTR *old, const OLECHAR *text)
{
    if (!old)
        return FALSE;
    const BSTR made = SysAllocString(text);
    return made || !text ? replace(old, made) : FALSE;
}

INT WINAPI SysReAllocStringLen(BSTR *old, const OLECHAR *text, UINT length)
{
    if (!old)
        return FALSE;
    const BSTR made = SysAllocStringLen(text, length);
    if (!made)
        return FALSE;
    if (!text && *old) // keeps what there was, as far as it fits
        std::memcpy(made, *old, std::min(SysStringByteLen(*old), SysStringByteLen(made)));
    return replace(old, made);
}

void WINAPI SysFreeString(BSTR text)
{
    if (text)
        process_heap().free(block_of(text));
}

UINT WINAPI SysStringByteLen(BSTR text)
{
    UINT bytes = 0;
    if (text)
        std::memcpy(&bytes, block_of(text) + bytes_in_front - sizeof bytes, sizeof bytes);
    return bytes;
}

UINT WINAPI SysStringLen(BSTR text)
{
    return SysStringByteLen(text) / static_cast<UINT>(sizeof(OLECHAR));
}
