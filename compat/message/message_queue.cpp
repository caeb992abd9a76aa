#include "compat/message/message_queue.hpp"

#include "compat/input/input_desk.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/kernel/time.hpp"
#include "compat/message/hooks.hpp"
#include "compat/message/key_state.hpp"
#include "compat/message/observer.hpp"
#include "compat/message/retrieve.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"

#include <utility>

namespace compat {

MessageQueue::MessageQueue(DWORD thread_id)
    : NetworkContext(thread_id), work_(context().get_executor()), timer_(context())
{
}

MessageQueue::~MessageQueue() = default;

// ---- what other threads do ----------------------------------------------------------------------

// Counts an arrival and wakes the owner if it sleeps. Handlers that the owner itself runs inside
// block() need no waking: block() returns after each.
void MessageQueue::arrived(std::unique_lock<std::mutex> lock)
{
    ++arrivals_;
    if (!blocked_ || woken_ || current_queue_if_any() == this)
        return;
    woken_ = true;
    lock.unlock();
    wake_up_.send(context(), [this] {
        const std::lock_guard guard(mutex_);
        woken_ = false;
    });
}

bool MessageQueue::has_some() const
{
    const std::lock_guard lock(mutex_);
    return order_.has_some();
}

bool MessageQueue::post(const MSG &message)
{
    std::unique_lock lock(mutex_);
    const auto limit = settings().queue_limit.load(std::memory_order_relaxed);
    if (ended() || !order_.post(message, limit))
        return false;
    arrived(std::move(lock));
    return true;
}

void MessageQueue::post_input(const MSG &message, UINT kind, const InputNote &note)
{
    std::unique_lock lock(mutex_);
    if (ended())
        return;
    order_.post_input(message, kind, note);
    arrived(std::move(lock));
}

bool MessageQueue::deliver(std::shared_ptr<SentMessage> message)
{
    std::unique_lock lock(mutex_);
    if (ended())
        return false;
    inbox_.push_back(std::move(message));
    order_.sent_arrived();
    arrived(std::move(lock));
    return true;
}

void MessageQueue::paint_needed(HWND window, bool needed)
{
    std::unique_lock lock(mutex_);
    order_.paint_needed(window, needed);
    if (needed)
        arrived(std::move(lock));
}

void MessageQueue::wake()
{
    arrived(std::unique_lock(mutex_));
}

// ---- sent messages ------------------------------------------------------------------------------

bool MessageQueue::dispatch_one_sent()
{
    std::shared_ptr<SentMessage> next;
    {
        const std::lock_guard guard(mutex_);
        seen_ = arrivals_;
        if (inbox_.empty())
            return false;
        next = std::move(inbox_.front());
        inbox_.pop_front();
        order_.sent_taken();
    }
    handle(*next);
    return true;
}

void MessageQueue::dispatch_sent()
{
    while (dispatch_one_sent()) {
    }
}

void MessageQueue::handle(SentMessage &message)
{
    const MSG &m = message.message;
    if (message.kind == SentMessage::Kind::completion) {
        message.callback(m.hwnd, m.message, message.callback_data, message.result());
        return;
    }
    message.outer = std::exchange(current_sent_, &message);
    const LRESULT result = send_to_window(m, message.encoding, false);
    current_sent_ = message.outer;
    message.answer(result);
}

// ---- retrieval ----------------------------------------------------------------------------------

void MessageQueue::poll()
{
    prepare_wait();
    context().poll();
}

TimerList::Time MessageQueue::time_of_look()
{
    seen_ = arrivals_;
    looked_at_ = order_.timers().empty() ? TimerList::Time{} : Clock::now();
    return looked_at_;
}

void MessageQueue::aim_keys()
{
    // What is sent comes first, and may be about the focus.
    if (!inbox_.empty() || !order_.has_keys())
        return;
    const HWND focus = input_.focus, active = input_.active;
    const bool has_focus = is_window(focus);
    order_.aim_keys(has_focus ? focus : is_window(active) ? active : nullptr, !has_focus);
}

std::optional<MSG> MessageQueue::look(const MessageFilter &filter, Take take, WhenEmpty when_empty)
{
    using Source = MessageOrder::Source;
    using Outside = MessageOrder::Outside;
    for (auto outside = Outside::not_looked;;) {
        std::unique_lock lock(mutex_);
        const auto now = time_of_look();
        aim_keys();
        const auto choice = order_.choose(filter, now, outside);
        if (choice.source == Source::sent) {
            lock.unlock();
            dispatch_one_sent();
        } else if (choice.source == Source::look_outside ||
                   (choice.source == Source::none && outside == Outside::not_looked &&
                    when_empty == WhenEmpty::poll)) {
            lock.unlock();
            poll();
            outside = Outside::looked;
        } else {
            order_.note_time(now);
            order_.clear_fresh(filter.kinds);
            if (choice.source == Source::none)
                return std::nullopt;
            MSG message = order_.take(filter, choice, now, tick_count(), take == Take::remove);
            set_extra_info(order_.note_of_last().extra);
            took_input_ = choice.source == Source::input;
            if (choice.source != Source::posted && choice.source != Source::input)
                message.pt = input_desk().cursor();
            if (choice.source == Source::input && take == Take::remove)
                note_key(message, order_.note_of_last().character);
            if (choice.source == Source::paint) {
                const auto waiting = order_.windows_to_paint(filter);
                lock.unlock(); // the tree of windows has a lock of its own
                message.hwnd = first_to_paint(waiting);
            }
            return message;
        }
    }
}

std::optional<MSG> MessageQueue::peek(const MessageFilter &filter, Take take)
{
    return look(filter, take, WhenEmpty::poll);
}

MSG MessageQueue::get(const MessageFilter &filter)
{
    for (;;) {
        if (auto message = look(filter, Take::remove, WhenEmpty::give_up))
            return *message;
        block();
    }
}

void MessageQueue::quit(int code)
{
    const std::lock_guard guard(mutex_);
    order_.quit(code);
}

UINT_PTR MessageQueue::set_timer(HWND window, UINT_PTR id, UINT milliseconds, TIMERPROC procedure)
{
    const std::lock_guard guard(mutex_);
    return order_.timers().set(window, id, milliseconds, procedure, Clock::now());
}

bool MessageQueue::kill_timer(HWND window, UINT_PTR id)
{
    const std::lock_guard guard(mutex_);
    return order_.timers().kill(window, id);
}

bool MessageQueue::has_timer_procedure(TIMERPROC procedure) const
{
    const std::lock_guard guard(mutex_);
    return order_.timers().has_procedure(procedure);
}

void MessageQueue::forget_window(HWND window)
{
    const std::lock_guard guard(mutex_);
    order_.forget_window(window);
}

// ---- waiting ------------------------------------------------------------------------------------

QueueStatus MessageQueue::status()
{
    const std::lock_guard guard(mutex_);
    const auto now = time_of_look();
    order_.note_time(now);
    return order_.status(now);
}

void MessageQueue::clear_fresh(UINT bits)
{
    const std::lock_guard guard(mutex_);
    order_.clear_fresh(bits);
}

bool MessageQueue::block(Deadline deadline)
{
    tell_waiting();
    if (prepare_wait())
        return true;
    {
        const std::lock_guard guard(mutex_);
        if (arrivals_ != seen_)
            return true;
        blocked_ = true;
        arm_timer();
    }
    const auto ran = deadline ? context().run_one_until(*deadline) : context().run_one();
    blocked_ = false; // who still sees true wakes us once too often
    return ran > 0;
}

// Timers that had become due when the owner looked are of no interest to it; those that have become
// due since then go off at once. An earlier alarm than needed is left as it is: it only makes
// block() return once too often.
void MessageQueue::arm_timer()
{
    if (order_.timers().empty())
        return;
    const auto next = order_.timers().next_after(looked_at_);
    if (!next || *next >= timer_armed_for_)
        return;
    timer_armed_for_ = *next;
    timer_.expires_at(*next);
    timer_.async_wait([this](const boost::system::error_code &error) {
        if (!error)
            timer_armed_for_ = TimerList::Time::max();
    });
}

void MessageQueue::close()
{
    std::deque<std::shared_ptr<SentMessage>> unanswered;
    {
        const std::lock_guard guard(mutex_);
        ended_.store(true, std::memory_order_release);
        unanswered.swap(inbox_);
    }
    for (const auto &message : unanswered)
        message->answer(0);
    for (auto *message = current_sent_; message; message = message->outer)
        message->answer(0);
}

} // namespace compat
