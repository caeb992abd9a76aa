#include "compat/registry/registry_tree.hpp"

#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <utility>

namespace compat {

bool ByName::operator()(const std::string &a, const std::string &b) const
{
    return compare_ignoring_case(to_wide(a), to_wide(b)) < 0;
}

RegistryKey *RegistryKey::find(const KeyPath &path)
{
    RegistryKey *key = this;
    for (const std::string &name : path) {
        const auto at = key->keys.find(name);
        if (at == key->keys.end())
            return nullptr;
        key = at->second.get();
    }
    return key;
}

RegistryKey &RegistryKey::find_or_make(const KeyPath &path, bool &made)
{
    RegistryKey *key = this;
    made = false;
    for (const std::string &name : path) {
        auto &next = key->keys[name];
        made = next == nullptr;
        if (made) {
            next = std::make_unique<RegistryKey>();
            next->is_volatile = key->is_volatile;
        }
        key = next.get();
    }
    return *key;
}

void RegistryKey::take_volatile_from(RegistryKey &former)
{
    for (auto &[name, key] : former.keys) {
        if (key->is_volatile)
            keys[name] = std::move(key);
        else if (const auto at = keys.find(name); at != keys.end())
            at->second->take_volatile_from(*key);
    }
}

KeyPath key_path(std::string_view text)
{
    KeyPath path;
    while (!text.empty()) {
        const auto end = std::min(text.find('\\'), text.size());
        if (end > 0)
            path.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return path;
}

} // namespace compat
