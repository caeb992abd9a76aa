// WinHTTP: sessions, servers' names and requests, and closing them.
#include "compat/http/objects.hpp"
#include "compat/http/url.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/text.hpp"

#include <winhttp.h>

using namespace compat;
using namespace compat::http;

namespace {

HINTERNET failed(DWORD error)
{
    set_last_error(error);
    return nullptr;
}

/// Escaped as the flags want it.
std::string object_of(LPCWSTR object, DWORD flags)
{
    const std::u16string text = object ? object : u"";
    return to_narrow((flags & WINHTTP_FLAG_ESCAPE_DISABLE) != 0 ? text : escaped(text));
}

std::string joined(LPCWSTR *types)
{
    std::string all;
    for (; types && *types; ++types)
        all += (all.empty() ? "" : ", ") + utf8(*types);
    return all;
}

} // namespace

HINTERNET WINAPI WinHttpOpen(LPCWSTR agent, DWORD access, LPCWSTR proxy, LPCWSTR bypass,
                             DWORD flags)
{
    if ((flags & WINHTTP_FLAG_ASYNC) != 0) {
        not_implemented("WinHttpOpen with WINHTTP_FLAG_ASYNC");
        return nullptr;
    }
    auto session = make_session(utf8(agent), access, utf8(proxy), utf8(bypass));
    return session ? make_handle(std::move(session)) : failed(ERROR_WINHTTP_INTERNAL_ERROR);
}

HINTERNET WINAPI WinHttpConnect(HINTERNET session, LPCWSTR server, INTERNET_PORT port, DWORD zero)
{
    DWORD error = 0;
    auto found = find<Session>(session, error);
    if (!found)
        return failed(error);
    if (!server || zero != 0)
        return failed(ERROR_INVALID_PARAMETER);
    return make_handle(std::make_shared<Connection>(session, found, utf8(server), port));
}

HINTERNET WINAPI WinHttpOpenRequest(HINTERNET connection, LPCWSTR verb, LPCWSTR object,
                                    LPCWSTR version, LPCWSTR referrer, LPCWSTR *accepted_types,
                                    DWORD flags)
{
    DWORD error = 0;
    const auto found = find<Connection>(connection, error);
    if (!found)
        return failed(error);
    const bool is_secure = (flags & WINHTTP_FLAG_SECURE) != 0;
    return make_handle(make_request(connection, *found,
                                    {utf8(verb), object_of(object, flags), utf8(version),
                                     utf8(referrer), joined(accepted_types), is_secure}));
}

BOOL WINAPI WinHttpCloseHandle(HINTERNET handle)
{
    return close_handle(handle) ? TRUE : succeed_or(ERROR_INVALID_HANDLE);
}

BOOL WINAPI WinHttpCheckPlatform()
{
    return TRUE;
}

WINHTTP_STATUS_CALLBACK WINAPI WinHttpSetStatusCallback(HINTERNET, WINHTTP_STATUS_CALLBACK, DWORD,
                                                        DWORD_PTR)
{
    not_implemented("WinHttpSetStatusCallback");
    return WINHTTP_INVALID_STATUS_CALLBACK;
}

BOOL WINAPI WinHttpSetCredentials(HINTERNET, DWORD, DWORD, LPCWSTR, LPCWSTR, LPVOID)
{
    not_implemented("WinHttpSetCredentials");
    return FALSE;
}
