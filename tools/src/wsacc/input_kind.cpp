#include "tools/src/wsacc/input_kind.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

namespace wsacc {
namespace {

constexpr std::array<std::pair<std::string_view, InputKind>, 26> kinds{{
    {"c", InputKind::c_source},         {"cpp", InputKind::cxx_source},
    {"cc", InputKind::cxx_source},      {"cxx", InputKind::cxx_source},
    {"o", InputKind::object},           {"a", InputKind::object},
    {"rc", InputKind::resource_script}, {"res", InputKind::resources},
    {"vcxproj", InputKind::project},    {"vcproj", InputKind::project},
    {"dsp", InputKind::project},        {"sln", InputKind::solution},
    {"dsw", InputKind::solution},       {"mak", InputKind::make_file},
    {"h", InputKind::header},           {"hpp", InputKind::header},
    {"hxx", InputKind::header},         {"hh", InputKind::header},
    {"inl", InputKind::header},         {"obj", InputKind::windows_binary},
    {"lib", InputKind::windows_binary}, {"dll", InputKind::windows_binary},
    {"exe", InputKind::windows_binary}, {"pdb", InputKind::windows_binary},
    {"so", InputKind::object},          {"def", InputKind::module_definition},
}};

constexpr std::array windows_libraries{
    "ws2_32",   "wsock32",   "mswsock",  "kernel32", "user32",   "gdi32",   "winmm",    "advapi32",
    "shell32",  "comctl32",  "comdlg32", "ole32",    "oleaut32", "uuid",    "winspool", "odbc32",
    "odbccp32", "iphlpapi",  "imm32",    "version",  "msimg32",  "shlwapi", "psapi",    "rpcrt4",
    "netapi32", "userenv",   "setupapi", "crypt32",  "secur32",  "wininet", "winhttp",  "dnsapi",
    "dbghelp",  "wtsapi32",  "powrprof", "pdh",      "bcrypt",   "dwmapi",  "uxtheme",  "usp10",
    "mpr",      "wldap32",   "urlmon",   "strmiids", "vfw32",    "msacm32", "avifil32", "htmlhelp",
    "avicap32", "libcmt",    "libcmtd",  "msvcrt",   "msvcrtd",  "ucrt",    "ucrtd",    "libcpmt",
    "msvcprt",  "vcruntime", "riched20", "gdiplus"};

// The C and C++ runtime, which is linked by itself.
constexpr std::array runtimes{"libcmt", "libcmtd", "msvcrt",  "msvcrtd",  "ucrt",
                              "ucrtd",  "libcpmt", "msvcprt", "vcruntime"};

// Why a file of this kind cannot be compiled or linked; empty if it can.
std::string refusal(InputKind kind)
{
    switch (kind) {
    case InputKind::make_file:
        return "make files are not read; name the .c and .cpp files that it lists";
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

constexpr const char *option_advice =
    "; options are written as for gcc: -c, -o NAME, -I FOLDER, -D NAME, -W...";

// /EHsc, /c: of Microsoft's compiler.
bool is_option(const std::string &path)
{
    return path.starts_with('/') && path.find_first_of("/.", 1) == std::string::npos;
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

std::string windows_library(std::string_view name)
{
    std::string lower = lower_case(name);
    if (lower.ends_with(".lib"))
        lower.resize(lower.size() - 4);
    return lower;
}

bool is_windows_library(std::string_view name)
{
    const std::string plain = windows_library(name);
    return std::find(windows_libraries.begin(), windows_libraries.end(), plain) !=
           windows_libraries.end();
}

bool is_runtime_library(std::string_view name)
{
    return std::find(runtimes.begin(), runtimes.end(), windows_library(name)) != runtimes.end();
}

bool holds_code_for_us(const std::string &path, bool for_windows)
{
    const std::string lower = lower_case(path);
    if (!lower.ends_with(".obj") && !lower.ends_with(".lib") && !lower.ends_with(".dll"))
        return false;
    if (for_windows)
        return true;
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const std::string_view elf("\x7F"
                               "ELF",
                               4);
    // A member of an archive begins behind its header's end.
    return bytes.starts_with(elf) || (bytes.starts_with("!<arch>\n") &&
                                      bytes.find("`\n" + std::string(elf)) != std::string::npos);
}

std::string library_file(const std::string &path, bool for_windows)
{
    std::error_code error;
    const bool is_file = std::filesystem::is_regular_file(path, error);
    if (!lower_case(path).ends_with(".lib") || (is_file && holds_code_for_us(path, for_windows)))
        return path;
    for (const char *extension : {".dll", ".DLL"}) {
        const auto dll = std::filesystem::path(path).replace_extension(extension);
        if (std::filesystem::is_regular_file(dll, error) &&
            holds_code_for_us(dll.string(), for_windows))
            return dll.string();
    }
    return path;
}

void check_source(const std::string &input, bool for_windows)
{
    const std::string path = library_file(input, for_windows);
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (std::filesystem::is_directory(status))
        throw Failure(path + ": is a directory; name a project (.sln, .vcxproj) or sources in it");
    const std::string reason = refusal(input_kind(path));
    const bool is_file = std::filesystem::is_regular_file(status);
    if (!reason.empty() && !(is_file && holds_code_for_us(path, for_windows)))
        throw Failure(path + ": " + reason + (is_option(path) && !is_file ? option_advice : ""));
    if (!std::filesystem::exists(status))
        throw Failure(path + ": no such file");
}

} // namespace wsacc
