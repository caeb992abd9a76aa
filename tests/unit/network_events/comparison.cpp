#include "comparison.hpp"

#include <algorithm>
#include <atomic>
#include <random>
#include <sstream>

namespace winsock_shim::reference {

namespace {

std::atomic<std::uint64_t> histories{0};

template <class Range>
std::string joined(const Range &notifications)
{
    std::string text;
    for (const Notification &notification : notifications) {
        text += (text.empty() ? "" : ",") + text_of(notification);
    }
    return text.empty() ? "-" : text;
}

std::string text_of(const Wanted &wanted)
{
    std::string text;
    text += wanted.read ? " read" : "";
    text += wanted.write ? " write" : "";
    text += wanted.error ? " error" : "";
    text += wanted.end ? " end" : "";
    return text.empty() ? " nothing" : text;
}

/// One line of a failure report.
struct Line {
    std::string stimulus;
    std::string model;
    std::string machine;
    std::string note;
};

std::string report(const Scene &scene, const std::vector<Line> &lines, const std::string &verdict)
{
    std::ostringstream out;
    const auto cell = [&](const std::string &text, std::size_t width) {
        out << text << std::string(text.size() < width ? width - text.size() : 1, ' ');
    };
    out << scene.name << ": " << verdict << "\n";
    cell("  stimulus", 34);
    cell("model", 22);
    cell("machine", 22);
    out << "\n";
    for (const Line &line : lines) {
        cell("  " + line.stimulus, 34);
        cell(line.model, 22);
        cell(line.machine, 22);
        out << line.note << "\n";
    }
    return out.str();
}

Moment moment_of(const World &world, Stimulus stimulus, Outcome outcome)
{
    return {stimulus, outcome, world.levels(), 0};
}

/// What is recorded now, and what was told if it was asked for in the last moment.
bool records_differ(const Model &model, const History &history, const World &world)
{
    EventMask mask = 0;
    for (const Notification &record : model.records(history)) {
        mask |= record.event;
    }
    if (mask != world.machine().recorded()) {
        return true;
    }
    if (history.back().stimulus.act != Act::enumerate) {
        return false;
    }
    const History before(history.begin(), history.end() - 1);
    return !std::ranges::equal(model.records(before), world.told_records());
}

/// Depth first through all histories; the path is in history_ and lines_.
class Enumeration {
  public:
    explicit Enumeration(const Scene &scene) : scene_(scene), history_(scene.history) {}

    std::string run(int depth)
    {
        descend(scene_.world, depth);
        return failure_;
    }

  private:
    bool descend(const World &world, int depth)
    {
        if (path_.size() < scene_.opening.size()) {
            return step(world, scene_.opening[path_.size()], depth + 1);
        }
        if (depth == 0) {
            return true;
        }
        for (const Stimulus stimulus : scene_.alphabet) {
            if (world.possible(stimulus) && !step(world, stimulus, depth)) {
                return false;
            }
        }
        return true;
    }

    bool step(World world, Stimulus stimulus, int depth)
    {
        ++histories;
        std::vector<Notification> posted;
        const Outcome outcome = world.apply(stimulus, posted);
        world.settle(Waits::as_wanted_now, posted);
        history_.push_back(moment_of(world, stimulus, outcome));
        const Notifications due = scene_.model.post_due(history_);
        path_.push_back(stimulus);
        std::string verdict;
        if (!std::ranges::equal(due, posted)) {
            verdict = "other messages than the model's";
        } else if (records_differ(scene_.model, history_, world)) {
            verdict = "other records than the model's: " + joined(scene_.model.records(history_));
        } else if (world.span()) {
            verdict = "what was just told is wanted again:" + text_of(world.machine().wanted());
        } else if (world.wants_while_unregistered()) {
            verdict = "wants readiness without a registration:" + text_of(world.machine().wanted());
        }
        if (!verdict.empty()) {
            explain(verdict);
            return false;
        }
        if (!descend(world, depth - 1)) {
            return false;
        }
        history_.pop_back();
        path_.pop_back();
        return true;
    }

    /// Walks the path once more, writing both columns down.
    void explain(const std::string &verdict)
    {
        std::vector<Line> lines;
        World world = scene_.world;
        History history = scene_.history;
        for (const Stimulus stimulus : path_) {
            std::vector<Notification> posted;
            const Outcome outcome = world.apply(stimulus, posted);
            world.settle(Waits::as_wanted_now, posted);
            history.push_back(moment_of(world, stimulus, outcome));
            const Notifications due = scene_.model.post_due(history);
            lines.push_back({reference::text_of(stimulus), joined(due), joined(posted),
                             "wants" + text_of(world.machine().wanted())});
        }
        failure_ = report(scene_, lines, verdict);
    }

    const Scene &scene_;
    History history_;
    std::vector<Stimulus> path_;
    std::string failure_;
};

/// One random history.
class Walk {
  public:
    Walk(const Scene &scene, std::uint32_t seed)
        : scene_(scene), random_(seed), world_(scene.world), history_(scene.history)
    {
        waits_ = below(2) == 0 ? Waits::as_wanted_now : Waits::until_told;
    }

    std::string run(int steps)
    {
        for (const Stimulus &stimulus : scene_.opening) {
            advance(stimulus, true);
        }
        for (int i = 0; i < steps && failure_.empty(); ++i) {
            const Stimulus stimulus = scene_.alphabet[below(scene_.alphabet.size())];
            if (!world_.possible(stimulus)) {
                continue;
            }
            // A registration and a decided connect are moments of their own in the model.
            const bool edge = stimulus.act == Act::connected || stimulus.act == Act::refused;
            if (stimulus.act == Act::select || stimulus.act == Act::cancel ||
                stimulus.act == Act::select_events || stimulus.act == Act::enumerate) {
                settle();
            }
            advance(stimulus, edge || below(2) == 0);
        }
        settle();
        return failure_;
    }

  private:
    void settle()
    {
        if (!settled_) {
            advance({Act::settle}, true);
        }
    }

    std::size_t below(std::size_t limit) { return random_() % limit; }

    void advance(Stimulus stimulus, bool settles)
    {
        if (!failure_.empty()) {
            return;
        }
        settled_ = settles;
        std::vector<Notification> posted;
        const Outcome outcome = world_.apply(stimulus, posted);
        const Levels before = world_.levels();
        if (settles) {
            world_.settle(waits_, posted);
        }
        history_.push_back(moment_of(world_, stimulus, outcome));
        // Until the reset was noticed in this moment, recv would have delivered.
        const Levels after = history_.back().levels;
        std::string verdict;
        std::string model;
        for (const Notification &notification : posted) {
            const bool due_after = is_allowed(notification);
            history_.back().levels = before;
            const bool due_before = is_allowed(notification);
            history_.back().levels = after;
            if (!due_after && !due_before) {
                verdict = "a message that the model does not allow: " + text(notification);
            }
            history_.back().posted |= notification.event;
        }
        if (settles && verdict.empty()) {
            History copy = history_;
            const Notifications due = scene_.model.post_due(copy);
            model = joined(due);
            if (!due.empty()) {
                verdict = "messages are due that did not come: " + model;
            } else if (records_differ(scene_.model, history_, world_)) {
                verdict =
                    "other records than the model's: " + joined(scene_.model.records(history_));
            } else if (world_.span()) {
                verdict =
                    "what was just told is wanted again:" + text_of(world_.machine().wanted());
            }
        }
        lines_.push_back(
            {reference::text_of(stimulus), settles ? model : "?", joined(posted),
             (settles ? "settled, wants" : "wants") + text_of(world_.machine().wanted())});
        if (!verdict.empty()) {
            failure_ = report(scene_, lines_, verdict);
        }
    }

    bool is_allowed(const Notification &notification) const
    {
        return scene_.model.is_due(history_, notification.event) &&
               scene_.model.error_word(history_, notification.event) == notification.error;
    }

    static std::string text(const Notification &notification)
    {
        return reference::text_of(notification);
    }

    const Scene &scene_;
    std::mt19937 random_;
    World world_;
    History history_;
    Waits waits_ = Waits::as_wanted_now;
    bool settled_ = true;
    std::vector<Line> lines_;
    std::string failure_;
};

} // namespace

Scene client(const Policy &policy, std::vector<Stimulus> alphabet)
{
    return {World(World::Start::client, policy),
            Model(Model::Kind::stream, policy),
            {},
            std::move(alphabet),
            "client"};
}

Scene listener(const Policy &policy, std::vector<Stimulus> alphabet)
{
    return {World(World::Start::listener, policy),
            Model(Model::Kind::stream, policy),
            {},
            std::move(alphabet),
            "listener"};
}

Scene datagram(const Policy &policy, std::vector<Stimulus> alphabet)
{
    return {World(World::Start::datagram, policy),
            Model(Model::Kind::datagram, policy),
            {},
            std::move(alphabet),
            "datagram socket"};
}

Scene connected_client(const Policy &policy, std::vector<Stimulus> alphabet)
{
    Scene scene{World::connected(policy),
                Model(Model::Kind::stream, policy),
                {},
                std::move(alphabet),
                "connected client"};
    for (const Act act : {Act::connect, Act::connected}) {
        scene.history.push_back(moment_of(scene.world, {act}, Outcome::succeeded));
    }
    return scene;
}

Scene child(const Policy &policy, EventMask mask, int unread, bool fin,
            std::vector<Stimulus> alphabet, bool recording)
{
    return {World::child(mask, recording, unread, fin, policy),
            Model(Model::Kind::stream, policy),
            {},
            std::move(alphabet),
            "accepted socket",
            {{Act::born, mask, recording}}};
}

std::string compare_all(const Scene &scene, int depth)
{
    return Enumeration(scene).run(depth);
}

std::string compare_walk(const Scene &scene, int steps, std::uint32_t seed)
{
    const std::string failure = Walk(scene, seed).run(steps);
    return failure.empty() ? failure : "seed " + std::to_string(seed) + ", " + failure;
}

std::uint64_t histories_compared()
{
    return histories;
}

std::vector<Stimulus> alphabet(std::initializer_list<EventMask> masks,
                               std::initializer_list<Act> acts)
{
    std::vector<Stimulus> all;
    for (const EventMask mask : masks) {
        all.push_back({Act::select, mask});
    }
    for (const Act act : acts) {
        all.push_back({act, 0});
    }
    return all;
}

std::vector<Stimulus> event_alphabet(std::initializer_list<EventMask> masks,
                                     std::initializer_list<Act> acts)
{
    std::vector<Stimulus> all = alphabet({}, acts);
    for (const EventMask mask : masks) {
        all.push_back({Act::select_events, mask});
    }
    all.push_back({Act::enumerate});
    return all;
}

} // namespace winsock_shim::reference
