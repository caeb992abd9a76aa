// Lets a layer above see each message that the program is handed.
#pragma once

#include <windef.h>
#include <winuser.h>

namespace compat {

using RetrievedObserver = void (*)(const MSG &);

/// From now on `observer` is called, by the thread that retrieves, for each message that
/// GetMessage or PeekMessage(PM_REMOVE) hands out, also inside MessageBox's loop; WM_QUIT excepted.
/// Null switches it off. There is one observer.
void observe_retrieved(RetrievedObserver observer);

/// Tells the observer, if there is one.
void tell_retrieved(const MSG &message);

/// The same for a thread that is about to wait because its queue has nothing: it has dealt with
/// everything. Called without any lock.
using WaitingObserver = void (*)();
void observe_waiting(WaitingObserver observer);
void tell_waiting();
/// PeekMessage has found nothing: the loop of a game, which never waits, has dealt with everything,
/// too. The observer is called ten times a second at most.
void tell_found_nothing();

} // namespace compat
