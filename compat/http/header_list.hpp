// The headers of a request or of an answer.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <windef.h>

namespace compat::http {

struct Header {
    std::string name;
    std::string value;
};

/// In the order in which they were added; names are compared without regard to case.
class HeaderList {
  public:
    /// "Name: value"; nothing if it is no header.
    static std::optional<Header> parse(std::string_view line);
    /// Lines that end with CR LF, LF or the text; ERROR_WINHTTP_INVALID_HEADER if one is no header.
    static DWORD parse_lines(std::string_view text, std::vector<Header> &headers);

    /// The `index`th of that name.
    const Header *find(std::string_view name, std::size_t index = 0) const;
    void add(Header header) { headers_.push_back(std::move(header)); }
    /// As WinHttpAddRequestHeaders does by its flags, which are WinINet's, too:
    /// ERROR_WINHTTP_HEADER_ALREADY_EXISTS, ERROR_WINHTTP_HEADER_NOT_FOUND.
    DWORD add(const Header &header, DWORD flags);
    void remove(std::string_view name);
    void clear() { headers_.clear(); }

    auto begin() const { return headers_.begin(); }
    auto end() const { return headers_.end(); }

  private:
    std::vector<Header> headers_;
};

bool same_name(std::string_view a, std::string_view b);

} // namespace compat::http
