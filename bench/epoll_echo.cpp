// The echo server that asks the kernel directly: level-triggered epoll, one thread, no library.
// It is the ceiling that the other servers are measured against.
//
//   epoll_echo [PORT]      0, the default, takes any free port
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <system_error>

namespace {

struct Client {
    int fd;
    std::size_t sent = 0;
    std::size_t length = 0;
    std::array<char, 4096> data;
};

int check(int result, const char *what)
{
    if (result < 0) {
        throw std::system_error(errno, std::generic_category(), what);
    }
    return result;
}

int listen_on(std::uint16_t port)
{
    const int listener =
        check(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket");
    const int on = 1;
    check(::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), "SO_REUSEADDR");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    socklen_t length = sizeof address;
    check(::bind(listener, reinterpret_cast<sockaddr *>(&address), length), "bind");
    check(::listen(listener, SOMAXCONN), "listen");
    check(::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length), "getsockname");
    std::printf("listening on port %d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return listener;
}

void watch(int epoll, int operation, int fd, std::uint32_t events, void *who)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = who;
    check(::epoll_ctl(epoll, operation, fd, &event), "epoll_ctl");
}

void accept_client(int epoll, int listener)
{
    const int fd = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) {
        return; // the client has gone already
    }
    const int on = 1;
    check(::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on), "TCP_NODELAY");
    watch(epoll, EPOLL_CTL_ADD, fd, EPOLLIN, new Client{.fd = fd, .data = {}});
}

// Sends what is left; false when the connection failed.
bool send_rest(Client &client)
{
    while (client.sent < client.length) {
        const ssize_t n = ::send(client.fd, client.data.data() + client.sent,
                                 client.length - client.sent, MSG_NOSIGNAL);
        if (n < 0) {
            return errno == EAGAIN;
        }
        client.sent += static_cast<std::size_t>(n);
    }
    client.sent = client.length = 0;
    return true;
}

// Receives once and echoes; false at the end of the connection.
bool receive_and_echo(Client &client)
{
    const ssize_t n = ::recv(client.fd, client.data.data(), client.data.size(), 0);
    if (n <= 0) {
        return n < 0 && errno == EAGAIN;
    }
    client.length = static_cast<std::size_t>(n);
    return send_rest(client);
}

// While bytes wait to be sent the client is watched for room only.
void serve(int epoll, Client &client)
{
    const bool was_waiting = client.length > 0;
    const bool alive = was_waiting ? send_rest(client) : receive_and_echo(client);
    if (!alive) {
        ::close(client.fd);
        delete &client;
        return;
    }
    const bool is_waiting = client.length > 0;
    if (is_waiting != was_waiting) {
        watch(epoll, EPOLL_CTL_MOD, client.fd, is_waiting ? EPOLLOUT : EPOLLIN, &client);
    }
}

} // namespace

int main(int argc, char **argv)
try {
    const int listener = listen_on(static_cast<std::uint16_t>(argc > 1 ? std::atoi(argv[1]) : 0));
    const int epoll = check(::epoll_create1(EPOLL_CLOEXEC), "epoll_create1");
    watch(epoll, EPOLL_CTL_ADD, listener, EPOLLIN, nullptr);
    std::array<epoll_event, 128> events;
    for (;;) {
        const int ready = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < ready; ++i) {
            if (auto *client =
                    static_cast<Client *>(events[static_cast<std::size_t>(i)].data.ptr)) {
                serve(epoll, *client);
            } else {
                accept_client(epoll, listener);
            }
        }
    }
} catch (const std::exception &error) {
    std::fprintf(stderr, "epoll_echo: %s\n", error.what());
    return 1;
}
