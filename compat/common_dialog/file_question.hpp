// What a program asks for when it wants to open or to save a file.
#pragma once

#include <string>
#include <vector>

#include <windef.h>

namespace compat {

struct FileFilter {
    std::u16string label;
    std::vector<std::u16string> patterns; // "*.txt"
};

/// Not the FileRequest of ReadFile and WriteFile.
struct FileQuestion {
    bool saves = false;
    HWND owner = nullptr;
    DWORD flags = 0; // OFN_
    std::u16string title;
    std::u16string name;      // what is in the field at first
    std::u16string directory; // where it begins
    std::u16string extension; // for a name without one
    std::vector<FileFilter> filters;
    std::size_t filter = 0; // of these
};

/// The path that was chosen goes to `request.name`, the filter to `request.filter`. False: nothing
/// was chosen.
bool ask_for_file(FileQuestion &request);

} // namespace compat
