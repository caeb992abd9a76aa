// A file as a stream of glibc's with our functions behind it. In text mode CR LF is read as LF and
// LF is written as CR LF, ^Z ends what is read, and positions are those of the file, as
// Microsoft's. In binary mode and in the Unicode modes (wide_files.cpp) the bytes are the file's.
#pragma once

#include <array>
#include <cstdio>
#include <sys/types.h>

namespace compat::crt {

class FileStream {
  public:
    // Takes the descriptor over; it is closed with the stream. Null with errno on failure.
    // `mode` is fopen's: r, w or a, perhaps with +.
    static std::FILE *open(int descriptor, const char *mode);

    // Begins anew with another file behind the descriptor of one of these streams.
    static void restart(std::FILE *file, const char *mode);

    // Has to know when the descriptor's mode has changed.
    static void adapt(std::FILE *file);

  private:
    explicit FileStream(int descriptor) : descriptor_(descriptor) {}

    ::ssize_t read(char *to, std::size_t size);
    ::ssize_t read_text(char *to, std::size_t size);
    ::ssize_t write(const char *from, std::size_t size);
    int seek(::off64_t *offset, int whence);
    int close();

    bool fill();
    ::off64_t unread() const { return static_cast<::off64_t>(end_ - next_); }

    int descriptor_;
    std::array<char, 4096> buffer_; // of a text, not translated: from next_ to end_
    std::size_t next_ = 0;
    std::size_t end_ = 0;
};

} // namespace compat::crt
