// The resources of a module by type, name and language.
#pragma once

#include "compat/resource/res_file.hpp"

#include <map>
#include <optional>
#include <vector>

#include <windef.h>

namespace compat {

/// Never changes once it is made; any thread.
class ResourceIndex {
  public:
    using Languages = std::map<LANGID, Resource>;
    using Names = std::map<ResourceName, Languages>;
    using Types = std::map<ResourceName, Names>;

    /// Of two with the same type, name and language the first one counts.
    explicit ResourceIndex(std::vector<Resource> resources);

    const Types &types() const { return types_; }
    /// Null when there are none of the type: ERROR_RESOURCE_TYPE_NOT_FOUND is then set, and
    /// ERROR_RESOURCE_NAME_NOT_FOUND for the name.
    const Names *names(const ResourceName &type) const;
    const Languages *languages(const ResourceName &type, const ResourceName &name) const;
    /// The language that suits: `language` itself, its neutral form, the neutral language; and if
    /// it is neutral, the user's, the system's, or whichever there is.
    /// ERROR_RESOURCE_LANG_NOT_FOUND.
    const Resource *find(const ResourceName &type, const ResourceName &name,
                         LANGID language = 0) const;

  private:
    Types types_;
};

/// What is linked into the program (`module` null, too) or a DLL of its own, read at the first
/// call. Malformed resources are reported on stderr, and the module then has none. Null with
/// ERROR_RESOURCE_DATA_NOT_FOUND: another module. A DLL's stay when it is gone.
const ResourceIndex *resource_index(HINSTANCE module);
/// For those that keep track of resources: 0 for the program, and Dll::number.
unsigned resource_index_number(HINSTANCE module);
const ResourceIndex *resource_index_of(unsigned number);

/// MAKEINTRESOURCE(number), "#number", or a text. ERROR_INVALID_PARAMETER and none for a number of
/// more than 16 bits.
std::optional<ResourceName> resource_name(LPCSTR name);
std::optional<ResourceName> resource_name(LPCWSTR name);

/// The module's resource of one of the system's types, RT_…; null with an error.
const Resource *find_resource(HINSTANCE module, LPCSTR type, LPCSTR name);
const Resource *find_resource(HINSTANCE module, LPCSTR type, LPCWSTR name);

} // namespace compat
