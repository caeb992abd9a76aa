// Text of an A function, and which of its bytes belong to which unit.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <windef.h>

namespace compat {

class NarrowText {
  public:
    /// In the program's code page.
    explicit NarrowText(std::string_view bytes);

    const std::u16string &wide() const { return wide_; }
    /// What was given for each byte, for each unit: its bytes' sum.
    std::vector<INT> by_unit(const INT *of_bytes) const;
    /// What is said of each unit, for each byte: the same for all bytes of a character.
    void to_bytes(std::span<const INT> of_units, INT *of_bytes) const;
    /// How many bytes that many units have.
    int bytes_of(std::size_t units) const;

  private:
    std::u16string wide_;
    std::vector<std::size_t> first_byte_; // of each unit, and the end
};

} // namespace compat
