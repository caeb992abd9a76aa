// What ReadFile, WriteFile and CancelIo work on. The kernel knows no sockets: they are one kind.
#pragma once

#include <minwinbase.h>
#include <ms/move_files.h>
#include <windef.h>

namespace compat {

/// One call of ReadFile or WriteFile.
struct FileRequest {
    HANDLE handle = nullptr;
    void *buffer = nullptr;
    DWORD size = 0;
    OVERLAPPED *overlapped = nullptr; ///< null: to be waited for
    DWORD transferred = 0;            ///< what the call reports
};

/// A kernel object with an input and an output. Each member returns 0 or an error of Win32, and may
/// be called by any thread.
class FileObject {
  public:
    virtual ~FileObject() = default;

    /// ERROR_IO_PENDING: it goes on by itself; see overlapped.hpp for how it ends.
    virtual DWORD read_file(FileRequest &request) = 0;
    virtual DWORD write_file(FileRequest &request) = 0;

    /// Ends what the calling thread has pending.
    virtual DWORD cancel_io(HANDLE handle) = 0;
    /// Ends one operation, or all if it is null. ERROR_NOT_FOUND: nothing was pending.
    virtual DWORD cancel_io(HANDLE handle, const OVERLAPPED *which) = 0;

    /// FILE_TYPE_…; a socket is a pipe to Windows.
    virtual DWORD type_of_file() const { return FILE_TYPE_PIPE; }
    /// What Linux calls it by, if it is a file of the disk; -1 otherwise.
    virtual int descriptor() const { return -1; }
};

} // namespace compat
