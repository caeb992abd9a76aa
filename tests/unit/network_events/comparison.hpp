#pragma once

// The machine beside the model: all short histories, and random long ones.

#include "reference_model.hpp"
#include "world.hpp"

#include <cstdint>
#include <string>

namespace winsock_shim::reference {

/// A socket at its beginning, and what can happen to it.
struct Scene {
    World world;
    Model model;
    History history; ///< what has already happened
    std::vector<Stimulus> alphabet;
    std::string name;
    std::vector<Stimulus> opening{}; ///< how every history goes on from there
};

Scene client(const Policy &policy, std::vector<Stimulus> alphabet);
Scene listener(const Policy &policy, std::vector<Stimulus> alphabet);
Scene datagram(const Policy &policy, std::vector<Stimulus> alphabet);
/// A connected client without a registration, so that no depth is spent on connecting.
Scene connected_client(const Policy &policy, std::vector<Stimulus> alphabet);
/// A socket out of accept; `unread` and `fin` were there before.
Scene child(const Policy &policy, EventMask mask, int unread, bool fin,
            std::vector<Stimulus> alphabet, bool recording = false);

/// Tries every possible sequence of up to `depth` stimuli, letting the reactor settle after each.
/// The messages must be the model's, in order. Returns the first difference readably, or nothing.
std::string compare_all(const Scene &scene, int depth);

/// A walk of `steps` stimuli: the reactor tells late, and in half of the walks from stale waits.
/// Which messages come when is then free within limits: each must be due by the model when it
/// comes, and whenever the reactor has settled none may be left due.
std::string compare_walk(const Scene &scene, int steps, std::uint32_t seed);

/// How many histories compare_all() has tried in this process.
std::uint64_t histories_compared();

/// selects with each of `masks`, then the acts.
std::vector<Stimulus> alphabet(std::initializer_list<EventMask> masks,
                               std::initializer_list<Act> acts);

/// The same with WSAEventSelect, and WSAEnumNetworkEvents beside the acts.
std::vector<Stimulus> event_alphabet(std::initializer_list<EventMask> masks,
                                     std::initializer_list<Act> acts);

std::string text_of(const Stimulus &stimulus);
std::string text_of(const Notification &notification);

} // namespace winsock_shim::reference
