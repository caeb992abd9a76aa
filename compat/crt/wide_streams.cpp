// std::wcout, wcin, wcerr and wclog for a program's 16-bit wchar_t, and the functions of wide
// streams that libstdc++.so contains for 32-bit ones. See wide_facets.cpp for why they are here.
#include <algorithm>
#include <cstdio>
#include <istream>
#include <limits>
#include <new>
#include <ostream>
#include <string>
#include <utility>

#include "compat/crt/locale.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

// wide_files.cpp; these are declared for the implementation's characters there.
extern "C" int wsh_is_unicode(std::FILE *file);
extern "C" bool wsh_write_wide(const wchar_t *text, std::size_t size, std::FILE *file);

namespace {

// Text goes out as narrow text (in narrow_page()), or in the Unicode mode that _setmode gave the
// stream, through stdio: so it keeps its order with printf and std::cout.
class StdioBuffer final : public std::wstreambuf {
  public:
    // The variable, not what is in it: compat/console puts another FILE there for a terminal.
    explicit StdioBuffer(std::FILE *&file) : file_(file) {}

  protected:
    std::streamsize xsputn(const wchar_t *text, std::streamsize count) override
    {
        if (wsh_is_unicode(file_) != 0)
            return wsh_write_wide(text, static_cast<std::size_t>(count), file_) ? count : 0;
        std::string bytes;
        for (std::streamsize i = 0; i < count; ++i)
            encode(text[i], bytes);
        const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file_) == bytes.size();
        return written ? count : 0;
    }

    int_type overflow(int_type c) override
    {
        if (c == traits_type::eof())
            return std::fflush(file_) == 0 ? traits_type::not_eof(c) : c;
        const wchar_t unit = traits_type::to_char_type(c);
        return xsputn(&unit, 1) == 1 ? c : traits_type::eof();
    }

    int sync() override { return std::fflush(file_); }

    // Reading takes characters one by one and gives back what was only looked at: scanf may go on
    // from there.
    int_type underflow() override { return std::ungetwc(uflow(), file_); }

    int_type uflow() override
    {
        last_ = std::getwc(file_);
        return last_;
    }

    int_type pbackfail(int_type c) override
    {
        const int_type again = c == traits_type::eof() ? last_ : c;
        last_ = traits_type::eof();
        return again == traits_type::eof() ? again : std::ungetwc(again, file_);
    }

  private:
    // One unit; the first half of a pair waits for the second. A low surrogate alone may be a byte
    // that came from narrow text (wide_facets.cpp).
    void encode(wchar_t unit, std::string &bytes)
    {
        char encoded[4];
        char32_t point = unit;
        const char32_t high = std::exchange(waiting_, U'\0');
        if (high != 0 && is_low_surrogate(point))
            point = join_surrogates(high, point);
        else if (is_high_surrogate(point))
            return void(waiting_ = point);
        else if (point >= 0xdc80 && point <= 0xdcff)
            return void(bytes += static_cast<char>(point - 0xdc00));
        else if (is_low_surrogate(point))
            point = replacement_character;
        const int length = narrow_page().encode(point, encoded);
        bytes.append(length > 0 ? encoded : "?", static_cast<std::size_t>(std::max(length, 1)));
    }

    std::FILE *&file_;
    char32_t waiting_ = 0;
    int_type last_ = traits_type::eof();
};

} // namespace

// The streams themselves, under the labels that compat/libc/iostream gives them. Constructed before
// the program's own objects and never destroyed, as the standard wants it.
extern "C" {
alignas(std::wostream) unsigned char wsh_wcout[sizeof(std::wostream)];
alignas(std::wostream) unsigned char wsh_wcerr[sizeof(std::wostream)];
alignas(std::wostream) unsigned char wsh_wclog[sizeof(std::wostream)];
alignas(std::wistream) unsigned char wsh_wcin[sizeof(std::wistream)];
}

namespace {

struct StandardStreams {
    StandardStreams()
    {
        out = new (wsh_wcout) std::wostream(new (output) StdioBuffer(stdout));
        auto *const in = new (wsh_wcin) std::wistream(new (input) StdioBuffer(stdin));
        auto *const err = new (wsh_wcerr) std::wostream(new (error) StdioBuffer(stderr));
        new (wsh_wclog) std::wostream(err->rdbuf());
        in->tie(out);
        err->tie(out);
        err->setf(std::ios_base::unitbuf);
    }
    ~StandardStreams() { out->flush(); }
    StandardStreams(const StandardStreams &) = delete;
    StandardStreams &operator=(const StandardStreams &) = delete;

    std::wostream *out;
    alignas(StdioBuffer) unsigned char output[sizeof(StdioBuffer)];
    alignas(StdioBuffer) unsigned char input[sizeof(StdioBuffer)];
    alignas(StdioBuffer) unsigned char error[sizeof(StdioBuffer)];
};

__attribute__((init_priority(101))) StandardStreams standard_streams;

} // namespace

namespace std {

// Reads up to `delimiter`, which is taken and not kept.
template <>
basic_istream<wchar_t> &basic_istream<wchar_t>::getline(wchar_t *to, streamsize size,
                                                        wchar_t delimiter)
{
    _M_gcount = 0;
    ios_base::iostate state = ios_base::goodbit;
    const sentry ready(*this, true);
    if (ready) {
        for (int_type c = rdbuf()->sgetc();; c = rdbuf()->snextc()) {
            if (traits_type::eq_int_type(c, traits_type::eof())) {
                state |= ios_base::eofbit;
                break;
            }
            if (traits_type::to_char_type(c) == delimiter) {
                ++_M_gcount;
                rdbuf()->sbumpc();
                break;
            }
            if (_M_gcount + 1 >= size) {
                state |= ios_base::failbit;
                break;
            }
            *to++ = traits_type::to_char_type(c);
            ++_M_gcount;
        }
    }
    if (size > 0)
        *to = wchar_t();
    if (_M_gcount == 0)
        state |= ios_base::failbit;
    setstate(state);
    return *this;
}

template <>
basic_istream<wchar_t> &basic_istream<wchar_t>::ignore(streamsize count, int_type stop)
{
    _M_gcount = 0;
    const sentry ready(*this, true);
    while (ready && (_M_gcount < count || count == numeric_limits<streamsize>::max())) {
        const int_type c = rdbuf()->sbumpc();
        if (traits_type::eq_int_type(c, traits_type::eof())) {
            setstate(ios_base::eofbit);
            break;
        }
        ++_M_gcount;
        if (traits_type::eq_int_type(c, stop))
            break;
    }
    return *this;
}

template <>
basic_istream<wchar_t> &basic_istream<wchar_t>::ignore(streamsize count)
{
    return ignore(count, traits_type::eof());
}

template <>
basic_istream<wchar_t> &getline(basic_istream<wchar_t> &in, basic_string<wchar_t> &to,
                                wchar_t delimiter)
{
    using Traits = char_traits<wchar_t>;
    ios_base::iostate state = ios_base::goodbit;
    bool taken = false;
    const basic_istream<wchar_t>::sentry ready(in, true);
    if (ready) {
        to.clear();
        for (Traits::int_type c = in.rdbuf()->sgetc();; c = in.rdbuf()->snextc()) {
            if (Traits::eq_int_type(c, Traits::eof())) {
                state |= ios_base::eofbit;
                break;
            }
            taken = true;
            if (Traits::to_char_type(c) == delimiter) {
                in.rdbuf()->sbumpc();
                break;
            }
            to += Traits::to_char_type(c);
        }
    }
    if (!taken)
        state |= ios_base::failbit;
    in.setstate(state);
    return in;
}

template <>
streamsize __copy_streambufs_eof(basic_streambuf<wchar_t> *from, basic_streambuf<wchar_t> *to,
                                 bool &ended)
{
    using Traits = char_traits<wchar_t>;
    streamsize copied = 0;
    ended = true;
    for (Traits::int_type c = from->sgetc(); !Traits::eq_int_type(c, Traits::eof());
         c = from->snextc(), ++copied) {
        if (Traits::eq_int_type(to->sputc(Traits::to_char_type(c)), Traits::eof())) {
            ended = false;
            break;
        }
    }
    return copied;
}

} // namespace std
