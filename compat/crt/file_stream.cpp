#include "compat/crt/file_stream.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <new>
#include <unistd.h>

#include "compat/crt/descriptors.hpp"

namespace compat::crt {
namespace {

// glibc's, in _flags.
constexpr int unbuffered = 0x2, no_reads = 0x4, no_writes = 0x8;

void set_direction(std::FILE *file, const char *mode)
{
    file->_flags &= ~(no_reads | no_writes);
    if (std::strchr(mode, '+') == nullptr)
        file->_flags |= mode[0] == 'r' ? no_writes : no_reads;
}

} // namespace

// glibc counts characters, which are fewer than a text's bytes: what is read of one stays here, so
// that the position is right after every character. Anything else glibc may keep.
void FileStream::adapt(std::FILE *file)
{
    const bool reads = (file->_flags & no_reads) == 0;
    const bool wanted = reads && is_text(file->_fileno);
    if (wanted != ((file->_flags & unbuffered) != 0) && reads)
        std::setvbuf(file, nullptr, wanted ? _IONBF : _IOFBF, wanted ? 0 : BUFSIZ);
}

void FileStream::restart(std::FILE *file, const char *mode)
{
    // Where the file is; what was read ahead of the former one is dropped.
    std::fseek(file, ::lseek(file->_fileno, 0, SEEK_CUR), SEEK_SET);
    std::clearerr(file);
    set_direction(file, mode);
    std::setvbuf(file, nullptr, _IOFBF, BUFSIZ);
    adapt(file);
}

std::FILE *FileStream::open(int descriptor, const char *mode)
{
    std::unique_ptr<FileStream> stream(new (std::nothrow) FileStream(descriptor));
    if (!stream)
        return nullptr;
    cookie_io_functions_t functions = {};
    functions.read = [](void *cookie, char *to, std::size_t size) {
        return static_cast<FileStream *>(cookie)->read(to, size);
    };
    functions.write = [](void *cookie, const char *from, std::size_t size) {
        return static_cast<FileStream *>(cookie)->write(from, size);
    };
    functions.seek = [](void *cookie, ::off64_t *offset, int whence) {
        return static_cast<FileStream *>(cookie)->seek(offset, whence);
    };
    functions.close = [](void *cookie) { return static_cast<FileStream *>(cookie)->close(); };
    std::FILE *const file = ::fopencookie(stream.get(), mode, functions);
    if (file == nullptr)
        return nullptr;
    file->_fileno = descriptor; // so that fileno answers
    adapt(file);
    stream.release();
    return file;
}

bool FileStream::fill()
{
    std::copy(buffer_.data() + next_, buffer_.data() + end_, buffer_.data());
    end_ -= next_;
    next_ = 0;
    ::ssize_t got = -1;
    do
        got = ::read(descriptor_, buffer_.data() + end_, buffer_.size() - end_);
    while (got < 0 && errno == EINTR);
    if (got > 0)
        end_ += static_cast<std::size_t>(got);
    return got > 0;
}

::ssize_t FileStream::read(char *to, std::size_t size)
{
    if (is_text(descriptor_))
        return read_text(to, size);
    if (next_ != end_) {
        const std::size_t count = std::min(size, end_ - next_);
        std::copy_n(buffer_.data() + next_, count, to);
        next_ += count;
        return static_cast<::ssize_t>(count);
    }
    ::ssize_t got = -1;
    do
        got = ::read(descriptor_, to, size);
    while (got < 0 && errno == EINTR);
    return got;
}

::ssize_t FileStream::read_text(char *to, std::size_t size)
{
    std::size_t count = 0;
    while (count < size) {
        if (next_ == end_) {
            errno = 0;
            if (count > 0 || !fill())
                break;
        }
        if (buffer_[next_] == end_mark)
            break;
        const bool feed_may_follow = buffer_[next_] == '\r';
        if (feed_may_follow && (next_ + 1 < end_ || fill()) && buffer_[next_ + 1] == '\n')
            ++next_;
        to[count++] = buffer_[next_++];
    }
    return count == 0 && next_ == end_ && errno != 0 ? -1 : static_cast<::ssize_t>(count);
}

::ssize_t FileStream::write(const char *from, std::size_t size)
{
    if (next_ != end_) {
        ::lseek64(descriptor_, -unread(), SEEK_CUR);
        next_ = end_ = 0;
    }
    const std::string_view given(from, size);
    const bool done = is_text(descriptor_) ? write_all(descriptor_, with_carriage_returns(given))
                                           : write_all(descriptor_, given);
    return done ? static_cast<::ssize_t>(size) : 0; // glibc's sign of an error
}

int FileStream::seek(::off64_t *offset, int whence)
{
    const bool asks = whence == SEEK_CUR && *offset == 0;
    const ::off64_t back = whence == SEEK_CUR ? unread() : 0;
    const ::off64_t position = ::lseek64(descriptor_, asks ? 0 : *offset - back, whence);
    if (position < 0)
        return -1;
    *offset = asks ? position - back : position;
    if (!asks)
        next_ = end_ = 0;
    return 0;
}

int FileStream::close()
{
    forget(descriptor_);
    const int result = ::close(descriptor_);
    delete this;
    return result;
}

} // namespace compat::crt
