// Overlapped sending and receiving on one socket.

#include "winsock_shim/shim/socket.hpp"

#include "compat/kernel/overlapped.hpp"
#include "compat/message/settle.hpp"
#include "winsock_shim/shim/overlapped.hpp"
#include "winsock_shim/shim/readiness.hpp"
#include "winsock_shim/shim/service.hpp"

#include <utility>

#include "wsa/errors.h"

namespace winsock_shim {

PendingOperations &Socket::operations()
{
    if (!operations_) {
        operations_ = std::make_unique<PendingOperations>();
    }
    return *operations_;
}

Result Socket::receive_overlapped(Operation operation)
{
    const Lock lock(mutex_);
    read_elsewhere_ = true; // from now on any thread may take the data
    operation.begin();
    PendingOperations &pending = operations();
    Result result = Result::failed(WSAEWOULDBLOCK);
    if (pending.receives.empty()) {
        result = try_receive(operation.buffers, operation.flags, 0, false, operation.from,
                             operation.from_length);
    }
    after_receive(result, operation.buffers, operation.flags);
    if (result.error != WSAEWOULDBLOCK) {
        operation.end(result);
        return result;
    }
    pending.receives.push_back(std::move(operation));
    wait_for_operations();
    return Result::failed(WSA_IO_PENDING);
}

Result Socket::send_overlapped(Operation operation)
{
    const Lock lock(mutex_);
    operation.begin();
    PendingOperations &pending = operations();
    Result result = Result::failed(WSAEWOULDBLOCK);
    if (pending.sends.empty()) {
        result = go_on_sending(operation);
    }
    if (result.error != WSAEWOULDBLOCK) {
        operation.end(result);
        return result;
    }
    pending.sends.push_back(std::move(operation));
    wait_for_operations();
    return Result::failed(WSA_IO_PENDING);
}

/// WSAEWOULDBLOCK: some is left. Sending announces nothing and arms nothing (rule F-W11).
Result Socket::go_on_sending(Operation &operation)
{
    std::size_t size = 0;
    for (const Buffer &buffer : operation.buffers) {
        size += buffer.size;
    }
    const void *const to = operation.to.empty() ? nullptr : operation.to.data();
    do {
        const Result result = try_send(operation.buffers, operation.flags, operation.done, to,
                                       static_cast<int>(operation.to.size()));
        if (!result) {
            return result;
        }
        operation.done += static_cast<std::size_t>(result.value);
    } while (operation.done < size && type_ == SocketType::stream);
    if (operation.then_shut_down) {
        end_sending();
    }
    return {static_cast<int>(operation.done), 0};
}

void Socket::wait_for_operations()
{
    PendingOperations &pending = operations();
    if (!pending.any()) {
        if (pending.readiness) {
            pending.readiness->stop();
            pending.readiness.reset();
        }
        return;
    }
    if (!pending.readiness) {
        pending.readiness = std::make_shared<Readiness>(service_context(), fd_, weak_from_this());
    }
    Wanted wanted;
    wanted.read = !pending.receives.empty() ||
                  (!pending.accepts.empty() && events_.phase() == Phase::listening);
    wanted.write = !pending.sends.empty() || !pending.connects.empty();
    pending.readiness->want(wanted);
}

bool Socket::operations_pending() const
{
    return operations_ && operations_->any();
}

/// Takes what pending operations have asked for, before anything of it is announced (F-R11, A24).
void Socket::run_operations()
{
    if (events_.phase() == Phase::connecting) {
        decide_connect();
    }
    run_accepts();
    run_receives();
    run_sends();
    wait_for_operations();
}

void Socket::run_receives()
{
    std::deque<Operation> &receives = operations().receives;
    while (!receives.empty()) {
        Operation &next = receives.front();
        const Result result =
            try_receive(next.buffers, next.flags, 0, true, next.from, next.from_length);
        if (result.error == WSAEWOULDBLOCK) {
            break;
        }
        next.end(result);
        receives.pop_front();
    }
}

/// What ConnectEx sends comes first, once it is connected.
void Socket::run_sends()
{
    PendingOperations &pending = operations();
    while (!pending.sends.empty() && pending.connects.empty()) {
        const Result result = go_on_sending(pending.sends.front());
        if (result.error == WSAEWOULDBLOCK) {
            break;
        }
        pending.sends.front().end(result);
        pending.sends.pop_front();
    }
}

/// CancelIo, or the socket is closed. Whether there was one.
bool Socket::abort_operations(const Chosen &chosen)
{
    if (!operations_) {
        return false;
    }
    bool any = abort_handed_on(chosen);
    for (auto *queue : {&operations_->receives, &operations_->sends, &operations_->accepts,
                        &operations_->connects}) {
        any = std::erase_if(*queue,
                            [&](const Operation &operation) {
                                if (!chosen(operation)) {
                                    return false;
                                }
                                if (operation.acceptor) {
                                    const Lock lock(operation.acceptor->mutex_);
                                    operation.acceptor->accepting_.reset();
                                }
                                operation.end(Result::failed(WSA_OPERATION_ABORTED));
                                return true;
                            }) != 0 ||
              any;
    }
    wait_for_operations();
    return any;
}

Result Socket::operation_result(const OVERLAPPED &overlapped, bool waits)
{
    compat::settle_events();
    if (!waits && compat::is_pending(overlapped)) {
        return Result::failed(WSA_IO_INCOMPLETE);
    }
    compat::wait_for_operation(overlapped);
    return outcome_of(overlapped);
}

} // namespace winsock_shim
