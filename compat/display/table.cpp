#include "compat/display/table.hpp"

#include "compat/display/headless/display.hpp"
#include "compat/display/script.hpp"
#include "compat/display/sdl/display.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <atomic>
#include <cstdlib>

namespace compat {
namespace {

// In the order in which they are tried. The last is the one that always works.
constexpr DisplayBackend backends[] = {
    {"sdl", sdl::make_display},
    {"headless", headless::make_display},
};

std::atomic<Display *> chosen_display{nullptr};

std::unique_ptr<Display> make_headless()
{
    std::string problem;
    return headless::make_display(problem);
}

std::unique_ptr<Display> make_or_headless(const DisplayBackend &backend)
{
    std::string problem;
    auto made = backend.make(problem);
    if (made)
        return made;
    const auto text = problem + ": windows are drawn and not shown";
    warn_once("WINSOCK_SHIM_DISPLAY", text.c_str());
    return make_headless();
}

std::unique_ptr<Display> make_chosen()
{
    const char *const wanted = std::getenv("WINSOCK_SHIM_DISPLAY");
    if (!wanted || !*wanted)
        return make_or_headless(backends[0]);
    if (const auto *const named = find_display(wanted))
        return make_or_headless(*named);
    const auto text = "no display is called \"" + std::string(wanted) +
                      "\"; there are: " + display_names() + "; using headless";
    warn_once("WINSOCK_SHIM_DISPLAY", text.c_str());
    return make_headless();
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
    // Lives as long as the process.
    static Display &chosen = *[] {
        Display *const made = make_chosen().release();
        chosen_display.store(made, std::memory_order_release);
        return made;
    }();
    start_script();
    return chosen;
}

SIZE screen_size()
{
    const Display *const there = display_if_any();
    return there ? there->screen() : SIZE{screen_width, screen_height};
}

Display *display_if_any()
{
    return chosen_display.load(std::memory_order_acquire);
}

} // namespace compat
