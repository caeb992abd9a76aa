#include "compat/clipboard/clipboard.hpp"

#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"

#include <algorithm>
#include <utility>

#include <ms/memory.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr UINT texts[] = {CF_TEXT, CF_OEMTEXT, CF_UNICODETEXT};

bool is_text(UINT format)
{
    return std::find(std::begin(texts), std::end(texts), format) != std::end(texts);
}

/// These are no memory of the heap.
bool is_drawing(UINT format)
{
    return format == CF_BITMAP || format == CF_PALETTE || format == CF_ENHMETAFILE ||
           format == CF_METAFILEPICT || format == CF_DSPBITMAP || format == CF_DSPENHMETAFILE ||
           format == CF_DSPMETAFILEPICT || (format >= CF_GDIOBJFIRST && format <= CF_GDIOBJLAST);
}

void release(const ClipboardItem &item)
{
    if (item.memory && !is_drawing(item.format))
        GlobalFree(item.memory);
}

HWND or_none(HWND window)
{
    return is_window(window) ? window : nullptr;
}

} // namespace

ClipboardItem *Clipboard::item(UINT format)
{
    const auto at = std::find_if(items_.begin(), items_.end(),
                                 [=](const ClipboardItem &one) { return one.format == format; });
    return at == items_.end() ? nullptr : &*at;
}

bool Clipboard::open(HWND window, DWORD thread)
{
    const std::lock_guard guard(mutex_);
    const bool holder_lives = open_in_ == thread || queue_of_thread(open_in_) != nullptr;
    if (open_in_ && holder_lives && (open_in_ != thread || opened_by_ != window))
        return false;
    open_in_ = thread;
    opened_by_ = window;
    return true;
}

bool Clipboard::is_open_in(DWORD thread) const
{
    const std::lock_guard guard(mutex_);
    return open_in_ == thread;
}

HWND Clipboard::opened_by() const
{
    const std::lock_guard guard(mutex_);
    return open_in_ ? or_none(opened_by_) : nullptr;
}

/// Behind a text come the language that it is in, and the other forms of it.
void Clipboard::add_other_texts()
{
    const auto has = [this](UINT format) { return item(format) != nullptr; };
    if (std::none_of(std::begin(texts), std::end(texts), has))
        return;
    if (!has(CF_LOCALE))
        items_.push_back({CF_LOCALE, nullptr, true});
    for (const UINT format : texts) {
        if (!has(format))
            items_.push_back({format, nullptr, true});
    }
}

Clipboard::Closed Clipboard::close()
{
    const std::lock_guard guard(mutex_);
    open_in_ = 0;
    opened_by_ = nullptr;
    add_other_texts();
    Closed result{std::exchange(changed_, false), or_none(viewer_), {}};
    std::erase_if(listeners_, [](HWND window) { return !is_window(window); });
    if (result.changed)
        result.listeners = listeners_;
    return result;
}

HWND Clipboard::owner() const
{
    const std::lock_guard guard(mutex_);
    return or_none(owner_);
}

void Clipboard::empty()
{
    const std::lock_guard guard(mutex_);
    std::for_each(items_.begin(), items_.end(), release);
    items_.clear();
    owner_ = opened_by_;
    changed_ = true;
    ++sequence_;
}

void Clipboard::forget_owner()
{
    const std::lock_guard guard(mutex_);
    owner_ = nullptr;
    std::erase_if(items_, [](const ClipboardItem &one) { return !one.memory && !one.from_text; });
}

std::vector<UINT> Clipboard::promised_by(HWND window) const
{
    const std::lock_guard guard(mutex_);
    std::vector<UINT> result;
    for (const auto &one : items_) {
        if (owner_ == window && !one.memory && !one.from_text)
            result.push_back(one.format);
    }
    return result;
}

void Clipboard::put(UINT format, HANDLE memory)
{
    const std::lock_guard guard(mutex_);
    if (ClipboardItem *const there = item(format)) {
        release(*there);
        there->memory = memory;
        there->from_text = false;
    } else {
        items_.push_back({format, memory, false});
    }
    // What was made from a former text is no more.
    if (is_text(format)) {
        for (auto &one : items_) {
            if (one.from_text)
                release({one.format, std::exchange(one.memory, nullptr), true});
        }
    }
    changed_ = true;
    ++sequence_;
}

std::optional<ClipboardItem> Clipboard::find(UINT format) const
{
    const std::lock_guard guard(mutex_);
    const ClipboardItem *const found = const_cast<Clipboard *>(this)->item(format);
    return found ? std::optional(*found) : std::nullopt;
}

HANDLE Clipboard::keep(UINT format, HANDLE memory)
{
    const std::lock_guard guard(mutex_);
    if (ClipboardItem *const there = item(format); there && !there->memory)
        there->memory = memory;
    return memory;
}

std::optional<ClipboardItem> Clipboard::text() const
{
    const std::lock_guard guard(mutex_);
    const auto at = std::find_if(items_.begin(), items_.end(), [](const ClipboardItem &one) {
        return is_text(one.format) && !one.from_text;
    });
    return at == items_.end() ? std::nullopt : std::optional(*at);
}

std::vector<UINT> Clipboard::formats() const
{
    const std::lock_guard guard(mutex_);
    std::vector<UINT> result;
    for (const auto &one : items_)
        result.push_back(one.format);
    return result;
}

DWORD Clipboard::sequence() const
{
    const std::lock_guard guard(mutex_);
    return sequence_;
}

HWND Clipboard::viewer() const
{
    const std::lock_guard guard(mutex_);
    return or_none(viewer_);
}

HWND Clipboard::set_viewer(HWND window)
{
    const std::lock_guard guard(mutex_);
    return or_none(std::exchange(viewer_, window));
}

bool Clipboard::add_listener(HWND window)
{
    const std::lock_guard guard(mutex_);
    if (std::find(listeners_.begin(), listeners_.end(), window) != listeners_.end())
        return false;
    listeners_.push_back(window);
    return true;
}

bool Clipboard::remove_listener(HWND window)
{
    const std::lock_guard guard(mutex_);
    return std::erase(listeners_, window) != 0;
}

Clipboard &clipboard()
{
    return runtime().clipboard();
}

} // namespace compat
