#include "bench/load/processor_time.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

namespace load {

std::chrono::nanoseconds processor_time(pid_t process)
{
    std::uint64_t total = 0;
    std::error_code ignored;
    const auto tasks = "/proc/" + std::to_string(process) + "/task";
    for (const auto &task : std::filesystem::directory_iterator(tasks, ignored)) {
        std::uint64_t ran = 0;
        if (std::ifstream(task.path() / "schedstat") >> ran) {
            total += ran;
        }
    }
    return std::chrono::nanoseconds(total);
}

} // namespace load
