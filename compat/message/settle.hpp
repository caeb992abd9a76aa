// Bringing a thread's queue up to date with the network.
#pragma once

namespace compat {

/// Windows posts a notification at the moment of the event; here the event waits in the queue's
/// io_context until somebody looks. Every call after which the difference could show
/// (PostMessage, WSAAsyncSelect, closesocket, DestroyWindow, Sleep, the waits) looks first:
/// if the calling thread has a queue with network sources, its ready handlers are run.
void settle();

/// The same for event objects that something sets from outside the queues (WSAEventSelect): what
/// was due by now has been set afterwards. Part of settle(); ResetEvent needs nothing else.
void settle_events();

/// Who does that; none at first. Any thread may call it, holding no lock.
void settle_events_by(void (*settler)());

} // namespace compat
