#include "harness/thread.hpp"

#include "harness/case.hpp"

#include <utility>

namespace conformance {

Thread::Thread(std::function<void()> body) : body_(std::move(body))
{
    handle_ = CreateThread(nullptr, 0, run, this, 0, &id_);
    require(handle_ != nullptr, "CreateThread");
}

void Thread::join()
{
    if (!handle_)
        return;
    WaitForSingleObject(handle_, INFINITE);
    CloseHandle(handle_);
    handle_ = nullptr;
}

DWORD WINAPI Thread::run(void *self)
{
    static_cast<Thread *>(self)->body_();
    return 0;
}

std::string in_another_thread(const std::function<std::string()> &body)
{
    std::string returned;
    Thread thread([&] { returned = body(); });
    thread.join();
    return returned;
}

} // namespace conformance
