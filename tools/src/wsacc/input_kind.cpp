#include "tools/src/wsacc/input_kind.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace wsacc {
namespace {

constexpr std::array<std::pair<std::string_view, InputKind>, 24> kinds{{
    {"c", InputKind::c_source},         {"cpp", InputKind::cxx_source},
    {"cc", InputKind::cxx_source},      {"cxx", InputKind::cxx_source},
    {"o", InputKind::object},           {"a", InputKind::object},
    {"rc", InputKind::resource_script}, {"res", InputKind::resource_script},
    {"vcxproj", InputKind::project},    {"vcproj", InputKind::project},
    {"dsp", InputKind::project},        {"sln", InputKind::solution},
    {"dsw", InputKind::make_file},      {"mak", InputKind::make_file},
    {"h", InputKind::header},           {"hpp", InputKind::header},
    {"hxx", InputKind::header},         {"hh", InputKind::header},
    {"inl", InputKind::header},         {"obj", InputKind::windows_binary},
    {"lib", InputKind::windows_binary}, {"dll", InputKind::windows_binary},
    {"exe", InputKind::windows_binary}, {"pdb", InputKind::windows_binary},
}};

constexpr std::array windows_libraries{
    "ws2_32",   "wsock32",  "mswsock",  "kernel32", "user32",   "gdi32",   "winmm",    "advapi32",
    "shell32",  "comctl32", "comdlg32", "ole32",    "oleaut32", "uuid",    "winspool", "odbc32",
    "odbccp32", "msvcrt",   "ucrt",     "iphlpapi", "imm32",    "version", "msimg32"};

// Why a file of this kind cannot be compiled or linked; empty if it can.
std::string refusal(InputKind kind)
{
    switch (kind) {
    case InputKind::resource_script:
        return "resource scripts are not supported; leave it out (its dialogs and menus will be "
               "missing)";
    case InputKind::make_file:
        return "make files and workspaces of Visual C++ 6 are not read; name the .c and .cpp files "
               "that it lists";
    case InputKind::header:
        return "headers are found by themselves (-I names more folders); name the .c or .cpp files";
    case InputKind::windows_binary:
        return "holds code for Windows, which cannot be linked here; name the sources instead";
    case InputKind::unknown:
        return "not a .c or .cpp file";
    default:
        return {};
    }
}

} // namespace

std::string lower_case(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

InputKind input_kind(std::string_view path)
{
    const auto dot = path.rfind('.');
    if (dot == std::string_view::npos)
        return InputKind::unknown;
    const std::string extension = lower_case(path.substr(dot + 1));
    const auto *const found = std::find_if(
        kinds.begin(), kinds.end(), [&](const auto &kind) { return kind.first == extension; });
    return found == kinds.end() ? InputKind::unknown : found->second;
}

bool is_windows_library(std::string_view name)
{
    std::string lower = lower_case(name);
    if (lower.ends_with(".lib"))
        lower.resize(lower.size() - 4);
    return std::find(windows_libraries.begin(), windows_libraries.end(), lower) !=
           windows_libraries.end();
}

void check_source(const std::string &path)
{
    if (const std::string reason = refusal(input_kind(path)); !reason.empty())
        throw Failure(path + ": " + reason);
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        throw Failure(path + ": no such file");
    if (std::filesystem::is_directory(status))
        throw Failure(path + ": is a directory");
}

} // namespace wsacc
