// Where a header is, as Windows would find it: in any letter case, with either slash.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wsacc {

// A file below a directory, whatever the letter case of its name. Listings are read once.
class CaselessFiles {
  public:
    struct Found {
        std::filesystem::path path;
        std::string name;   // as it is on disk, below the directory
        bool exact = false; // the name asked for is that name
    };

    std::optional<Found> find(const std::filesystem::path &directory, const std::string &name);

  private:
    // The entry's own spelling; empty if there is none.
    std::string entry(const std::filesystem::path &directory, const std::string &name);

    // directory -> lower-case name -> name
    std::map<std::string, std::map<std::string, std::string>> listings_;
};

class IncludeSearch {
  public:
    struct Found {
        std::filesystem::path path;
        std::string name;
        bool exact = false; // as written, the compiler finds it, too
        bool system = false;
    };

    explicit IncludeSearch(std::vector<std::filesystem::path> system);

    // near: for a quoted name, the folder of the file that includes it, then of that file's
    // includer, and so on, which Microsoft's compiler searches, too. program: folders that
    // options name, which come before the system's.
    std::optional<Found> find(const std::string &name,
                              const std::vector<std::filesystem::path> &near,
                              const std::vector<std::filesystem::path> &program);

  private:
    CaselessFiles files_;
    std::vector<std::filesystem::path> system_;
};

} // namespace wsacc
