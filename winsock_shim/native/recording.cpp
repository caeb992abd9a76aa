// Starts the recorder in a Windows program: every program that links winsock_shim::winsock has this
// object, because the target's link options ask for its symbol.
#include "winsock_shim/native/imports.hpp"
#include "winsock_shim/native/message_hook.hpp"
#include "winsock_shim/record/recorder.hpp"

#include <windows.h>

using namespace winsock_shim;

/// Runs before main, in C programs as well. Does nothing but look at the environment unless a
/// transcript is wanted.
extern "C" [[gnu::constructor]] void winsock_shim_start_recording()
{
    if (!record::start())
        return;
    native::wrap_imports();
    native::hook_this_thread();
}

namespace {
/// The loader calls this in each new thread, whoever makes it (CreateThread, _beginthreadex,
/// std::thread), so that messages are recorded on all of them.
void NTAPI thread_notification(void *, DWORD reason, void *)
{
    if (reason == DLL_THREAD_ATTACH && record::on())
        native::hook_this_thread();
}
} // namespace

// The linker gathers what lies in these sections, by name, into the program's list of callbacks.
extern "C" [[gnu::section(".CRT$XLF"),
             gnu::used]] const PIMAGE_TLS_CALLBACK winsock_shim_thread_notification =
    thread_notification;
