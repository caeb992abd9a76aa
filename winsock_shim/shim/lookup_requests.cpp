#include "winsock_shim/shim/lookup_requests.hpp"

#include "compat/window/queue_of_window.hpp"

#include <algorithm>
#include <thread>
#include <utility>

#include <winuser.h>

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

constexpr std::uintptr_t most_requests = 0xFFFF;

/// Rules G2 and G4: the message says how many bytes the answer takes, also when there is not room.
void deliver(const LookUpRequests::Target &target, std::uintptr_t handle, int error,
             const LookUpRequests::Pack &pack)
{
    const auto queue = compat::queue_of_window(target.window);
    if (!queue)
        return;
    std::size_t size = 0;
    if (error == 0) {
        size = pack(target.buffer, target.size);
        error = size > target.size || target.buffer == nullptr ? WSAENOBUFS : 0;
    }
    MSG message{};
    message.hwnd = target.window;
    message.message = target.message;
    message.wParam = handle;
    message.lParam = static_cast<LPARAM>(static_cast<std::uint32_t>(error) << 16 |
                                         static_cast<std::uint16_t>(size));
    queue->post(message); // a full queue loses it, as on Windows
}

} // namespace

std::uintptr_t LookUpRequests::add(const Target &target, Find find)
{
    const std::lock_guard lock(mutex_);
    const std::uintptr_t handle = new_handle();
    if (handle == 0)
        return 0;
    waiting_.push_back({handle, target, std::move(find)});
    if (!std::exchange(serving_, true))
        std::thread([this] { serve(); }).detach();
    return handle;
}

int LookUpRequests::cancel(std::uintptr_t handle)
{
    const std::lock_guard lock(mutex_);
    if (handle == 0 || handle > (wrapped_ ? most_requests : last_handle_))
        return WSAEINVAL;
    if (!outstanding(handle))
        return WSAEALREADY;
    std::erase_if(waiting_, [&](const Request &request) { return request.handle == handle; });
    if (current_ == handle)
        current_ = 0;
    return 0;
}

void LookUpRequests::cancel_all()
{
    const std::lock_guard lock(mutex_);
    waiting_.clear();
    current_ = 0;
}

void LookUpRequests::serve()
{
    std::unique_lock lock(mutex_);
    while (!waiting_.empty()) {
        const Request request = std::move(waiting_.front());
        waiting_.pop_front();
        current_ = request.handle;
        lock.unlock();
        Pack pack;
        const int error = request.find(pack);
        lock.lock();
        if (std::exchange(current_, 0) == request.handle)
            deliver(request.target, request.handle, error, pack);
    }
    serving_ = false;
}

bool LookUpRequests::outstanding(std::uintptr_t handle) const
{
    return current_ == handle || std::ranges::any_of(waiting_, [&](const Request &request) {
               return request.handle == handle;
           });
}

/// Numbers that have not been used for long, so that a late message is not taken for another's.
std::uintptr_t LookUpRequests::new_handle()
{
    if (waiting_.size() + 1 >= most_requests)
        return 0;
    do {
        wrapped_ = wrapped_ || last_handle_ == most_requests;
        last_handle_ = last_handle_ % most_requests + 1;
    } while (outstanding(last_handle_));
    return last_handle_;
}

LookUpRequests &look_up_requests()
{
    static auto *const the_requests = new LookUpRequests; // outlives every thread of the process
    return *the_requests;
}

} // namespace winsock_shim
