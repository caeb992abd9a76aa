#include "compat/gdiplus/canvas.hpp"

#include <map>
#include <mutex>

namespace compat::gdiplus {
namespace {

struct Canvases {
    std::mutex mutex;
    std::map<Gdiplus::GpGraphics *, std::shared_ptr<Canvas>> of; // guarded by mutex
};

Canvases &canvases()
{
    static auto &the_only = *new Canvases; // lives as long as the process, like the Runtime
    return the_only;
}

thread_local bool is_drawing = false;

} // namespace

void add_canvas(Gdiplus::GpGraphics *graphics, std::shared_ptr<Canvas> canvas)
{
    const std::lock_guard guard(canvases().mutex);
    canvases().of[graphics] = std::move(canvas);
}

std::shared_ptr<Canvas> find_canvas(Gdiplus::GpGraphics *graphics)
{
    const std::lock_guard guard(canvases().mutex);
    const auto at = canvases().of.find(graphics);
    return at == canvases().of.end() ? nullptr : at->second;
}

std::shared_ptr<Canvas> remove_canvas(Gdiplus::GpGraphics *graphics)
{
    const std::lock_guard guard(canvases().mutex);
    const auto node = canvases().of.extract(graphics);
    return node ? node.mapped() : nullptr;
}

Drawing::Drawing(Gdiplus::GpGraphics *graphics)
    : canvas_(is_drawing ? nullptr : find_canvas(graphics))
{
    if (!canvas_)
        return;
    is_drawing = true;
    canvas_->before_drawing();
}

Drawing::~Drawing()
{
    if (!canvas_)
        return;
    canvas_->after_drawing();
    is_drawing = false;
}

} // namespace compat::gdiplus
