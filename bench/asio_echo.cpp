// The echo server as Asio's users write it: one thread, a session a connection, async_read_some and
// async_write.
//
//   asio_echo [PORT]      0, the default, takes any free port
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <utility>

namespace {

using boost::asio::ip::tcp;
using boost::system::error_code;

// One connection. Its pending operation holds it, so it ends with its last one.
class Session : public std::enable_shared_from_this<Session> {
  public:
    explicit Session(tcp::socket socket) : socket_(std::move(socket))
    {
        socket_.set_option(tcp::no_delay(true));
    }

    void receive()
    {
        socket_.async_read_some(boost::asio::buffer(data_),
                                [self = shared_from_this()](error_code error, std::size_t n) {
                                    if (!error) {
                                        self->echo(n);
                                    }
                                });
    }

  private:
    void echo(std::size_t length)
    {
        boost::asio::async_write(socket_, boost::asio::buffer(data_, length),
                                 [self = shared_from_this()](error_code error, std::size_t) {
                                     if (!error) {
                                         self->receive();
                                     }
                                 });
    }

    tcp::socket socket_;
    std::array<char, 4096> data_;
};

void accept_clients(tcp::acceptor &acceptor)
{
    acceptor.async_accept([&acceptor](error_code error, tcp::socket socket) {
        if (!error) {
            std::make_shared<Session>(std::move(socket))->receive();
        }
        accept_clients(acceptor);
    });
}

} // namespace

int main(int argc, char **argv)
try {
    // One thread runs the context: the hint spares Asio its locks.
    boost::asio::io_context context(1);
    const auto port = static_cast<std::uint16_t>(argc > 1 ? std::atoi(argv[1]) : 0);
    tcp::acceptor acceptor(context, {boost::asio::ip::address_v4::loopback(), port});
    std::printf("listening on port %d\n", acceptor.local_endpoint().port());
    std::fflush(stdout);
    accept_clients(acceptor);
    context.run();
} catch (const std::exception &error) {
    std::fprintf(stderr, "asio_echo: %s\n", error.what());
    return 1;
}
