// What the program's threads have to say to the display's thread.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

#include <windef.h>

namespace compat::sdl {

class DesktopClipboard;

/// What the display's thread can be asked for.
class Desktop {
  public:
    /// In front of other windows, and the keyboard to it.
    virtual void raise(HWND window) = 0;
    virtual void move_pointer(POINT to) = 0;
    virtual void text_at(const RECT &caret) = 0;
    virtual DesktopClipboard &clipboard() = 0;

  protected:
    ~Desktop() = default;
};

/// Any thread puts in and goes on; the display's thread takes out. Looks of windows are put
/// together for a moment, so that what is erased is not seen before what is drawn on it.
class Inbox {
  public:
    using Clock = std::chrono::steady_clock;
    using Task = std::function<void(Desktop &)>;

    /// `wake` makes the display's thread look in here; it is called without a lock.
    explicit Inbox(void (*wake)()) : wake_(wake) {}
    Inbox(const Inbox &) = delete;
    Inbox &operator=(const Inbox &) = delete;

    void changed(HWND window);
    void drawn(HWND window, const RECT &part);
    /// To be done by the display's thread, soon.
    void add(Task task);

    struct Looks {
        std::set<HWND> changed;
        std::map<HWND, RECT> damaged; // a rectangle around all parts
    };

    std::vector<Task> take_tasks();
    /// When the looks are to be taken; none: there are none.
    std::optional<Clock::time_point> due() const;
    Looks take_looks();

    /// The display's thread has put a window's new place here, and told the window's thread to
    /// fetch it. False: it has been told already, and will find this one.
    struct Placement {
        int state = 0; // WindowState
        RECT inside{};
    };
    bool place(HWND window, const Placement &wanted);
    /// What the window's thread is to do, or none.
    std::optional<Placement> take_placement(HWND window);
    /// It has been done.
    void placement_done(HWND window);
    /// The desktop's idea of the window counts, not the program's, until the program knows it.
    bool has_placement(HWND window) const;

  private:
    struct Ordered {
        std::optional<Placement> wanted;
        bool told = false; // to the window's thread
        int running = 0;   // it is at it
    };

    void note(std::unique_lock<std::mutex> lock);

    void (*const wake_)();
    mutable std::mutex mutex_; // guards the rest
    bool woken_ = false;
    std::vector<Task> tasks_;
    Looks looks_;
    std::optional<Clock::time_point> due_;
    std::map<HWND, Ordered> placements_;
};

} // namespace compat::sdl
