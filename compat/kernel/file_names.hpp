// What is done to files by their names. UTF-8 Windows paths in, 0 or an error of Win32 out.
#pragma once

#include <string>

#include <windef.h>

namespace compat {

DWORD delete_file(const std::string &name);
DWORD move_file(const std::string &from, const std::string &to, DWORD flags);
DWORD copy_file(const std::string &from, const std::string &to, bool fail_if_exists);
DWORD create_directory(const std::string &name);
DWORD remove_directory(const std::string &name);

/// The Linux path of a name that may be looked up; ERROR_PATH_NOT_FOUND for an empty one and
/// ERROR_INVALID_NAME for characters that no name has.
DWORD path_of(const std::string &name, std::string &path);

} // namespace compat
