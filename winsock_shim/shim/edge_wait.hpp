#pragma once

// A wait for a descriptor that stays, with Asio's own reactor.

#include <boost/asio/io_context.hpp>

#include <boost/asio/detail/reactor.hpp> // which knows its scheduler only after io_context.hpp

#include <functional>
#include <utility>

namespace winsock_shim {

/// While it lives, `told` is called by the thread that runs the context for each edge of the
/// descriptor's readiness. An async_wait would have to be started again after each, which is a
/// system call; so this speaks to Asio's reactor as Asio's own signal_set does for its pipe, with
/// an operation that is never done (docs/decisions/0003). Used only by the thread that runs the
/// context, and destroyed by a service's shutdown(), while the reactor still lives.
class EdgeWait {
  public:
    EdgeWait(boost::asio::io_context &context, int fd, std::function<void()> told)
        : reactor_(boost::asio::use_service<Reactor>(context)), fd_(fd)
    {
        reactor_.init_task();
        reactor_.register_internal_descriptor(Reactor::read_op, fd_, data_,
                                              new Operation(std::move(told)));
    }

    ~EdgeWait()
    {
        reactor_.deregister_internal_descriptor(fd_, data_);
        reactor_.cleanup_descriptor_data(data_);
    }

    EdgeWait(const EdgeWait &) = delete;
    EdgeWait &operator=(const EdgeWait &) = delete;

  private:
    using Reactor = boost::asio::detail::reactor;

    struct Operation : boost::asio::detail::reactor_op {
        explicit Operation(std::function<void()> function)
            : reactor_op({}, &Operation::tell, &Operation::destroy_this), told(std::move(function))
        {
        }

        static status tell(reactor_op *operation)
        {
            static_cast<Operation *>(operation)->told();
            return not_done;
        }

        static void destroy_this(void *, boost::asio::detail::operation *operation,
                                 const boost::system::error_code &, std::size_t)
        {
            delete static_cast<Operation *>(operation);
        }

        const std::function<void()> told;
    };

    Reactor &reactor_;
    const int fd_;
    Reactor::per_descriptor_data data_{};
};

} // namespace winsock_shim
