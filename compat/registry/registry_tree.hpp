// The registry's data: keys with values, and the text that they are kept in. No files, no locks.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <windef.h>

namespace compat {

/// Data as Windows keeps them: text is UTF-16 with its terminators.
struct RegistryValue {
    DWORD type = 0;
    std::vector<std::byte> data;
};

/// Names are UTF-8 here.
using KeyPath = std::vector<std::string>;

/// Ascending, without regard to letter case, as keys are listed.
struct ByName {
    bool operator()(const std::string &a, const std::string &b) const;
};

struct RegistryKey {
    std::map<std::string, RegistryValue, ByName> values; ///< "" is the key's own
    std::map<std::string, std::unique_ptr<RegistryKey>, ByName> keys;
    bool is_volatile = false; ///< it is not kept

    /// Null: there is no such key.
    RegistryKey *find(const KeyPath &path);
    /// Makes what is missing of the path; `made` tells whether the last one was.
    RegistryKey &find_or_make(const KeyPath &path, bool &made);
    /// Takes over what `former` has in memory only.
    void take_volatile_from(RegistryKey &former);
};

/// "Software\Chat" as components; empty ones do not count.
KeyPath key_path(std::string_view text);

/// The form of .reg files: sections [HKEY_CURRENT_USER\…] of "name"=data, in UTF-8. What is no
/// such line is left out when it is read.
std::string to_text(const RegistryKey &root);
void read_text(std::string_view text, RegistryKey &root);

} // namespace compat
