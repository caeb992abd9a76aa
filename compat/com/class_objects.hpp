// The classes that the process itself has registered: CoRegisterClassObject.
#pragma once

#include "compat/com/membership.hpp"

#include <map>
#include <mutex>

#include <objbase.h>

namespace compat::com {

/// Any thread. Of a factory's own methods only AddRef is called under the lock.
class ClassObjects {
  public:
    /// Keeps a reference to the factory; returns the registration's number.
    DWORD add(REFCLSID id, IUnknown *factory, DWORD context, DWORD flags);
    /// E_INVALIDARG: there is no such registration; RPC_E_WRONG_THREAD: it is another apartment's.
    HRESULT revoke(Apartment apartment, DWORD registration);
    void revoke_all_of(Apartment apartment);
    /// Hides all that is registered, or shows it again, as REGCLS_SUSPENDED does for one.
    void suspend(bool suspended);
    /// The factory, with a reference for the caller; null if there is none for one of the contexts.
    IUnknown *find(Apartment apartment, REFCLSID id, DWORD contexts);

  private:
    struct Entry {
        Apartment apartment;
        CLSID id;
        IUnknown *factory;
        DWORD context;
        DWORD flags;
        bool hidden;
    };

    std::mutex mutex_;
    std::map<DWORD, Entry> entries_; // guarded by mutex_, by the number of the registration
    DWORD next_ = 1;                 // guarded by mutex_
};

/// It lives as long as the process, like the Runtime.
ClassObjects &class_objects();

} // namespace compat::com
