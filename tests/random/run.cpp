// Runs a random program, and writes down what came of each action.

#include "run.hpp"

#include "harness/sockets.hpp"
#include "harness/thread.hpp"
#include "harness/window.hpp"

#include <cstdio>
#include <map>

namespace random_programs {

namespace {

using namespace conformance;

class Run {
  public:
    explicit Run(const Program &program)
    {
        if (program.reading)
            h_.on(R, [](SOCKET s) { note("(" + recv(s, 2) + ")"); });
    }

    ~Run()
    {
        for (const auto &[name, socket] : sockets_)
            if (socket != INVALID_SOCKET)
                ::closesocket(socket);
        pump(0);
    }

    void step(unsigned index, const Action &action)
    {
        std::string result;
        if (!possible(action))
            return;
        result = perform(action);
        if (action.quiet)
            settle();
        else
            result += " | " + pump(0);
        std::printf("%u\t%s\t%s\n", index, code_of(action).c_str(), result.c_str());
    }

  private:
    /// False for what a left-out action would have made.
    bool possible(const Action &action) const
    {
        const bool makes = action.kind == Kind::pair || action.kind == Kind::listener ||
                           action.kind == Kind::stream || action.kind == Kind::datagram ||
                           action.kind == Kind::post;
        const bool needs_object = action.kind == Kind::connect || action.kind == Kind::send_to;
        return makes || (is_open(action.subject) && (!needs_object || is_open(action.object)));
    }

    bool is_open(const std::string &name) const
    {
        const auto found = sockets_.find(name);
        return found != sockets_.end() && found->second != INVALID_SOCKET;
    }

    HWND window(const Action &action) const { return action.window == "k" ? k_ : h_; }

    /// No call may block, so every socket is made non-blocking before its first.
    std::string made(const std::string &name, SOCKET s)
    {
        sockets_[name] = s;
        return set_nonblocking(s, true);
    }

    std::string make_pair(const Action &action)
    {
        const Listener listener(5, "gone");
        const SOCKET c = tcp(action.subject.c_str());
        SOCKET v = INVALID_SOCKET;
        connect(c, listener.address);
        accept(listener.l, v, action.object.c_str());
        made(action.object, v);
        return made(action.subject, c);
    }

    std::string make_bound(const std::string &name, SOCKET s, bool listening)
    {
        const std::string result = bind(s, loopback());
        if (listening)
            conformance::listen(s, 5);
        made(name, s);
        return result;
    }

    std::string perform(const Action &action)
    {
        const SOCKET s = is_open(action.subject) ? sockets_.at(action.subject) : INVALID_SOCKET;
        const auto data = [&] {
            return std::string("abcdefgh").substr(0, static_cast<std::size_t>(action.number));
        };
        switch (action.kind) {
        case Kind::pair:
            return make_pair(action);
        case Kind::listener:
            return make_bound(action.subject, tcp(action.subject.c_str()), true);
        case Kind::stream:
            return made(action.subject, tcp(action.subject.c_str()));
        case Kind::datagram:
            return make_bound(action.subject, udp(action.subject.c_str()), false);
        case Kind::select:
            return sel(s, window(action), action.number);
        case Kind::connect:
            return connect(s, address_of(sockets_.at(action.object)));
        case Kind::connect_dead:
            return connect(s, dead_address());
        case Kind::accept: {
            SOCKET accepted = INVALID_SOCKET;
            const std::string result = accept(s, accepted, action.object.c_str());
            if (accepted != INVALID_SOCKET)
                made(action.object, accepted);
            return result;
        }
        case Kind::send:
            return send(s, data());
        case Kind::send_urgent:
            return send(s, "!", MSG_OOB);
        case Kind::send_to:
            return sendto(s, data(), address_of(sockets_.at(action.object)));
        case Kind::receive:
            return recv(s, action.number);
        case Kind::peek:
            return recv(s, action.number, MSG_PEEK);
        case Kind::receive_urgent:
            return recv(s, 1, MSG_OOB);
        case Kind::receive_elsewhere:
            return in_another_thread([&] { return recv(s, action.number); });
        case Kind::unread:
            return unread(s);
        case Kind::shut:
            return conformance::shutdown(s, action.number);
        case Kind::close:
            sockets_[action.subject] = INVALID_SOCKET;
            return close(s);
        case Kind::reset:
            sockets_[action.subject] = INVALID_SOCKET;
            return conformance::reset(s);
        case Kind::post:
            return post(window(action), static_cast<unsigned>(action.number));
        }
        return {};
    }

    Window h_;
    Window k_{"k"};
    std::map<std::string, SOCKET> sockets_;
};

} // namespace

void run(const Program &program, const std::vector<unsigned> &kept)
{
    std::printf("seed %u%s\n", static_cast<unsigned>(program.seed),
                program.reading ? " reading" : "");
    Run running(program);
    if (!kept.empty()) {
        for (const unsigned index : kept)
            if (index < program.actions.size())
                running.step(index, program.actions[index]);
    } else {
        for (unsigned index = 0; index < program.actions.size(); ++index)
            running.step(index, program.actions[index]);
    }
    std::fflush(stdout);
}

} // namespace random_programs
