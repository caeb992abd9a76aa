#include "compat/display/sdl/display_thread.hpp"

#include "compat/display/sdl/clipboard.hpp"
#include "compat/display/sdl/input.hpp"
#include "compat/display/sdl/library.hpp"
#include "compat/display/sdl/window.hpp"
#include "compat/input/inject.hpp"
#include "compat/runtime.hpp"
#include "compat/window/focus.hpp"
#include "compat/window/run_there.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <future>
#include <memory>
#include <thread>

#include <csignal>
#include <cstdlib>
#include <pthread.h>
#include <winuser.h>

namespace compat::sdl {
namespace {

Uint32 wake_up_event = 0;

/// SDL_PushEvent is the one function of SDL that other threads call.
void wake()
{
    SDL_Event event{};
    event.type = wake_up_event;
    lib().SDL_PushEvent(&event);
}

Inbox &inbox()
{
    static auto &only = *new Inbox(wake);
    return only;
}

RECT everything(const TopLevel &view)
{
    return {0, 0, view.rectangle.right - view.rectangle.left,
            view.rectangle.bottom - view.rectangle.top};
}

/// In the window's own thread.
void CALLBACK follow_placement(HWND window, UINT, ULONG_PTR, LRESULT)
{
    if (const auto wanted = inbox().take_placement(window))
        follow_desktop(window, static_cast<WindowState>(wanted->state), wanted->inside);
    inbox().placement_done(window);
    inbox().changed(window); // the program may have other ideas
}

/// What another program has copied may be new, or is asked for. Not every X server tells of it.
bool may_change_clipboard(const SDL_Event &event)
{
    if (event.type == SDL_WINDOWEVENT)
        return event.window.event == SDL_WINDOWEVENT_FOCUS_GAINED;
    if (event.type != SDL_KEYDOWN)
        return event.type == SDL_CLIPBOARDUPDATE;
    const auto &key = event.key.keysym;
    return ((key.mod & KMOD_CTRL) && key.sym == SDLK_v) ||
           ((key.mod & KMOD_SHIFT) && key.sym == SDLK_INSERT);
}

/// What the thread has: all of its own.
class DisplayThread final : public Desktop {
  public:
    virtual ~DisplayThread() = default;

    /// For ever.
    void run();

    void raise(HWND window) override;
    void move_pointer(POINT to) override;
    void text_at(const RECT &caret) override;
    DesktopClipboard &clipboard() override { return clipboard_; }

  private:
    void wait();
    void handle(const SDL_Event &event);
    void handle_window_event(ShownWindow &window, const SDL_WindowEvent &event);
    void look_at_focus();
    void tell_placement(ShownWindow &shown);
    void update();
    void update(HWND window);
    ShownWindow &open(HWND window, const TopLevel &view);
    ShownWindow *shown(HWND window);
    ShownWindow *shown(Uint32 id);

    std::vector<std::unique_ptr<ShownWindow>> windows_;
    Input input_;
    DesktopClipboard clipboard_;
    HWND focus_ = nullptr; // as the program was told
};

ShownWindow *DisplayThread::shown(HWND window)
{
    const auto at = std::find_if(windows_.begin(), windows_.end(),
                                 [=](const auto &one) { return one->handle() == window; });
    return at == windows_.end() ? nullptr : at->get();
}

ShownWindow *DisplayThread::shown(Uint32 id)
{
    SDL_Window *const window = lib().SDL_GetWindowFromID(id);
    const auto at = std::find_if(windows_.begin(), windows_.end(), [=](const auto &one) {
        return window && one->window() == window;
    });
    return at == windows_.end() ? nullptr : at->get();
}

void DisplayThread::run()
{
    clipboard_.look();
    for (;;) {
        wait();
        SDL_Event event;
        while (lib().SDL_PollEvent(&event))
            handle(event);
        input_.flush();
        look_at_focus();
        for (const auto &task : inbox().take_tasks())
            task(*this);
        if (const auto due = inbox().due(); due && *due <= Inbox::Clock::now())
            update();
    }
}

/// Until there is an event, or looks are to be shown.
void DisplayThread::wait()
{
    using namespace std::chrono;
    const auto due = inbox().due();
    if (!due) {
        lib().SDL_WaitEvent(nullptr);
        return;
    }
    const auto left = ceil<milliseconds>(*due - Inbox::Clock::now()).count();
    if (left > 0)
        lib().SDL_WaitEventTimeout(nullptr, static_cast<int>(left));
}

/// The one that an event is about; 0 is no window's number.
Uint32 window_of(const SDL_Event &event)
{
    switch (event.type) {
    case SDL_WINDOWEVENT:
        return event.window.windowID;
    case SDL_MOUSEMOTION:
        return event.motion.windowID;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return event.button.windowID;
    default:
        return 0;
    }
}

void DisplayThread::handle(const SDL_Event &event)
{
    auto *const window = shown(window_of(event));
    // Who has the focus gets the keys.
    if (event.type == SDL_KEYDOWN || event.type == SDL_MOUSEBUTTONDOWN)
        look_at_focus();
    if (may_change_clipboard(event))
        clipboard_.look();
    if (!input_.handle(event, window) && event.type == SDL_WINDOWEVENT && window)
        handle_window_event(*window, event.window);
}

/// Tells the program which of its windows has the keyboard, if that is another one.
void DisplayThread::look_at_focus()
{
    const auto at = std::find_if(windows_.begin(), windows_.end(),
                                 [](const auto &one) { return one->has_focus(); });
    const HWND now = at == windows_.end() ? nullptr : (*at)->handle();
    if (std::exchange(focus_, now) != now)
        follow_focus(now);
}

void DisplayThread::handle_window_event(ShownWindow &window, const SDL_WindowEvent &event)
{
    switch (event.event) {
    case SDL_WINDOWEVENT_EXPOSED:
        window.show_again();
        break;
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        window.show_again();
        [[fallthrough]];
    case SDL_WINDOWEVENT_MOVED:
    case SDL_WINDOWEVENT_MINIMIZED:
    case SDL_WINDOWEVENT_MAXIMIZED:
    case SDL_WINDOWEVENT_RESTORED:
        tell_placement(window);
        break;
    case SDL_WINDOWEVENT_LEAVE:
        tell_mouse_left();
        break;
    case SDL_WINDOWEVENT_CLOSE:
        if (const auto view = top_level_view(window.handle()); view && view->closable)
            PostMessageW(window.handle(), WM_SYSCOMMAND, SC_CLOSE, 0);
        break;
    }
}

void DisplayThread::tell_placement(ShownWindow &window)
{
    if (!window.look())
        return;
    const auto found = runtime().windows().find(window.handle());
    if (found && inbox().place(found->handle, {static_cast<int>(window.state()), window.place()}))
        run_in_thread_of(*found, follow_placement);
}

void DisplayThread::update()
{
    const auto looks = inbox().take_looks();
    for (const HWND window : looks.changed)
        update(window);
    for (const auto &[window, part] : looks.damaged) {
        if (auto *const there = shown(window))
            there->show(part);
    }
}

void DisplayThread::update(HWND window)
{
    const auto view = top_level_view(window);
    auto *there = shown(window);
    if (!view) {
        std::erase_if(windows_, [=](const auto &one) { return one->handle() == window; });
        return;
    }
    if (!there && !view->visible)
        return;
    if (!there)
        there = &open(window, *view);
    there->follow(*view, !inbox().has_placement(window));
    there->show(everything(*view));
}

ShownWindow &DisplayThread::open(HWND window, const TopLevel &view)
{
    auto *const owner = shown(view.owner);
    auto *const host = owner && owner->host() ? owner->host() : owner;
    windows_.push_back(
        host && view.is_popup && !can_place_windows()
            ? std::make_unique<ShownWindow>(window, view, *host)
            : std::make_unique<ShownWindow>(window, view, owner ? owner->window() : nullptr));
    return *windows_.back();
}

void DisplayThread::raise(HWND window)
{
    const auto *const there = shown(window);
    if (there && there->window() && !there->has_focus() && !there->view().is_popup)
        lib().SDL_RaiseWindow(there->window());
}

void DisplayThread::move_pointer(POINT to)
{
    const auto at = std::find_if(windows_.begin(), windows_.end(), [=](const auto &one) {
        const RECT place = one->place();
        return one->view().visible && PtInRect(&place, to);
    });
    if (at != windows_.end())
        lib().SDL_WarpMouseInWindow((*at)->window(), to.x - (*at)->place().left,
                                    to.y - (*at)->place().top);
}

void DisplayThread::text_at(const RECT &caret)
{
    if (const auto *const window = shown(focus_)) {
        const SDL_Rect place{caret.left - window->place().left, caret.top - window->place().top,
                             caret.right - caret.left, caret.bottom - caret.top};
        lib().SDL_SetTextInputRect(&place);
    }
}

struct Opened {
    std::string problem; // empty: none
    SIZE screen{};
};

SIZE size_of_screen()
{
    SDL_Rect bounds{};
    lib().SDL_GetDisplayBounds(0, &bounds);
    return {bounds.x + bounds.w, bounds.y + bounds.h};
}

bool is_set(const char *variable)
{
    const char *const value = std::getenv(variable);
    return value && *value;
}

/// SDL's names of those that may be there, not of its drivers without a desktop.
std::string desktops()
{
    const bool x11 = is_set("DISPLAY"), wayland = is_set("WAYLAND_DISPLAY");
    return std::string(x11 ? "x11" : "") + (x11 && wayland ? "," : "") + (wayland ? "wayland" : "");
}

/// What went wrong, or an empty string.
std::string open_desktop()
{
    std::string problem;
    if (!load_library(problem))
        return "SDL cannot be loaded (" + problem + ")";
    const auto &sdl = lib();
    sdl.SDL_SetMainReady();
    sdl.SDL_SetHint(SDL_HINT_VIDEODRIVER, desktops().c_str());
    sdl.SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    sdl.SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    sdl.SDL_SetHint(SDL_HINT_IME_INTERNAL_EDITING, "1"); // shown by the input method itself
    sdl.SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    sdl.SDL_SetHint(SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0");
    if (sdl.SDL_Init(SDL_INIT_VIDEO) != 0)
        return std::string("SDL finds no desktop (") + sdl.SDL_GetError() + ")";
    // Pictures go to X11's shared memory; a window's OpenGL would take a quarter of a second.
    if (std::string(sdl.SDL_GetCurrentVideoDriver()) == "x11")
        sdl.SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    wake_up_event = sdl.SDL_RegisterEvents(1);
    return "";
}

void run_display_thread(std::promise<Opened> opened)
{
    pthread_setname_np(pthread_self(), "display");
    const auto problem = open_desktop();
    opened.set_value({problem, problem.empty() ? size_of_screen() : SIZE{}});
    if (problem.empty())
        DisplayThread().run();
}

} // namespace

Inbox *start_display_thread(std::string &problem, SIZE &screen)
{
    if (desktops().empty()) {
        problem = "no desktop (neither DISPLAY nor WAYLAND_DISPLAY is set)";
        return nullptr;
    }
    std::promise<Opened> opened;
    auto answer = opened.get_future();
    // Signals are for the program's threads.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    std::thread(run_display_thread, std::move(opened)).detach();
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    const auto result = answer.get();
    problem = result.problem;
    screen = result.screen;
    return problem.empty() ? &inbox() : nullptr;
}

} // namespace compat::sdl
