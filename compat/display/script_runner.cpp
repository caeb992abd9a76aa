// Does to windows what a script says, by messages, as the mouse and the keyboard would.
#include "compat/display/script.hpp"

#include "compat/display/picture_file.hpp"
#include "compat/display/script_menu.hpp"
#include "compat/gdi/gdi_table.hpp"
#include "compat/gdi/surface.hpp"
#include "compat/kernel/unicode.hpp"
#include "compat/window/queue_of_window.hpp"
#include "compat/window/top_level.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <mutex>
#include <thread>

#include <unistd.h>
#include <winuser.h>

namespace compat {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 20s;     // for what is to come
constexpr auto pause = 5ms;        // between two looks
constexpr UINT answer_time = 5000; // milliseconds for a window to answer
constexpr int failed_status = 3;
constexpr int drag_steps = 8;

struct Key {
    std::string_view name;
    WPARAM key;
    char16_t character; // that comes with it, or 0
};

constexpr Key keys[] = {
    {"enter", VK_RETURN, u'\r'}, {"tab", VK_TAB, u'\t'},   {"escape", VK_ESCAPE, 0x1B},
    {"space", VK_SPACE, u' '},   {"up", VK_UP, 0},         {"down", VK_DOWN, 0},
    {"left", VK_LEFT, 0},        {"right", VK_RIGHT, 0},   {"home", VK_HOME, 0},
    {"end", VK_END, 0},          {"delete", VK_DELETE, 0}, {"backspace", VK_BACK, u'\b'},
};

/// Its lines end as those of a script do.
std::string text_of(HWND window)
{
    char16_t text[4096] = u"";
    DWORD_PTR length = 0;
    if (!SendMessageTimeoutW(window, WM_GETTEXT, std::size(text), reinterpret_cast<LPARAM>(text),
                             SMTO_NORMAL, answer_time, &length))
        return "";
    auto result =
        to_narrow(std::u16string_view(text, std::min<std::size_t>(length, std::size(text) - 1)));
    result.erase(std::remove(result.begin(), result.end(), '\r'), result.end());
    return result;
}

/// The text without the & before a letter.
std::string label_of(HWND window)
{
    auto text = text_of(window);
    text.erase(std::remove(text.begin(), text.end(), '&'), text.end());
    return text;
}

/// What a visible window has to be.
struct Wanted {
    const std::variant<std::monostate, int, std::string> *target;
    bool top_level_only = false;
    HWND found = nullptr;
};

bool fits(HWND window, const Wanted &wanted)
{
    if (const auto *const id = std::get_if<int>(wanted.target))
        return (GetWindowLongW(window, GWL_STYLE) & WS_CHILD) && GetDlgCtrlID(window) == *id;
    const auto *const text = std::get_if<std::string>(wanted.target);
    return text && label_of(window) == *text;
}

BOOL CALLBACK look(HWND window, LPARAM parameter)
{
    auto &wanted = *reinterpret_cast<Wanted *>(parameter);
    if (!IsWindowVisible(window))
        return TRUE;
    if (fits(window, wanted)) {
        wanted.found = window;
        return FALSE;
    }
    if (!wanted.top_level_only)
        EnumChildWindows(window, look, parameter);
    return wanted.found == nullptr;
}

HWND find(const ScriptLine &line, bool top_level_only = false)
{
    const std::variant<std::monostate, int, std::string> text(line.text);
    const bool by_text = std::holds_alternative<std::monostate>(line.target);
    Wanted wanted{by_text ? &text : &line.target, top_level_only, nullptr};
    EnumWindows(look, reinterpret_cast<LPARAM>(&wanted));
    return wanted.found;
}

/// Looks again and again; false: it did not come.
template <class Condition>
bool comes(Condition condition)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(pause);
    }
    return true;
}

bool may_be_pointed_at(HWND child, POINT on_screen)
{
    RECT place;
    return IsWindowVisible(child) && IsWindowEnabled(child) && GetWindowRect(child, &place) &&
           PtInRect(&place, on_screen) &&
           SendMessageW(child, WM_NCHITTEST, 0, MAKELPARAM(on_screen.x, on_screen.y)) !=
               HTTRANSPARENT;
}

/// What a person meets at a place of a window: itself, or a window inside it. The place becomes one
/// of that window's.
HWND pointed_at(HWND window, POINT &place)
{
    POINT on_screen = place;
    ClientToScreen(window, &on_screen);
    HWND child = GetWindow(window, GW_CHILD);
    while (child && !may_be_pointed_at(child, on_screen))
        child = GetWindow(child, GW_HWNDNEXT);
    if (!child)
        return window;
    MapWindowPoints(window, child, &place, 1);
    return pointed_at(child, place);
}

void click_at(HWND window, int x, int y)
{
    const LPARAM place = MAKELPARAM(x, y);
    PostMessageW(window, WM_LBUTTONDOWN, MK_LBUTTON, place);
    PostMessageW(window, WM_LBUTTONUP, 0, place);
}

void click(HWND window)
{
    RECT area{};
    GetClientRect(window, &area);
    click_at(window, area.right / 2, area.bottom / 2);
}

/// A mouse that moves is seen at places between. What it was pressed on has it until it is let go.
void drag(HWND outer, const std::vector<int> &places)
{
    POINT from{places[0], places[1]}, to{places[2], places[3]};
    const HWND window = pointed_at(outer, from);
    MapWindowPoints(outer, window, &to, 1);
    const int x = from.x, y = from.y, to_x = to.x, to_y = to.y;
    PostMessageW(window, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(x, y));
    for (int step = 1; step <= drag_steps; ++step)
        PostMessageW(
            window, WM_MOUSEMOVE, MK_LBUTTON,
            MAKELPARAM(x + (to_x - x) * step / drag_steps, y + (to_y - y) * step / drag_steps));
    PostMessageW(window, WM_LBUTTONUP, 0, MAKELPARAM(to_x, to_y));
}

void type(HWND window, const std::string &text)
{
    for (const char16_t unit : to_wide(text))
        PostMessageW(window, WM_CHAR, unit == u'\n' ? u'\r' : unit, 1);
}

/// TranslateMessage makes the character of it.
bool press(HWND window, std::string_view name)
{
    const auto *const key = std::find_if(std::begin(keys), std::end(keys),
                                         [&](const Key &one) { return one.name == name; });
    if (key == std::end(keys))
        return false;
    PostMessageW(window, WM_KEYDOWN, key->key, 1);
    PostMessageW(window, WM_KEYUP, key->key, static_cast<LPARAM>(0xC0000001));
    return true;
}

/// Waits until the window's thread has dealt with what it was sent, and with what came of that,
/// such as the character of a key. A program may be busy for longer than anybody waits.
void settle(HWND window)
{
    const auto queue = queue_of_window(window);
    do {
        if (!comes([&] { return !queue || queue->ended() || !queue->has_some(); }))
            return;
        DWORD_PTR answer = 0; // comes when it looks for the next message
        SendMessageTimeoutW(window, WM_NULL, 0, 0, SMTO_NORMAL, answer_time, &answer);
    } while (queue && !queue->ended() && queue->has_some());
}

HWND top_level()
{
    HWND found = nullptr;
    EnumWindows(
        [](HWND window, LPARAM to) -> BOOL {
            if (!IsWindowVisible(window))
                return TRUE;
            *reinterpret_cast<HWND *>(to) = window;
            return FALSE;
        },
        reinterpret_cast<LPARAM>(&found));
    return found;
}

/// Notes whether a part of the window is still to be drawn; TRUE: look on.
BOOL CALLBACK look_at_part(HWND part, LPARAM drawn)
{
    const bool done = !IsWindowVisible(part) || !GetUpdateRect(part, nullptr, FALSE);
    *reinterpret_cast<bool *>(drawn) = done;
    return done;
}

/// Whether nothing of it, and of what is in it, is still to be drawn.
bool is_drawn(HWND window)
{
    bool drawn = true;
    if (look_at_part(window, reinterpret_cast<LPARAM>(&drawn)))
        EnumChildWindows(window, look_at_part, reinterpret_cast<LPARAM>(&drawn));
    return drawn;
}

std::string photograph(const std::string &file)
{
    HWND window = nullptr;
    if (!comes([&] { return (window = top_level()) != nullptr; }))
        return "no window came up";
    settle(window);
    if (comes([&] { return is_drawn(window); }))
        settle(window); // some of what was drawn may tell of that
    const GdiLock lock(gdi_mutex());
    const auto picture = top_level_picture(window);
    return picture ? write_png(*picture, file) : "nothing has been drawn";
}

/// What went wrong, or an empty string.
std::string run(const ScriptLine &line)
{
    HWND window = nullptr;
    if (line.verb == "command") {
        if (!comes([&] { return (window = top_level()) != nullptr; }))
            return "no window came up";
        PostMessageW(window, WM_COMMAND, static_cast<WPARAM>(std::get<int>(line.target)), 0);
        settle(window);
        return "";
    }
    if (line.verb == "screenshot")
        return photograph(line.text);
    if (line.verb == "choose") {
        if (!comes([&] { return choose_menu_item(line.text); }))
            return "no open menu and no visible window's menu has that item";
        if ((window = top_level()) != nullptr)
            settle(window);
        return "";
    }
    if (!comes([&] { return (window = find(line, line.verb == "close")) != nullptr; }))
        return "no visible window has that " +
               std::string(std::holds_alternative<int>(line.target) ? "identifier" : "text");
    if (line.verb == "click") {
        click(window);
    } else if (line.verb == "click_at") {
        POINT place{line.places[0], line.places[1]};
        const HWND there = pointed_at(window, place);
        click_at(there, place.x, place.y);
    } else if (line.verb == "drag") {
        drag(window, line.places);
    } else if (line.verb == "type") {
        type(window, line.text);
    } else if (line.verb == "press") {
        if (!press(window, line.text))
            return "no key is called " + line.text;
    } else if (line.verb == "set") {
        SendMessageW(window, WM_SETTEXT, 0, reinterpret_cast<LPARAM>(to_wide(line.text).c_str()));
    } else if (line.verb == "expect") {
        if (!comes([&] { return text_of(window) == line.text; }))
            return "its text is \"" + text_of(window) + "\"";
    } else if (line.verb == "close") {
        PostMessageW(window, WM_CLOSE, 0, 0);
    }
    if (line.verb != "wait" && line.verb != "expect")
        settle(window);
    return ""; // "wait" has come
}

[[noreturn]] void give_up(const std::string &file, int line, const std::string &what)
{
    std::fprintf(stderr, "winsock_shim: %s:%d: %s\n", file.c_str(), line, what.c_str());
    std::fflush(nullptr);
    _exit(failed_status);
}

void run_script(const std::string &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        give_up(file, 0, "the script cannot be opened");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const auto parsed = parse_script(text);
    if (const auto *const error = std::get_if<ScriptError>(&parsed))
        give_up(file, error->number, error->what);
    for (const auto &line : std::get<std::vector<ScriptLine>>(parsed)) {
        if (const auto wrong = run(line); !wrong.empty())
            give_up(file, line.number, line.verb + ": " + wrong);
    }
}

} // namespace

void start_script()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (const char *const file = std::getenv("WINSOCK_SHIM_SCRIPT"); file && *file)
            std::thread(run_script, std::string(file)).detach();
    });
}

} // namespace compat
