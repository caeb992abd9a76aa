#include "tools/src/wsacc/windows_headers.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

constexpr const char *folder = "/usr/share/mingw-w64/include";

bool is_letter(char c)
{
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_whole_word(std::string_view text, std::size_t at, std::size_t length)
{
    return (at == 0 || !is_letter(text[at - 1])) &&
           (at + length == text.size() || !is_letter(text[at + length]));
}

// A function with a calling convention, a macro, or a type; not a parameter that has the name.
bool is_declared(std::string_view text, std::size_t at, std::size_t length)
{
    static constexpr std::array<std::string_view, 9> conventions{"WINAPI",  "WSAAPI",   "APIENTRY",
                                                                 "__cdecl", "PASCAL",   "STDAPI",
                                                                 "NTAPI",   "IMAGEAPI", "LDAPAPI"};
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    const std::string_view before = text.substr(begin, at - begin);
    if (before == "#define " || before.ends_with("} ") || before.ends_with("DECLARE_HANDLE("))
        return true;
    const char next = at + length < text.size() ? text[at + length] : '\0';
    if (next == ';' || next == ',')
        return before.find("typedef ") != std::string_view::npos &&
               before.find('(') == std::string_view::npos;
    return (next == '(' || next == ' ') &&
           std::count(before.begin(), before.end(), '(') ==
               std::count(before.begin(), before.end(), ')') &&
           std::any_of(conventions.begin(), conventions.end(), [&](std::string_view convention) {
               return before.find(convention) != std::string_view::npos;
           });
}

bool declares(std::string_view text, const std::string &name)
{
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        if (is_whole_word(text, at, name.size()) && is_declared(text, at, name.size()))
            return true;
    }
    return false;
}

} // namespace

std::map<std::string, std::string> declared_by_windows(const std::set<std::string> &names)
{
    std::set<std::string> wanted = names;
    std::map<std::string, std::string> found;
    std::error_code error;
    for (const auto &item : fs::directory_iterator(folder, error)) {
        if (wanted.empty())
            break;
        if (item.path().extension() != ".h")
            continue;
        std::ifstream file(item.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        for (const std::string &name : names) {
            if (wanted.count(name) != 0 && declares(text, name)) {
                found.emplace(name, item.path().filename().string());
                wanted.erase(name);
            }
        }
    }
    return found;
}

} // namespace wsacc
