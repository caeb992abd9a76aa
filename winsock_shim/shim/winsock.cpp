#include "winsock_shim/shim/winsock.hpp"

#include "compat/kernel/handle_table.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/runtime.hpp"
#include "winsock_shim/shim/lookup_requests.hpp"

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

/// The switches of windows and queues, which compat has.
void apply_settings(const Policy &policy, compat::Settings &settings)
{
    if (policy.queue_limit == Policy::queue_limit_values::unlimited) {
        settings.queue_limit = compat::Settings::unlimited;
    }
    settings.never_a_thread_is_87 =
        policy.never_a_thread == Policy::never_a_thread_values::parameter;
    settings.disabled_owner_is_enabled =
        policy.disabled_owner == Policy::disabled_owner_values::enabled;
    settings.failed_create_skips_destroy =
        policy.failed_create == Policy::failed_create_values::skips;
    settings.unknown_class_is_1411 =
        policy.unknown_class == Policy::unknown_class_values::no_such_class;
    settings.bad_owner_is_minus_one = policy.bad_owner == Policy::bad_owner_values::minus_one;
    settings.ended_dialog_is_shown = policy.ended_dialog == Policy::ended_dialog_values::shown;
    settings.dialog_procedure_has_encoding_of_dialog =
        policy.wide_dialog_procedure == Policy::wide_dialog_procedure_values::narrow;
    settings.escape_presses_disabled =
        policy.disabled_cancel == Policy::disabled_cancel_values::pressed;
    settings.no_tab_backwards_from_none =
        policy.tab_backwards == Policy::tab_backwards_values::none;
    settings.bad_hook_is_87 = policy.hook_errors == Policy::hook_errors_values::parameter;
}

} // namespace

void Winsock::start(bool version_1)
{
    version_1_ = version_1;
    apply_settings(policy(), compat::runtime().settings());
    startups_.fetch_add(1, std::memory_order_acq_rel);
}

bool Winsock::clean_up()
{
    int count = startups_.load();
    do {
        if (count == 0) {
            return false;
        }
    } while (!startups_.compare_exchange_weak(count, count - 1));
    if (count > 1) {
        return true;
    }
    look_up_requests().cancel_all();
    {
        const std::lock_guard lock(mutex_);
        unclaimed_.clear();
    }
    for (const auto &socket : compat::runtime().handles().remove_all<Socket>()) {
        socket->close();
    }
    return true;
}

std::uintptr_t Winsock::add(std::shared_ptr<Socket> socket)
{
    return compat::runtime().handles().insert(std::move(socket));
}

std::shared_ptr<Socket> Winsock::find(std::uintptr_t handle) const
{
    return compat::runtime().handles().find<Socket>(handle);
}

int Winsock::close(std::uintptr_t handle)
{
    const auto socket = find(handle);
    if (!socket) {
        return WSAENOTSOCK;
    }
    if (socket->handle_count() == 1) {
        if (const Result result = socket->close(); !result) {
            return result.error;
        }
    }
    // Two threads may close two handles of one socket at a time: then the second finds none left.
    if (compat::runtime().handles().remove<Socket>(handle) && socket->handle_count() == 0) {
        socket->close();
    }
    return 0;
}

std::uintptr_t Winsock::duplicate(std::shared_ptr<Socket> socket)
{
    const std::uintptr_t handle = add(std::move(socket));
    const std::lock_guard lock(mutex_);
    if (handle != 0) {
        unclaimed_.insert(handle);
    }
    return handle;
}

bool Winsock::claim(std::uintptr_t duplicate)
{
    const bool once = policy().duplicate_info == Policy::duplicate_info_values::once;
    const std::lock_guard lock(mutex_);
    return once ? unclaimed_.erase(duplicate) != 0 : unclaimed_.contains(duplicate);
}

Winsock &winsock()
{
    static auto *const the_winsock = new Winsock; // outlives every thread of the process
    return *the_winsock;
}

} // namespace winsock_shim
