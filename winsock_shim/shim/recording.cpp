// Starts the recorder in a program on the shim: every program that links winsock_shim::winsock has
// this object, because the target's link options ask for its symbol.
#include "compat/message/observer.hpp"
#include "winsock_shim/record/recorder.hpp"

#include <windef.h>
#include <winuser.h>

using namespace winsock_shim;

namespace {
void on_retrieved(const MSG &taken)
{
    record::message(taken.hwnd, taken.message, taken.wParam, taken.lParam);
}
} // namespace

/// Runs before main, in C programs as well. Does nothing but look at the environment unless a
/// transcript is wanted. The calls are recorded by the API's functions themselves.
extern "C" [[gnu::constructor]] void winsock_shim_start_recording()
{
    if (record::start())
        compat::observe_retrieved(on_retrieved);
}
