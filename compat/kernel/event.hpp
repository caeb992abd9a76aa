// Event objects, as CreateEvent makes them and WSAEventSelect sets them.
#pragma once

#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/waitable.hpp"

namespace compat {

/// Manual-reset: releases all who wait until it is reset. Auto-reset: releases one. Any thread.
class Event final : public KernelObject, public Waitable {
  public:
    static constexpr TypeTag type_tag = make_type_tag("evnt");
    enum class Reset { automatic, manual };

    Event(Reset reset, bool set) : KernelObject(type_tag), reset_(reset), set_(set) {}

    void set();
    void reset();
    /// Releases those who wait now, then is reset.
    void pulse();
    bool is_set() const;

    Waitable *waitable() override { return this; }

  private:
    bool signalled(DWORD) const override { return set_; }
    bool acquire(DWORD) override;

    const Reset reset_;
    bool set_; // guarded by dispatch_mutex()
};

} // namespace compat
