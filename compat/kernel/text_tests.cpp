// IsTextUnicode: guesses.
#include <ms/text_tests.h>

#include <cstdint>
#include <cstdlib>
#include <span>

namespace compat {
namespace {

constexpr std::uint16_t mark = 0xFEFF;

std::uint16_t turned(std::uint16_t unit)
{
    return static_cast<std::uint16_t>(unit << 8 | unit >> 8);
}

/// What the units say in the order that `in_order` makes of them: the lower four bits.
template <class InOrder>
int look(std::span<const std::uint16_t> units, InOrder in_order)
{
    constexpr int lines = 2; // from so many characters on an end of a line is a sign
    bool all_ascii = true, control = false;
    int low = 0, high = 0;
    std::uint16_t before = 0;
    for (const auto stored : units) {
        const auto unit = in_order(stored);
        all_ascii = all_ascii && unit != 0 && unit < 0x80;
        control = control || unit == '\r' || unit == '\n' || unit == '\t' || unit == ' ' ||
                  unit == 0x3000;
        low += std::abs((unit & 0xFF) - (before & 0xFF));
        high += std::abs((unit >> 8) - (before >> 8));
        before = unit;
    }
    return (all_ascii ? IS_TEXT_UNICODE_ASCII16 : 0) |
           (static_cast<int>(units.size()) >= lines && high * 3 < low ? IS_TEXT_UNICODE_STATISTICS
                                                                      : 0) |
           (control ? IS_TEXT_UNICODE_CONTROLS : 0) |
           (in_order(units.front()) == mark ? IS_TEXT_UNICODE_SIGNATURE : 0);
}

int all_tests(const void *text, int size)
{
    const std::span bytes(static_cast<const unsigned char *>(text), static_cast<std::size_t>(size));
    int found = size % 2 ? IS_TEXT_UNICODE_ODD_LENGTH : 0;
    for (const auto byte : bytes)
        found |= byte == 0 ? IS_TEXT_UNICODE_NULL_BYTES : 0;
    const std::span units(static_cast<const std::uint16_t *>(text), bytes.size() / 2);
    for (const auto unit : units)
        found |= unit == 0xFFFF || unit == turned(mark) ? IS_TEXT_UNICODE_ILLEGAL_CHARS : 0;
    found |= look(units, [](std::uint16_t unit) { return unit; });
    found |= look(units, turned) << 4;
    return found;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI IsTextUnicode(const VOID *text, int size, LPINT tests)
{
    if (!text || size < 2) {
        if (tests)
            *tests = 0;
        return FALSE;
    }
    const int found = all_tests(text, size) & (tests ? *tests : ~0);
    if (tests)
        *tests = found;
    if (found & (IS_TEXT_UNICODE_NOT_UNICODE_MASK & ~IS_TEXT_UNICODE_ILLEGAL_CHARS))
        return FALSE;
    return (found & (IS_TEXT_UNICODE_UNICODE_MASK | IS_TEXT_UNICODE_NULL_BYTES)) != 0 &&
           !(found & IS_TEXT_UNICODE_REVERSE_SIGNATURE);
}
