#include "winsock_shim/record/transcript_file.hpp"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace winsock_shim::record {

namespace {
std::string variable(const char *name)
{
    const char *value = std::getenv(name); // before any thread
    return value ? value : "";
}
} // namespace

std::string with_process_id(const std::string &name)
{
    std::string text = name;
    for (std::size_t at = 0; (at = text.find("%p", at)) != std::string::npos;)
        text.replace(at, 2, std::to_string(getpid()));
    return text;
}

TranscriptFile::~TranscriptFile()
{
    if (file_ && file_ != stderr)
        std::fclose(file_);
}

bool TranscriptFile::open_from_environment()
{
    const std::string name = with_process_id(variable("WINSOCK_SHIM_TRANSCRIPT"));
    if (name.empty())
        return false;
    times_ = variable("WINSOCK_SHIM_TRANSCRIPT_TIME") == "1";
    // Binary, so that both sides end their lines alike.
    file_ = name == "-" ? stderr : std::fopen(name.c_str(), "wb");
    if (!file_)
        std::fprintf(stderr, "winsock_shim: cannot write WINSOCK_SHIM_TRANSCRIPT=%s: %s\n",
                     name.c_str(), std::strerror(errno));
    return file_ != nullptr;
}

void TranscriptFile::write(const std::string &line)
{
    std::string text;
    if (times_) {
        const std::chrono::duration<double> now =
            std::chrono::steady_clock::now().time_since_epoch();
        char time[32];
        std::snprintf(time, sizeof time, "%.6f ", now.count());
        text = time;
    }
    text += line + '\n';
    std::fwrite(text.data(), 1, text.size(), file_);
    std::fflush(file_);
}

} // namespace winsock_shim::record
