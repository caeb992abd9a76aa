// Blocking hooks, which only programs of Winsock 1.1 have.

#include "winsock_1_1/wsock32.hpp"

#include "harness/case.hpp"
#include "harness/text.hpp"

using namespace conformance;

namespace {

const char works[] = "V29 not-started: works";

INT_PTR WINAPI no_hook()
{
    return FALSE;
}

} // namespace

CASE("blocking_hooks.not_started", "Without WSAStartup there is no hook to be set", "")
{
    WSACleanup();
    STEP(wsock32().WSASetBlockingHook(no_hook) != nullptr, "no", differs("wine-8.0", "yes", works));
    STEP(error_name(wsock32().WSAUnhookBlockingHook() ? WSAGetLastError() : 0), "WSANOTINITIALISED",
         differs("wine-8.0", "0", works));
    WSASetLastError(0);
    const FARPROC former = wsock32().WSASetBlockingHook(no_hook);
    STEP(error_name(former ? 0 : WSAGetLastError()), "WSANOTINITIALISED",
         differs("wine-8.0", "0", works));
    WSADATA data;
    WSAStartup(MAKEWORD(1, 1), &data);
}
