// A source of messages that the owner of a queue asks before it turns to its io_context.
#pragma once

namespace compat {

/// Called by the owner of the queue, before it runs handlers of the context or waits on it.
class ReadySource {
  public:
    /// Sees to it that the context tells of what becomes ready from now on.
    /// Under load there is always something ready, and a look at the source itself is cheaper than
    /// a wait that would only tell so: then it looks, and returns true if that found something. It
    /// declines from time to time, so that everything else on the context has its turn.
    virtual bool prepare_wait() = 0;

  protected:
    ~ReadySource() = default;
};

} // namespace compat
