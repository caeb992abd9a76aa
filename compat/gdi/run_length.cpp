#include "compat/gdi/run_length.hpp"

namespace compat {
namespace {

enum Escape : int { end_of_line, end_of_picture, move };

class Unpacker {
  public:
    Unpacker(std::span<const std::byte> bytes, Surface &picture) : bytes_(bytes), picture_(picture)
    {
    }

    void run()
    {
        while (at_ + 1 < bytes_.size()) {
            const int count = next();
            const int what = next();
            if (count > 0)
                repeat(count, what);
            else if (what > move)
                copy(what);
            else if (what == move) {
                x_ += next();
                row_ += next();
            } else if (what == end_of_line) {
                x_ = 0;
                ++row_;
            } else {
                return;
            }
        }
    }

  private:
    int next() { return at_ < bytes_.size() ? std::to_integer<int>(bytes_[at_++]) : 0; }
    bool is_packed() const { return picture_.format().bits == 4; }

    void put(int pixel)
    {
        if (x_ < picture_.width() && row_ < picture_.height())
            picture_.set_pixel(x_, picture_.height() - 1 - row_, static_cast<std::uint32_t>(pixel));
        ++x_;
    }

    /// Of 4 bits: the two pixels of a byte take turns.
    void repeat(int count, int pixels)
    {
        for (int i = 0; i < count; ++i)
            put(!is_packed() ? pixels : i % 2 ? pixels & 15 : pixels >> 4);
    }

    /// Pixels as they are, up to a multiple of 2 bytes.
    void copy(int count)
    {
        const std::size_t begin = at_;
        int byte = 0;
        for (int i = 0; i < count; ++i) {
            if (!is_packed() || i % 2 == 0)
                byte = next();
            put(!is_packed() ? byte : i % 2 ? byte & 15 : byte >> 4);
        }
        if ((at_ - begin) % 2)
            next();
    }

    std::span<const std::byte> bytes_;
    Surface &picture_;
    std::size_t at_ = 0;
    int x_ = 0;
    int row_ = 0;
};

} // namespace

void unpack_runs(std::span<const std::byte> bytes, Surface &picture)
{
    Unpacker(bytes, picture).run();
}

} // namespace compat
