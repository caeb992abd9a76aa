#include "compat/message/hooks.hpp"

#include "compat/message/message_queue.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"

#include <algorithm>
#include <utility>

namespace compat {

HHOOK HookTable::add(int kind, HOOKPROC procedure, const std::shared_ptr<MessageQueue> &queue)
{
    const std::lock_guard guard(mutex_);
    std::erase_if(hooks_, [](const auto &hook) { return hook->queue.expired(); });
    auto hook = std::make_shared<Hook>();
    hook->kind = kind;
    hook->procedure = procedure;
    hook->queue = queue;
    // Counted on, so that a stale handle stays one.
    last_handle_ += 4;
    hook->handle = reinterpret_cast<HHOOK>(last_handle_);
    hooks_.push_back(hook);
    count_.store(hooks_.size(), std::memory_order_release);
    return hook->handle;
}

bool HookTable::remove(HHOOK handle)
{
    const std::lock_guard guard(mutex_);
    const auto found = std::find_if(hooks_.begin(), hooks_.end(),
                                    [&](const auto &hook) { return hook->handle == handle; });
    if (found == hooks_.end())
        return false;
    (*found)->removed = true;
    hooks_.erase(found);
    count_.store(hooks_.size(), std::memory_order_release);
    return true;
}

HookTable::Chain HookTable::chain(int kind, const MessageQueue &queue) const
{
    const std::lock_guard guard(mutex_);
    Chain found;
    for (auto hook = hooks_.rbegin(); hook != hooks_.rend(); ++hook)
        if ((*hook)->kind == kind && (*hook)->queue.lock().get() == &queue)
            found.push_back(*hook);
    return found;
}

namespace {

/// The chain that the thread is in; hooks may cause others, so there may be outer ones.
class Execution {
  public:
    explicit Execution(HookTable::Chain chain)
        : chain_(std::move(chain)), outer_(std::exchange(current_, this))
    {
    }
    ~Execution() { current_ = outer_; }
    Execution(const Execution &) = delete;
    Execution &operator=(const Execution &) = delete;

    static Execution *current() { return current_; }

    LRESULT call_next(int code, WPARAM wparam, LPARAM lparam)
    {
        const auto before = next_;
        while (next_ < chain_.size() && chain_[next_]->removed)
            ++next_;
        LRESULT result = 0;
        if (next_ < chain_.size()) {
            const auto hook = chain_[next_++];
            result = hook->procedure(code, wparam, lparam);
        }
        next_ = before;
        return result;
    }

  private:
    static constinit thread_local Execution *current_;

    const HookTable::Chain chain_;
    std::size_t next_ = 0;
    Execution *const outer_;
};

constinit thread_local Execution *Execution::current_ = nullptr;

LRESULT call_hooks(int kind, int code, WPARAM wparam, const void *what)
{
    const auto *const queue = current_queue_if_any();
    if (runtime().hooks().empty() || !queue)
        return 0;
    auto chain = runtime().hooks().chain(kind, *queue);
    if (chain.empty())
        return 0;
    return Execution(std::move(chain)).call_next(code, wparam, reinterpret_cast<LPARAM>(what));
}

} // namespace

void hook_retrieved(MSG &message, bool removed)
{
    call_hooks(WH_GETMESSAGE, HC_ACTION, removed ? PM_REMOVE : PM_NOREMOVE, &message);
}

void hook_sent(const MSG &message, bool same_thread)
{
    if (runtime().hooks().empty())
        return;
    const CWPSTRUCT what{message.lParam, message.wParam, message.message, message.hwnd};
    call_hooks(WH_CALLWNDPROC, HC_ACTION, same_thread, &what);
}

bool hook_filters(MSG &message, int code)
{
    return call_hooks(WH_MSGFILTER, code, 0, &message) != 0;
}

LRESULT send_to_window(const MSG &message, Encoding encoding, bool same_thread)
{
    hook_sent(message, same_thread);
    return call_window(message.hwnd, message.message, message.wParam, message.lParam, encoding);
}

LRESULT call_next_hook(int code, WPARAM wparam, LPARAM lparam)
{
    auto *const execution = Execution::current();
    return execution ? execution->call_next(code, wparam, lparam) : 0;
}

} // namespace compat
