// What the C runtime knows of each file descriptor: whether it is in text mode. A descriptor of
// ours is Linux' own; what nobody has opened here (a socket, the standard streams) is binary to us.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace compat::crt {

// Microsoft's numbers, as in <fcntl.h>.
namespace open_flag {
constexpr int read_only = 0, write_only = 1, read_write = 2, access = 3, append = 8;
constexpr int random = 0x10, sequential = 0x20, temporary = 0x40, no_inherit = 0x80;
constexpr int create = 0x100, truncate = 0x200, exclusive = 0x400;
constexpr int text = 0x4000, binary = 0x8000;
constexpr int wide_text = 0x10000, utf16_text = 0x20000, utf8_text = 0x40000;
constexpr int unicode = wide_text | utf16_text | utf8_text;
} // namespace open_flag

constexpr int read_permission = 0x100;
constexpr int write_permission = 0x80;
constexpr char end_mark = 0x1a; // ^Z, which ends a text

// Who reads and writes it.
enum class Owner {
    descriptor, // _read and _write
    stream,     // a FileStream
    console     // fopen("CONOUT$"): compat/console/console_streams.hpp
};

// What a text's file holds. In the two Unicode modes a program reads and writes UTF-16; the streams
// below hold the file's own bytes, which wide_files.cpp translates.
enum class Encoding { narrow, utf8, utf16 };

// `_fmode`'s choice between text and binary where the program makes none.
bool text_by_default(int flags);

// Opens by Microsoft's flags and notes the mode; `sharing` is a share::. -1 with errno on failure.
int open_file(const std::string &path, int flags, int permission, int sharing);
void note(int descriptor, bool text, Owner owner);
void forget(int descriptor); // it is closed
void copy_mode(int from, int to, Owner owner);
bool is_text(int descriptor); // narrow text: CR LF is one character
Encoding encoding_of(int descriptor);
void set_encoding(int descriptor, Encoding encoding);

// The Unicode mode that flags of _open mean for a file that is open: by its byte order mark, which
// is read or, in a file that is new, written. False with errno when there is none that Microsoft's
// runtime knows.
bool take_encoding(int descriptor, int flags);
Owner owner_of(int descriptor);

// The half of a surrogate pair that waits for the other one, to be written as UTF-8; 0: none.
char16_t exchange_waiting_half(int descriptor, char16_t half);

// LF to CR LF.
std::string with_carriage_returns(std::string_view text);

// Writes everything, or returns false with errno.
bool write_all(int descriptor, std::string_view bytes);

} // namespace compat::crt
