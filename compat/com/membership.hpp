// Which threads are members of COM, and of which kind.
#pragma once

#include <windef.h>

namespace compat::com {

/// Where objects live: with one thread, or with all that are members without being single-threaded.
/// An object is used from where it was registered only: there are no proxies.
enum class Apartment : DWORD {
    none = 0,
    multithreaded = 1,
    first_single_threaded =
        2, ///< Each single-threaded member has a number of its own, from here on.
};

/// S_OK, S_FALSE or RPC_E_CHANGED_MODE, for the calling thread.
HRESULT join(bool single_threaded);
/// Undoes one join that did not fail; nothing for a thread that is no member.
void leave();
/// The calling thread's. A thread that never joined is multithreaded while some other thread is.
Apartment apartment();
/// Whether the calling thread has joined as a single-threaded one.
bool is_single_threaded();

} // namespace compat::com
