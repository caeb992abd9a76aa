#include "compat/resource/resource_index.hpp"

#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/module.hpp"
#include "compat/kernel/text.hpp"
#include "compat/resource/program_resources.hpp"

#include <string>
#include <utility>

#include <winerror.h>
#include <winnt.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr LANGID user_language = MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US);

template <class Map, class Key>
auto look_up(const Map *map, const Key &key, DWORD error) -> const typename Map::mapped_type *
{
    if (!map)
        return nullptr;
    const auto at = map->find(key);
    if (at != map->end())
        return &at->second;
    set_last_error(error);
    return nullptr;
}

ResourceIndex read_program()
{
    std::size_t where = 0;
    auto resources = read_res(program_resources(), where);
    if (!resources)
        warn_once("resources of the program",
                  ("malformed at byte " + std::to_string(where) + "; it has none").c_str());
    return ResourceIndex(resources ? std::move(*resources) : std::vector<Resource>());
}

template <class Text>
std::optional<ResourceName> name_of(Text text, std::u16string wide)
{
    if (IS_INTRESOURCE(text))
        return ResourceName{{}, static_cast<WORD>(reinterpret_cast<ULONG_PTR>(text))};
    const bool number = wide.size() > 1 && wide.front() == u'#' && is_digit(wide[1]);
    if (!number)
        return ResourceName{upper(wide), 0};
    constexpr DWORD most = 0xFFFF;
    DWORD value = 0;
    for (std::size_t i = 1; i < wide.size() && is_digit(wide[i]); ++i) {
        value = value * 10 + (wide[i] - u'0');
        if (value > most) {
            set_last_error(ERROR_INVALID_PARAMETER);
            return std::nullopt;
        }
    }
    return ResourceName{{}, static_cast<WORD>(value)};
}

template <class Text>
const Resource *find_of_type(LPCSTR type, Text name)
{
    const auto key = resource_name(name);
    return key ? program_resource_index().find(*resource_name(type), *key) : nullptr;
}

} // namespace

ResourceIndex::ResourceIndex(std::vector<Resource> resources)
{
    for (auto &one : resources)
        types_[one.type][one.name].try_emplace(one.language, one);
}

const ResourceIndex::Names *ResourceIndex::names(const ResourceName &type) const
{
    return look_up(&types_, type, ERROR_RESOURCE_TYPE_NOT_FOUND);
}

const ResourceIndex::Languages *ResourceIndex::languages(const ResourceName &type,
                                                         const ResourceName &name) const
{
    return look_up(names(type), name, ERROR_RESOURCE_NAME_NOT_FOUND);
}

const Resource *ResourceIndex::find(const ResourceName &type, const ResourceName &name,
                                    LANGID language) const
{
    const auto *const known = languages(type, name);
    if (!known)
        return nullptr;
    const LANGID primary = PRIMARYLANGID(language);
    for (const LANGID wanted : {language, primary, LANGID{LANG_NEUTRAL}}) {
        if (const auto at = known->find(wanted); at != known->end())
            return &at->second;
    }
    if (primary == LANG_NEUTRAL) {
        const auto at = known->find(user_language);
        return at != known->end() ? &at->second : &known->begin()->second;
    }
    set_last_error(ERROR_RESOURCE_LANG_NOT_FOUND);
    return nullptr;
}

const ResourceIndex &program_resource_index()
{
    static const ResourceIndex index = read_program();
    return index;
}

std::optional<ResourceName> resource_name(LPCSTR name)
{
    return name_of(name, IS_INTRESOURCE(name) ? std::u16string() : to_wide(utf8(name)));
}

std::optional<ResourceName> resource_name(LPCWSTR name)
{
    return name_of(name, IS_INTRESOURCE(name) ? std::u16string() : name);
}

const Resource *find_resource(LPCSTR type, LPCSTR name)
{
    return find_of_type(type, name);
}

const Resource *find_resource(LPCSTR type, LPCWSTR name)
{
    return find_of_type(type, name);
}

bool has_resources(HINSTANCE module)
{
    if (!module || module == program_module())
        return true;
    set_last_error(ERROR_RESOURCE_DATA_NOT_FOUND);
    return false;
}

} // namespace compat
