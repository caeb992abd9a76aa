// What <fstream> of a program does when it opens a file: names of Windows, and text mode, which is
// a conversion around the one of the stream's locale. libstdc++ finds out positions by asking the
// conversion how many bytes of the file some characters are: so they are right in text mode, too.
#include <fstream>
#include <locale>
#include <map>
#include <mutex>
#include <string>

#include "compat/crt/file_access.hpp"
#include "compat/crt/filebuf_of_libstdcxx.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/path.hpp"

namespace {

using Base = std::codecvt_base;
using Openmode = std::ios_base::openmode;

template <class Char>
class TextConversion final : public std::codecvt<Char, char, std::mbstate_t> {
  public:
    using Codecvt = std::codecvt<Char, char, std::mbstate_t>;
    using State = std::mbstate_t;

    explicit TextConversion(const std::locale &locale)
        : locale_(locale), inner_(std::use_facet<Codecvt>(locale_))
    {
    }

  private:
    // Kept in the state's count, where the conversions for reading have nothing of their own.
    enum Met { nothing = 0, carriage_return = 3, end_mark = 4 };

    // One character, or the two halves of one. A CR waits in the state for what follows it: at the
    // very end of a file it is lost.
    Base::result take(State &state, const char *&from, const char *from_end, Char *&to,
                      Char *to_end) const
    {
        if (state.__count == end_mark || *from == '\x1a') {
            state.__count = end_mark;
            from = from_end;
            return Base::ok;
        }
        if (state.__count == carriage_return) {
            state.__count = nothing;
            if (*from != '\n') {
                *to++ = Char('\r');
                return Base::ok;
            }
        }
        if (*from == '\r') {
            state.__count = carriage_return;
            ++from;
            return Base::ok;
        }
        for (int room = 1; room <= 2 && to_end - to >= room; ++room) {
            const Char *const before = to;
            const Base::result result = convert(state, from, from_end, to, to + room);
            if (to != before || result == Base::error)
                return result == Base::error ? result : Base::ok;
        }
        return Base::partial;
    }

    Base::result convert(State &state, const char *&from, const char *from_end, Char *&to,
                         Char *to_end) const
    {
        const char *next = from;
        Char *to_next = to;
        const Base::result result = inner_.in(state, from, from_end, next, to, to_end, to_next);
        if (result == Base::noconv) {
            *to++ = static_cast<Char>(*from++);
            return Base::ok;
        }
        from = next;
        to = to_next;
        return result;
    }

    Base::result do_in(State &state, const char *from, const char *from_end, const char *&from_next,
                       Char *to, Char *to_end, Char *&to_next) const override
    {
        Base::result result = Base::ok;
        while (result == Base::ok && from < from_end && to < to_end)
            result = take(state, from, from_end, to, to_end);
        from_next = from;
        to_next = to;
        return result == Base::ok && from < from_end ? Base::partial : result;
    }

    int do_length(State &state, const char *from, const char *end, std::size_t most) const override
    {
        const char *next = from;
        Base::result result = Base::ok;
        while (result == Base::ok && next < end && most > 0) {
            Char units[2];
            Char *to = units;
            result = take(state, next, end, to, units + std::min<std::size_t>(most, 2));
            most -= static_cast<std::size_t>(to - units);
        }
        return static_cast<int>(next - from);
    }

    Base::result do_out(State &state, const Char *from, const Char *from_end,
                        const Char *&from_next, char *to, char *to_end,
                        char *&to_next) const override
    {
        Base::result result = Base::ok;
        while (result == Base::ok && from < from_end) {
            const bool feed = *from == Char('\n');
            if (to_end - to < (feed ? 2 : 1)) {
                result = Base::partial;
                break;
            }
            if (feed)
                *to++ = '\r';
            const Char *next = from;
            char *after = to;
            result = inner_.out(state, from, from + 1, next, to, to_end, after);
            if (result == Base::noconv) {
                *after++ = static_cast<char>(*next++);
                result = Base::ok;
            }
            if (feed && result != Base::ok)
                --to;
            else
                to = after;
            from = next;
        }
        from_next = from;
        to_next = to;
        return result;
    }

    Base::result do_unshift(State &, char *to, char *, char *&to_next) const override
    {
        to_next = to;
        return Base::noconv;
    }

    bool do_always_noconv() const noexcept override { return false; }
    int do_max_length() const noexcept override { return inner_.max_length() + 1; }

    // So that libstdc++ lets a program of bytes seek to any place, as Microsoft's does.
    int do_encoding() const noexcept override { return sizeof(Char) == 1 ? 1 : inner_.encoding(); }

    std::locale locale_;
    const Codecvt &inner_;
};

// The text form of a locale's conversion, one for each: a buffer only points to it.
template <class Char>
const std::codecvt<Char, char, std::mbstate_t> &text_form(const std::locale &locale)
{
    using Codecvt = std::codecvt<Char, char, std::mbstate_t>;
    static std::mutex mutex;
    static auto &known = *new std::map<const Codecvt *, std::locale>; // for buffers closed at exit
    const std::lock_guard lock(mutex);
    const Codecvt *const inner = &std::use_facet<Codecvt>(locale);
    auto place = known.find(inner);
    if (place == known.end())
        place = known.emplace(inner, std::locale(locale, new TextConversion<Char>(locale))).first;
    return std::use_facet<Codecvt>(place->second);
}

template <class Char>
void choose_conversion(std::basic_filebuf<Char> &buffer, const std::locale &locale)
{
    const bool text = buffer.is_open() && (buffer._M_mode & std::ios_base::binary) == 0;
    buffer._M_codecvt = text ? &text_form<Char>(locale)
                             : &std::use_facet<std::codecvt<Char, char, std::mbstate_t>>(locale);
}

template <class Char>
std::basic_filebuf<Char> *open_file(std::basic_filebuf<Char> &buffer, const std::string &name,
                                    Openmode mode, bool (*open)(void *, const char *, int))
{
    const std::string path = compat::linux_path(name);
    if (!compat::crt::may_open(path, (mode & std::ios_base::out) != 0) ||
        !open(&buffer, path.c_str(), mode))
        return nullptr;
    choose_conversion(buffer, buffer.getloc());
    return &buffer;
}

std::string utf8(const wchar_t *name)
{
    const std::u16string text(name, name + std::char_traits<wchar_t>::length(name));
    return compat::to_narrow(text);
}

} // namespace

// What <fstream> calls.
#define FILE_BUFFER(Char, open_there)                                                              \
    std::basic_filebuf<Char> *__wsh_open(std::basic_filebuf<Char> *buffer, const char *name,       \
                                         Openmode mode)                                            \
    {                                                                                              \
        const std::string path = compat::to_narrow(compat::from_ansi(name));                       \
        return open_file(*buffer, path, mode, open_there);                                         \
    }                                                                                              \
    std::basic_filebuf<Char> *__wsh_open(std::basic_filebuf<Char> *buffer, const wchar_t *name,    \
                                         Openmode mode)                                            \
    {                                                                                              \
        return open_file(*buffer, utf8(name), mode, open_there);                                   \
    }                                                                                              \
    void __wsh_imbue(std::basic_filebuf<Char> *buffer, const std::locale &locale)                  \
    {                                                                                              \
        choose_conversion(*buffer, locale);                                                        \
    }

FILE_BUFFER(char, compat::crt::open_narrow_filebuf)
FILE_BUFFER(wchar_t, compat::crt::open_wide_filebuf)
