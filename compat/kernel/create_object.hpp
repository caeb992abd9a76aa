// Making and finding kernel objects that may have a name.
#pragma once

#include "compat/kernel/code_page.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/named_objects.hpp"

#include <optional>
#include <string>

namespace compat {

using Name = std::optional<std::u16string>;

inline Name name_of(LPCSTR name)
{
    return name && *name ? Name(from_ansi(name)) : Name();
}
inline Name name_of(LPCWSTR name)
{
    return name && *name ? Name(name) : Name();
}

/// A handle of what `make` makes, or of what has the name already, with ERROR_ALREADY_EXISTS.
template <class T, class Make>
HANDLE create(const SECURITY_ATTRIBUTES *attributes, const Name &name, Make make)
{
    set_last_error(ERROR_SUCCESS);
    if (!name)
        return new_handle(make(), attributes);
    bool existed = false;
    const auto object = runtime().named_objects().find_or_make(*name, existed, make);
    if (object->type() != T::type_tag) {
        set_last_error(ERROR_INVALID_HANDLE);
        return nullptr;
    }
    const HANDLE handle = new_handle(object, attributes);
    if (existed)
        set_last_error(ERROR_ALREADY_EXISTS);
    return handle;
}

/// What has the name: else ERROR_FILE_NOT_FOUND, or ERROR_INVALID_HANDLE for another kind.
template <class T>
HANDLE open(BOOL inherit, const Name &name)
{
    const auto object = name ? runtime().named_objects().find(*name) : nullptr;
    if (!object || object->type() != T::type_tag) {
        set_last_error(object ? ERROR_INVALID_HANDLE : ERROR_FILE_NOT_FOUND);
        return nullptr;
    }
    const SECURITY_ATTRIBUTES attributes = {sizeof attributes, nullptr, inherit};
    return new_handle(object, &attributes);
}

} // namespace compat
