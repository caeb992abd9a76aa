// Finding and listing resources.
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/text.hpp"
#include "compat/resource/resource_index.hpp"

#include <libloaderapi.h>
#include <winerror.h>

namespace compat {
namespace {

const Resource *resource_of(HRSRC handle)
{
    return reinterpret_cast<const Resource *>(handle);
}

template <class Text>
HRSRC find(HMODULE module, Text type, Text name, LANGID language)
{
    const auto *const index = resource_index(module);
    const auto type_key = index ? resource_name(type) : std::nullopt;
    const auto name_key = type_key ? resource_name(name) : std::nullopt;
    const auto *const found = name_key ? index->find(*type_key, *name_key, language) : nullptr;
    return reinterpret_cast<HRSRC>(const_cast<Resource *>(found));
}

/// A name as callbacks get it, valid as long as this lives.
template <class Char>
class NameToTell {
  public:
    explicit NameToTell(const ResourceName &name)
        : text_(from_utf8<Char>(to_narrow(name.text))), number_(name.number)
    {
    }
    Char *pointer()
    {
        return text_.empty() ? reinterpret_cast<Char *>(static_cast<ULONG_PTR>(number_))
                             : text_.data();
    }

  private:
    std::basic_string<Char> text_;
    WORD number_;
};

template <class Char>
BOOL enumerate_types(HMODULE module, BOOL(CALLBACK *tell)(HMODULE, Char *, LONG_PTR),
                     LONG_PTR parameter)
{
    const auto *const index = resource_index(module);
    if (!index)
        return FALSE;
    for (const auto &[type, names] : index->types()) {
        if (!tell(module, NameToTell<Char>(type).pointer(), parameter))
            return succeed_or(ERROR_RESOURCE_ENUM_USER_STOP);
    }
    return TRUE;
}

template <class Char>
BOOL enumerate_names(HMODULE module, const Char *type,
                     BOOL(CALLBACK *tell)(HMODULE, const Char *, Char *, LONG_PTR),
                     LONG_PTR parameter)
{
    const auto *const index = resource_index(module);
    const auto key = index ? resource_name(type) : std::nullopt;
    const auto *const names = key ? index->names(*key) : nullptr;
    if (!names)
        return FALSE;
    for (const auto &[name, languages] : *names) {
        if (!tell(module, type, NameToTell<Char>(name).pointer(), parameter))
            return succeed_or(ERROR_RESOURCE_ENUM_USER_STOP);
    }
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

HRSRC WINAPI FindResourceA(HMODULE module, LPCSTR name, LPCSTR type)
{
    return find(module, type, name, 0);
}

HRSRC WINAPI FindResourceW(HMODULE module, LPCWSTR name, LPCWSTR type)
{
    return find(module, type, name, 0);
}

HRSRC WINAPI FindResourceExA(HMODULE module, LPCSTR type, LPCSTR name, WORD language)
{
    return find(module, type, name, language);
}

HRSRC WINAPI FindResourceExW(HMODULE module, LPCWSTR type, LPCWSTR name, WORD language)
{
    return find(module, type, name, language);
}

HGLOBAL WINAPI LoadResource(HMODULE module, HRSRC resource)
{
    if (!resource || !resource_index(module))
        return nullptr;
    return const_cast<std::byte *>(resource_of(resource)->data.data());
}

LPVOID WINAPI LockResource(HGLOBAL data)
{
    return data;
}

DWORD WINAPI SizeofResource(HMODULE module, HRSRC resource)
{
    if (!resource || !resource_index(module))
        return 0;
    return static_cast<DWORD>(resource_of(resource)->data.size());
}

BOOL WINAPI FreeResource(HGLOBAL)
{
    return FALSE;
}

BOOL WINAPI EnumResourceTypesA(HMODULE module, ENUMRESTYPEPROCA tell, LONG_PTR parameter)
{
    return enumerate_types<char>(module, tell, parameter);
}

BOOL WINAPI EnumResourceTypesW(HMODULE module, ENUMRESTYPEPROCW tell, LONG_PTR parameter)
{
    return enumerate_types<WCHAR>(module, tell, parameter);
}

BOOL WINAPI EnumResourceNamesA(HMODULE module, LPCSTR type, ENUMRESNAMEPROCA tell,
                               LONG_PTR parameter)
{
    return enumerate_names<char>(module, type, tell, parameter);
}

BOOL WINAPI EnumResourceNamesW(HMODULE module, LPCWSTR type, ENUMRESNAMEPROCW tell,
                               LONG_PTR parameter)
{
    return enumerate_names<WCHAR>(module, type, tell, parameter);
}
