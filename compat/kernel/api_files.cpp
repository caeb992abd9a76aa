// ReadFile, WriteFile and what goes with overlapped operations, for handles of any kind of file.
#include "compat/kernel/file_object.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/overlapped.hpp"
#include "compat/message/settle.hpp"

#include <winbase.h>

namespace {

using namespace compat;

BOOL finish(DWORD error)
{
    if (error != 0)
        set_last_error(error);
    return error == 0;
}

template <class Call>
BOOL on_file(HANDLE handle, Call call)
{
    const auto object = object_of<KernelObject>(handle);
    FileObject *const file = object ? object->file() : nullptr;
    return finish(file ? call(*file) : ERROR_INVALID_HANDLE);
}

/// The count is the call's also when it fails: bytes of a datagram that was cut off.
BOOL transfer(FileRequest request, DWORD *count, DWORD (FileObject::*how)(FileRequest &))
{
    if (count)
        *count = 0;
    return on_file(request.handle, [&](FileObject &file) {
        const DWORD error = (file.*how)(request);
        if (count)
            *count = request.transferred;
        return error;
    });
}

} // namespace

BOOL WINAPI ReadFile(HANDLE file, LPVOID buffer, DWORD size, LPDWORD read, LPOVERLAPPED overlapped)
{
    return transfer({file, buffer, size, overlapped}, read, &FileObject::read_file);
}

BOOL WINAPI WriteFile(HANDLE file, LPCVOID buffer, DWORD size, LPDWORD written,
                      LPOVERLAPPED overlapped)
{
    return transfer({file, const_cast<void *>(buffer), size, overlapped}, written,
                    &FileObject::write_file);
}

/// The outcome is in the OVERLAPPED; the handle may be closed by now.
BOOL WINAPI GetOverlappedResult(HANDLE, LPOVERLAPPED overlapped, LPDWORD transferred, BOOL wait)
{
    settle_events();
    if (is_pending(*overlapped) && wait) {
        if (overlapped->hEvent)
            WaitForSingleObject(overlapped->hEvent, INFINITE);
        else
            wait_for_operation(*overlapped);
    }
    const DWORD error = error_of_status(status_of(*overlapped));
    if (error != ERROR_IO_INCOMPLETE)
        *transferred = static_cast<DWORD>(overlapped->InternalHigh);
    return finish(error);
}

BOOL WINAPI CancelIo(HANDLE file)
{
    return on_file(file, [&](FileObject &object) { return object.cancel_io(file); });
}

BOOL WINAPI CancelIoEx(HANDLE file, LPOVERLAPPED overlapped)
{
    return on_file(file, [&](FileObject &object) { return object.cancel_io(file, overlapped); });
}
