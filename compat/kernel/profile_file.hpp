// A file of sections, keys and values (.ini), kept line by line so that the rest of it survives a
// change. All text is UTF-8 here; names are compared without regard to letter case.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <windef.h>

namespace compat {

class ProfileFile {
  public:
    /// False: there is no such file; it counts as empty.
    bool read(const std::string &linux_path);
    /// 0 or an error of Win32.
    DWORD write(const std::string &linux_path) const;

    std::vector<std::string> sections() const;
    std::vector<std::string> keys(std::string_view section) const;
    /// "key=value" of each line that is one.
    std::vector<std::string> entries(std::string_view section) const;
    std::optional<std::string> value(std::string_view section, std::string_view key) const;

    void set(std::string_view section, std::string_view key, std::string_view value);
    void remove(std::string_view section, std::string_view key);
    void remove_section(std::string_view section);

  private:
    /// The lines behind a section's header: [first, last).
    struct Range {
        std::size_t first = 0;
        std::size_t last = 0;
    };
    std::optional<Range> find(std::string_view section) const;
    std::optional<std::size_t> find(std::string_view section, std::string_view key) const;

    std::vector<std::string> lines_;
};

} // namespace compat
