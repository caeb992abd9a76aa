#include "compat/kernel/thread.hpp"

#include "compat/kernel/dll.hpp"
#include "compat/kernel/handle_table.hpp"
#include "compat/kernel/mutex_semaphore.hpp"
#include "compat/kernel/thread_registry.hpp"
#include "compat/runtime.hpp"

#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <utility>
#include <vector>

#include <winnt.h>

namespace compat {

/// What the calling thread has: its object and what to do at its end. The destructor runs for
/// every thread that used any of it, however the thread was made and ends.
class ThisThread {
  public:
    ThisThread() : id_(static_cast<DWORD>(::gettid())) {}
    ~ThisThread() { end(); }
    ThisThread(const ThisThread &) = delete;
    ThisThread &operator=(const ThisThread &) = delete;

    static ThisThread &get()
    {
        thread_local ThisThread instance;
        return instance;
    }

    DWORD id() const { return id_; }

    const std::shared_ptr<Thread> &object()
    {
        if (!object_)
            adopt(std::make_shared<Thread>());
        return object_;
    }

    void adopt(std::shared_ptr<Thread> object)
    {
        object_ = std::move(object);
        object_->id_ = id_;
        object_->suspension_.set_up(static_cast<pid_t>(id_));
        runtime().threads().add(object_);
    }

    void at_end(void (*action)()) { actions_.push_back(action); }
    void set_exit_code(DWORD code) { exit_code_ = code; }

    /// Everything the thread owns goes before those who wait for the thread are released.
    void end()
    {
        while (!actions_.empty()) {
            const auto action = actions_.back();
            actions_.pop_back();
            action();
        }
        runtime().threads().abandon_mutexes(id_);
        if (const auto object = std::exchange(object_, nullptr)) {
            runtime().threads().remove(id_);
            object->end(exit_code_);
        }
    }

  private:
    const DWORD id_;
    std::shared_ptr<Thread> object_;
    std::vector<void (*)()> actions_;
    DWORD exit_code_ = 0;
};

// ---- Thread -------------------------------------------------------------------------------------

DWORD Thread::process_id() const
{
    return static_cast<DWORD>(::getpid());
}

DWORD Thread::exit_code() const
{
    const std::lock_guard guard(dispatch_mutex());
    return exit_code_;
}

DWORD Thread::suspend()
{
    {
        const std::lock_guard guard(start_mutex_);
        if (suspended_)
            return suspended_++;
    }
    return suspension_.suspend();
}

DWORD Thread::resume()
{
    {
        const std::lock_guard guard(start_mutex_);
        if (suspended_) {
            if (suspended_ == 1)
                start_condition_.notify_all();
            return suspended_--;
        }
    }
    return suspension_.resume();
}

DWORD Thread::terminate(DWORD code)
{
    {
        const std::lock_guard guard(dispatch_mutex());
        if (ended_)
            return 0;
    }
    if (id_ == current_thread_id())
        exit_thread(code);
    suspension_.stop_for_good();
    leave(code);
    return 0;
}

/// What others do for a thread that cannot do it itself any more. Its windows stay.
void Thread::leave(DWORD code)
{
    {
        const std::lock_guard guard(dispatch_mutex());
        forget_thread(id_);
    }
    runtime().threads().abandon_mutexes(id_);
    runtime().threads().remove(id_);
    end(code);
}

void Thread::wait_for_resume()
{
    std::unique_lock lock(start_mutex_);
    start_condition_.wait(lock, [this] { return suspended_ == 0; });
}

void Thread::end(DWORD code)
{
    if (own_handle_ != 0)
        runtime().handles().remove<Thread>(own_handle_);
    const std::lock_guard guard(dispatch_mutex());
    exit_code_ = code;
    ended_ = true;
    release_waiters();
}

// ---- starting -----------------------------------------------------------------------------------

namespace {

struct Start {
    std::function<void()> run;
};

extern "C" void *thread_main(void *argument)
{
    const std::unique_ptr<Start> start(static_cast<Start *>(argument));
    const auto run = std::move(start->run);
    run();
    return nullptr;
}

} // namespace

std::shared_ptr<Thread> start_thread(std::function<DWORD()> body, std::size_t stack_size,
                                     bool suspended)
{
    auto thread = std::make_shared<Thread>();
    // The caller may use the id at once, so it waits until the new thread has told it.
    struct Greeting {
        std::mutex mutex;
        std::condition_variable condition;
        bool given = false;
    };
    const auto greeting = std::make_shared<Greeting>();
    thread->suspended_ = suspended ? 1 : 0;
    auto start = std::make_unique<Start>();
    start->run = [thread, greeting, body = std::move(body)] {
        auto &self = ThisThread::get();
        {
            const std::lock_guard guard(greeting->mutex);
            self.adopt(thread);
            greeting->given = true;
            greeting->condition.notify_one();
        }
        thread->wait_for_resume();
        tell_dlls_of_thread(DLL_THREAD_ATTACH);
        self.set_exit_code(body());
        tell_dlls_of_thread(DLL_THREAD_DETACH);
        self.end();
    };

    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    // Windows' stack sizes assume that the thread needs little more than the program's own frames.
    constexpr std::size_t least = 256 * 1024;
    if (stack_size > 0)
        pthread_attr_setstacksize(&attributes, std::max(stack_size, least));
    pthread_t handle{};
    const int failed = pthread_create(&handle, &attributes, thread_main, start.get());
    pthread_attr_destroy(&attributes);
    if (failed != 0)
        return nullptr;
    start.release();
    std::unique_lock lock(greeting->mutex);
    greeting->condition.wait(lock, [&] { return greeting->given; });
    return thread;
}

std::shared_ptr<Thread> current_thread()
{
    return ThisThread::get().object();
}

DWORD current_thread_id()
{
    return ThisThread::get().id();
}

void at_end_of_this_thread(void (*action)())
{
    ThisThread::get().at_end(action);
}

void exit_thread(DWORD code)
{
    auto &self = ThisThread::get();
    tell_dlls_of_thread(DLL_THREAD_DETACH);
    self.set_exit_code(code);
    self.end();
    pthread_exit(nullptr);
}

// ---- ThreadRegistry -----------------------------------------------------------------------------

void ThreadRegistry::add(const std::shared_ptr<Thread> &thread)
{
    const std::lock_guard guard(mutex_);
    threads_[thread->id()] = thread;
}

void ThreadRegistry::remove(DWORD id)
{
    const std::lock_guard guard(mutex_);
    threads_.erase(id);
}

std::shared_ptr<Thread> ThreadRegistry::find(DWORD id) const
{
    const std::lock_guard guard(mutex_);
    const auto at = threads_.find(id);
    return at == threads_.end() ? nullptr : at->second.lock();
}

void ThreadRegistry::add_mutex(const std::shared_ptr<Mutex> &mutex)
{
    const std::lock_guard guard(mutex_);
    std::erase_if(mutexes_, [](const auto &known) { return known.expired(); });
    mutexes_.push_back(mutex);
}

void ThreadRegistry::abandon_mutexes(DWORD id)
{
    std::vector<std::weak_ptr<Mutex>> mutexes;
    {
        const std::lock_guard guard(mutex_);
        mutexes = mutexes_;
    }
    for (const auto &weak : mutexes) {
        if (const auto mutex = weak.lock())
            mutex->abandon(id);
    }
}

} // namespace compat
