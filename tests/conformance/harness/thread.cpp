#include "harness/thread.hpp"

#include "harness/case.hpp"

#include <utility>

namespace conformance {

Thread::Thread(std::function<void()> body) : body_(std::move(body))
{
    handle_ = CreateThread(nullptr, 0, run, this, 0, &id_);
    require(handle_ != nullptr, "CreateThread");
}

Thread::~Thread()
{
    join();
    CloseHandle(handle_);
}

void Thread::join()
{
    WaitForSingleObject(handle_, INFINITE);
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
