// Which programs are linked already: $XDG_CACHE_HOME/winsock_shim/programs.
#pragma once

#include "tools/src/wsacc/plan.hpp"

#include <filesystem>
#include <string>

namespace wsacc {

// What a link is made of: its command, the contents of what was compiled for it, and size and time
// of the libraries.
class LinkStamp {
  public:
    // When everything has been compiled.
    LinkStamp(const Plan &plan, const Arguments &command);

    // The program is there as this link made it.
    bool is_current() const;
    // After the link.
    void save() const;

  private:
    std::string text() const;

    std::filesystem::path program_;
    std::filesystem::path file_;
    std::string key_;
};

} // namespace wsacc
