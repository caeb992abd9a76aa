#include "compat/http/cookies.hpp"

#include "compat/http/curl.hpp"

namespace compat::http {

Cookies::Cookies()
{
    const Curl *const library = curl();
    share_ = library ? library->share_init() : nullptr;
    if (!share_)
        return;
    library->share_setopt(share_, curl_share::user_data, this);
    library->share_setopt(share_, curl_share::lock_function, &Cookies::lock);
    library->share_setopt(share_, curl_share::unlock_function, &Cookies::unlock);
    library->share_setopt(share_, curl_share::share, curl_share::cookies);
}

Cookies::~Cookies()
{
    if (share_)
        curl()->share_cleanup(share_);
}

void Cookies::lock(void *, int, int, void *self)
{
    static_cast<Cookies *>(self)->mutex_.lock();
}

void Cookies::unlock(void *, int, void *self)
{
    static_cast<Cookies *>(self)->mutex_.unlock();
}

} // namespace compat::http
