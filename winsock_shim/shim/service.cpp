#include "winsock_shim/shim/service.hpp"

#include "compat/message/settle.hpp"
#include "winsock_shim/shim/socket_reactor.hpp"

#include <boost/asio/executor_work_guard.hpp>

#include <csignal>
#include <thread>

namespace winsock_shim {

namespace {

class Service final : public compat::NetworkContext {
  public:
    Service()
        : NetworkContext(0),
          work_(context().get_executor()),
          reactor_(boost::asio::use_service<SocketReactor>(context()))
    {
        reactor_.share();
        set_ready_source(&reactor_);
    }

    void run()
    {
        for (;;) {
            prepare_wait();
            context().run_one();
        }
    }

    void settle()
    {
        if (has_sources()) {
            reactor_.settle();
        }
    }

  private:
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
    SocketReactor &reactor_;
};

/// Never destroyed: its thread runs until the process is gone.
Service &service()
{
    static Service &instance = *new Service;
    return instance;
}

/// Signals are for the program's own threads.
void start_thread()
{
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    std::thread([] { service().run(); }).detach();
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

std::shared_ptr<compat::NetworkContext> start()
{
    Service &started = service();
    start_thread();
    compat::settle_events_by([] { service().settle(); });
    return {std::shared_ptr<void>(), &started};
}

} // namespace

const std::shared_ptr<compat::NetworkContext> &service_context()
{
    static const auto &context = *new std::shared_ptr<compat::NetworkContext>(start());
    return context;
}

} // namespace winsock_shim
