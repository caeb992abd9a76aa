#include "tools/src/wsacc/source_text.hpp"

#include "tools/src/wsacc/charset.hpp"
#include "tools/src/wsacc/detect.hpp"
#include "tools/src/wsacc/failure.hpp"

#include <algorithm>
#include <array>

namespace wsacc {
namespace {

struct Mark {
    std::string_view bytes;
    const char *charset;
};

constexpr std::array marks{
    Mark{"\xEF\xBB\xBF", "UTF-8"},
    Mark{"\xFF\xFE", "UTF-16LE"},
    Mark{"\xFE\xFF", "UTF-16BE"},
};

const Mark *mark_of(std::string_view bytes)
{
    const auto *const found = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) {
        return bytes.starts_with(mark.bytes);
    });
    return found == marks.end() ? nullptr : found;
}

std::string place(const std::filesystem::path &name, std::string_view text, std::size_t at)
{
    const auto lines =
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    return name.string() + ":" + std::to_string(lines + 1);
}

// The line up to which the bytes can be read.
std::size_t first_unreadable(std::string_view bytes, const std::string &charset)
{
    std::size_t start = 0;
    while (start < bytes.size()) {
        const std::size_t end = std::min(bytes.find('\n', start), bytes.size() - 1) + 1;
        if (!convert(bytes.substr(start, end - start), charset, "UTF-8"))
            return start;
        start = end;
    }
    return 0;
}

std::string code_page_of(const std::filesystem::path &name, std::string_view bytes,
                         const CharsetChoice &choice)
{
    const bool fits = !choice.program.empty() && convert(bytes, choice.program, "UTF-8");
    // A single-byte code page fits nearly everything, and so says nothing.
    const bool telling = fits && choice.program.size() < std::string_view("CP1252").size();
    if (telling)
        return choice.program;
    if (const auto detected = detect_code_page(bytes))
        return *detected;
    if (fits)
        return choice.program;
    throw Failure(
        name.string() +
        ": its encoding cannot be told; name it: --source-charset=949 (Korean), 936 or 950 "
        "(Chinese), 932 (Japanese), 1252, 1251, 1258, utf-8");
}

std::string charset_of(const std::filesystem::path &name, std::string_view bytes,
                       const CharsetChoice &choice)
{
    if (is_ascii(bytes))
        return detect_utf16(bytes).value_or("UTF-8");
    if (!choice.given.empty())
        return choice.given;
    if (is_utf8(bytes))
        return "UTF-8";
    if (const auto utf16 = detect_utf16(bytes))
        return *utf16;
    return code_page_of(name, bytes, choice);
}

// Editors of MS-DOS ended their files with ^Z, and Microsoft's compiler stops reading there.
void drop_end_of_file_mark(SourceText &text)
{
    const auto end = text.utf8.find_last_not_of(std::string_view("\x1A\r\n \t\0", 6));
    const auto mark = text.utf8.find('\x1A', end == std::string::npos ? 0 : end + 1);
    if (mark == std::string::npos)
        return;
    text.utf8.erase(mark);
    text.as_is = false;
}

} // namespace

bool is_in_a_code_page(std::string_view bytes)
{
    return mark_of(bytes) == nullptr && !is_utf8(bytes) && !detect_utf16(bytes);
}

SourceText decode_source(const std::filesystem::path &name, std::string_view bytes,
                         const CharsetChoice &choice)
{
    SourceText text;
    if (const Mark *mark = mark_of(bytes)) {
        text.charset = mark->charset;
        text.marked = true;
        bytes.remove_prefix(mark->bytes.size());
    } else {
        text.charset = charset_of(name, bytes, choice);
        text.marked = text.charset.starts_with("UTF-16");
    }
    auto utf8 = convert(bytes, text.charset, "UTF-8");
    if (!utf8)
        throw Failure(place(name, bytes, first_unreadable(bytes, text.charset)) +
                      ": cannot be read as " + text.charset);
    text.utf8 = std::move(*utf8);
    text.as_is = text.charset == "UTF-8";
    drop_end_of_file_mark(text);
    text.ascii = is_ascii(text.utf8);
    if (const auto nul = text.utf8.find('\0'); nul != std::string::npos)
        throw Failure(place(name, text.utf8, nul) + ": holds a NUL byte, so it is no source text");
    return text;
}

} // namespace wsacc
