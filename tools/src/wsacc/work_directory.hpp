// A directory for one build's intermediate files, gone at its end.
#pragma once

#include <filesystem>

namespace wsacc {

class WorkDirectory {
  public:
    WorkDirectory(); // throws Failure
    ~WorkDirectory();
    WorkDirectory(const WorkDirectory &) = delete;
    WorkDirectory &operator=(const WorkDirectory &) = delete;

    const std::filesystem::path &path() const { return path_; }

  private:
    std::filesystem::path path_;
};

} // namespace wsacc
