// WinHTTP: options of sessions and requests.
#include "compat/http/objects.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/text.hpp"

#include <cstring>

#include <winhttp.h>

using namespace compat;
using namespace compat::http;

namespace {

/// The options of a session or of a request; null for a connection, which has none.
Options *options_of(InternetObject &object)
{
    if (auto *const session = dynamic_cast<Session *>(&object))
        return &session->options;
    auto *const request = dynamic_cast<Request *>(&object);
    return request ? &request->options : nullptr;
}

int *timeout_of(Options &options, DWORD option)
{
    switch (option) {
    case WINHTTP_OPTION_RESOLVE_TIMEOUT:
        return &options.resolve_timeout;
    case WINHTTP_OPTION_CONNECT_TIMEOUT:
        return &options.connect_timeout;
    case WINHTTP_OPTION_SEND_TIMEOUT:
        return &options.send_timeout;
    case WINHTTP_OPTION_RECEIVE_TIMEOUT:
        return &options.receive_timeout;
    case WINHTTP_OPTION_RECEIVE_RESPONSE_TIMEOUT:
        return &options.response_timeout;
    default:
        return nullptr;
    }
}

DWORD *number_of(Options &options, DWORD option)
{
    switch (option) {
    case WINHTTP_OPTION_REDIRECT_POLICY:
        return &options.redirect_policy;
    case WINHTTP_OPTION_MAX_HTTP_AUTOMATIC_REDIRECTS:
        return &options.most_redirections;
    case WINHTTP_OPTION_SECURITY_FLAGS:
        return &options.security_flags;
    case WINHTTP_OPTION_SECURE_PROTOCOLS:
        return &options.secure_protocols;
    case WINHTTP_OPTION_DECOMPRESSION:
        return &options.decompression;
    default:
        return nullptr;
    }
}

void disable(Options &options, DWORD features)
{
    if ((features & WINHTTP_DISABLE_COOKIES) != 0)
        options.uses_cookies = false;
    if ((features & WINHTTP_DISABLE_REDIRECTS) != 0)
        options.redirect_policy = WINHTTP_OPTION_REDIRECT_POLICY_NEVER;
    if ((features & WINHTTP_DISABLE_KEEP_ALIVE) != 0)
        options.keeps_connection = false;
}

DWORD set_proxy(Options &options, const WINHTTP_PROXY_INFO &info)
{
    options.proxy.reset();
    options.proxy_bypass.clear();
    if (info.dwAccessType == WINHTTP_ACCESS_TYPE_NO_PROXY)
        options.proxy = "";
    if (info.dwAccessType == WINHTTP_ACCESS_TYPE_NAMED_PROXY) {
        options.proxy = utf8(info.lpszProxy);
        options.proxy_bypass = utf8(info.lpszProxyBypass);
    }
    return 0;
}

/// Only a value of exactly this type is one.
template <class Value, class Action>
DWORD with_value(const void *value, DWORD size, Action action)
{
    if (!value || size != sizeof(Value))
        return value ? ERROR_INSUFFICIENT_BUFFER : ERROR_INVALID_PARAMETER;
    Value copy;
    std::memcpy(&copy, value, sizeof copy);
    action(copy);
    return 0;
}

DWORD set(InternetObject &object, DWORD option, const void *value, DWORD size)
{
    if (option == WINHTTP_OPTION_CONTEXT_VALUE)
        return with_value<DWORD_PTR>(value, size, [&](DWORD_PTR to) { object.context = to; });
    if (option == WINHTTP_OPTION_HANDLE_TYPE || option == WINHTTP_OPTION_PARENT_HANDLE ||
        option == WINHTTP_OPTION_URL)
        return ERROR_WINHTTP_OPTION_NOT_SETTABLE;
    Options *const options = options_of(object);
    if (!options)
        return ERROR_WINHTTP_INCORRECT_HANDLE_TYPE;
    if (int *const timeout = timeout_of(*options, option))
        return with_value<int>(value, size, [&](int to) { *timeout = to; });
    if (DWORD *const number = number_of(*options, option))
        return with_value<DWORD>(value, size, [&](DWORD to) { *number = to; });
    if (option == WINHTTP_OPTION_DISABLE_FEATURE)
        return with_value<DWORD>(value, size, [&](DWORD what) { disable(*options, what); });
    if (option == WINHTTP_OPTION_PROXY)
        return with_value<WINHTTP_PROXY_INFO>(
            value, size, [&](const WINHTTP_PROXY_INFO &to) { set_proxy(*options, to); });
    auto *const session = dynamic_cast<Session *>(&object);
    if (option == WINHTTP_OPTION_USER_AGENT && session && value) {
        const std::u16string text(static_cast<const WCHAR *>(value), size / sizeof(WCHAR));
        session->agent = to_narrow(text.substr(0, text.find(u'\0')));
        return 0;
    }
    warn_once("WinHttpSetOption", "an option is not implemented; the call fails");
    return ERROR_WINHTTP_INVALID_OPTION;
}

template <class Value>
DWORD give(const Value &value, void *buffer, DWORD &size)
{
    const bool fits = buffer && size >= sizeof value;
    size = sizeof value;
    if (fits)
        std::memcpy(buffer, &value, sizeof value);
    return fits ? 0 : ERROR_INSUFFICIENT_BUFFER;
}

DWORD give_text(const std::string &text, void *buffer, DWORD &size)
{
    const std::u16string wide = to_wide(text);
    const auto length = static_cast<DWORD>(wide.size() * sizeof(WCHAR));
    const auto needed = length + DWORD{sizeof(WCHAR)};
    const bool fits = buffer && size >= needed;
    size = fits ? length : needed;
    if (fits)
        std::memcpy(buffer, wide.c_str(), needed);
    return fits ? 0 : ERROR_INSUFFICIENT_BUFFER;
}

DWORD query(InternetObject &object, DWORD option, void *value, DWORD &size)
{
    if (option == WINHTTP_OPTION_HANDLE_TYPE)
        return give(object.kind, value, size);
    if (option == WINHTTP_OPTION_PARENT_HANDLE)
        return give(object.parent, value, size);
    if (option == WINHTTP_OPTION_CONTEXT_VALUE)
        return give(object.context, value, size);
    Options *const options = options_of(object);
    const int *const timeout = options ? timeout_of(*options, option) : nullptr;
    if (timeout)
        return give(*timeout, value, size);
    const DWORD *const number = options ? number_of(*options, option) : nullptr;
    if (number)
        return give(*number, value, size);
    const auto *const session = dynamic_cast<const Session *>(&object);
    if (option == WINHTTP_OPTION_USER_AGENT && session)
        return give_text(session->agent, value, size);
    const auto *const request = dynamic_cast<const Request *>(&object);
    if (option == WINHTTP_OPTION_URL && request)
        return give_text(request->url, value, size);
    return ERROR_WINHTTP_INVALID_OPTION;
}

} // namespace

BOOL WINAPI WinHttpSetTimeouts(HINTERNET handle, int resolve, int connect, int send, int receive)
{
    const auto object = find_object(handle);
    Options *const options = object ? options_of(*object) : nullptr;
    if (!options)
        return succeed_or(wrong_handle(object.get()));
    for (const int timeout : {resolve, connect, send, receive})
        if (timeout < -1)
            return succeed_or(ERROR_INVALID_PARAMETER);
    const std::lock_guard guard(object->mutex);
    options->resolve_timeout = resolve;
    options->connect_timeout = connect;
    options->send_timeout = send;
    options->receive_timeout = receive;
    return TRUE;
}

BOOL WINAPI WinHttpSetOption(HINTERNET handle, DWORD option, LPVOID value, DWORD size)
{
    const auto object = find_object(handle);
    if (!object)
        return succeed_or(ERROR_INVALID_HANDLE);
    const std::lock_guard guard(object->mutex);
    return succeed_or(set(*object, option, value, size));
}

BOOL WINAPI WinHttpQueryOption(HINTERNET handle, DWORD option, LPVOID value, LPDWORD size)
{
    const auto object = find_object(handle);
    if (!object)
        return succeed_or(ERROR_INVALID_HANDLE);
    if (!size)
        return succeed_or(ERROR_INVALID_PARAMETER);
    const std::lock_guard guard(object->mutex);
    return succeed_or(query(*object, option, value, *size));
}
