// The mark at the front of a text in Unicode, which says how it is encoded. A file without one is
// what the program says, and narrow if that only says "Unicode" (documented is UTF-16 then, but
// Windows does otherwise). Microsoft: "fopen, Unicode support".
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include "compat/crt/descriptors.hpp"

namespace compat::crt {
namespace {

constexpr std::string_view utf8_mark = "\xef\xbb\xbf";
constexpr std::string_view utf16_mark = "\xff\xfe";
constexpr std::string_view big_endian_mark = "\xfe\xff"; // which Microsoft's runtime refuses

std::string_view mark_of(Encoding encoding)
{
    return encoding == Encoding::utf8 ? utf8_mark : utf16_mark;
}

// What the file begins with, even if it is opened for writing only.
std::string front_of(int descriptor)
{
    const std::string own_name = "/proc/self/fd/" + std::to_string(descriptor);
    const int reader = ::open(own_name.c_str(), O_RDONLY | O_CLOEXEC);
    if (reader < 0)
        return {};
    char bytes[3];
    const ::ssize_t got = ::pread(reader, bytes, sizeof bytes, 0);
    ::close(reader);
    return {bytes, static_cast<std::size_t>(got > 0 ? got : 0)};
}

} // namespace

bool take_encoding(int descriptor, int flags)
{
    if ((flags & open_flag::unicode) == 0 || (flags & open_flag::binary) != 0)
        return true;
    Encoding encoding = (flags & open_flag::utf8_text) != 0 ? Encoding::utf8 : Encoding::utf16;
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return false;
    const bool writes = (flags & open_flag::access) != open_flag::read_only;
    if (S_ISREG(status.st_mode) && status.st_size == 0 && writes) {
        if (!write_all(descriptor, mark_of(encoding)))
            return false;
    } else if (S_ISREG(status.st_mode)) {
        const std::string front = front_of(descriptor);
        if (front.starts_with(big_endian_mark)) {
            errno = EINVAL;
            return false;
        }
        if ((flags & open_flag::wide_text) != 0)
            encoding = Encoding::narrow;
        for (const Encoding known : {Encoding::utf8, Encoding::utf16}) {
            if (!front.starts_with(mark_of(known)))
                continue;
            encoding = known;
            ::lseek(descriptor, static_cast<::off_t>(mark_of(known).size()), SEEK_SET);
        }
    }
    set_encoding(descriptor, encoding);
    return true;
}

} // namespace compat::crt
