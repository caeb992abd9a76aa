// Between the paths of Windows programs and those of Linux: the only place that knows how.
//
// C: is the root of the file system, so C:\home\me is /home/me, and the current drive is always C:.
// Another drive D: is the directory /D: if somebody has made one (or a symbolic link). Backslashes
// and slashes are the same. "." and ".." go by the text, as on Windows. A component that does not
// exist as it is written is looked up without trailing dots and spaces, then in any letter case.
#pragma once

#include <string>
#include <string_view>

namespace compat {

/// The Linux path that a Windows path means, for open() and its relatives: absolute for an absolute
/// one, else relative to the current directory. What does not exist yet keeps its spelling. NUL is
/// /dev/null, CON /dev/tty. Both sides are UTF-8; an empty path stays empty. Any thread.
std::string linux_path(std::string_view windows);

/// The Windows path of a Linux one: backslashes, and C: in front of an absolute one.
std::string windows_path(std::string_view linux_path);

/// The absolute form, by the text alone: as GetFullPathName. A trailing backslash stays.
std::string full_windows_path(std::string_view windows);

/// Whether a name of Windows may contain all of these characters; what it may not: < > " | ? * and
/// control characters. ERROR_INVALID_NAME otherwise.
bool has_valid_characters(std::string_view windows);

/// Whether the path ends in a slash or backslash.
bool ends_in_separator(std::string_view windows);

} // namespace compat
