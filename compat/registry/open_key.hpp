// What an HKEY stands for.
#pragma once

#include "compat/kernel/kernel_object.hpp"
#include "compat/registry/registry.hpp"

#include <memory>
#include <utility>

#include <windef.h>
#include <winerror.h>
#include <winreg.h>

namespace compat {

/// A key that a program has opened: where it is, and what may be done with it. Any thread.
class OpenKey final : public KernelObject {
  public:
    static constexpr TypeTag type_tag = make_type_tag("hkey");

    OpenKey(KeyPath path, REGSAM rights)
        : KernelObject(type_tag), path_(std::move(path)), rights_(rights)
    {
    }

    const KeyPath &path() const { return path_; }
    bool may(REGSAM right) const
    {
        return (rights_ & (right | MAXIMUM_ALLOWED | GENERIC_ALL)) != 0;
    }
    /// The path of a key below it.
    KeyPath below(const std::string &name) const
    {
        KeyPath whole = path_;
        for (std::string &part : key_path(name))
            whole.push_back(std::move(part));
        return whole;
    }

  private:
    const KeyPath path_;
    const REGSAM rights_;
};

/// One of HKEY_CURRENT_USER and its like, which are always open, or what RegOpenKeyEx has opened.
/// Null: it is none.
std::shared_ptr<OpenKey> open_key_of(HKEY handle);
bool is_predefined(HKEY handle);

/// `use(key)` with the key that `handle` stands for, read or changed; what it returns is handed on.
/// ERROR_INVALID_HANDLE, ERROR_ACCESS_DENIED without the right, ERROR_KEY_DELETED.
template <class Use>
LSTATUS with_key(bool changes, HKEY handle, REGSAM right, Use use)
{
    const auto open = open_key_of(handle);
    if (!open)
        return ERROR_INVALID_HANDLE;
    if (!open->may(right))
        return ERROR_ACCESS_DENIED;
    const auto whole = [&](RegistryKey &root) -> DWORD {
        RegistryKey *const key = root.find(open->path());
        return key ? use(*key) : ERROR_KEY_DELETED;
    };
    return static_cast<LSTATUS>(changes ? registry().change(whole) : registry().read(whole));
}
template <class Use>
LSTATUS read_key(HKEY handle, REGSAM right, Use use)
{
    return with_key(false, handle, right, use);
}
template <class Use>
LSTATUS change_key(HKEY handle, REGSAM right, Use use)
{
    return with_key(true, handle, right, use);
}

} // namespace compat
