#include "compat/message/observer.hpp"

#include "compat/runtime.hpp"

#include <chrono>

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

void tell_found_nothing()
{
    const auto observer = runtime().waiting_observer().load(std::memory_order_acquire);
    if (!observer)
        return;
    using Clock = std::chrono::steady_clock;
    constinit thread_local Clock::time_point next{};
    if (const auto now = Clock::now(); now >= next) {
        next = now + std::chrono::milliseconds(100);
        observer();
    }
}

} // namespace compat
