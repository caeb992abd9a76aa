// CreateProcess and what goes with it.
#include "compat/console/standard_file.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/module.hpp"
#include "compat/kernel/path.hpp"
#include "compat/kernel/text.hpp"
#include "compat/process/start_process.hpp"

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

#include <winbase.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr DWORD debugs = DEBUG_PROCESS | DEBUG_ONLY_THIS_PROCESS;

template <class Char>
std::vector<std::string> variables_of(const Char *block)
{
    std::vector<std::string> found;
    for (; *block; block += std::char_traits<Char>::length(block) + 1)
        found.push_back(utf8(block));
    return found;
}

std::vector<std::string> variables(LPVOID block, DWORD flags)
{
    if (block)
        return flags & CREATE_UNICODE_ENVIRONMENT ? variables_of(static_cast<LPCWSTR>(block))
                                                  : variables_of(static_cast<LPCSTR>(block));
    std::vector<std::string> own;
    for (char **variable = environ; variable && *variable; ++variable)
        own.emplace_back(*variable);
    return own;
}

/// Whether a process that is started now gets this handle; a console's needs no leave.
bool is_given(HANDLE handle, const KernelObject &object, bool inherit)
{
    const auto flags = runtime().handles().flags(reinterpret_cast<std::uintptr_t>(handle));
    return object.type() == StandardFile::type_tag ||
           (inherit && (flags & HANDLE_FLAG_INHERIT) != 0);
}

/// The descriptor behind a handle that is to be a standard one; -1: there is nothing.
DWORD standard_descriptor(HANDLE handle, bool inherit, bool in_any_case, int &descriptor)
{
    descriptor = -1;
    const auto object =
        runtime().handles().find<KernelObject>(reinterpret_cast<std::uintptr_t>(handle));
    const FileObject *const file = object ? object->file() : nullptr;
    if (!file || !(in_any_case || is_given(handle, *object, inherit)))
        return 0;
    descriptor = file->descriptor();
    if (descriptor >= 0)
        return 0;
    not_implemented("CreateProcess with a socket as a standard handle");
    return ERROR_CALL_NOT_IMPLEMENTED;
}

/// STARTUPINFO's handles; or this process' own, which are handed on in any case.
template <class Startup>
DWORD choose_handles(const Startup &startup, bool inherit, Start &start)
{
    const bool given = (startup.dwFlags & STARTF_USESTDHANDLES) != 0;
    std::vector<HANDLE> handles{GetStdHandle(STD_INPUT_HANDLE), GetStdHandle(STD_OUTPUT_HANDLE),
                                GetStdHandle(STD_ERROR_HANDLE)};
    if (given)
        handles = {startup.hStdInput, startup.hStdOutput, startup.hStdError};
    for (std::size_t i = 0; i < start.standard.size(); ++i)
        if (const DWORD error =
                standard_descriptor(handles.at(i), inherit, !given, start.standard.at(i)))
            return error;
    if (inherit)
        start.inherited = handles_to_inherit(handles);
    const bool shows = (startup.dwFlags & STARTF_USESHOWWINDOW) != 0;
    start.show = shows ? startup.wShowWindow : SW_SHOWDEFAULT;
    return 0;
}

DWORD choose_directory(const std::string &name, Start &start)
{
    std::error_code ignored;
    if (name.empty())
        return 0;
    start.directory = linux_path(name);
    return std::filesystem::is_directory(start.directory, ignored) ? 0 : ERROR_DIRECTORY;
}

BOOL hand_out(const Started &started, LPSECURITY_ATTRIBUTES process_attributes,
              LPSECURITY_ATTRIBUTES thread_attributes, PROCESS_INFORMATION &information)
{
    information.hProcess = new_handle(started.process, process_attributes);
    information.hThread = new_handle(started.thread, thread_attributes);
    information.dwProcessId = started.process->id();
    information.dwThreadId = started.thread->id();
    return information.hProcess && information.hThread;
}

template <class Char, class Startup>
BOOL create_process(const Char *application, const Char *command_line,
                    LPSECURITY_ATTRIBUTES process_attributes,
                    LPSECURITY_ATTRIBUTES thread_attributes, BOOL inherit, DWORD flags,
                    LPVOID environment, const Char *directory, const Startup *startup,
                    PROCESS_INFORMATION *information)
{
    if (!startup || !information || (!application && !command_line))
        return succeed_or(ERROR_INVALID_PARAMETER);
    if (flags & debugs) {
        not_implemented("CreateProcess for a debugger");
        return FALSE;
    }
    if (flags & CREATE_NEW_CONSOLE)
        warn_once("CREATE_NEW_CONSOLE", "the new process has this one's terminal");
    Start start;
    start.suspended = (flags & CREATE_SUSPENDED) != 0;
    start.environment = variables(environment, flags);
    Started started;
    if (const DWORD error = find_program(utf8(application), utf8(command_line), start.program))
        return succeed_or(error);
    if (const DWORD error = choose_directory(utf8(directory), start))
        return succeed_or(error);
    if (const DWORD error = choose_handles(*startup, inherit != FALSE, start))
        return succeed_or(error);
    if (const DWORD error = start_process(start, started))
        return succeed_or(error);
    return hand_out(started, process_attributes, thread_attributes, *information);
}

/// Texts that stay as long as the program.
template <class Char>
Char *kept(std::string_view text)
{
    static auto &the_only = *new std::basic_string<Char>(from_utf8<Char>(text));
    return the_only.data();
}

template <class Char, class Startup>
void startup_info(Startup &startup)
{
    startup = {};
    startup.cb = sizeof startup;
    startup.lpTitle = kept<Char>(program_path());
    startup.wShowWindow = inherited_show();
    startup.dwFlags = startup.wShowWindow == SW_SHOWDEFAULT ? 0 : STARTF_USESHOWWINDOW;
    startup.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI CreateProcessA(LPCSTR application, LPSTR command_line,
                           LPSECURITY_ATTRIBUTES process_attributes,
                           LPSECURITY_ATTRIBUTES thread_attributes, BOOL inherit, DWORD flags,
                           LPVOID environment, LPCSTR directory, LPSTARTUPINFOA startup,
                           LPPROCESS_INFORMATION information)
{
    return create_process<char>(application, command_line, process_attributes, thread_attributes,
                                inherit, flags, environment, directory, startup, information);
}

BOOL WINAPI CreateProcessW(LPCWSTR application, LPWSTR command_line,
                           LPSECURITY_ATTRIBUTES process_attributes,
                           LPSECURITY_ATTRIBUTES thread_attributes, BOOL inherit, DWORD flags,
                           LPVOID environment, LPCWSTR directory, LPSTARTUPINFOW startup,
                           LPPROCESS_INFORMATION information)
{
    return create_process<char16_t>(application, command_line, process_attributes,
                                    thread_attributes, inherit, flags, environment, directory,
                                    startup, information);
}

void WINAPI GetStartupInfoA(LPSTARTUPINFOA startup)
{
    startup_info<char>(*startup);
}

void WINAPI GetStartupInfoW(LPSTARTUPINFOW startup)
{
    startup_info<char16_t>(*startup);
}

UINT WINAPI WinExec(LPCSTR command_line, UINT show)
{
    constexpr UINT success = 33;
    STARTUPINFOA startup = {};
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESHOWWINDOW;
    startup.wShowWindow = static_cast<WORD>(show);
    PROCESS_INFORMATION started = {};
    std::string line = command_line ? command_line : "";
    if (!CreateProcessA(nullptr, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr,
                        &startup, &started))
        return GetLastError() == ERROR_BAD_EXE_FORMAT ? ERROR_BAD_FORMAT : GetLastError();
    CloseHandle(started.hProcess);
    CloseHandle(started.hThread);
    return success;
}
