// What is in a directory, for a dialog.
#pragma once

#include <string>
#include <vector>

namespace compat {

/// In the order in which they are shown: directories as "[name]", the one above as "[..]", then the
/// files that fit.
std::vector<std::u16string> list_directory(const std::u16string &directory,
                                           const std::vector<std::u16string> &patterns);

/// The directory that such a line stands for; empty: it is a file's.
std::u16string directory_of_line(const std::u16string &line);

/// An absolute path of a name that may be one of the directory.
std::u16string path_in(const std::u16string &directory, const std::u16string &name);

bool is_directory(const std::u16string &path);
bool is_file(const std::u16string &path);

} // namespace compat
