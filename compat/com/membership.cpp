#include "compat/com/membership.hpp"

#include "compat/com/class_objects.hpp"

#include <atomic>
#include <utility>

#include <winerror.h>

namespace compat::com {
namespace {

std::atomic<unsigned> multithreaded_members{0};
std::atomic<DWORD> next_apartment{static_cast<DWORD>(Apartment::first_single_threaded)};

/// Of one thread. A thread that ends without CoUninitialize leaves all the same.
struct Member {
    unsigned count = 0;
    Apartment apartment = Apartment::none;

    ~Member() { end(); }

    void begin(bool single_threaded)
    {
        if (single_threaded) {
            apartment = static_cast<Apartment>(next_apartment++);
        } else {
            apartment = Apartment::multithreaded;
            ++multithreaded_members;
        }
    }

    void end()
    {
        const Apartment left = std::exchange(apartment, Apartment::none);
        const bool is_last = left != Apartment::multithreaded || --multithreaded_members == 0;
        if (left != Apartment::none && is_last)
            class_objects().revoke_all_of(left);
    }
};

thread_local Member member;

} // namespace

HRESULT join(bool single_threaded)
{
    if (member.count == 0)
        member.begin(single_threaded);
    else if (is_single_threaded() != single_threaded)
        return RPC_E_CHANGED_MODE;
    return member.count++ == 0 ? S_OK : S_FALSE;
}

void leave()
{
    if (member.count != 0 && --member.count == 0)
        member.end();
}

Apartment apartment()
{
    if (member.count == 0 && multithreaded_members != 0)
        return Apartment::multithreaded;
    return member.apartment;
}

bool is_single_threaded()
{
    return member.apartment >= Apartment::first_single_threaded;
}

} // namespace compat::com
