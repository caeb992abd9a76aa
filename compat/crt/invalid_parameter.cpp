// The invalid parameter handler: what a program may set, and what happens without one.
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "compat/crt/secure.hpp"

namespace {

using Handler = void (*)(const char16_t *expression, const char16_t *function, const char16_t *file,
                         unsigned line, std::uintptr_t reserved);

std::atomic<Handler> process_handler = nullptr;

Handler &thread_handler()
{
    static thread_local Handler handler = nullptr;
    return handler;
}

} // namespace

namespace compat::crt {

int invalid_parameter(const char *function, const char *reason, int error)
{
    Handler handler = thread_handler();
    if (handler == nullptr)
        handler = process_handler;
    if (handler == nullptr) {
        std::fflush(stdout);
        std::fprintf(stderr, "winsock_shim: %s: %s; Windows ends the program here\n", function,
                     reason);
        std::abort();
    }
    // As the release build of Microsoft's runtime: no details.
    errno = error;
    handler(nullptr, nullptr, nullptr, 0, 0);
    return errno = error;
}

} // namespace compat::crt

extern "C" {

Handler _set_invalid_parameter_handler(Handler handler)
{
    return process_handler.exchange(handler);
}

Handler _get_invalid_parameter_handler()
{
    return process_handler;
}

Handler _set_thread_local_invalid_parameter_handler(Handler handler)
{
    const Handler former = thread_handler();
    thread_handler() = handler;
    return former;
}

Handler _get_thread_local_invalid_parameter_handler()
{
    return thread_handler();
}

void _invalid_parameter_noinfo()
{
    compat::crt::invalid_parameter("_invalid_parameter_noinfo", "the program says so");
}
}
