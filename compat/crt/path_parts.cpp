// A path's drive, directory, name and extension, taken apart and put together.
#include <algorithm>
#include <string>
#include <string_view>

#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

constexpr std::size_t most_of_drive = 3;
constexpr std::size_t most_of_part = 256;
constexpr std::size_t most_of_path = 260;

template <class Char>
struct Parts {
    std::basic_string_view<Char> drive, directory, name, extension;
};

template <class Char>
bool is_separator(Char c)
{
    return c == Char('\\') || c == Char('/');
}

template <class Char>
Parts<Char> take_apart(std::basic_string_view<Char> path)
{
    Parts<Char> parts;
    if (path.size() > 1 && path[1] == Char(':')) {
        parts.drive = path.substr(0, 2);
        path.remove_prefix(2);
    }
    std::size_t name = path.size();
    while (name > 0 && !is_separator(path[name - 1]))
        --name;
    parts.directory = path.substr(0, name);
    path.remove_prefix(name);
    const std::size_t dot = std::min(path.rfind(Char('.')), path.size());
    parts.name = path.substr(0, dot);
    parts.extension = path.substr(dot);
    return parts;
}

template <class Char>
void store(Char *to, std::basic_string_view<Char> part, std::size_t size)
{
    if (to != nullptr)
        to[part.copy(to, std::min(part.size(), size - 1))] = 0;
}

template <class Char>
void split(const Char *path, Char *drive, Char *directory, Char *name, Char *extension)
{
    const auto parts = take_apart<Char>(path);
    store(drive, parts.drive, most_of_drive);
    store(directory, parts.directory, most_of_part);
    store(name, parts.name, most_of_part);
    store(extension, parts.extension, most_of_part);
}

template <class Char>
struct Buffer {
    Char *text;
    std::size_t size;
    bool is_valid() const { return (text == nullptr) == (size == 0); }
};

template <class Char>
int split_secure(const char *function, const Char *path, Buffer<Char> drive, Buffer<Char> directory,
                 Buffer<Char> name, Buffer<Char> extension)
{
    const Buffer<Char> buffers[] = {drive, directory, name, extension};
    const auto clear = [&buffers] {
        for (const Buffer<Char> &buffer : buffers)
            if (buffer.text != nullptr && buffer.size > 0)
                buffer.text[0] = 0;
    };
    const bool valid = std::all_of(std::begin(buffers), std::end(buffers),
                                   [](const Buffer<Char> &buffer) { return buffer.is_valid(); });
    if (path == nullptr || !valid) {
        clear();
        return invalid_parameter(function, "the path is NULL or a buffer has no size");
    }
    const auto parts = take_apart<Char>(path);
    const std::basic_string_view<Char> texts[] = {parts.drive, parts.directory, parts.name,
                                                  parts.extension};
    for (std::size_t i = 0; i < 4; ++i) {
        if (buffers[i].text != nullptr && texts[i].size() >= buffers[i].size) {
            clear();
            return invalid_parameter(function, "a buffer is too small", ERANGE);
        }
        store(buffers[i].text, texts[i], buffers[i].size);
    }
    return 0;
}

template <class Char>
std::basic_string<Char> put_together(const Char *drive, const Char *directory, const Char *name,
                                     const Char *extension)
{
    std::basic_string<Char> path;
    if (drive != nullptr && *drive != 0)
        path = {*drive, Char(':')};
    if (directory != nullptr && *directory != 0) {
        path += directory;
        if (!is_separator(path.back()))
            path += Char('\\');
    }
    if (name != nullptr)
        path += name;
    if (extension != nullptr && *extension != 0) {
        if (*extension != Char('.'))
            path += Char('.');
        path += extension;
    }
    return path;
}

} // namespace

extern "C" {

void _splitpath(const char *path, char *drive, char *directory, char *name, char *extension)
{
    split(path, drive, directory, name, extension);
}

void _wsplitpath(const char16_t *path, char16_t *drive, char16_t *directory, char16_t *name,
                 char16_t *extension)
{
    split(path, drive, directory, name, extension);
}

int _splitpath_s(const char *path, char *drive, std::size_t drive_size, char *directory,
                 std::size_t directory_size, char *name, std::size_t name_size, char *extension,
                 std::size_t extension_size)
{
    return split_secure<char>("_splitpath_s", path, {drive, drive_size},
                              {directory, directory_size}, {name, name_size},
                              {extension, extension_size});
}

int _wsplitpath_s(const char16_t *path, char16_t *drive, std::size_t drive_size,
                  char16_t *directory, std::size_t directory_size, char16_t *name,
                  std::size_t name_size, char16_t *extension, std::size_t extension_size)
{
    return split_secure<char16_t>("_wsplitpath_s", path, {drive, drive_size},
                                  {directory, directory_size}, {name, name_size},
                                  {extension, extension_size});
}

int _makepath_s(char *to, std::size_t size, const char *drive, const char *directory,
                const char *name, const char *extension)
{
    const std::string path = put_together(drive, directory, name, extension);
    return copy_secure<char>("_makepath_s", to, size, 0, path, path.size());
}

int _wmakepath_s(char16_t *to, std::size_t size, const char16_t *drive, const char16_t *directory,
                 const char16_t *name, const char16_t *extension)
{
    const std::u16string path = put_together(drive, directory, name, extension);
    return copy_secure<char16_t>("_wmakepath_s", to, size, 0, path, path.size());
}

void _makepath(char *to, const char *drive, const char *directory, const char *name,
               const char *extension)
{
    store<char>(to, put_together(drive, directory, name, extension), most_of_path);
}

void _wmakepath(char16_t *to, const char16_t *drive, const char16_t *directory,
                const char16_t *name, const char16_t *extension)
{
    store<char16_t>(to, put_together(drive, directory, name, extension), most_of_path);
}
}
