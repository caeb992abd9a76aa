#include "compat/message/observer.hpp"

#include "compat/runtime.hpp"

namespace compat {

void observe_retrieved(RetrievedObserver observer)
{
    runtime().retrieved_observer().store(observer, std::memory_order_release);
}

void tell_retrieved(const MSG &message)
{
    const auto observer = runtime().retrieved_observer().load(std::memory_order_acquire);
    if (observer && message.message != WM_QUIT)
        observer(message);
}

void observe_waiting(WaitingObserver observer)
{
    runtime().waiting_observer().store(observer, std::memory_order_release);
}

void tell_waiting()
{
    if (const auto observer = runtime().waiting_observer().load(std::memory_order_acquire))
        observer();
}

} // namespace compat
