#include "winsock_shim/record/recorder.hpp"

#include "winsock_shim/record/transcript.hpp"
#include "winsock_shim/record/transcript_file.hpp"

#include <cerrno>
#include <mutex>

namespace winsock_shim::record {

namespace {
/// The program's one recording. Never destroyed: threads may still call when the program ends.
struct Recording {
    std::mutex mutex; ///< guards both: lines are written in the order in which they got their names
    Transcript transcript;
    TranscriptFile file;
};

Recording &recording()
{
    static Recording &instance = *new Recording;
    return instance;
}

/// The program must not see that its calls are recorded.
class KeepErrno {
  public:
    KeepErrno() : saved_(errno) {}
    ~KeepErrno() { errno = saved_; }
    KeepErrno(const KeepErrno &) = delete;
    KeepErrno &operator=(const KeepErrno &) = delete;

  private:
    int saved_;
};
} // namespace

namespace detail {
std::atomic<bool> recording{false};

void write_call(Function function, Value result, int error, std::span<const Value> arguments)
{
    const KeepErrno keep;
    Recording &here = record::recording();
    const std::lock_guard lock(here.mutex);
    here.file.write(here.transcript.call(function, result, error, arguments));
}

void write_message(const void *hwnd, unsigned message, std::uintptr_t wparam, std::intptr_t lparam)
{
    const KeepErrno keep;
    Recording &here = record::recording();
    const std::lock_guard lock(here.mutex);
    const auto window = reinterpret_cast<std::uintptr_t>(hwnd);
    if (const auto line =
            here.transcript.message(window, message, wparam, static_cast<Value>(lparam)))
        here.file.write(*line);
}
} // namespace detail

bool start()
{
    if (recording().file.open_from_environment())
        detail::recording.store(true, std::memory_order_relaxed);
    return on();
}

} // namespace winsock_shim::record
