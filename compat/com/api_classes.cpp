// The process' classes, and objects of them.
#include "compat/com/class_objects.hpp"

using namespace compat::com;

namespace {

bool is_member()
{
    return apartment() != Apartment::none;
}

/// What CoGetClassObject does where all arguments are there.
HRESULT find_factory(REFCLSID id, DWORD context, REFIID iid, void **object)
{
    if (!is_member())
        return CO_E_NOTINITIALIZED;
    IUnknown *const factory = class_objects().find(apartment(), id, context);
    if (!factory)
        return REGDB_E_CLASSNOTREG;
    const HRESULT result = factory->QueryInterface(iid, object);
    factory->Release();
    return result;
}

} // namespace

HRESULT WINAPI CoRegisterClassObject(REFCLSID id, LPUNKNOWN factory, DWORD context, DWORD flags,
                                     LPDWORD registration)
{
    if (!factory || !registration)
        return E_INVALIDARG;
    *registration = 0;
    if (!is_member())
        return CO_E_NOTINITIALIZED;
    *registration = class_objects().add(id, factory, context, flags);
    return S_OK;
}

HRESULT WINAPI CoRevokeClassObject(DWORD registration)
{
    return is_member() ? class_objects().revoke(apartment(), registration) : CO_E_NOTINITIALIZED;
}

HRESULT WINAPI CoResumeClassObjects()
{
    class_objects().suspend(false);
    return S_OK;
}

HRESULT WINAPI CoSuspendClassObjects()
{
    class_objects().suspend(true);
    return S_OK;
}

HRESULT WINAPI CoGetClassObject(REFCLSID id, DWORD context, LPVOID, REFIID iid, LPVOID *object)
{
    if (!object)
        return E_INVALIDARG;
    *object = nullptr;
    return find_factory(id, context, iid, object);
}

HRESULT WINAPI CoCreateInstance(REFCLSID id, LPUNKNOWN outer, DWORD context, REFIID iid,
                                LPVOID *object)
{
    if (!object)
        return E_POINTER;
    *object = nullptr;
    void *found = nullptr;
    const HRESULT result = find_factory(id, context, IID_IClassFactory, &found);
    if (FAILED(result))
        return result;
    auto *const factory = static_cast<IClassFactory *>(found);
    const HRESULT made = factory->CreateInstance(outer, iid, object);
    factory->Release();
    return made;
}

HRESULT WINAPI CoCreateInstanceEx(REFCLSID id, IUnknown *outer, DWORD context, COSERVERINFO *,
                                  DWORD count, MULTI_QI *results)
{
    if (count == 0 || !results)
        return E_INVALIDARG;
    for (DWORD i = 0; i < count; ++i) {
        results[i].pItf = nullptr;
        results[i].hr = E_NOINTERFACE;
    }
    void *made = nullptr;
    const HRESULT result = CoCreateInstance(id, outer, context, IID_IUnknown, &made);
    if (FAILED(result))
        return result;
    auto *const object = static_cast<IUnknown *>(made);
    DWORD found = 0;
    for (DWORD i = 0; i < count; ++i) {
        void *interface_of_it = nullptr;
        results[i].hr = object->QueryInterface(*results[i].pIID, &interface_of_it);
        results[i].pItf = static_cast<IUnknown *>(interface_of_it);
        found += SUCCEEDED(results[i].hr);
    }
    object->Release();
    return found == count ? S_OK : found != 0 ? CO_S_NOTALLINTERFACES : E_NOINTERFACE;
}
