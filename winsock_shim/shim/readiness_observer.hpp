#pragma once

namespace winsock_shim {

class Readiness;

/// What the kernel says of a descriptor, as far as it was wanted.
struct Ready {
    bool read = false;
    bool write = false;
    bool other = false;       ///< a FIN, a reset or an urgent byte, perhaps behind unread data
    bool surely_data = false; ///< `read` means data: no FIN, error or urgent byte has come
};

/// Who is told of readiness. Called on the thread that owns the window's queue, while it retrieves
/// messages or settles.
class ReadinessObserver {
  public:
    virtual ~ReadinessObserver() = default;
    virtual void on_ready(const Readiness &from, Ready what) = 0;
};

} // namespace winsock_shim
