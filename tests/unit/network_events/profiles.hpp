#pragma once

// The three profiles as parameters of a test.

#include "winsock_shim/shim/policy.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace winsock_shim::reference {

struct Profile {
    const char *name;
    Policy policy;
};

inline void PrintTo(const Profile &profile, std::ostream *out)
{
    *out << profile.name;
}

inline auto all_profiles()
{
    return testing::Values(Profile{"windows", Policy::windows()},
                           Profile{"documented", Policy::documented()},
                           Profile{"wine", Policy::wine_8_0()});
}

inline std::string name_of_profile(const testing::TestParamInfo<Profile> &test)
{
    return test.param.name;
}

} // namespace winsock_shim::reference
