// The extra bytes of windows and classes in words of 16 bits.
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/window_table.hpp"

#include <cstring>
#include <mutex>
#include <vector>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// The word there, which becomes `value` if there is one; `mutex` guards the bytes.
WORD swap_word(std::vector<std::byte> &bytes, std::mutex &mutex, int index, const WORD *value)
{
    const std::lock_guard guard(mutex);
    const auto offset = static_cast<std::size_t>(index);
    if (index < 0 || offset + sizeof(WORD) > bytes.size()) {
        set_last_error(ERROR_INVALID_INDEX);
        return 0;
    }
    WORD former = 0;
    std::memcpy(&former, &bytes[offset], sizeof former);
    if (value)
        std::memcpy(&bytes[offset], value, sizeof *value);
    return former;
}

WORD window_word(HWND window, int index, const WORD *value)
{
    const auto found = window_of(window);
    return found ? swap_word(found->extra, runtime().windows().mutex(), index, value) : WORD{0};
}

WORD class_word(HWND window, int index, const WORD *value)
{
    const auto found = window_of(window);
    return found ? swap_word(found->window_class->extra, runtime().classes().mutex(), index, value)
                 : WORD{0};
}

} // namespace
} // namespace compat

using namespace compat;

WORD WINAPI GetClassWord(HWND window, int index)
{
    return index == GCW_ATOM ? static_cast<WORD>(GetClassLongPtrW(window, index))
                             : class_word(window, index, nullptr);
}

WORD WINAPI SetClassWord(HWND window, int index, WORD value)
{
    return class_word(window, index, &value);
}

WORD WINAPI GetWindowWord(HWND window, int index)
{
    return window_word(window, index, nullptr);
}

WORD WINAPI SetWindowWord(HWND window, int index, WORD value)
{
    return window_word(window, index, &value);
}
