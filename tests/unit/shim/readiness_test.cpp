#include "winsock_shim/shim/readiness.hpp"

#include <boost/asio/post.hpp>

#include "compat/message/message_queue.hpp"
#include "winsock_shim/shim/readiness_observer.hpp"

#include <arpa/inet.h>
#include <chrono>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

/// A TCP connection on the loopback.
class Connection {
  public:
    Connection()
    {
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const generic = reinterpret_cast<sockaddr *>(&address);
        ::bind(listener, generic, size);
        ::listen(listener, 1);
        ::getsockname(listener, generic, &size);
        peer = ::socket(AF_INET, SOCK_STREAM, 0);
        ::connect(peer, generic, size);
        ours = ::accept(listener, nullptr, nullptr);
        ::close(listener);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        ::close(ours);
        close_peer();
    }
    void close_peer()
    {
        if (peer >= 0) {
            ::close(std::exchange(peer, -1));
        }
    }
    /// The peer goes so that we get a reset.
    void reset()
    {
        const linger at_once{1, 0};
        ::setsockopt(peer, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        close_peer();
    }

    int ours = -1;
    int peer = -1;
};

class Told : public ReadinessObserver {
  public:
    void on_ready(const Readiness &, Ready what) override { all.push_back(what); }
    std::vector<Ready> all;
};

class ReadinessTest : public testing::Test {
  protected:
    ~ReadinessTest() override { readiness->stop(); }

    /// What is told within the time that a test has, of which it uses none when something is told.
    std::size_t wait_for_one()
    {
        told->all.clear();
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (told->all.empty() && queue->block(deadline)) {
        }
        return told->all.size();
    }
    /// What is told without waiting, by as many looks as a spinning loop would need to show itself.
    std::size_t told_at_once()
    {
        told->all.clear();
        for (int look = 0; look < 10; ++look) {
            queue->poll();
        }
        return told->all.size();
    }

    Connection connection;
    std::shared_ptr<compat::MessageQueue> queue = std::make_shared<compat::MessageQueue>(1);
    std::shared_ptr<Told> told = std::make_shared<Told>();
    std::shared_ptr<Readiness> readiness =
        std::make_shared<Readiness>(queue, connection.ours, told);
};

constexpr Wanted read{.read = true};
constexpr Wanted error{.error = true};

TEST_F(ReadinessTest, WhatIsWantedIsToldOnce)
{
    readiness->want(read);
    ::send(connection.peer, "a", 1, 0);
    EXPECT_EQ(wait_for_one(), 1U);
    EXPECT_TRUE(told->all[0].read);
    EXPECT_TRUE(told->all[0].surely_data);
    EXPECT_EQ(told_at_once(), 0U);
}

TEST_F(ReadinessTest, WhatIsStillTrueIsToldAgainWhenItIsWantedAgain)
{
    readiness->want(read);
    ::send(connection.peer, "a", 1, 0);
    wait_for_one();
    readiness->want(read);
    EXPECT_EQ(told_at_once(), 1U);
}

TEST_F(ReadinessTest, AfterTheDataWasDrainedOnlyNewDataIsTold)
{
    readiness->want(read);
    ::send(connection.peer, "a", 1, 0);
    wait_for_one();
    char byte = 0;
    ::recv(connection.ours, &byte, 1, 0);
    readiness->drained();
    readiness->want(read);
    EXPECT_EQ(told_at_once(), 0U);
    ::send(connection.peer, "b", 1, 0);
    EXPECT_EQ(wait_for_one(), 1U);
}

TEST_F(ReadinessTest, AFinBehindUnreadDataIsToldToWhoWaitsForTheEnd)
{
    ::send(connection.peer, "a", 1, 0);
    readiness->want(read);
    wait_for_one();
    readiness->want({.end = true});
    connection.close_peer();
    EXPECT_EQ(wait_for_one(), 1U);
    EXPECT_TRUE(told->all[0].other);
    EXPECT_FALSE(told->all[0].read) << "it was not wanted";
}

TEST_F(ReadinessTest, AConnectionThatBothSidesEndedIsNoErrorHoweverOftenOneIsWanted)
{
    ::shutdown(connection.ours, SHUT_WR);
    connection.close_peer();
    readiness->want({.read = true, .error = true});
    wait_for_one();
    EXPECT_TRUE(told->all[0].read) << "the FIN";
    for (int time = 0; time < 3; ++time) {
        readiness->want(error);
        EXPECT_EQ(told_at_once(), 0U) << "a lasting hang-up would make a loop spin";
    }
}

TEST_F(ReadinessTest, AResetIsToldToWhoWaitsForAnErrorAlsoAfterAFin)
{
    ::shutdown(connection.peer, SHUT_WR);
    readiness->want(read);
    wait_for_one();
    readiness->want(error);
    EXPECT_EQ(told_at_once(), 0U);
    connection.reset();
    EXPECT_EQ(wait_for_one(), 1U);
    EXPECT_TRUE(told->all[0].other);
}

TEST_F(ReadinessTest, AfterStopNothingIsTold)
{
    readiness->want(read);
    ::send(connection.peer, "a", 1, 0);
    readiness->stop();
    EXPECT_EQ(told_at_once(), 0U);
    EXPECT_FALSE(queue->has_sources());
}

TEST_F(ReadinessTest, UnderLoadOtherHandlersOfTheContextStillHaveTheirTurn)
{
    Connection second;
    const auto other = std::make_shared<Readiness>(queue, second.ours, told);
    const auto be_busy = [&] {
        ::send(connection.peer, "a", 1, 0);
        ::send(second.peer, "a", 1, 0);
        readiness->want(read);
        other->want(read);
        wait_for_one();
    };
    be_busy();
    bool ran = false;
    boost::asio::post(queue->context(), [&ran] { ran = true; });
    for (int round = 0; round < 100 && !ran; ++round) {
        be_busy();
    }
    EXPECT_TRUE(ran);
    other->stop();
}

} // namespace
} // namespace winsock_shim
