#include "compat/message/message_order.hpp"

#include <algorithm>

namespace compat {
namespace {

constexpr UINT posted_bits = QS_POSTMESSAGE | QS_ALLPOSTMESSAGE;
const HWND thread_messages_only = reinterpret_cast<HWND>(INT_PTR{-1});

} // namespace

bool MessageFilter::accepts_window(HWND of_message) const
{
    if (!window)
        return true;
    if (window == thread_messages_only)
        return !of_message;
    return of_message && (of_message == window || (belongs && belongs(window, of_message)));
}

bool MessageFilter::accepts_number(UINT message) const
{
    return (first == 0 && last == 0) || (message >= first && message <= last);
}

bool MessageOrder::post(const MSG &message, std::size_t limit)
{
    if (posted_.size() >= limit)
        return false;
    posted_.push_back(message);
    fresh_ |= posted_bits;
    return true;
}

void MessageOrder::post_input(const MSG &message, UINT kind, const InputNote &note)
{
    const Input input{message, kind, note};
    if (kind == QS_MOUSEMOVE && !input_.empty() && input_.back().kind == QS_MOUSEMOVE &&
        input_.back().message.hwnd == message.hwnd)
        input_.back() = input;
    else
        input_.push_back(input);
    fresh_ |= kind;
}

bool MessageOrder::has_keys() const
{
    for (std::size_t i = 0; i < input_.size(); ++i) {
        if (input_[i].kind == QS_KEY)
            return true;
    }
    return false;
}

void MessageOrder::aim_keys(HWND window, bool of_the_system)
{
    if (!window) {
        input_.erase_if([](const Input &input) { return input.kind == QS_KEY; });
        return;
    }
    for (std::size_t i = 0; i < input_.size(); ++i) {
        if (input_[i].kind != QS_KEY)
            continue;
        auto &message = input_.at(i).message;
        message.hwnd = window;
        if (of_the_system && message.message == WM_KEYDOWN)
            message.message = WM_SYSKEYDOWN;
        if (of_the_system && message.message == WM_KEYUP)
            message.message = WM_SYSKEYUP;
    }
}

void MessageOrder::sent_arrived()
{
    ++sent_;
    fresh_ |= QS_SENDMESSAGE;
}

void MessageOrder::sent_taken()
{
    if (--sent_ == 0)
        fresh_ &= ~UINT{QS_SENDMESSAGE};
}

void MessageOrder::quit(int code)
{
    quit_code_ = code;
    fresh_ |= posted_bits;
}

void MessageOrder::paint_needed(HWND window, bool needed)
{
    const auto at = std::find(paints_.begin(), paints_.end(), window);
    if (needed && at == paints_.end()) {
        paints_.push_back(window);
        fresh_ |= QS_PAINT;
    } else if (!needed && at != paints_.end()) {
        paints_.erase(at);
    }
}

void MessageOrder::note_time(TimerList::Time now)
{
    if (timers_.announce(now))
        fresh_ |= QS_TIMER;
}

void MessageOrder::forget_window(HWND window)
{
    posted_.erase_if([=](const MSG &message) { return message.hwnd == window; });
    input_.erase_if([=](const Input &input) { return input.message.hwnd == window; });
    paint_needed(window, false);
    timers_.forget_window(window);
}

std::vector<HWND> MessageOrder::windows_to_paint(const MessageFilter &filter) const
{
    std::vector<HWND> found;
    std::copy_if(paints_.begin(), paints_.end(), std::back_inserter(found),
                 [&](HWND window) { return filter.accepts_window(window); });
    return found;
}

MessageOrder::Choice MessageOrder::choose(const MessageFilter &filter, TimerList::Time now,
                                          Outside outside) const
{
    if (sent_ > 0)
        return {Source::sent};

    if (filter.wants(posted_bits)) {
        for (std::size_t i = 0; i < posted_.size(); ++i) {
            if (filter.accepts(posted_[i]))
                return {Source::posted, i};
        }
    }

    Choice lower;
    const auto consider = [&](Source source, std::size_t position = 0) {
        if (lower.source == Source::none)
            lower = {source, position};
    };
    if (filter.wants(QS_POSTMESSAGE) && quit_code_)
        consider(Source::quit);
    for (std::size_t i = 0; i < input_.size(); ++i) {
        if (filter.wants(input_[i].kind) && filter.accepts(input_[i].message)) {
            consider(Source::input, i);
            break;
        }
    }
    if (filter.wants(QS_PAINT) && filter.accepts_number(WM_PAINT) &&
        std::any_of(paints_.begin(), paints_.end(),
                    [&](HWND window) { return filter.accepts_window(window); }))
        consider(Source::paint);
    if (filter.wants(QS_TIMER) && timers_.due(filter, now))
        consider(Source::timer);

    if (lower.source != Source::none && outside == Outside::not_looked)
        return {Source::look_outside};
    return lower;
}

MSG MessageOrder::take(const MessageFilter &filter, Choice choice, TimerList::Time now, DWORD tick,
                       bool remove)
{
    MSG message{};
    message.time = tick;
    note_of_last_ = choice.source == Source::input ? input_[choice.position].note : InputNote{};
    switch (choice.source) {
    case Source::posted:
        message = posted_[choice.position];
        if (remove)
            posted_.erase(choice.position);
        break;
    case Source::input:
        message = input_[choice.position].message;
        if (remove)
            input_.erase(choice.position);
        break;
    case Source::quit:
        message.message = WM_QUIT;
        message.wParam = static_cast<WPARAM>(*quit_code_);
        if (remove)
            quit_code_.reset();
        break;
    case Source::paint:
        message.message = WM_PAINT;
        break;
    case Source::timer: {
        const auto &timer = *timers_.due(filter, now);
        message.hwnd = timer.window;
        message.message = WM_TIMER;
        message.wParam = timer.id;
        message.lParam = reinterpret_cast<LPARAM>(timer.procedure);
        if (remove)
            timers_.restart_due(filter, now);
        break;
    }
    case Source::none:
    case Source::sent:
    case Source::look_outside:
        break;
    }
    return message;
}

QueueStatus MessageOrder::status(TimerList::Time now) const
{
    QueueStatus status{fresh_, 0};
    if (sent_ > 0)
        status.present |= QS_SENDMESSAGE;
    if (!posted_.empty() || quit_code_)
        status.present |= posted_bits;
    for (std::size_t i = 0; i < input_.size(); ++i)
        status.present |= input_[i].kind;
    if (!paints_.empty())
        status.present |= QS_PAINT;
    if (timers_.any_due(now))
        status.present |= QS_TIMER;
    return status;
}

} // namespace compat
