// Which actions a program has.

#include "program.hpp"

#include "harness/sockets.hpp"

#include <algorithm>
#include <random>

namespace random_programs {

namespace {

using namespace conformance;

constexpr unsigned most_actions = 30;
constexpr std::size_t most_sockets = 8;
constexpr int everything = 1000;

/// What a drawn socket is by now.
struct Drawn {
    enum class State { fresh, listening, connecting, connected, datagram } state{};
    std::string name;
    std::string peer;
    std::vector<std::string> waiting; ///< of a listener: who has connected and was not accepted
    bool urgent_sent = false;
    bool urgent_came = false;
    bool shut_send = false;
    bool shut_both = false;
    bool ended = false; ///< the peer has said that it sends no more
    bool peer_closed = false;
    bool refused = false;
    bool open = true;
};

class Draw {
  public:
    explicit Draw(std::uint32_t seed) : random_(seed) { program_.seed = seed; }

    Program all()
    {
        program_.reading = one_in(4);
        add_pair();
        const unsigned count = 8 + below(most_actions - 8);
        while (program_.actions.size() < count)
            add();
        program_.actions.back().quiet = false;
        return program_;
    }

  private:
    unsigned below(std::size_t limit) { return static_cast<unsigned>(random_() % limit); }
    bool one_in(unsigned n) { return below(n) == 0; }

    std::string name(const char *prefix) { return prefix + std::to_string(++named_); }

    void push(Kind kind, const std::string &subject, const std::string &object = "", int number = 0,
              const std::string &window = "")
    {
        // With a message in the queue, how many more a handler that receives brings about depends
        // on how soon each is posted (T0).
        const bool quiet = one_in(5) && !program_.reading;
        program_.actions.push_back({kind, subject, object, number, window, quiet});
    }

    Drawn &born(Drawn::State state, const std::string &called, const std::string &peer = "")
    {
        sockets_.push_back({state, called, peer, {}});
        return sockets_.back();
    }

    void add_pair()
    {
        const std::string c = name("c"), v = name("v");
        push(Kind::pair, c, v);
        born(Drawn::State::connected, c, v);
        born(Drawn::State::connected, v, c);
        select(v);
    }

    const char *window() { return one_in(4) ? "k" : "h"; }

    int mask()
    {
        static const LONG likely[] = {ALL,           R | W | C, R | C,     R,     W,    C,
                                      R | W | O | C, 0,         A | R | C, N | W, R | O};
        return one_in(4) ? static_cast<int>(below(64)) : static_cast<int>(likely[below(11)]);
    }

    // What is drawn is drawn in statements of its own: compilers differ in which argument of a call
    // comes first, and both sides have to draw the same program.

    void select(const std::string &subject)
    {
        const char *const told = window();
        push(Kind::select, subject, "", mask(), told);
    }

    /// Once in `n` with any mask, else with the usual one.
    void select(const std::string &subject, unsigned n, LONG usual)
    {
        const char *const told = window();
        push(Kind::select, subject, "", one_in(n) ? mask() : static_cast<int>(usual), told);
    }

    void add()
    {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < sockets_.size(); ++i)
            if (sockets_[i].open)
                open.push_back(i);
        if (open.empty() || (open.size() < most_sockets && one_in(6)))
            return create();
        if (one_in(15)) {
            const char *const to = window();
            return push(Kind::post, "", "", static_cast<int>(below(9)), to);
        }
        Drawn &s = sockets_[open[below(open.size())]];
        // When both directions are closed Wine 8.0 has lost the registration, or loses it with the
        // next one, by what was in the mask at that moment (F-C4, F-C12).
        if (one_in(4) && !s.shut_both && !(s.shut_send && s.ended))
            return select(s.name);
        if (one_in(14))
            return end(s);
        act(s);
    }

    void create()
    {
        switch (below(4)) {
        case 0:
            return add_pair();
        case 1: {
            const std::string l = name("l");
            push(Kind::listener, l);
            born(Drawn::State::listening, l);
            return select(l, 4, A | R | W | C);
        }
        case 2: {
            const std::string s = name("s");
            push(Kind::stream, s);
            born(Drawn::State::fresh, s);
            return select(s, 3, ALL);
        }
        default: {
            const std::string u = name("u");
            push(Kind::datagram, u);
            born(Drawn::State::datagram, u);
            return select(u);
        }
        }
    }

    void end(Drawn &s)
    {
        // An unread urgent byte at the peer hides the end or the reset behind it, and from whom
        // differs (V6, V13).
        if (s.urgent_sent)
            return;
        s.open = false;
        tell_peer(s);
        if (Drawn *peer = find(s.peer))
            peer->peer_closed = true;
        push(s.state == Drawn::State::connected && one_in(3) ? Kind::reset : Kind::close, s.name);
    }

    Drawn *find(const std::string &called)
    {
        for (Drawn &s : sockets_)
            if (s.name == called)
                return &s;
        return nullptr;
    }

    void tell_peer(const Drawn &s)
    {
        if (Drawn *peer = find(s.peer))
            peer->ended = true;
    }

    void act(Drawn &s)
    {
        switch (s.state) {
        case Drawn::State::fresh:
            return connect(s);
        case Drawn::State::listening:
            return accept(s);
        case Drawn::State::connecting:
        case Drawn::State::connected:
            return transfer(s);
        case Drawn::State::datagram:
            return transfer_datagram(s);
        }
    }

    void connect(Drawn &s)
    {
        // With two that wait, the next FD_ACCEPT races with the first message of the accepted one.
        for (Drawn &l : sockets_)
            if (l.open && l.state == Drawn::State::listening && l.waiting.empty()) {
                l.waiting.push_back(s.name);
                s.state = Drawn::State::connecting;
                return push(Kind::connect, s.name, l.name);
            }
        s.state = Drawn::State::connecting;
        s.refused = true;
        push(Kind::connect_dead, s.name);
    }

    void accept(Drawn &l)
    {
        const std::string a = name("a"), listener = l.name;
        if (!l.waiting.empty()) {
            Drawn &client = *find(l.waiting.front());
            l.waiting.erase(l.waiting.begin());
            client.peer = a;
            const Drawn before = client;
            // The vector grows: l and client are gone from here on.
            Drawn &accepted = born(Drawn::State::connected, a, before.name);
            accepted.ended = before.shut_send || !before.open;
        }
        push(Kind::accept, listener, a);
    }

    void transfer(Drawn &s)
    {
        // Wine 8.0 lets Linux answer a recv after a refused connect: 0, as at an end.
        if (s.refused)
            return push(Kind::send, s.name, "", static_cast<int>(1 + below(6)));
        switch (below(14)) {
        case 0:
        case 1:
        case 2:
        case 3:
            // Where the mark of an urgent byte splits what comes after it depends on segments.
            if (s.urgent_sent)
                return push(Kind::unread, s.name);
            return push(Kind::send, s.name, "", static_cast<int>(1 + below(6)));
        case 4:
            if (s.shut_send || s.ended)
                return;
            // One urgent byte at a time is kept (V13), and its mark does not go away.
            if (s.urgent_sent)
                return;
            s.urgent_sent = true;
            if (Drawn *peer = find(s.peer))
                peer->urgent_came = true;
            return push(Kind::send_urgent, s.name);
        case 5:
            return push(s.peer_closed ? Kind::receive : Kind::peek, s.name, "",
                        s.peer_closed ? everything : static_cast<int>(1 + below(5)));
        case 6:
            return push(Kind::unread, s.name);
        case 7:
            return push(Kind::receive_urgent, s.name);
        case 8:
            return push(Kind::receive_elsewhere, s.name, "",
                        s.peer_closed ? everything : static_cast<int>(1 + below(5)));
        case 9:
            return shut(s, one_in(3) ? static_cast<int>(below(3)) : SD_SEND);
        default:
            // Wine 8.0 does not announce what a recv leaves unread after a reset, so none leaves
            // any.
            if (s.peer_closed)
                return push(Kind::receive, s.name, "", everything);
            // Whether an urgent byte alone is enough for a recv of length 0 differs in Wine by what
            // else it has looked at.
            return push(Kind::receive, s.name, "",
                        !s.urgent_came && one_in(8) ? 0 : static_cast<int>(1 + below(6)));
        }
    }

    void shut(Drawn &s, int how)
    {
        if (s.urgent_sent || s.peer_closed) // as in end() and receive
            return;
        // A handler that receives would be told of what it cannot receive for ever (F-R14).
        if (program_.reading)
            how = SD_SEND;
        s.shut_both = how == SD_BOTH;
        if (how != SD_RECEIVE) {
            s.shut_send = true;
            tell_peer(s);
        }
        push(Kind::shut, s.name, "", how);
    }

    void transfer_datagram(Drawn &s)
    {
        if (one_in(2))
            for (const Drawn &other : sockets_)
                if (other.open && other.state == Drawn::State::datagram && one_in(2))
                    return push(Kind::send_to, s.name, other.name, static_cast<int>(below(6)));
        const int amount = static_cast<int>(1 + below(6));
        push(one_in(4) ? Kind::peek : Kind::receive, s.name, "", amount);
    }

    std::mt19937 random_;
    Program program_;
    std::vector<Drawn> sockets_;
    unsigned named_ = 0;
};

std::string mask_text(int mask)
{
    static const std::pair<LONG, const char *> letters[] = {{R, "R"}, {W, "W"}, {O, "O"},
                                                            {A, "A"}, {N, "N"}, {C, "C"}};
    std::string text;
    for (const auto &[bit, letter] : letters)
        if (mask & bit)
            text += (text.empty() ? "" : " | ") + std::string(letter);
    return mask == ALL ? "ALL" : text.empty() ? "0" : text;
}

std::string quoted(int length)
{
    return "\"" + std::string("abcdefgh").substr(0, static_cast<std::size_t>(length)) + "\"";
}

} // namespace

Program draw(std::uint32_t seed)
{
    return Draw(seed).all();
}

std::string code_of(const Action &action)
{
    static const char *const directions[] = {"SD_RECEIVE", "SD_SEND", "SD_BOTH"};
    const std::string &s = action.subject, number = std::to_string(action.number);
    switch (action.kind) {
    case Kind::pair:
        return "Pair " + s + "_" + action.object + "(\"" + s + "\", \"" + action.object + "\")";
    case Kind::listener:
        return "Listener " + s + "_(5, \"" + s + "\")";
    case Kind::stream:
        return "tcp(\"" + s + "\")";
    case Kind::datagram:
        return "udp(\"" + s + "\")";
    case Kind::select:
        return "sel(" + s + ", " + action.window + ", " + mask_text(action.number) + ")";
    case Kind::connect:
        return "connect(" + s + ", address_of(" + action.object + "))";
    case Kind::connect_dead:
        return "connect(" + s + ", dead_address())";
    case Kind::accept:
        return "accept(" + s + ", " + action.object + ", \"" + action.object + "\")";
    case Kind::send:
        return "send(" + s + ", " + quoted(action.number) + ")";
    case Kind::send_urgent:
        return "send(" + s + ", \"!\", MSG_OOB)";
    case Kind::send_to:
        return "sendto(" + s + ", " + quoted(action.number) + ", address_of(" + action.object +
               "))";
    case Kind::receive:
        return "recv(" + s + ", " + number + ")";
    case Kind::peek:
        return "recv(" + s + ", " + number + ", MSG_PEEK)";
    case Kind::receive_urgent:
        return "recv(" + s + ", 1, MSG_OOB)";
    case Kind::receive_elsewhere:
        return "in_another_thread([&] { return recv(" + s + ", " + number + "); })";
    case Kind::unread:
        return "unread(" + s + ")";
    case Kind::shut:
        return "shutdown(" + s + ", " + directions[action.number] + ")";
    case Kind::close:
        return "close(" + s + ")";
    case Kind::reset:
        return "reset(" + s + ")";
    case Kind::post:
        return "post(" + action.window + ", " + number + ")";
    }
    return {};
}

} // namespace random_programs
