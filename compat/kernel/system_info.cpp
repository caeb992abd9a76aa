// The machine: processors, memory, names, directories, and the version of Windows we say we are.
#include "compat/kernel/path.hpp"
#include "compat/kernel/text.hpp"

#include <array>
#include <cstdlib>
#include <fstream>
#include <pwd.h>
#include <string>
#include <unistd.h>

#include <winbase.h>

namespace compat {
namespace {

constexpr DWORD major_version = 6, minor_version = 2, build = 9200;

/// Bytes of a line of /proc/meminfo.
std::uint64_t memory_line(const std::string &name)
{
    std::ifstream lines("/proc/meminfo");
    for (std::string word; lines >> word;) {
        std::uint64_t kibibytes = 0;
        if (word == name + ':' && lines >> kibibytes)
            return kibibytes * 1024;
    }
    return 0;
}

std::string host_name()
{
    std::array<char, 256> name{};
    ::gethostname(name.data(), name.size() - 1);
    return name.data();
}

std::string net_bios_name()
{
    const auto host = host_name();
    const auto first =
        host.substr(0, std::min<std::size_t>(host.find('.'), MAX_COMPUTERNAME_LENGTH));
    return to_narrow(upper(to_wide(first)));
}

std::string computer_name(COMPUTER_NAME_FORMAT format)
{
    const auto host = host_name();
    const auto dot = std::min(host.find('.'), host.size());
    switch (format) {
    case ComputerNameNetBIOS:
    case ComputerNamePhysicalNetBIOS:
        return net_bios_name();
    case ComputerNameDnsHostname:
    case ComputerNamePhysicalDnsHostname:
        return host.substr(0, dot);
    case ComputerNameDnsDomain:
    case ComputerNamePhysicalDnsDomain:
        return dot < host.size() ? host.substr(dot + 1) : std::string();
    default:
        return host;
    }
}

std::string user_name()
{
    std::array<char, 1024> buffer;
    passwd entry{};
    passwd *found = nullptr;
    ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? found->pw_name : std::to_string(::getuid());
}

/// Names with their length in and out; the outcomes differ from function to function.
template <class Char>
BOOL give_name(const std::string &name, Char *buffer, DWORD *size, DWORD error_if_small)
{
    const auto text = from_utf8<Char>(name);
    const auto length = static_cast<DWORD>(text.size());
    if (!buffer || *size <= length) {
        *size = length + 1;
        return succeed_or(error_if_small);
    }
    copy_text(text, buffer, *size);
    *size = length;
    return TRUE;
}

template <class Char>
BOOL give_user_name(Char *buffer, DWORD *size)
{
    const BOOL given = give_name(user_name(), buffer, size, ERROR_INSUFFICIENT_BUFFER);
    *size += given ? 1 : 0; // this one counts the terminator
    return given;
}

template <class Char>
BOOL give_computer_name(COMPUTER_NAME_FORMAT format, Char *buffer, DWORD *size)
{
    if (format < ComputerNameNetBIOS || format >= ComputerNameMax)
        return succeed_or(ERROR_INVALID_PARAMETER);
    return give_name(computer_name(format), buffer, size, ERROR_MORE_DATA);
}

std::string variable(const char *name)
{
    const char *const value = std::getenv(name);
    return value ? value : "";
}

std::string windows_directory()
{
    const auto data = variable("XDG_DATA_HOME");
    const auto home = data.empty() ? variable("HOME") + "/.local/share" : data;
    return windows_path(home + "/winsock_shim/windows");
}

template <class Version, class ExtendedVersion>
BOOL give_version(Version *version)
{
    const DWORD size = version->dwOSVersionInfoSize;
    if (size != sizeof(Version) && size != sizeof(ExtendedVersion))
        return succeed_or(ERROR_INSUFFICIENT_BUFFER);
    if (size == sizeof(ExtendedVersion)) {
        auto *const extended = reinterpret_cast<ExtendedVersion *>(version);
        *extended = {};
        extended->wProductType = VER_NT_WORKSTATION;
    }
    *version = {size, major_version, minor_version, build, VER_PLATFORM_WIN32_NT, {}};
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

void WINAPI GetSystemInfo(LPSYSTEM_INFO information)
{
    const auto processors = static_cast<DWORD>(::sysconf(_SC_NPROCESSORS_ONLN));
    *information = {};
    information->wProcessorArchitecture = PROCESSOR_ARCHITECTURE_AMD64;
    information->dwPageSize = static_cast<DWORD>(::sysconf(_SC_PAGESIZE));
    information->lpMinimumApplicationAddress = reinterpret_cast<void *>(0x10000);
    information->lpMaximumApplicationAddress = reinterpret_cast<void *>(0x7FFFFFFEFFFF);
    information->dwActiveProcessorMask =
        processors >= 64 ? ~DWORD_PTR{0} : (DWORD_PTR{1} << processors) - 1;
    information->dwNumberOfProcessors = processors;
    information->dwProcessorType = PROCESSOR_AMD_X8664;
    information->dwAllocationGranularity = 64 * 1024;
    information->wProcessorLevel = 6;
}

void WINAPI GetNativeSystemInfo(LPSYSTEM_INFO information)
{
    GetSystemInfo(information);
}

BOOL WINAPI GlobalMemoryStatusEx(LPMEMORYSTATUSEX status)
{
    if (status->dwLength != sizeof *status)
        return succeed_or(ERROR_INVALID_PARAMETER);
    constexpr DWORDLONG addresses = 0x7FFFFFFE0000;
    status->ullTotalPhys = memory_line("MemTotal");
    status->ullAvailPhys = memory_line("MemAvailable");
    status->ullTotalPageFile = status->ullTotalPhys + memory_line("SwapTotal");
    status->ullAvailPageFile = status->ullAvailPhys + memory_line("SwapFree");
    status->ullTotalVirtual = status->ullAvailVirtual = addresses;
    status->ullAvailExtendedVirtual = 0;
    const auto used = status->ullTotalPhys - status->ullAvailPhys;
    status->dwMemoryLoad =
        status->ullTotalPhys ? static_cast<DWORD>(used * 100 / status->ullTotalPhys) : 0;
    return TRUE;
}

void WINAPI GlobalMemoryStatus(LPMEMORYSTATUS status)
{
    MEMORYSTATUSEX all{};
    all.dwLength = sizeof all;
    GlobalMemoryStatusEx(&all);
    *status = {sizeof *status,      all.dwMemoryLoad,     all.ullTotalPhys,
               all.ullAvailPhys,    all.ullTotalPageFile, all.ullAvailPageFile,
               all.ullTotalVirtual, all.ullAvailVirtual};
}

DWORD WINAPI GetVersion()
{
    return build << 16 | minor_version << 8 | major_version;
}

BOOL WINAPI GetVersionExA(LPOSVERSIONINFOA version)
{
    return give_version<OSVERSIONINFOA, OSVERSIONINFOEXA>(version);
}

BOOL WINAPI GetVersionExW(LPOSVERSIONINFOW version)
{
    return give_version<OSVERSIONINFOW, OSVERSIONINFOEXW>(version);
}

BOOL WINAPI GetComputerNameA(LPSTR name, LPDWORD size)
{
    return give_name(net_bios_name(), name, size, ERROR_BUFFER_OVERFLOW);
}

BOOL WINAPI GetComputerNameW(LPWSTR name, LPDWORD size)
{
    return give_name(net_bios_name(), name, size, ERROR_BUFFER_OVERFLOW);
}

BOOL WINAPI GetComputerNameExA(COMPUTER_NAME_FORMAT format, LPSTR name, LPDWORD size)
{
    return give_computer_name(format, name, size);
}

BOOL WINAPI GetComputerNameExW(COMPUTER_NAME_FORMAT format, LPWSTR name, LPDWORD size)
{
    return give_computer_name(format, name, size);
}

BOOL WINAPI GetUserNameA(LPSTR name, LPDWORD size)
{
    return give_user_name(name, size);
}

BOOL WINAPI GetUserNameW(LPWSTR name, LPDWORD size)
{
    return give_user_name(name, size);
}

UINT WINAPI GetWindowsDirectoryA(LPSTR directory, UINT size)
{
    return hand_out(windows_directory(), directory, size);
}

UINT WINAPI GetWindowsDirectoryW(LPWSTR directory, UINT size)
{
    return hand_out(windows_directory(), directory, size);
}

UINT WINAPI GetSystemDirectoryA(LPSTR directory, UINT size)
{
    return hand_out(windows_directory() + "\\system32", directory, size);
}

UINT WINAPI GetSystemDirectoryW(LPWSTR directory, UINT size)
{
    return hand_out(windows_directory() + "\\system32", directory, size);
}
