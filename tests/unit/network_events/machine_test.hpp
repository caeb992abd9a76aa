#pragma once

// What the tests of single behaviours of NetworkEvents start from.

#include "winsock_shim/shim/network_events.hpp"

#include <gtest/gtest.h>

namespace winsock_shim {

class MachineTest : public testing::Test {
  protected:
    NetworkEvents connected() const
    {
        NetworkEvents events(NetworkEvents::Kind::stream, policy);
        events.connecting();
        events.connect_decided(0, {});
        return events;
    }

    NetworkEvents listener() const
    {
        NetworkEvents events(NetworkEvents::Kind::stream, policy);
        events.listening();
        return events;
    }

    Policy policy = Policy::windows();
};

} // namespace winsock_shim
