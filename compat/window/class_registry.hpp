// The window classes of the process.
#pragma once

#include "compat/window/window_class.hpp"

#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_map>

#include <windef.h>

namespace compat {

/// Names are compared without case; there is one module, so one set of names. Any thread.
class ClassRegistry {
  public:
    /// Zero, or the error: ERROR_CLASS_ALREADY_EXISTS, ERROR_INVALID_PARAMETER (no name).
    DWORD add(std::unique_ptr<WindowClass> description);
    /// Zero, or the error: ERROR_CLASS_DOES_NOT_EXIST, ERROR_CLASS_HAS_WINDOWS.
    DWORD remove(ATOM atom);
    /// Null when there is no class of that atom.
    std::shared_ptr<WindowClass> find(ATOM atom) const;
    /// The same, counting one more window of it, so that it cannot be removed in between.
    std::shared_ptr<WindowClass> find_for_window(ATOM atom);

    /// Guards the fields of every class.
    std::mutex &mutex() const { return mutex_; }

  private:
    mutable std::mutex mutex_;
    std::unordered_map<ATOM, std::shared_ptr<WindowClass>> classes_;
};

/// The atom of a class given by name or as MAKEINTATOM(atom); 0 when there is none. A name of the
/// system's controls, which are not implemented, is reported on stderr once.
ATOM class_atom(LPCSTR name);
ATOM class_atom(LPCWSTR name);

} // namespace compat
