// CreatePipe and PeekNamedPipe; named pipes are refused.
#include "compat/console/standard_file.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/system_error.hpp"
#include "compat/kernel/text.hpp"
#include "compat/process/pipe.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include <winbase.h>

using namespace compat;

namespace {

/// The descriptor that a pipe's handle reads from; -1 with an error.
int reading_end(HANDLE handle)
{
    const auto object = object_of<KernelObject>(handle);
    const FileObject *const file = object ? object->file() : nullptr;
    const bool is_end = object && object->type() == PipeEnd::type_tag;
    const bool is_input = object && object->type() == StandardFile::type_tag &&
                          file->type_of_file() == FILE_TYPE_PIPE;
    if (is_end && static_cast<const PipeEnd &>(*object).direction() != PipeEnd::Direction::reads) {
        set_last_error(ERROR_ACCESS_DENIED);
        return -1;
    }
    if (!is_end && !is_input) {
        set_last_error(file ? ERROR_INVALID_FUNCTION : ERROR_INVALID_HANDLE);
        return -1;
    }
    return file->descriptor();
}

template <class Returned>
Returned no_named_pipes(Returned failure)
{
    not_implemented("named pipes");
    return failure;
}

} // namespace

BOOL WINAPI CreatePipe(PHANDLE reads, PHANDLE writes, LPSECURITY_ATTRIBUTES attributes, DWORD)
{
    std::array<int, 2> ends{};
    if (!reads || !writes)
        return succeed_or(ERROR_INVALID_PARAMETER);
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return succeed_or(error_of_errno(errno));
    using Direction = PipeEnd::Direction;
    *reads = new_handle(std::make_shared<PipeEnd>(ends[0], Direction::reads), attributes);
    *writes = new_handle(std::make_shared<PipeEnd>(ends[1], Direction::writes), attributes);
    return *reads && *writes;
}

BOOL WINAPI PeekNamedPipe(HANDLE pipe, LPVOID buffer, DWORD size, LPDWORD read, LPDWORD available,
                          LPDWORD left_of_message)
{
    const int descriptor = reading_end(pipe);
    DWORD copied = 0, waiting = 0;
    if (descriptor < 0 || !succeed_or(peek_into_pipe(descriptor, buffer, size, copied, waiting)))
        return FALSE;
    if (read)
        *read = copied;
    if (available)
        *available = waiting;
    if (left_of_message) // a pipe of bytes has no messages
        *left_of_message = 0;
    return TRUE;
}

HANDLE WINAPI CreateNamedPipeA(LPCSTR, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD,
                               LPSECURITY_ATTRIBUTES)
{
    return no_named_pipes(INVALID_HANDLE_VALUE);
}

HANDLE WINAPI CreateNamedPipeW(LPCWSTR, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD,
                               LPSECURITY_ATTRIBUTES)
{
    return no_named_pipes(INVALID_HANDLE_VALUE);
}

BOOL WINAPI ConnectNamedPipe(HANDLE, LPOVERLAPPED)
{
    return no_named_pipes(FALSE);
}

BOOL WINAPI DisconnectNamedPipe(HANDLE)
{
    return no_named_pipes(FALSE);
}

BOOL WINAPI SetNamedPipeHandleState(HANDLE, LPDWORD, LPDWORD, LPDWORD)
{
    return no_named_pipes(FALSE);
}

BOOL WINAPI TransactNamedPipe(HANDLE, LPVOID, DWORD, LPVOID, DWORD, LPDWORD, LPOVERLAPPED)
{
    return no_named_pipes(FALSE);
}

BOOL WINAPI WaitNamedPipeA(LPCSTR, DWORD)
{
    return no_named_pipes(FALSE);
}

BOOL WINAPI WaitNamedPipeW(LPCWSTR, DWORD)
{
    return no_named_pipes(FALSE);
}

BOOL WINAPI CallNamedPipeA(LPCSTR, LPVOID, DWORD, LPVOID, DWORD, LPDWORD, DWORD)
{
    return no_named_pipes(FALSE);
}

BOOL WINAPI CallNamedPipeW(LPCWSTR, LPVOID, DWORD, LPVOID, DWORD, LPDWORD, DWORD)
{
    return no_named_pipes(FALSE);
}
