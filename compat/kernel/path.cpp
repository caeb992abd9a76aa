#include "compat/kernel/path.hpp"

#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <vector>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace compat {
namespace {

bool is_separator(char c)
{
    return c == '\\' || c == '/';
}

bool same(std::string_view a, std::string_view b)
{
    return compare_ignoring_case(to_wide(a), to_wide(b)) == 0;
}

/// A Windows path taken apart.
struct Parts {
    std::string drive;    // "C:" or empty
    bool network = false; // \\server\share: two separators
    bool rooted = false;
    std::vector<std::string_view> components; // without "." and, where it can go up, ".."
};

bool has_drive(std::string_view path)
{
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return path.size() >= 2 && path[1] == ':' && is_letter(path[0]);
}

std::string drive_of(std::string_view path)
{
    const char letter = path[0] >= 'a' ? static_cast<char>(path[0] - 'a' + 'A') : path[0];
    return {letter, ':'};
}

/// `\\?\` and `\\.\`, which only turn rules off that we have not.
std::string_view without_device_prefix(std::string_view path)
{
    const bool prefixed = path.size() >= 4 && is_separator(path[0]) && is_separator(path[1]) &&
                          (path[2] == '?' || path[2] == '.') && is_separator(path[3]);
    return prefixed ? path.substr(4) : path;
}

void add_components(std::string_view path, Parts &parts)
{
    while (!path.empty()) {
        const auto *const end = std::find_if(path.begin(), path.end(), is_separator);
        const auto component = path.substr(0, static_cast<std::size_t>(end - path.begin()));
        path.remove_prefix(std::min(component.size() + 1, path.size()));
        auto &list = parts.components;
        if (component.empty() || component == ".")
            continue;
        if (component != ".." || (list.empty() && !parts.rooted) ||
            (!list.empty() && list.back() == ".."))
            list.push_back(component);
        else if (!list.empty())
            list.pop_back();
    }
}

Parts take_apart(std::string_view path)
{
    Parts parts;
    path = without_device_prefix(path);
    if (has_drive(path)) {
        parts.drive = drive_of(path);
        path.remove_prefix(2);
    }
    parts.rooted = !path.empty() && is_separator(path[0]);
    parts.network = parts.rooted && path.size() > 1 && is_separator(path[1]);
    add_components(path, parts);
    return parts;
}

std::optional<std::string> device(const Parts &parts)
{
    if (parts.components.empty())
        return std::nullopt;
    const auto last = parts.components.back();
    const auto stem = last.substr(0, last.find_first_of(".:"));
    if (same(stem, "NUL"))
        return "/dev/null";
    if (same(stem, "CON") || same(stem, "CONIN$") || same(stem, "CONOUT$"))
        return "/dev/tty";
    return std::nullopt;
}

bool exists(const std::string &path)
{
    struct stat unused;
    return ::lstat(path.c_str(), &unused) == 0;
}

std::string_view without_trailing_dots(std::string_view name)
{
    const auto last = name.find_last_not_of(". ");
    return last == std::string_view::npos ? name : name.substr(0, last + 1);
}

/// The name in the directory that `wanted` means, or `wanted` itself if there is none.
std::string find_entry(const std::string &directory, std::string_view wanted)
{
    DIR *const listing = ::opendir(directory.empty() ? "." : directory.c_str());
    std::string found(wanted);
    if (!listing)
        return found;
    while (const dirent *const entry = ::readdir(listing)) {
        if (same(entry->d_name, wanted)) {
            found = entry->d_name;
            break;
        }
    }
    ::closedir(listing);
    return found;
}

std::string join(const std::string &root, const std::vector<std::string_view> &components)
{
    std::string path = root;
    for (const auto component : components) {
        if (!path.empty() && path.back() != '/')
            path += '/';
        path += component;
    }
    return path;
}

/// Component by component, each as it is spelled on the disk.
std::string look_up(const std::string &root, const std::vector<std::string_view> &components)
{
    std::string path = root;
    bool parent_exists = true;
    for (const auto component : components) {
        if (!path.empty() && path.back() != '/')
            path += '/';
        if (!parent_exists || exists(path + std::string(component))) {
            path += component;
            continue;
        }
        path += find_entry(path, without_trailing_dots(component));
        parent_exists = exists(path);
    }
    return path;
}

std::string current_directory()
{
    std::error_code error;
    return std::filesystem::current_path(error).string();
}

} // namespace

std::string linux_path(std::string_view windows)
{
    if (windows.empty())
        return {};
    const Parts parts = take_apart(windows);
    if (const auto known = device(parts))
        return *known;
    std::string root;
    if (!parts.drive.empty() && parts.drive != "C:")
        root = '/' + parts.drive;
    else if (parts.rooted)
        root = "/";
    std::string path = join(root, parts.components);
    if (path.empty())
        return ".";
    return exists(path) ? path : look_up(root, parts.components);
}

std::string windows_path(std::string_view linux_path)
{
    std::string path = linux_path.starts_with('/') ? "C:" : "";
    path += linux_path;
    std::replace(path.begin(), path.end(), '/', '\\');
    return path;
}

std::string full_windows_path(std::string_view windows)
{
    Parts parts = take_apart(windows);
    const auto current = windows_path(current_directory());
    const bool on_other_drive = !parts.drive.empty() && parts.drive != "C:";
    if (!parts.rooted && !on_other_drive) {
        Parts base = take_apart(current);
        for (const auto component : parts.components) {
            if (component != "..")
                base.components.push_back(component);
            else if (!base.components.empty())
                base.components.pop_back();
        }
        parts.components = std::move(base.components);
    }
    std::string path = on_other_drive ? parts.drive : parts.network ? "\\" : "C:";
    if (!parts.components.empty())
        parts.components.back() = without_trailing_dots(parts.components.back());
    for (const auto component : parts.components)
        path += '\\' + std::string(component);
    if (parts.components.empty() || ends_in_separator(windows))
        path += '\\';
    return path;
}

bool has_valid_characters(std::string_view windows)
{
    const auto is_bad = [](char c) {
        return (c >= 0 && c < ' ') || std::string_view("<>\"|?*").find(c) != std::string_view::npos;
    };
    return std::ranges::none_of(without_device_prefix(windows), is_bad);
}

bool ends_in_separator(std::string_view windows)
{
    return !windows.empty() && is_separator(windows.back());
}

} // namespace compat
