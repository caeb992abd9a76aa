#include "compat/display/screenshots.hpp"

#include "compat/display/picture_file.hpp"
#include "compat/gdi/gdi_table.hpp"
#include "compat/gdi/surface.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/unicode.hpp"
#include "compat/message/observer.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <utility>

#include <winuser.h>

namespace compat {
namespace {

/// Where pictures go; empty: nowhere.
const std::string &folder()
{
    static const std::string path = [] {
        const char *const value = std::getenv("WINSOCK_SHIM_SCREENSHOT");
        return std::string(value ? value : "");
    }();
    return path;
}

/// What this thread's windows look like now and are not written yet; and how often each class was.
std::map<HWND, std::shared_ptr<Surface>> &unwritten()
{
    thread_local std::map<HWND, std::shared_ptr<Surface>> windows;
    return windows;
}

int next_number(const std::string &name)
{
    static auto &numbers = *new std::map<std::string, int>; // guarded by gdi_mutex()
    return ++numbers[name];
}

/// A file's name, whatever the class is called.
std::string name_of(HWND window)
{
    char16_t name[64] = u"";
    GetClassNameW(window, name, 64);
    auto text = to_narrow(name);
    for (char &c : text) {
        if (c == '/' || c == '\\' || c == ':' || c == '#')
            c = '_';
    }
    return text;
}

void write(Surface &picture, const std::string &file)
{
    if (const auto wrong = write_png(picture, file); !wrong.empty())
        warn_once("WINSOCK_SHIM_SCREENSHOT", (file + " cannot be written: " + wrong).c_str());
}

void write_one(HWND window, Surface &picture)
{
    const auto name = name_of(window);
    if (name.empty())
        return; // it is gone
    const GdiLock lock(gdi_mutex());
    char number[32];
    std::snprintf(number, sizeof number, "-%04d.png", next_number(name));
    write(picture, (std::filesystem::path(folder()) / (name + number)).string());
}

/// The thread is about to wait.
void write_all()
{
    for (const auto &[window, picture] : std::exchange(unwritten(), {}))
        write_one(window, *picture);
}

} // namespace

void note_for_screenshot(HWND top, const std::shared_ptr<Surface> &picture)
{
    if (folder().empty())
        return;
    if (unwritten().empty()) {
        std::error_code ignored; // writing says what is wrong
        std::filesystem::create_directories(folder(), ignored);
        observe_waiting(write_all);
    }
    unwritten()[top] = picture;
}

void write_last_screenshot(HWND top)
{
    if (const auto last = unwritten().extract(top))
        write_one(top, *last.mapped());
}

} // namespace compat
