// How much processor time other processes have used.
#pragma once

#include <sys/types.h>

#include <chrono>

namespace load {

// User and system time of all living threads of the process, to the nanosecond (the kernel's
// schedstat; the better known /proc/PID/stat counts in hundredths of a second). Zero if it is gone.
std::chrono::nanoseconds processor_time(pid_t process);

} // namespace load
