#include "picture.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace compat_test {
namespace {

template <class Use>
void each_pixel(const compat::Surface &surface, Use use)
{
    for (int y = 0; y < surface.height(); ++y) {
        for (int x = 0; x < surface.width(); ++x)
            use(x, y, surface.colour_of(surface.pixel(x, y)));
    }
}

constexpr COLORREF white = RGB(255, 255, 255);

} // namespace

Picture::Picture(int width, int height, const compat::PixelFormat &format)
    : surface_(std::make_shared<compat::Surface>(width, height, format)),
      context_(CreateCompatibleDC(nullptr))
{
    const compat::GdiLock lock(compat::gdi_mutex());
    auto bitmap = std::make_shared<compat::BitmapObject>(surface_);
    bitmap->section.emplace(); // which may have any format
    bitmap_ = compat::gdi_objects().insert(std::move(bitmap));
    before_ = SelectObject(context_, bitmap_);
    clear();
}

Picture::~Picture()
{
    SelectObject(context_, before_);
    DeleteObject(bitmap_);
    DeleteDC(context_);
}

void Picture::clear()
{
    each_pixel(*surface_, [&](int x, int y, COLORREF) {
        surface_->set_pixel(x, y, surface_->pixel_of(white));
    });
}

int Picture::drawn() const
{
    int count = 0;
    each_pixel(*surface_, [&](int, int, COLORREF colour) { count += colour != white; });
    return count;
}

RECT Picture::box() const
{
    RECT box{};
    each_pixel(*surface_, [&](int x, int y, COLORREF colour) {
        if (colour == white)
            return;
        const RECT one = {x, y, x + 1, y + 1};
        box = box.right == 0
                  ? one
                  : RECT{std::min(box.left, one.left), std::min(box.top, one.top),
                         std::max(box.right, one.right), std::max(box.bottom, one.bottom)};
    });
    return box;
}

std::size_t Picture::colours() const
{
    std::set<COLORREF> all;
    each_pixel(*surface_, [&](int, int, COLORREF colour) { all.insert(colour); });
    return all.size();
}

std::string Picture::bytes() const
{
    return {reinterpret_cast<const char *>(surface_->memory()), surface_->memory_size()};
}

} // namespace compat_test
