// Changes to a text, collected first and made all at once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wsacc {

class Edits {
  public:
    // Those that overlap an earlier one are left out.
    void replace(std::size_t begin, std::size_t length, std::string with);
    void insert(std::size_t at, std::string text) { replace(at, 0, std::move(text)); }
    // Blanks in the place of everything but the ends of lines.
    void blank_out(std::string_view text, std::size_t begin, std::size_t length);

    bool empty() const { return edits_.empty(); }
    std::string applied_to(std::string_view text) const;

  private:
    struct Edit {
        std::size_t begin, length;
        std::string with;
    };

    std::vector<Edit> edits_;
};

} // namespace wsacc
