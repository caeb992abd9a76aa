// A socket as a file: ReadFile, WriteFile, CancelIo and CloseHandle on its handle.

#include "winsock_shim/shim/socket.hpp"

#include "compat/kernel/thread.hpp"
#include "winsock_shim/record/recorder.hpp"
#include "winsock_shim/shim/overlapped.hpp"

#include <utility>

#include <winerror.h>

namespace winsock_shim {

using record::Function;

namespace {

/// An AcceptEx that has its connection is the listener's to cancel.
bool belongs_to(const Socket &socket, const Operation &operation)
{
    return !operation.listener || operation.listener == &socket;
}

/// An error of Winsock as ReadFile and WriteFile tell it.
DWORD file_error(int wsa_error)
{
    return wsa_error == WSA_IO_PENDING || wsa_error == WSA_INVALID_HANDLE
               ? static_cast<DWORD>(wsa_error)
               : win32_error(wsa_error);
}

} // namespace

/// Does what a request asks for, as the overlapped call that `begin` is, and waits for it where the
/// program does.
Result Socket::transfer(const compat::FileRequest &request, Result (Socket::*begin)(Operation))
{
    OVERLAPPED own{};
    Operation operation;
    operation.buffers = {{static_cast<char *>(request.buffer), request.size}};
    if (const int error = operation.report_to(request.overlapped ? *request.overlapped : own)) {
        return Result::failed(error);
    }
    const Result result = (this->*begin)(std::move(operation));
    const bool waits = result.error == WSA_IO_PENDING && !request.overlapped;
    return waits ? operation_result(own, true) : result;
}

DWORD Socket::read_file(compat::FileRequest &request)
{
    const Result result = transfer(request, &Socket::receive_overlapped);
    const bool cut_off = result.error == WSAEMSGSIZE && !request.overlapped;
    request.transferred = result ? static_cast<DWORD>(result.value) : cut_off ? request.size : 0;
    const DWORD error = file_error(result.error);
    record::call(Function::ReadFile_, error == 0, static_cast<int>(error), request.handle,
                 request.buffer, request.size, &request.transferred, request.overlapped);
    return error;
}

DWORD Socket::write_file(compat::FileRequest &request)
{
    const Result result = transfer(request, &Socket::send_overlapped);
    request.transferred = result ? static_cast<DWORD>(result.value) : 0;
    const DWORD error =
        result.error == WSAEFAULT ? ERROR_INVALID_USER_BUFFER : file_error(result.error);
    record::call(Function::WriteFile_, error == 0, static_cast<int>(error), request.handle,
                 request.buffer, request.size, &request.transferred, request.overlapped);
    return error;
}

DWORD Socket::cancel_io(HANDLE handle)
{
    const Lock lock(mutex_);
    abort_operations([this, thread = compat::current_thread_id()](const Operation &operation) {
        return operation.thread == thread && belongs_to(*this, operation);
    });
    record::call(Function::CancelIo_, 1, 0, handle);
    return 0;
}

DWORD Socket::cancel_io(HANDLE handle, const OVERLAPPED *which)
{
    const Lock lock(mutex_);
    const bool any = abort_operations([this, which](const Operation &operation) {
        return (!which || operation.overlapped == which) && belongs_to(*this, operation);
    });
    const bool contented =
        !which && policy().cancel_nothing == Policy::cancel_nothing_values::succeeds;
    const DWORD error = any || contented ? 0 : ERROR_NOT_FOUND;
    record::call(Function::CancelIoEx_, error == 0, static_cast<int>(error), handle, which);
    return error;
}

void Socket::handle_closed(std::uintptr_t handle)
{
    if (handle_count() == 0) {
        close();
    }
    record::call(Function::CloseHandle_, 1, 0, handle);
}

} // namespace winsock_shim
