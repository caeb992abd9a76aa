#pragma once

// Which of several known behaviours the shim shows: one switch a difference, three named sets.

#include <string>
#include <string_view>

namespace winsock_shim {

/// The switches of policy_switches.def as typed members:
/// `policy.bad_window == Policy::bad_window_values::fails`.
/// A value: the state machines are handed one and never look anything up.
struct Policy {
#define VALUES(...) __VA_ARGS__
#define SWITCH(row, member, name, values, windows, documented, wine_8_0)                           \
    enum class member##_values{values};                                                            \
    member##_values member = member##_values::windows;
#include "winsock_shim/shim/policy_switches.def"
#undef SWITCH
#undef VALUES

    static Policy windows()
    {
        return {};
    }
    static Policy documented();
    static Policy wine_8_0();

    /// Reads `profile[,switch=value...]`. What cannot be used is explained in `complaint`, one
    /// line an item, and left at the profile's value; an unknown profile means `windows`.
    static Policy parse(std::string_view text, std::string &complaint);
};

/// The process's policy: WINSOCK_SHIM_PROFILE, read once. Complaints go to stderr, once.
const Policy &policy();

} // namespace winsock_shim
