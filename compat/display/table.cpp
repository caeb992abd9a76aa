#include "compat/display/table.hpp"

#include "compat/display/headless/display.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <cstdlib>

namespace compat {
namespace {

// The first is the one that always works.
constexpr DisplayBackend backends[] = {
    {"headless", headless::make_display},
};

std::unique_ptr<Display> make_chosen()
{
    const char *const wanted = std::getenv("WINSOCK_SHIM_DISPLAY");
    const auto *chosen = wanted && *wanted ? find_display(wanted) : &backends[0];
    if (!chosen) {
        const auto text = "no display is called \"" + std::string(wanted) +
                          "\"; there are: " + display_names() + "; using " +
                          std::string(backends[0].name);
        warn_once("WINSOCK_SHIM_DISPLAY", text.c_str());
        chosen = &backends[0];
    }
    return chosen->make();
}

} // namespace

std::span<const DisplayBackend> display_backends()
{
    return backends;
}

const DisplayBackend *find_display(std::string_view name)
{
    const auto at = std::find_if(std::begin(backends), std::end(backends),
                                 [=](const DisplayBackend &one) { return one.name == name; });
    return at == std::end(backends) ? nullptr : &*at;
}

std::string display_names()
{
    std::string names;
    for (const auto &backend : backends)
        names += (names.empty() ? "" : ", ") + std::string(backend.name);
    return names;
}

Display &display()
{
    static Display &chosen = *make_chosen().release(); // lives as long as the process
    return chosen;
}

} // namespace compat
