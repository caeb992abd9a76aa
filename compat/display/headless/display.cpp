#include "compat/display/headless/display.hpp"

#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <winuser.h>

namespace compat::headless {
namespace {

std::string_view answer_of_turn(std::string_view answers, std::size_t turn)
{
    for (; turn > 0; --turn) {
        const auto comma = answers.find(',');
        if (comma == std::string_view::npos)
            break;
        answers.remove_prefix(comma + 1);
    }
    return answers.substr(0, answers.find(','));
}

std::string names_of(const std::vector<int> &buttons)
{
    std::string names;
    for (const int id : buttons)
        names += (names.empty() ? "" : ", ") + std::string(button_name(id));
    return names;
}

class HeadlessDisplay final : public Display {
  public:
    void message_box_opened(const MessageBoxView &view) override
    {
        const char *const answers = std::getenv("WINSOCK_SHIM_MESSAGEBOX");
        const auto answer = choose_answer(answers ? answers : "", turn_++, view);
        std::fprintf(stderr, "message box \"%s\": \"%s\" (%s): %s\n", view.caption.c_str(),
                     view.text.c_str(), names_of(view.buttons).c_str(),
                     answer ? std::string(button_name(*answer)).c_str()
                            : "waits until the program closes it");
        // Posted, so that it comes after what is in the queue already.
        if (answer && !PostMessageW(view.box, WM_COMMAND, static_cast<WPARAM>(*answer), 0))
            SendNotifyMessageW(view.box, WM_COMMAND, static_cast<WPARAM>(*answer), 0);
    }

  private:
    std::atomic<std::size_t> turn_{0};
};

} // namespace

std::optional<int> choose_answer(std::string_view answers, std::size_t turn,
                                 const MessageBoxView &view)
{
    const auto wanted = answer_of_turn(answers, turn);
    if (wanted == "wait")
        return std::nullopt;
    if (wanted.empty())
        return view.default_button;
    const auto at = std::find_if(view.buttons.begin(), view.buttons.end(),
                                 [=](int id) { return button_name(id) == wanted; });
    if (at != view.buttons.end())
        return *at;
    warn_once("WINSOCK_SHIM_MESSAGEBOX", "the box has no such button; its default button is taken");
    return view.default_button;
}

std::unique_ptr<Display> make_display(std::string &)
{
    return std::make_unique<HeadlessDisplay>();
}

} // namespace compat::headless
