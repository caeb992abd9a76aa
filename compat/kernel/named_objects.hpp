// Names by which kernel objects are found again inside the process.
#pragma once

#include "compat/kernel/kernel_object.hpp"

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace compat {

/// Names last as long as an object of that name. Case matters, as on Windows. Any thread.
class NamedObjects {
  public:
    std::shared_ptr<KernelObject> find(const std::u16string &name) const;

    /// The object of that name, made by `make` if there is none. `existed` tells which.
    template <class Make>
    std::shared_ptr<KernelObject> find_or_make(const std::u16string &name, bool &existed, Make make)
    {
        const std::lock_guard guard(mutex_);
        auto &entry = objects_[name];
        auto object = entry.lock();
        existed = object != nullptr;
        if (!existed)
            entry = object = make();
        return object;
    }

  private:
    mutable std::mutex mutex_;
    std::unordered_map<std::u16string, std::weak_ptr<KernelObject>> objects_;
};

} // namespace compat
