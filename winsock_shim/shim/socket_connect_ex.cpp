// ConnectEx, and what TransmitFile asks first.

#include "winsock_shim/shim/socket.hpp"

#include "winsock_shim/shim/overlapped.hpp"

#include <utility>

#include "wsa/errors.h"

namespace winsock_shim {

Result Socket::connect_overlapped(const void *name, int length, Operation operation)
{
    const Lock lock(mutex_);
    operation.begin();
    const bool connected = events_.phase() == Phase::connected;
    if (type_ != SocketType::stream || (!bound_ && !connected)) {
        return Result::failed(WSAEINVAL);
    }
    if (const Result begun = begin_connect(name, length); !begun) {
        return begun;
    }
    operations().connects.push_back(std::move(operation));
    run_operations();
    return Result::failed(WSA_IO_PENDING);
}

/// The attempt has been decided; what ConnectEx sends goes before anything else.
void Socket::end_connect_operation()
{
    if (!operations_ || operations_->connects.empty()) {
        return;
    }
    Operation operation = std::move(operations_->connects.front());
    operations_->connects.pop_front();
    if (events_.phase() == Phase::failed) {
        operation.end(Result::failed(options_.connect_error));
    } else {
        context_ = policy().update_context == Policy::update_context_values::needed
                       ? Context::connected
                       : Context::complete;
        operations_->sends.push_front(std::move(operation));
        run_sends();
    }
    wait_for_operations();
}

Result Socket::update_connect_context()
{
    if (policy().update_context == Policy::update_context_values::not_needed) {
        return {};
    }
    const Lock lock(mutex_);
    if (events_.phase() != Phase::connected) {
        return Result::failed(WSAENOTCONN);
    }
    context_ = context_ == Context::connected ? Context::complete : context_;
    return {};
}

/// TransmitFile is for connections; what it sends, it sends as WSASend does.
Result Socket::can_transmit()
{
    const Lock lock(mutex_);
    const bool connected = type_ == SocketType::stream && events_.phase() == Phase::connected;
    return connected ? Result{} : Result::failed(WSAENOTCONN);
}

} // namespace winsock_shim
