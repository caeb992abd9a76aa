// The objects behind the handles that one call waits for.
#pragma once

#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/waitable.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <span>

#include <windef.h>
#include <winnt.h>

namespace compat {

/// Keeps the objects alive while they are waited for, even if their handles are closed.
class WaitSet {
  public:
    /// False with the error set: a handle is no waitable object, or one comes twice in a wait for
    /// all. `count` is at most MAXIMUM_WAIT_OBJECTS.
    bool fill(DWORD count, const HANDLE *handles, Wait::For how_many);

    std::span<Waitable *const> waitables() const { return {waitables_.data(), count_}; }

  private:
    std::array<std::shared_ptr<KernelObject>, MAXIMUM_WAIT_OBJECTS> objects_;
    std::array<Waitable *, MAXIMUM_WAIT_OBJECTS> waitables_{};
    std::size_t count_ = 0;
};

} // namespace compat
