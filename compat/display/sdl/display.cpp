#include "compat/display/sdl/display.hpp"

#include "compat/clipboard/desktop_text.hpp"
#include "compat/display/sdl/clipboard.hpp"
#include "compat/display/sdl/cursor.hpp"
#include "compat/display/sdl/display_thread.hpp"

#include <optional>
#include <utility>

namespace compat::sdl {
namespace {

class SdlDisplay final : public Display {
  public:
    SdlDisplay(Inbox &inbox, SIZE screen) : inbox_(inbox), screen_(screen) {}

    SIZE screen() const override { return screen_; }

    /// It is a window like any other: whoever sits there presses a button.
    void message_box_opened(const MessageBoxView &) override {}
    void drawn(HWND window, const RECT &part) override { inbox_.drawn(window, part); }
    void changed(HWND window) override { inbox_.changed(window); }
    void activated(HWND window) override
    {
        inbox_.add([=](Desktop &desktop) { desktop.raise(window); });
    }
    void show_cursor(HCURSOR cursor) override
    {
        inbox_.add([=](Desktop &) { sdl::show_cursor(cursor); });
    }
    void text_at(const RECT &caret) override
    {
        inbox_.add([=](Desktop &desktop) { desktop.text_at(caret); });
    }
    void clipboard_closed(bool changed) override
    {
        inbox_.add([text = changed ? std::optional(clipboard_text()) : std::nullopt](
                       Desktop &desktop) { desktop.clipboard().program_closed(text); });
    }
    void move_pointer(POINT to) override
    {
        inbox_.add([=](Desktop &desktop) { desktop.move_pointer(to); });
    }

  private:
    Inbox &inbox_;
    const SIZE screen_;
};

} // namespace

std::unique_ptr<Display> make_display(std::string &problem)
{
    SIZE screen{};
    Inbox *const inbox = start_display_thread(problem, screen);
    return inbox ? std::make_unique<SdlDisplay>(*inbox, screen) : nullptr;
}

} // namespace compat::sdl
