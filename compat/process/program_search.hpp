// Which program CreateProcess means.
#pragma once

#include <string>
#include <vector>

#include <windef.h>

namespace compat {

struct Program {
    std::string path;                   ///< Linux'
    std::vector<std::string> arguments; ///< with its name in front
};

/// By CreateProcess' two texts, of which one may be empty. The name of a file must be there as it
/// is, or with or without ".exe": programs of Linux have no ending. One without a folder is looked
/// for where this program is, in the current directory and along PATH. Where no cmd is found,
/// `cmd /c command` is a command for /bin/sh, as it is for system().
/// ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND, ERROR_BAD_EXE_FORMAT, ERROR_ACCESS_DENIED.
DWORD find_program(const std::string &application, const std::string &command_line,
                   Program &program);

} // namespace compat
