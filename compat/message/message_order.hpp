// Which message comes next: the rules of the queue, with no input, output, lock or clock.
#pragma once

#include "compat/message/ring_buffer.hpp"
#include "compat/message/timer_list.hpp"

#include <cstddef>
#include <optional>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

/// What GetMessage or PeekMessage asks for.
struct MessageFilter {
    /// Whether `window` is `filter` or one of its children. Replaceable, so that the rules can be
    /// tested without windows.
    using Belongs = bool (*)(HWND filter, HWND window);

    HWND window = nullptr; // null: all; -1: messages without a window; else it and its children
    UINT first = 0;        // first = last = 0: every number
    UINT last = 0;
    UINT kinds = QS_ALLINPUT | QS_ALLPOSTMESSAGE; // QS_ bits, from PeekMessage's PM_QS_ flags
    Belongs belongs = nullptr;

    bool accepts_window(HWND of_message) const;
    bool accepts_number(UINT message) const;
    bool accepts(const MSG &message) const
    {
        return accepts_number(message.message) && accepts_window(message.hwnd);
    }
    bool wants(UINT kind) const { return (kinds & kind) != 0; }
};

/// What an input message has beside what stands in it.
struct InputNote {
    LPARAM extra = 0; // what GetMessageExtraInfo tells
    /// The character that the desktop makes of a key; 0: none. By layout: TranslateMessage decides.
    static constexpr int by_layout = -1;
    int character = by_layout;
};

/// QS_ bits as GetQueueStatus reports them.
struct QueueStatus {
    UINT fresh = 0;
    UINT present = 0;
};

/// The state of one queue and the order in which it is handed out (rules Q1 to Q16):
/// sent messages, posted ones, WM_QUIT, input, WM_PAINT, WM_TIMER.
///
/// Invariants: WM_QUIT is a flag that passes every filter, once no posted message passes it.
/// WM_PAINT and WM_TIMER are never stored: they are made from `paints_` and `timers_` when nothing
/// else is there.
class MessageOrder {
  public:
    enum class Source { none, sent, look_outside, posted, quit, input, paint, timer };

    /// How far the caller has looked beyond this object for things that should come earlier.
    enum class Outside { not_looked, looked };

    struct Choice {
        Source source = Source::none;
        std::size_t position = 0; // in the ring of posted or input messages
    };

    bool post(const MSG &message, std::size_t limit);
    /// Of mouse moves in a row the last one stays.
    void post_input(const MSG &message, UINT kind, const InputNote &note = {});
    bool has_keys() const;
    /// Keys go to the window that has the keyboard when they are looked for: `window`, as keys of
    /// the system if it does not really have it. Null: they are lost.
    void aim_keys(HWND window, bool of_the_system);
    void sent_arrived();
    void sent_taken();
    void quit(int code);
    void paint_needed(HWND window, bool needed);
    TimerList &timers() { return timers_; }
    const TimerList &timers() const { return timers_; }
    /// Makes timers that have become due count as fresh.
    void note_time(TimerList::Time now);
    void forget_window(HWND window);

    /// What comes next at `now`. `sent`: the caller handles it and asks again. `look_outside`:
    /// nothing sent or posted is there, and what is lower may only be chosen once the caller has
    /// looked for new arrivals (run the io_context) and found none.
    Choice choose(const MessageFilter &filter, TimerList::Time now, Outside outside) const;

    /// The message of a choice just made, taken out unless `remove` is false (then it stays and is
    /// chosen again). `now` and `tick` stamp made-up messages. A WM_PAINT stays until its window is
    /// drawn; which of windows_to_paint() it is for is not this object's business.
    MSG take(const MessageFilter &filter, Choice choice, TimerList::Time now, DWORD tick,
             bool remove);

    /// Of the last message taken.
    const InputNote &note_of_last() const { return note_of_last_; }

    std::vector<HWND> windows_to_paint(const MessageFilter &filter) const;

    QueueStatus status(TimerList::Time now) const;
    void clear_fresh(UINT bits) { fresh_ &= ~bits; }
    std::size_t posted_count() const { return posted_.size(); }
    /// Whether messages wait that somebody posted or typed.
    bool has_some() const { return !posted_.empty() || !input_.empty(); }

  private:
    struct Input {
        MSG message{};
        UINT kind = 0;
        InputNote note;
    };

    RingBuffer<MSG> posted_;
    RingBuffer<Input> input_;
    std::size_t sent_ = 0;
    std::optional<int> quit_code_;
    std::vector<HWND> paints_; // windows with something to draw
    TimerList timers_;
    UINT fresh_ = 0;
    InputNote note_of_last_;
};

} // namespace compat
