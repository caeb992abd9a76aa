// Which code page is the program's.
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>
#include <utility>

// Its distance from the program's start is the number: winsock_shim_code_page() of CMake and
// wsacc's
// --execution-charset have the linker put it there. (A plain number for an address would be moved
// with the program.)
extern "C" {
[[gnu::weak]] extern const char winsock_shim_code_page;
extern const char __executable_start; // the linker's name
}

// The numbers that the program's objects bring, in their order
// (compat/include/ms/code_page_mark.h). The linker makes the symbols from the section's name;
// without it both are null.
extern "C" {
extern const std::uint32_t winsock_shim_marks_begin[] __asm__("__start_winsock_shim_code_pages")
    __attribute__((weak, visibility("hidden")));
extern const std::uint32_t winsock_shim_marks_end[] __asm__("__stop_winsock_shim_code_pages")
    __attribute__((weak, visibility("hidden")));
}

namespace compat {
namespace {

constexpr unsigned utf8_number = 65001;

/// Names that do not hold the number. Spelled without dashes and underscores.
constexpr std::array<std::pair<std::string_view, unsigned>, 22> names{{
    {"utf8", 65001},
    {"euckr", 949},
    {"uhc", 949},
    {"ksc56011987", 949},
    {"gbk", 936},
    {"gb2312", 936},
    {"big5", 950},
    {"shiftjis", 932},
    {"sjis", 932},
    {"ascii", 20127},
    {"ansix3.41968", 20127},
    {"usascii", 20127},
    {"latin1", 28591},
    {"iso88591", 28591},
    {"iso88592", 28592},
    {"iso88595", 28595},
    {"iso88597", 28597},
    {"iso88599", 28599},
    {"iso885915", 28605},
    {"koi8r", 20866},
    {"koi8u", 21866},
    {"tis620", 874},
}};

std::string simplified(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if (c != '-' && c != '_')
            result += c;
    }
    return result;
}

/// By the linker's word or, else, by the first of its objects with text beyond ASCII.
const CodePage *named_by_the_program()
{
    const auto start = reinterpret_cast<std::uintptr_t>(&__executable_start);
    const auto mark = reinterpret_cast<std::uintptr_t>(&winsock_shim_code_page);
    if (mark != 0)
        return find_code_page(unsigned(mark - start));
    const std::span<const std::uint32_t> marks(winsock_shim_marks_begin, winsock_shim_marks_end);
    return marks.empty() ? nullptr : find_code_page(marks.front());
}

const CodePage &chosen()
{
    const char *const wanted = std::getenv("WINSOCK_SHIM_ACP");
    if (wanted != nullptr && *wanted != '\0') {
        if (const CodePage *const page = find_code_page(std::string_view(wanted)))
            return *page;
        warn_once("WINSOCK_SHIM_ACP",
                  (std::string(wanted) +
                   " is no code page; there are 949, 936, 950, 932, 874, 1250 to "
                   "1258, 437, 850 and others of the OEM, 28591 and others of "
                   "ISO 8859, 20866, 20127, utf-8")
                      .c_str());
    }
    if (const CodePage *const page = named_by_the_program())
        return *page;
    return *find_code_page(utf8_number);
}

} // namespace

const CodePage *find_code_page(std::string_view name)
{
    std::string plain = simplified(name);
    const auto *const found = std::ranges::find(names, std::string_view(plain),
                                                &std::pair<std::string_view, unsigned>::first);
    if (found != names.end())
        return find_code_page(found->second);
    for (const std::string_view prefix : {"windows", "cp", "ms", "ibm"})
        if (plain.starts_with(prefix))
            plain.erase(0, prefix.size());
    const bool number = !plain.empty() && plain.size() < 6 &&
                        plain.find_first_not_of("0123456789") == std::string::npos;
    return number ? find_code_page(static_cast<unsigned>(std::stoul(plain))) : nullptr;
}

const CodePage &ansi_code_page()
{
    static const CodePage &page = chosen();
    return page;
}

} // namespace compat
