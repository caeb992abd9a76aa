#include "compat/resource/resource_index.hpp"

#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/dll.hpp"
#include "compat/kernel/module.hpp"
#include "compat/kernel/text.hpp"
#include "compat/resource/program_resources.hpp"

#include <list>
#include <mutex>
#include <span>
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

ResourceIndex read_index(std::span<const std::byte> bytes, const std::string &owner)
{
    std::size_t where = 0;
    auto resources = read_res(bytes, where);
    const std::string subject = "resources of " + owner;
    if (!resources)
        warn_once(subject.c_str(),
                  ("malformed at byte " + std::to_string(where) + "; it has none").c_str());
    return ResourceIndex(resources ? std::move(*resources) : std::vector<Resource>());
}

/// Those of DLLs, in copies: who has asked for a resource may use it when the DLL is gone. Any
/// thread.
struct OfDlls {
    std::mutex mutex;
    std::map<unsigned, ResourceIndex> indices;
    std::list<std::vector<std::byte>> bytes;
};

OfDlls &of_dlls()
{
    static auto &the_only = *new OfDlls;
    return the_only;
}

const ResourceIndex &index_of(const Dll &dll)
{
    const std::lock_guard guard(of_dlls().mutex);
    const auto known = of_dlls().indices.find(dll.number);
    if (known != of_dlls().indices.end())
        return known->second;
    const auto resources = dll.resources();
    const auto &bytes = of_dlls().bytes.emplace_back(resources.begin(), resources.end());
    auto index = read_index(bytes, linux_path_of(dll.module));
    return of_dlls().indices.emplace(dll.number, std::move(index)).first->second;
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
const Resource *find_of_type(HINSTANCE module, LPCSTR type, Text name)
{
    const auto *const index = resource_index(module);
    const auto key = index ? resource_name(name) : std::nullopt;
    return key ? index->find(*resource_name(type), *key) : nullptr;
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

const ResourceIndex *resource_index_of(unsigned number)
{
    static const ResourceIndex of_program = read_index(program_resources(), "the program");
    if (number == 0)
        return &of_program;
    const std::lock_guard guard(of_dlls().mutex);
    const auto known = of_dlls().indices.find(number);
    return known == of_dlls().indices.end() ? nullptr : &known->second;
}

const ResourceIndex *resource_index(HINSTANCE module)
{
    if (!module || module == program_module())
        return resource_index_of(0);
    const auto dll = dll_of(module);
    if (dll && !dll->resources().empty())
        return &index_of(*dll);
    set_last_error(ERROR_RESOURCE_DATA_NOT_FOUND);
    return nullptr;
}

unsigned resource_index_number(HINSTANCE module)
{
    const auto dll = module ? dll_of(module) : std::nullopt;
    return dll ? dll->number : 0;
}

std::optional<ResourceName> resource_name(LPCSTR name)
{
    return name_of(name, IS_INTRESOURCE(name) ? std::u16string() : to_wide(utf8(name)));
}

std::optional<ResourceName> resource_name(LPCWSTR name)
{
    return name_of(name, IS_INTRESOURCE(name) ? std::u16string() : name);
}

const Resource *find_resource(HINSTANCE module, LPCSTR type, LPCSTR name)
{
    return find_of_type(module, type, name);
}

const Resource *find_resource(HINSTANCE module, LPCSTR type, LPCWSTR name)
{
    return find_of_type(module, type, name);
}

} // namespace compat
