// Where a transcript goes: the file or stream that the environment names.
#pragma once

#include <cstdio>
#include <string>

namespace winsock_shim::record {

/// An open transcript. Each line is handed to the system at once, so that the transcript of a
/// program that is killed ends with its last call. Not thread-safe.
class TranscriptFile {
  public:
    TranscriptFile() = default;
    TranscriptFile(const TranscriptFile &) = delete;
    TranscriptFile &operator=(const TranscriptFile &) = delete;
    ~TranscriptFile();

    /// Opens what WINSOCK_SHIM_TRANSCRIPT names. False when it is unset or empty, or, with one line
    /// on stderr, when the file cannot be written.
    bool open_from_environment();

    /// Adds a line; with WINSOCK_SHIM_TRANSCRIPT_TIME=1 its time in seconds stands before it.
    void write(const std::string &line);

  private:
    std::FILE *file_ = nullptr;
    bool times_ = false;
};

/// A name with each %p replaced by this process's id.
std::string with_process_id(const std::string &name);

} // namespace winsock_shim::record
