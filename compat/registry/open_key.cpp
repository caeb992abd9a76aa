#include "compat/registry/open_key.hpp"

#include "compat/kernel/handles.hpp"

#include <algorithm>
#include <array>

namespace compat {
namespace {

struct Predefined {
    HKEY handle;
    const char *name;
};

const auto predefined = std::to_array<Predefined>({
    {HKEY_CLASSES_ROOT, "HKEY_CLASSES_ROOT"},
    {HKEY_CURRENT_USER, "HKEY_CURRENT_USER"},
    {HKEY_LOCAL_MACHINE, "HKEY_LOCAL_MACHINE"},
    {HKEY_USERS, "HKEY_USERS"},
    {HKEY_CURRENT_CONFIG, "HKEY_CURRENT_CONFIG"},
});

} // namespace

bool is_predefined(HKEY handle)
{
    return std::ranges::find(predefined, handle, &Predefined::handle) != predefined.end();
}

std::shared_ptr<OpenKey> open_key_of(HKEY handle)
{
    const auto at = std::ranges::find(predefined, handle, &Predefined::handle);
    if (at != predefined.end())
        return std::make_shared<OpenKey>(KeyPath{at->name}, MAXIMUM_ALLOWED);
    return runtime().handles().find<OpenKey>(reinterpret_cast<std::uintptr_t>(handle));
}

} // namespace compat
