// WinHTTP: a request is sent, and its answer comes.
#include "compat/http/objects.hpp"
#include "compat/http/query.hpp"
#include "compat/kernel/text.hpp"

#include <algorithm>
#include <cstdlib>

#include <winhttp.h>

using namespace compat;
using namespace compat::http;

namespace {

/// Does something with a request that is in one of the states; the error.
template <class Action>
BOOL with_request(HINTERNET handle, std::initializer_list<Request::State> states, Action action)
{
    DWORD error = 0;
    const auto request = find<Request>(handle, error);
    if (!request)
        return succeed_or(error);
    const std::lock_guard guard(request->mutex);
    if (std::ranges::find(states, request->state) == states.end())
        return succeed_or(ERROR_WINHTTP_INCORRECT_HANDLE_STATE);
    return succeed_or(action(*request));
}

using enum Request::State;

/// Of `length` characters, or up to the terminator where that is -1.
std::string lines_of(LPCWSTR text, DWORD length)
{
    constexpr DWORD to_terminator = 0xffffffff;
    return length == to_terminator ? utf8(text) : to_narrow(std::u16string_view(text, length));
}

/// `total`, unless a header says more than fits there.
std::uint64_t body_size(const Request &request, DWORD length, DWORD total)
{
    const Header *const told = request.headers.find("Content-Length");
    if (total == WINHTTP_IGNORE_REQUEST_TOTAL_LENGTH && told)
        return std::strtoull(told->value.c_str(), nullptr, 10);
    return std::max(length, total);
}

} // namespace

BOOL WINAPI WinHttpAddRequestHeaders(HINTERNET request, LPCWSTR headers, DWORD length, DWORD flags)
{
    return with_request(request, {opened, sent, answered}, [&](Request &found) -> DWORD {
        if (!headers || length == 0)
            return ERROR_INVALID_PARAMETER;
        return found.add_headers(lines_of(headers, length), flags);
    });
}

BOOL WINAPI WinHttpSendRequest(HINTERNET request, LPCWSTR headers, DWORD headers_length,
                               LPVOID body, DWORD length, DWORD total, DWORD_PTR context)
{
    return with_request(request, {opened, sent, answered}, [&](Request &found) -> DWORD {
        found.context = context != 0 ? context : found.context;
        if (headers) {
            constexpr DWORD flags = WINHTTP_ADDREQ_FLAG_ADD | WINHTTP_ADDREQ_FLAG_REPLACE;
            if (const DWORD error = found.add_headers(lines_of(headers, headers_length), flags))
                return error;
        }
        const std::string_view first(static_cast<const char *>(body), body ? length : 0);
        const auto whole = body_size(found, static_cast<DWORD>(first.size()), total);
        return found.send(first, whole);
    });
}

BOOL WINAPI WinHttpWriteData(HINTERNET request, LPCVOID bytes, DWORD size, LPDWORD written)
{
    return with_request(request, {sent}, [&](Request &found) {
        const DWORD error = found.write({static_cast<const char *>(bytes), size});
        if (written)
            *written = error == 0 ? size : 0;
        return error;
    });
}

BOOL WINAPI WinHttpReceiveResponse(HINTERNET request, LPVOID)
{
    return with_request(request, {sent}, [](Request &found) { return found.receive_answer(); });
}

BOOL WINAPI WinHttpQueryDataAvailable(HINTERNET request, LPDWORD size)
{
    return with_request(request, {answered}, [&](Request &found) {
        std::size_t available = 0;
        const DWORD error = found.exchange.wait_for_data(available);
        if (size)
            *size = static_cast<DWORD>(available);
        return error;
    });
}

BOOL WINAPI WinHttpReadData(HINTERNET request, LPVOID buffer, DWORD size, LPDWORD read)
{
    return with_request(request, {answered}, [&](Request &found) {
        std::size_t got = 0;
        const DWORD error = found.exchange.read(buffer, size, got);
        if (read)
            *read = static_cast<DWORD>(got);
        return error;
    });
}

BOOL WINAPI WinHttpQueryHeaders(HINTERNET request, DWORD what, LPCWSTR name, LPVOID buffer,
                                LPDWORD size, LPDWORD index)
{
    return with_request(request, {opened, sent, answered}, [&](Request &found) -> DWORD {
        if (!size)
            return ERROR_INVALID_PARAMETER;
        DWORD next = index ? *index : 0;
        std::string text;
        if (const DWORD error = query(found, what, utf8(name), &next, text))
            return error;
        const DWORD error = hand_out_header<char16_t>(text, what, buffer, size);
        if (error == 0 && index)
            *index = next;
        return error;
    });
}
