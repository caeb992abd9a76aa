// Memory that functions of the C runtime give to the program, which frees it and may ask _msize.
#pragma once

#include <cstddef>
#include <string>

extern "C" void *wsh_malloc(std::size_t size);

namespace compat::crt {

// A copy of the text in `room` characters at least; null with errno without memory.
template <class Char>
Char *duplicate(const std::basic_string<Char> &text, std::size_t room = 0)
{
    const std::size_t size = room > text.size() ? room : text.size() + 1;
    auto *const copy = static_cast<Char *>(wsh_malloc(size * sizeof(Char)));
    if (copy != nullptr)
        copy[text.copy(copy, text.size())] = 0;
    return copy;
}

} // namespace compat::crt
