// FormatMessage: texts of the system's errors, and texts of the program's with inserts %1 to %99.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/error_text.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <cstdarg>
#include <string>
#include <vector>

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// The arguments of the inserts, fetched in order, since a va_list cannot be indexed.
class Inserts {
  public:
    Inserts(DWORD flags, va_list *arguments)
        : array_(flags & FORMAT_MESSAGE_ARGUMENT_ARRAY), arguments_(arguments)
    {
    }

    bool given() const { return arguments_ != nullptr; }

    DWORD_PTR at(std::size_t index)
    {
        if (array_) // then the pointer is one to the first of an array
            return reinterpret_cast<const DWORD_PTR *>(arguments_)[index];
        while (fetched_.size() <= index)
            fetched_.push_back(va_arg(*arguments_, DWORD_PTR));
        return fetched_[index];
    }

  private:
    bool array_;
    va_list *arguments_;
    std::vector<DWORD_PTR> fetched_;
};

// One insert through wsprintf, which knows the same formats.
std::string print_insert(const std::string &format, DWORD_PTR argument)
{
    char buffer[1024];
    wsprintfA(buffer, format.c_str(), argument);
    return buffer;
}

std::u16string print_insert(const std::u16string &format, DWORD_PTR argument)
{
    char16_t buffer[1024];
    wsprintfW(buffer, format.c_str(), argument);
    return buffer;
}

bool is_plain_string(const std::string &format)
{
    return format == "%s";
}
bool is_plain_string(const std::u16string &format)
{
    return format == u"%s";
}

template <class Char>
class Message {
  public:
    using Text = std::basic_string<Char>;

    Message(DWORD flags, va_list *arguments) : flags_(flags), inserts_(flags, arguments) {}

    bool expand(const Text &text)
    {
        for (at_ = text.c_str(); *at_ && !finished_;) {
            if (*at_ == '\r' || *at_ == '\n')
                line_break();
            else if (*at_ == '%' && at_[1])
                escape();
            else
                result += *at_++;
            if (failed_)
                return false;
        }
        return true;
    }

    Text result;

  private:
    void append(std::string_view text) { result.append(text.begin(), text.end()); }

    // With a width of the caller's the text's own breaks are only spaces.
    void line_break()
    {
        at_ += *at_ == '\r' && at_[1] == '\n' ? 2 : 1;
        append(flags_ & FORMAT_MESSAGE_MAX_WIDTH_MASK ? " " : "\r\n");
    }

    void escape()
    {
        const Char next = at_[1];
        if (next >= '1' && next <= '9') {
            if (flags_ & FORMAT_MESSAGE_IGNORE_INSERTS) {
                result += *at_++;
                return;
            }
            insert();
            return;
        }
        at_ += 2;
        if (next == '0')
            finished_ = true;
        else if (next == 'n')
            append("\r\n");
        else if (next == 'r')
            append("\r");
        else if (next == 't')
            append("\t");
        else
            result += next;
    }

    // %1 or %1!format!
    void insert()
    {
        std::size_t number = 0;
        for (++at_; *at_ >= '0' && *at_ <= '9' && number < 10; ++at_)
            number = number * 10 + static_cast<std::size_t>(*at_ - '0');
        Text format(1, '%');
        if (*at_ == '!') {
            while (*++at_ && *at_ != '!')
                format += *at_;
            if (*at_)
                ++at_;
        } else {
            format += 's';
        }
        if (!inserts_.given() || format.find('*') != Text::npos) {
            failed_ = true;
            return;
        }
        const auto argument = inserts_.at(number - 1);
        if (is_plain_string(format) && argument) // of any length, which wsprintf cannot do
            result += reinterpret_cast<const Char *>(argument);
        else
            result += print_insert(format, argument);
    }

    const DWORD flags_;
    Inserts inserts_;
    const Char *at_ = nullptr;
    bool finished_ = false;
    bool failed_ = false;
};

void assign(std::string &to, std::string_view from)
{
    to = from;
}
void assign(std::u16string &to, std::string_view from)
{
    to = to_wide(from);
}

DWORD fail(DWORD error)
{
    set_last_error(error);
    return 0;
}

/// The raw text that the flags ask for. The zero of success or an error.
template <class Text>
DWORD source_text(DWORD flags, LPCVOID source, DWORD number, Text &text)
{
    if (flags & FORMAT_MESSAGE_FROM_STRING) {
        if (!source)
            return ERROR_INVALID_PARAMETER;
        text = static_cast<const typename Text::value_type *>(source);
        return ERROR_SUCCESS;
    }
    if (flags & FORMAT_MESSAGE_FROM_SYSTEM) {
        // An HRESULT that carries a Win32 error means that error.
        const DWORD error = (number & 0xFFFF0000) == 0x80070000 ? number & 0xFFFF : number;
        const auto known = error_text(error);
        if (known.empty())
            return ERROR_MR_MID_NOT_FOUND;
        assign(text, known);
        text += '\r';
        text += '\n';
        return ERROR_SUCCESS;
    }
    if (flags & FORMAT_MESSAGE_FROM_HMODULE) {
        warn_once("FormatMessage", "modules have no message tables here");
        return ERROR_RESOURCE_TYPE_NOT_FOUND;
    }
    return ERROR_INVALID_PARAMETER;
}

template <class Char>
DWORD format_message(DWORD flags, LPCVOID source, DWORD number, Char *buffer, DWORD size,
                     va_list *arguments)
{
    if (!buffer)
        return fail(ERROR_INVALID_PARAMETER);
    std::basic_string<Char> raw;
    if (const DWORD error = source_text(flags, source, number, raw))
        return fail(error);
    Message<Char> message(flags, arguments);
    if (!message.expand(raw))
        return fail(ERROR_INVALID_PARAMETER);
    const auto &text = message.result;
    if (flags & FORMAT_MESSAGE_ALLOCATE_BUFFER) {
        const auto units = std::max<SIZE_T>(text.size() + 1, size);
        auto *const memory = static_cast<Char *>(LocalAlloc(LMEM_FIXED, units * sizeof(Char)));
        if (!memory)
            return 0;
        copy_text(text, memory, units);
        *reinterpret_cast<Char **>(buffer) = memory;
    } else {
        if (text.size() >= size)
            return fail(ERROR_INSUFFICIENT_BUFFER);
        copy_text(text, buffer, size);
    }
    return static_cast<DWORD>(text.size());
}

} // namespace
} // namespace compat

DWORD WINAPI FormatMessageA(DWORD flags, LPCVOID source, DWORD message, DWORD, LPSTR buffer,
                            DWORD size, va_list *arguments)
{
    return compat::format_message(flags, source, message, buffer, size, arguments);
}

DWORD WINAPI FormatMessageW(DWORD flags, LPCVOID source, DWORD message, DWORD, LPWSTR buffer,
                            DWORD size, va_list *arguments)
{
    return compat::format_message(flags, source, message, buffer, size, arguments);
}
