#include "compat/clipboard/clipboard_text.hpp"

#include "compat/kernel/code_page.hpp"

#include <cstring>
#include <string>

#include <ms/memory.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr DWORD english = 0x0409; // as the keyboard's

HANDLE in_memory(const void *bytes, std::size_t size)
{
    const HGLOBAL memory = GlobalAlloc(GMEM_MOVEABLE, size);
    if (memory) {
        std::memcpy(GlobalLock(memory), bytes, size);
        GlobalUnlock(memory);
    }
    return memory;
}

template <class Char>
HANDLE in_memory(const std::basic_string<Char> &text)
{
    return in_memory(text.c_str(), (text.size() + 1) * sizeof(Char));
}

/// The text in that memory, which may end without a zero.
template <class Char>
std::basic_string<Char> text_in(HANDLE memory)
{
    const auto *const text = static_cast<const Char *>(GlobalLock(memory));
    if (!text)
        return {};
    const std::basic_string<Char> all(text, GlobalSize(memory) / sizeof(Char));
    GlobalUnlock(memory);
    return all.substr(0, all.find(Char{}));
}

} // namespace

HANDLE convert_text(UINT from, HANDLE memory, UINT to)
{
    if (to == CF_LOCALE)
        return in_memory(&english, sizeof english);
    if (from == CF_UNICODETEXT)
        return in_memory(to_ansi(text_in<char16_t>(memory)));
    const auto narrow = text_in<char>(memory); // CP_OEMCP is CP_ACP
    return to == CF_UNICODETEXT ? in_memory(from_ansi(narrow)) : in_memory(narrow);
}

} // namespace compat
