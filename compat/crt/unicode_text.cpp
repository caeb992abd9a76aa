// Descriptors in a Unicode mode: the program has UTF-16, the file UTF-8 or UTF-16 with CR LF.
#include <cerrno>
#include <unistd.h>

#include "compat/crt/unicode_text.hpp"
#include "compat/crt/utf.hpp"

namespace compat::crt {
namespace {

// The bytes at the front of what is left of a file. What was not taken goes back, where that can
// be; else no more is read than is looked at.
class Front {
  public:
    explicit Front(int descriptor)
        : descriptor_(descriptor), chunk_(::lseek(descriptor, 0, SEEK_CUR) < 0 ? 1 : most_at_once)
    {
    }
    ~Front() { ::lseek(descriptor_, -static_cast<::off_t>(bytes_.size()), SEEK_CUR); }
    Front(const Front &) = delete;
    Front &operator=(const Front &) = delete;

    bool failed() const { return failed_; }
    void take(std::size_t count) { bytes_.remove_prefix(count); }

    // At least `count` bytes, or all that there are.
    std::string_view look(std::size_t count)
    {
        while (bytes_.size() < count && fill())
            ;
        return bytes_;
    }

  private:
    static constexpr std::size_t most_at_once = 4096;

    bool fill()
    {
        std::string more(chunk_, '\0');
        ::ssize_t got = -1;
        do
            got = ::read(descriptor_, more.data(), more.size());
        while (got < 0 && errno == EINTR);
        failed_ = got < 0;
        if (got <= 0)
            return false;
        kept_ = std::string(bytes_) + more.substr(0, static_cast<std::size_t>(got));
        bytes_ = kept_;
        return true;
    }

    int descriptor_;
    std::size_t chunk_;
    std::string kept_;
    std::string_view bytes_; // of kept_
    bool failed_ = false;
};

// A character and how many bytes it has in the file; 0 at the end.
struct Character {
    std::u16string units;
    std::size_t length;
};

Character look_at_character(Front &front, Encoding encoding)
{
    const std::size_t least = encoding == Encoding::utf16 ? 2 : 1;
    std::string_view bytes = front.look(least);
    if (bytes.size() < least)
        return {{}, 0};
    if (encoding == Encoding::utf16)
        return {{static_cast<char16_t>(static_cast<unsigned char>(bytes[0]) |
                                       static_cast<unsigned char>(bytes[1]) << 8)},
                2};
    auto [length, point] = decode_utf8(bytes);
    for (std::size_t size = bytes.size() + 1; length == 0 && size <= 4; ++size) {
        bytes = front.look(size);
        length = decode_utf8(bytes).length;
    }
    const std::size_t size = length > 0 ? static_cast<std::size_t>(length) : 1;
    return {to_utf16(bytes.substr(0, size)), size};
}

} // namespace

std::string file_bytes(std::u16string_view text, Encoding encoding, bool carriage_returns)
{
    std::u16string lines;
    for (const char16_t unit : text) {
        if (unit == u'\n' && carriage_returns)
            lines += u'\r';
        lines += unit;
    }
    if (encoding == Encoding::utf8)
        return to_utf8(lines);
    std::string bytes;
    for (const char16_t unit : lines) {
        bytes += static_cast<char>(unit);
        bytes += static_cast<char>(unit >> 8);
    }
    return bytes;
}

int read_unicode(int descriptor, char16_t *to, std::size_t size)
{
    Front front(descriptor);
    const Encoding encoding = encoding_of(descriptor);
    std::size_t count = 0;
    while (count < size) {
        Character next = look_at_character(front, encoding);
        if (next.length == 0 || next.units[0] == end_mark || count + next.units.size() > size)
            break;
        front.take(next.length);
        if (next.units[0] == u'\r') {
            const Character feed = look_at_character(front, encoding);
            if (feed.length != 0 && feed.units[0] == u'\n') {
                front.take(feed.length);
                next = feed;
            }
        }
        count += next.units.copy(to + count, next.units.size());
    }
    return count == 0 && front.failed() ? -1 : static_cast<int>(2 * count);
}

} // namespace compat::crt
