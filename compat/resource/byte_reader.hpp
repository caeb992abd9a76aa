// Little-endian numbers and texts of resources, never read past the end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>

#include <windef.h>

namespace compat {

/// Walks over bytes. Once something is missing all is 0, and good() says so.
class ByteReader {
  public:
    explicit ByteReader(std::span<const std::byte> bytes) : bytes_(bytes) {}

    bool good() const { return good_; }
    std::size_t position() const { return at_; }
    const std::byte *pointer() const { return bytes_.data() + at_; }
    std::size_t left() const { return bytes_.size() - at_; }

    void skip(std::size_t count)
    {
        if (count > left())
            good_ = false;
        if (good_)
            at_ += count;
    }
    /// To the next address that 4 divides; the end of the bytes will do.
    void align()
    {
        const std::size_t beyond = reinterpret_cast<std::uintptr_t>(pointer()) % 4;
        if (beyond != 0)
            skip(left() < 4 - beyond ? left() : 4 - beyond);
    }
    std::span<const std::byte> bytes(std::size_t count)
    {
        const std::size_t from = at_;
        skip(count);
        return good_ ? bytes_.subspan(from, count) : std::span<const std::byte>();
    }

    WORD word() { return next<WORD>(); }
    DWORD dword() { return next<DWORD>(); }
    /// Up to its zero.
    std::u16string text()
    {
        std::u16string result;
        while (const WORD unit = word())
            result += static_cast<char16_t>(unit);
        return result;
    }
    std::u16string text(std::size_t length)
    {
        const auto units = bytes(length * sizeof(char16_t));
        std::u16string result(units.size() / sizeof(char16_t), u'\0');
        if (!units.empty())
            std::memcpy(result.data(), units.data(), units.size());
        return result;
    }

  private:
    template <class Number>
    Number next()
    {
        Number number = 0;
        const auto from = bytes(sizeof number);
        if (!from.empty())
            std::memcpy(&number, from.data(), sizeof number);
        return number;
    }

    std::span<const std::byte> bytes_;
    std::size_t at_ = 0;
    bool good_ = true;
};

} // namespace compat
