// The clipboard of the process: what is on it, and who has it.
#pragma once

#include <mutex>
#include <optional>
#include <vector>

#include <windef.h>

namespace compat {

/// One format of what is there. Text in one form is there in the others, too, made when it is asked
/// for.
struct ClipboardItem {
    UINT format = 0;
    HANDLE memory = nullptr; // null: its owner, or another form of the text, has to give it
    bool from_text = false;
};

/// Any thread. No window is told anything in here: who changed it does that.
class Clipboard {
  public:
    /// False: another window has it.
    bool open(HWND window, DWORD thread);
    bool is_open_in(DWORD thread) const;
    HWND opened_by() const;

    /// What its end means for those who watch.
    struct Closed {
        bool changed = false;
        HWND viewer = nullptr;
        std::vector<HWND> listeners;
    };
    Closed close();

    HWND owner() const;
    /// Frees all that is there; the window that opened it is the owner.
    void empty();
    /// The owner goes: what it did not make is lost.
    void forget_owner();
    /// What it has promised and not made.
    std::vector<UINT> promised_by(HWND window) const;

    void put(UINT format, HANDLE memory);
    std::optional<ClipboardItem> find(UINT format) const;
    /// A form of text that was made from another one.
    HANDLE keep(UINT format, HANDLE memory);
    /// The text that the other forms are made from; none when there is no text.
    std::optional<ClipboardItem> text() const;
    std::vector<UINT> formats() const;

    DWORD sequence() const;

    HWND viewer() const;
    HWND set_viewer(HWND window);
    /// False: it is there already, or was not there.
    bool add_listener(HWND window);
    bool remove_listener(HWND window);

  private:
    ClipboardItem *item(UINT format);
    void add_other_texts();

    mutable std::mutex mutex_; // guards the rest
    std::vector<ClipboardItem> items_;
    DWORD open_in_ = 0; // the thread; 0: it is closed
    HWND opened_by_ = nullptr;
    HWND owner_ = nullptr;
    bool changed_ = false; // since it was opened
    DWORD sequence_ = 1;
    HWND viewer_ = nullptr;
    std::vector<HWND> listeners_;
};

Clipboard &clipboard();

} // namespace compat
