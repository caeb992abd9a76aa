#include "compat/http/curl.hpp"

#include "compat/kernel/diagnostics.hpp"

#include <dlfcn.h>
#include <optional>

namespace compat::http {
namespace {

template <class Function>
bool find(void *library, const char *name, Function *&function)
{
    function = reinterpret_cast<Function *>(::dlsym(library, name));
    return function != nullptr;
}

std::optional<Curl> load()
{
    void *const library = ::dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    Curl found{};
    const bool is_whole = library && find(library, "curl_global_init", found.global_init) &&
                          find(library, "curl_easy_init", found.easy_init) &&
                          find(library, "curl_easy_cleanup", found.easy_cleanup) &&
                          find(library, "curl_easy_setopt", found.easy_setopt) &&
                          find(library, "curl_easy_getinfo", found.easy_getinfo) &&
                          find(library, "curl_easy_pause", found.easy_pause) &&
                          find(library, "curl_multi_init", found.multi_init) &&
                          find(library, "curl_multi_add_handle", found.multi_add_handle) &&
                          find(library, "curl_multi_remove_handle", found.multi_remove_handle) &&
                          find(library, "curl_multi_perform", found.multi_perform) &&
                          find(library, "curl_multi_poll", found.multi_poll) &&
                          find(library, "curl_multi_info_read", found.multi_info_read) &&
                          find(library, "curl_multi_cleanup", found.multi_cleanup) &&
                          find(library, "curl_share_init", found.share_init) &&
                          find(library, "curl_share_setopt", found.share_setopt) &&
                          find(library, "curl_share_cleanup", found.share_cleanup) &&
                          find(library, "curl_slist_append", found.slist_append) &&
                          find(library, "curl_slist_free_all", found.slist_free_all);
    constexpr long everything = 3;
    if (is_whole && found.global_init(everything) == curl_code::ok)
        return found;
    warn_once("libcurl.so.4", "not installed (Debian package libcurl4), so there is no HTTP");
    return std::nullopt;
}

} // namespace

const Curl *curl()
{
    // It stays loaded: the process may end while a transfer is under way.
    static const auto &loaded = *new std::optional<Curl>(load());
    return loaded ? &*loaded : nullptr;
}

} // namespace compat::http
