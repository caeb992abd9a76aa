#include "names/answers.hpp"

#include "harness/case.hpp"

#include <algorithm>

namespace conformance {

namespace {

constexpr DWORD deadline = 20000;
constexpr DWORD time_for_a_late_answer = 150;

void dispatch_all()
{
    MSG message;
    while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
        DispatchMessageA(&message);
}

} // namespace

bool Buffer::untouched() const
{
    return std::all_of(bytes, bytes + sizeof bytes, [](char byte) { return byte == pattern; });
}

std::string cancel(Request request)
{
    return result(WSACancelAsyncRequest(request.handle));
}

Answers::Answers()
{
    WNDCLASSA c = {};
    c.lpfnWndProc = procedure;
    c.hInstance = GetModuleHandleA(nullptr);
    c.lpszClassName = "conformance answers";
    RegisterClassA(&c); // The second window finds it registered.
    window_ = CreateWindowExA(0, c.lpszClassName, "", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                              c.hInstance, nullptr);
    require(window_ != nullptr, "CreateWindowEx");
    SetWindowLongPtrA(window_, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
}

Answers::~Answers()
{
    DestroyWindow(window_);
}

LRESULT CALLBACK Answers::procedure(HWND h, UINT message, WPARAM wparam, LPARAM lparam)
{
    auto *self = reinterpret_cast<Answers *>(GetWindowLongPtrA(h, GWLP_USERDATA));
    if (!self || message != answer_message)
        return DefWindowProcA(h, message, wparam, lparam);
    self->answers_.push_back({reinterpret_cast<HANDLE>(wparam), lparam});
    return 0;
}

Request Answers::host(const char *name, Buffer &buffer) const
{
    return {WSAAsyncGetHostByName(window_, answer_message, name, buffer.bytes, buffer.size)};
}

Request Answers::service(const char *name, const char *protocol, Buffer &buffer) const
{
    return {
        WSAAsyncGetServByName(window_, answer_message, name, protocol, buffer.bytes, buffer.size)};
}

bool Answers::has(Request request) const
{
    return std::any_of(answers_.begin(), answers_.end(),
                       [&](const Answer &answer) { return answer.handle == request.handle; });
}

template <class Done>
void Answers::wait_until(Done done) const
{
    const DWORD start = GetTickCount();
    dispatch_all();
    while (!done() && GetTickCount() - start < deadline) {
        MsgWaitForMultipleObjects(0, nullptr, FALSE, 100, QS_ALLINPUT);
        dispatch_all();
    }
}

std::string Answers::answer(Request request) const
{
    if (!request.handle)
        return "no request/" + error_name(WSAGetLastError());
    wait_until([&] { return has(request); });
    const auto found = std::find_if(answers_.begin(), answers_.end(), [&](const Answer &answer) {
        return answer.handle == request.handle;
    });
    if (found == answers_.end())
        return "no message";
    const LPARAM lparam = found->lparam;
    answers_.erase(found);
    last_length_ = WSAGETASYNCBUFLEN(lparam);
    const int error = WSAGETASYNCERROR(lparam);
    return error == 0 ? "ok" : error_name(error);
}

std::size_t Answers::strangers() const
{
    dispatch_all();
    return answers_.size();
}

std::string Answers::cancelled_then_asked(Buffer &first, Buffer &second) const
{
    const Request one = host("localhost", first);
    const std::string cancelled = cancel(one);
    const Request two = host("localhost", second);
    wait_until([&] { return has(two); });
    // Where requests are not served in turn the first's answer may come behind the second's.
    if (!has(one))
        Sleep(time_for_a_late_answer);
    dispatch_all();
    std::string text = cancelled + ", then";
    for (const Answer &answer : answers_)
        text += answer.handle == one.handle ? " first" : " second";
    answers_.clear();
    return text;
}

} // namespace conformance
