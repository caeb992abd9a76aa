#include "compat/window/window_table.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/queue_of_window.hpp"

#include <algorithm>

#include <winerror.h>

namespace compat {
namespace {

// The low half counts in steps of two from a number above those with a meaning of their own.
constexpr std::uint32_t first_low = 0x20;
constexpr std::uint32_t no_index = SlotTable<Window>::capacity;

std::uint32_t index_of(HWND window)
{
    const auto number = reinterpret_cast<std::uintptr_t>(window);
    const auto low = static_cast<std::uint32_t>(number & 0xFFFF);
    if (number >> 32 != 0 || low < first_low || low % 2 != 0)
        return no_index;
    return (low - first_low) / 2;
}

HWND number_of(std::uint32_t index, std::uint16_t generation)
{
    const std::uintptr_t number = std::uintptr_t{generation} << 16 | (first_low + index * 2);
    return reinterpret_cast<HWND>(number);
}

} // namespace

// ---- Window -------------------------------------------------------------------------------------

Window::Window(HWND number, std::shared_ptr<MessageQueue> owner_queue,
               std::shared_ptr<WindowClass> of_class)
    : handle(number),
      queue(std::move(owner_queue)),
      window_class(std::move(of_class)),
      extra_size(window_class->window_extra),
      procedure(window_class->procedure.load()),
      extra(static_cast<std::size_t>(extra_size))
{
}

bool Window::belongs_to_this_thread() const
{
    return queue && queue.get() == current_queue_if_any();
}

// ---- WindowTable --------------------------------------------------------------------------------

WindowTable::WindowTable() = default;

std::shared_ptr<Window> WindowTable::find(HWND window) const
{
    auto found = slots_.find(index_of(window));
    return found && found->handle == window ? found : nullptr;
}

HWND WindowTable::reserve()
{
    const std::lock_guard guard(free_mutex_);
    std::uint32_t index = 0;
    if (!free_.empty()) {
        index = free_.back();
        free_.pop_back();
    } else if (generations_.size() < most) {
        index = static_cast<std::uint32_t>(generations_.size());
        generations_.push_back(0);
    } else {
        return nullptr;
    }
    auto &generation = generations_[index];
    generation = generation == 0xFFFE ? 1 : static_cast<std::uint16_t>(generation + 1);
    return number_of(index, generation);
}

void WindowTable::publish(const std::shared_ptr<Window> &window)
{
    slots_.put(index_of(window->handle), window);
}

void WindowTable::remove(HWND window)
{
    const auto index = index_of(window);
    slots_.take_if(index, [=](const Window &found) { return found.handle == window; });
    const std::lock_guard guard(free_mutex_);
    free_.push_back(index);
}

// The two roots are windows that nobody owns: their procedures are never called.
std::shared_ptr<Window> WindowTable::make_root(LPCWSTR class_name)
{
    auto description = std::make_shared<WindowClass>();
    description->name = class_name;
    description->procedure = runtime().procedures().intern(DefWindowProcW, Encoding::wide);
    ++description->windows;
    const auto root = std::make_shared<Window>(reserve(), nullptr, std::move(description));
    root->style = WS_POPUP | WS_VISIBLE | WS_CLIPCHILDREN | WS_CLIPSIBLINGS;
    root->rectangle = root->client = {0, 0, metrics::screen_width, metrics::screen_height};
    publish(root);
    return root;
}

std::shared_ptr<Window> WindowTable::desktop()
{
    std::call_once(roots_made_, [this] {
        desktop_ = make_root(u"#32769");
        message_root_ = make_root(u"Message");
        message_root_->style &= ~DWORD{WS_VISIBLE};
    });
    return desktop_;
}

std::shared_ptr<Window> WindowTable::message_root()
{
    desktop();
    return message_root_;
}

std::vector<HWND> WindowTable::children_of(const Window &parent) const
{
    const std::lock_guard guard(mutex_);
    return parent.children;
}

void WindowTable::link(Window &child, Window &parent, bool in_front)
{
    const std::lock_guard guard(mutex_);
    child.parent = parent.handle;
    parent.children.insert(in_front ? parent.children.begin() : parent.children.end(),
                           child.handle);
}

void WindowTable::unlink(Window &child)
{
    const auto parent = find(child.parent);
    const std::lock_guard guard(mutex_);
    if (parent)
        std::erase(parent->children, child.handle);
}

// ---- what other parts ask -----------------------------------------------------------------------

std::shared_ptr<Window> window_of(HWND window)
{
    auto found = runtime().windows().find(window);
    if (!found)
        set_last_error(ERROR_INVALID_WINDOW_HANDLE);
    return found;
}

std::shared_ptr<MessageQueue> queue_of_window(HWND window)
{
    const auto found = runtime().windows().find(window);
    return found ? found->queue : nullptr;
}

bool is_window(HWND window)
{
    return runtime().windows().find(window) != nullptr;
}

bool belongs_to(HWND ancestor, HWND window)
{
    auto &windows = runtime().windows();
    for (auto at = windows.find(window); at; at = windows.find(at->parent)) {
        if (at->handle == ancestor)
            return true;
        if (!at->is_child())
            return false; // a top-level window is nobody's child
    }
    return false;
}

std::vector<HWND> top_level_windows()
{
    auto &windows = runtime().windows();
    return windows.children_of(*windows.desktop());
}

} // namespace compat
