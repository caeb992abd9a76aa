#include "compat/com/class_objects.hpp"

#include <vector>

namespace compat::com {

DWORD ClassObjects::add(REFCLSID id, IUnknown *factory, DWORD context, DWORD flags)
{
    factory->AddRef();
    const std::lock_guard guard(mutex_);
    const bool hidden = (flags & REGCLS_SUSPENDED) != 0;
    entries_.emplace(next_, Entry{apartment(), id, factory, context, flags, hidden});
    return next_++;
}

HRESULT ClassObjects::revoke(Apartment apartment, DWORD registration)
{
    IUnknown *factory = nullptr;
    {
        const std::lock_guard guard(mutex_);
        const auto at = entries_.find(registration);
        if (at == entries_.end())
            return E_INVALIDARG;
        if (at->second.apartment != apartment)
            return RPC_E_WRONG_THREAD;
        factory = at->second.factory;
        entries_.erase(at);
    }
    factory->Release();
    return S_OK;
}

void ClassObjects::revoke_all_of(Apartment apartment)
{
    std::vector<IUnknown *> factories;
    {
        const std::lock_guard guard(mutex_);
        std::erase_if(entries_, [&](const auto &entry) {
            const bool is_of = entry.second.apartment == apartment;
            if (is_of)
                factories.push_back(entry.second.factory);
            return is_of;
        });
    }
    for (IUnknown *const factory : factories)
        factory->Release();
}

void ClassObjects::suspend(bool suspended)
{
    const std::lock_guard guard(mutex_);
    for (auto &[registration, entry] : entries_)
        entry.hidden = suspended;
}

IUnknown *ClassObjects::find(Apartment apartment, REFCLSID id, DWORD contexts)
{
    const std::lock_guard guard(mutex_);
    for (auto &[registration, entry] : entries_) {
        const bool fits = entry.apartment == apartment && !entry.hidden &&
                          (entry.context & contexts) != 0 && entry.id == id;
        if (fits) {
            // One that serves a single client is gone from view with the first.
            const DWORD many = REGCLS_MULTIPLEUSE | REGCLS_MULTI_SEPARATE;
            entry.hidden = (entry.flags & many) == 0;
            entry.factory->AddRef();
            return entry.factory;
        }
    }
    return nullptr;
}

ClassObjects &class_objects()
{
    static auto &the_only = *new ClassObjects;
    return the_only;
}

} // namespace compat::com
