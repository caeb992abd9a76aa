#include "compat/control/edit_memory.hpp"

#include "compat/kernel/code_page.hpp"

#include <algorithm>
#include <cstring>

#include <ms/memory.h>

namespace compat {
namespace {

template <class Character>
std::basic_string<Character> text_in(const void *bytes, std::size_t size)
{
    const auto *const text = static_cast<const Character *>(bytes);
    const auto *const end = std::find(text, text + size / sizeof(Character), Character{});
    return {text, end};
}

} // namespace

EditMemory::~EditMemory()
{
    if (memory_)
        LocalFree(memory_);
}

HLOCAL EditMemory::with(std::u16string_view text)
{
    const std::string narrow = narrow_ ? to_ansi(text) : std::string();
    const std::u16string wide(narrow_ ? std::u16string_view() : text);
    const void *const from = narrow_ ? static_cast<const void *>(narrow.c_str()) : wide.c_str();
    const auto size = narrow_ ? narrow.size() + 1 : (wide.size() + 1) * sizeof(char16_t);
    if (!memory_)
        memory_ = LocalAlloc(LMEM_MOVEABLE, size);
    else if (LocalSize(memory_) < size && !LocalReAlloc(memory_, size, LMEM_MOVEABLE))
        return nullptr;
    if (void *const to = memory_ ? LocalLock(memory_) : nullptr) {
        std::memcpy(to, from, size);
        LocalUnlock(memory_);
    }
    return memory_;
}

std::u16string EditMemory::take(HLOCAL memory)
{
    memory_ = memory;
    std::u16string text;
    if (const void *const from = LocalLock(memory)) {
        const auto size = LocalSize(memory);
        text = narrow_ ? from_ansi(text_in<char>(from, size)) : text_in<char16_t>(from, size);
        LocalUnlock(memory);
    }
    return text;
}

} // namespace compat
