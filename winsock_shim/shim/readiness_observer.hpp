#pragma once

namespace winsock_shim {

class Readiness;

enum class ReadyFor { read, write, error, end };

/// Who is told of readiness. Called on the thread that owns the window's queue, while it retrieves
/// messages or settles.
class ReadinessObserver {
  public:
    virtual ~ReadinessObserver() = default;
    virtual void on_ready(const Readiness &from, ReadyFor what) = 0;
};

} // namespace winsock_shim
