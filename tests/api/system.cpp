// What the machine and the system are, and modules.

#include "support.hpp"

#include <cstring>

using namespace conformance;

namespace {

const char not_ended[] = "documented: what is cut has its terminator; Wine does as Windows XP";
const char unchecked[] = "Wine takes any data for a version resource";

template <class Call>
std::string named(Call call)
{
    char name[256];
    DWORD size = sizeof name;
    if (!call(name, &size))
        return ok(FALSE);
    return std::strlen(name) == size ? "length" : std::strlen(name) + 1 == size ? "size" : "wrong";
}

template <class Call>
std::string too_small(Call call)
{
    char name[1];
    DWORD size = 1;
    const std::string result = ok(call(name, &size));
    return result + (size > 1 ? " and the size" : "");
}

/// A function of Windows, called by its address.
template <class Function>
Function *address_of(HMODULE module, const char *name)
{
    return reinterpret_cast<Function *>(reinterpret_cast<void *>(GetProcAddress(module, name)));
}

} // namespace

CASE("system.machine", "GetSystemInfo and its relatives describe the machine", "")
{
    SYSTEM_INFO info = {}, native = {};
    GetSystemInfo(&info);
    GetNativeSystemInfo(&native);
    STEP(info.dwPageSize, "4096");
    STEP(info.dwAllocationGranularity, "65536");
    STEP(info.wProcessorArchitecture == PROCESSOR_ARCHITECTURE_AMD64, "yes");
    STEP(info.dwNumberOfProcessors >= 1, "yes");
    STEP(native.dwNumberOfProcessors == info.dwNumberOfProcessors, "yes");
    MEMORYSTATUSEX memory = {};
    STEP(ok(GlobalMemoryStatusEx(&memory)), "no/87");
    memory.dwLength = sizeof memory;
    STEP(ok(GlobalMemoryStatusEx(&memory)), "yes");
    STEP(memory.ullAvailPhys < memory.ullTotalPhys && memory.dwMemoryLoad <= 100, "yes");
    MEMORYSTATUS old = {};
    GlobalMemoryStatus(&old);
    STEP(old.dwTotalPhys > 1000000, "yes");
    const ULONGLONG before = GetTickCount64();
    STEP(GetTickCount64() >= before, "yes");
}

CASE("system.version", "The version comes in two sizes", "")
{
    OSVERSIONINFOEXA version = {};
    version.dwOSVersionInfoSize = 1;
    OSVERSIONINFOA *const narrow_version = reinterpret_cast<OSVERSIONINFOA *>(&version);
    STEP(ok(GetVersionExA(narrow_version)), "no/122");
    version.dwOSVersionInfoSize = sizeof(OSVERSIONINFOA);
    STEP(ok(GetVersionExA(narrow_version)), "yes");
    STEP(version.dwPlatformId, "2");
    version.dwOSVersionInfoSize = sizeof version;
    STEP(ok(GetVersionExA(narrow_version)), "yes");
    STEP(version.wProductType, "1");
    OSVERSIONINFOW wide = {};
    wide.dwOSVersionInfoSize = sizeof wide;
    STEP(ok(GetVersionExW(&wide)), "yes");
    wide.dwOSVersionInfoSize = 1;
    STEP(ok(GetVersionExW(&wide)), "no/122");
    wide.dwOSVersionInfoSize = sizeof wide;
    STEP((GetVersion() & 0xFF) == wide.dwMajorVersion, "yes");
}

CASE("system.modes", "What is set is kept", "")
{
    const UINT before = SetErrorMode(SEM_FAILCRITICALERRORS);
    STEP(GetErrorMode(), "1");
    STEP(SetErrorMode(before), "1");
    STEP(IsDebuggerPresent(), "0");
}

CASE("system.names", "Names say how much room they need", "")
{
    STEP(named([](char *n, DWORD *s) { return GetComputerNameA(n, s); }), "length");
    STEP(too_small([](char *n, DWORD *s) { return GetComputerNameA(n, s); }),
         "no/111 and the size");
    STEP(named([](char *n, DWORD *s) { return GetUserNameA(n, s); }), "size");
    STEP(too_small([](char *n, DWORD *s) { return GetUserNameA(n, s); }), "no/122 and the size");
    const auto host = [](char *n, DWORD *s) {
        return GetComputerNameExA(ComputerNameDnsHostname, n, s);
    };
    STEP(named(host), "length");
    STEP(too_small(host), "no/234 and the size");
    wchar_t wide[256];
    DWORD size = 256;
    STEP(ok(GetComputerNameW(wide, &size)), "yes");
    size = 256;
    STEP(ok(GetUserNameW(wide, &size)), "yes");
    size = 256;
    STEP(ok(GetComputerNameExW(ComputerNameNetBIOS, wide, &size)), "yes");
    STEP(ok(GetComputerNameExW(ComputerNameMax, wide, &size)), "no/87");
    STEP(ok(GetComputerNameExA(ComputerNameMax, nullptr, &size)), "no/87");
    size = 1;
    STEP(ok(GetComputerNameW(wide, &size)), "no/111");
    STEP(size > 1, "yes");
    size = 1;
    STEP(ok(GetUserNameW(wide, &size)), "no/122");
    STEP(size > 1, "yes");
    char directory[MAX_PATH];
    const UINT length = GetWindowsDirectoryA(directory, MAX_PATH);
    STEP(std::strlen(directory) == length, "yes");
    STEP(GetWindowsDirectoryA(directory, 2) == length + 1, "yes");
    STEP(GetSystemDirectoryA(directory, MAX_PATH) == length + 9, "yes");
    STEP(GetWindowsDirectoryW(wide, 256) == length, "yes");
    STEP(GetSystemDirectoryW(wide, 256) == length + 9, "yes");
}

CASE("system.modules", "Functions of the system's DLLs are found by name", "")
{
    const HMODULE kernel = LoadLibraryA("KERNEL32.DLL");
    STEP(made(kernel), "yes");
    STEP(GetModuleHandleA("kernel32") == kernel, "yes");
    STEP(GetModuleHandleW(L"kernel32.dll") == kernel, "yes");
    const auto function = address_of<DWORD WINAPI(void)>(kernel, "GetCurrentProcessId");
    STEP(function && function() == GetCurrentProcessId(), "yes");
    STEP(made(address_of<void>(kernel, "NoSuchFunction")), "null/127");
    STEP(made(address_of<void>(kernel, "MessageBoxA")), "null/127");
    STEP(made(address_of<void>(LoadLibraryW(L"user32"), "MessageBoxA")), "yes");
    STEP(made(address_of<void>(nullptr, "NoSuchFunction")), "null/127");
    STEP(ok(DisableThreadLibraryCalls(kernel)), "yes");
    STEP(ok(DisableThreadLibraryCalls(nullptr)), "no/126");
    STEP(ok(FreeLibrary(kernel)), "yes");
    STEP(ok(FreeLibrary(nullptr)), "no/6");
    STEP(made(LoadLibraryA("no_such_library.dll")), "null/126");
    STEP(made(GetModuleHandleA("no_such_library")), "null/126");
    STEP(made(LoadLibraryW(L"no_such_library.dll")), "null/126");
    STEP(made(GetModuleHandleW(L"no_such_library")), "null/126");
    const FARPROC known = GetProcAddress(kernel, "GetCurrentProcessId");
    STEP(known != nullptr, "yes");
    STEP(GetProcAddress(kernel, "NoSuchFunction") ? "found" : ok(FALSE), "no/127");
    make_file("text.dll", "this is no library");
    STEP(made(LoadLibraryA(".\\text.dll")), "null/193");
}

CASE("system.program", "The program's own path is one of Windows", "")
{
    char path[MAX_PATH];
    const DWORD length = GetModuleFileNameA(nullptr, path, MAX_PATH);
    STEP(length == std::strlen(path), "yes");
    STEP(path[1], "58"); // a colon
    const char *const name = std::strrchr(path, '\\');
    STEP(name && std::string(name + 1).substr(0, 10) == "api_checks", "yes");
    STEP(GetFileAttributesA(path) != INVALID_FILE_ATTRIBUTES, "yes");
    STEP(GetModuleHandleA(name + 1) == GetModuleHandleA(nullptr), "yes");
    wchar_t wide[4];
    STEP(and_error(GetModuleFileNameW(nullptr, wide, 4)), "4/122");
    STEP(wide[3] == 0, "yes", differs("wine-8.0", "no", not_ended));
    char small[4] = "xyz";
    STEP(and_error(GetModuleFileNameA(nullptr, small, 3)), "3/122");
    STEP(small[0] == path[0] && small[1] == ':' && small[2] == 0, "yes",
         differs("wine-8.0", "no", not_ended));
    STEP(count(GetModuleFileNameA(nullptr, small, 0)), "0/122");
    STEP(small[1], "58");
    SetLastError(0);
    STEP(and_error(GetModuleFileNameA(nullptr, path, length + 1) == length), "yes/0");
    STEP(and_error(GetModuleFileNameA(nullptr, path, length) == length), "yes/122");
    STEP(std::strlen(path) == length - 1, "yes", differs("wine-8.0", "no", not_ended));
    STEP(count(GetModuleFileNameA(reinterpret_cast<HMODULE>(path), path, MAX_PATH)), "0/126");
    STEP(GetModuleFileNameA(GetModuleHandleA("kernel32"), path, MAX_PATH) > 12, "yes");
    STEP(lstrcmpiA(path + std::strlen(path) - 13, "\\kernel32.dll"), "0");
    STEP(std::strstr(GetCommandLineA(), "system") != nullptr, "yes");
    STEP(GetCommandLineW()[0] != 0, "yes");
}

CASE("system.version_info", "A file without a version resource has no version", "")
{
    make_file("plain.txt", "text");
    DWORD zero = 9;
    STEP(count(GetFileVersionInfoSizeA("plain.txt", &zero)) == "0/0", "no");
    STEP(zero, "0");
    STEP(count(GetFileVersionInfoSizeW(L"nothing.exe", &zero)), "0/2");
    char data[64] = "";
    STEP(ok(GetFileVersionInfoA("nothing.exe", 0, sizeof data, data)), "no/2");
    STEP(GetFileVersionInfoW(L"plain.txt", 0, sizeof data, data), "0");
    void *value = data;
    UINT size = 9;
    STEP(VerQueryValueA(data, "\\", &value, &size), "0", differs("wine-8.0", "1", unchecked));
    STEP(VerQueryValueW(data, L"\\", &value, &size), "0", differs("wine-8.0", "1", unchecked));
}

CASE("system.messages", "FormatMessage has a text for what these functions set", "",
     not_on("wine-8.0", "Wine has no text for some of them"))
{
    for (const DWORD error :
         {2u,   3u,   5u,   18u,  32u,   80u,   111u,   123u,   126u,   145u,  183u,
          193u, 203u, 267u, 487u, 1006u, 1132u, 10035u, 10054u, 10061u, 11001u}) {
        char text[256];
        const DWORD length =
            FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr,
                           error, 0, text, sizeof text, nullptr);
        STEP(length > 10 && text[length - 1] == '\n', "yes");
    }
}
