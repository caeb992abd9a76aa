// What a list of files shows: LB_DIR, CB_DIR and DlgDirList.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <windef.h>

namespace compat {

/// The names of the files that match the pattern, "[folder]" for folders and "[-c-]" for drives, as
/// DDL_… asks for them. Hidden files and those of the system are named when they are asked for,
/// read-only ones always, as DOS did it; with DDL_EXCLUSIVE those that are asked for are the only
/// ones. None where nothing matches the pattern.
std::optional<std::vector<std::u16string>> directory_items(UINT attributes,
                                                           const char16_t *pattern);

/// What such a name stands for: "folder\" or "c:"; none for a file's.
std::optional<std::u16string> folder_of_item(const std::u16string &item);

} // namespace compat
