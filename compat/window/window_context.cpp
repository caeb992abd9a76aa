#include "compat/window/window_context.hpp"

#include "compat/display/display.hpp"
#include "compat/display/screenshots.hpp"
#include "compat/gdi/device_context.hpp"
#include "compat/runtime.hpp"
#include "compat/window/paint.hpp"
#include "compat/window/position.hpp"
#include "compat/window/update_lock.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <utility>

#include <winuser.h>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

/// Where things are in the picture of the top-level window.
struct InPicture {
    POINT window{}; // the corner of its whole rectangle
    POINT client{};
};

struct Rectangles {
    RECT whole;
    RECT client; // inside
    std::shared_ptr<const Region> shape;
};

Rectangles rectangles_of(const Window &window)
{
    const std::lock_guard guard(windows().mutex());
    return {window.rectangle, window.client, window.shape};
}

bool is_top(const Window &window)
{
    const auto parent = windows().find(window.parent);
    return !parent || !parent->parent;
}

InPicture in_picture(const Window &window)
{
    const auto here = rectangles_of(window);
    InPicture place;
    if (!is_top(window)) {
        if (const auto parent = windows().find(window.parent)) {
            const auto above = in_picture(*parent).client;
            place.window = {above.x + here.whole.left, above.y + here.whole.top};
        }
    }
    place.client = {place.window.x + here.client.left, place.window.y + here.client.top};
    return place;
}

RECT at(POINT corner, const RECT &size)
{
    return {corner.x, corner.y, corner.x + size.right - size.left,
            corner.y + size.bottom - size.top};
}

/// The visible windows inside one, in the picture's coordinates; only those in front of `before`.
Region covered(const Window &parent, HWND before)
{
    std::vector<RECT> covered;
    Region shaped;
    const auto corner = in_picture(parent).client;
    for (const HWND handle : windows().children_of(parent)) {
        if (handle == before)
            break;
        const auto child = windows().find(handle);
        if (!child || !child->has_style(WS_VISIBLE) || (child->ex_style & WS_EX_TRANSPARENT))
            continue;
        const auto here = rectangles_of(*child);
        auto rectangle = here.whole;
        OffsetRect(&rectangle, corner.x, corner.y);
        if (here.shape)
            shaped |= Region(rectangle) & moved(*here.shape, rectangle.left, rectangle.top);
        else
            covered.push_back(rectangle);
    }
    return Region(covered) | shaped;
}

class WindowTarget final : public DrawTarget {
  public:
    WindowTarget(HWND window, WindowPart part, std::optional<Region> only, Children children)
        : window_(window), part_(part), only_(std::move(only)), children_(children)
    {
    }

    std::shared_ptr<Surface> surface() override
    {
        const auto window = windows().find(window_);
        if (!window || !is_shown(*window) || is_locked(*window))
            return nullptr;
        const auto top = top_level_of(*window);
        return top ? picture_of(*top) : nullptr;
    }
    POINT origin() override
    {
        const auto window = windows().find(window_);
        if (!window)
            return {};
        const auto place = in_picture(*window);
        return part_ == WindowPart::client ? place.client : place.window;
    }
    SIZE size() override
    {
        const auto window = windows().find(window_);
        if (!window)
            return {};
        const auto here = rectangles_of(*window);
        const auto &part = part_ == WindowPart::client ? here.client : here.whole;
        return {part.right - part.left, part.bottom - part.top};
    }
    Region visible() override
    {
        const auto window = windows().find(window_);
        if (!window)
            return {};
        auto region = visible_part(*window, part_, children_);
        if (only_) {
            const auto at = origin();
            region &= moved(*only_, at.x, at.y);
        }
        return region;
    }
    void drawn(const RECT &part) override
    {
        if (const auto window = windows().find(window_)) {
            if (const auto top = top_level_of(*window)) {
                display().drawn(top->handle, part);
                note_for_screenshot(top->handle, top->picture);
            }
        }
    }
    POINT surface_on_screen() override
    {
        const auto window = windows().find(window_);
        const auto top = window ? top_level_of(*window) : nullptr;
        if (!top)
            return {};
        const auto rectangle = screen_rectangle(*top);
        return {rectangle.left, rectangle.top};
    }
    HWND window() override { return window_; }

  private:
    const HWND window_;
    const WindowPart part_;
    const std::optional<Region> only_;
    const Children children_;
};

} // namespace

std::shared_ptr<Window> top_level_of(const Window &window)
{
    auto at = windows().find(window.handle);
    while (at && !is_top(*at))
        at = windows().find(at->parent);
    return at;
}

Region visible_part(const Window &window, WindowPart part, Children children)
{
    if (!is_shown(window) || is_locked(window))
        return {};
    const auto here = rectangles_of(window);
    const auto place = in_picture(window);
    Region region(part == WindowPart::client ? at(place.client, here.client)
                                             : at(place.window, here.whole));
    if (here.shape)
        region &= moved(*here.shape, place.window.x, place.window.y);
    if (children == Children::left_out ||
        (children == Children::by_style && window.has_style(WS_CLIPCHILDREN)))
        region -= covered(window, nullptr);
    const Window *below = &window;
    std::shared_ptr<Window> holder;
    while (!is_top(*below)) {
        const auto parent = windows().find(below->parent);
        if (!parent)
            break;
        const auto above = rectangles_of(*parent);
        const auto around = in_picture(*parent);
        region &= Region(at(around.client, above.client));
        if (above.shape)
            region &= moved(*above.shape, around.window.x, around.window.y);
        if (below->has_style(WS_CLIPSIBLINGS))
            region -= covered(*parent, below->handle);
        holder = parent;
        below = holder.get();
    }
    return region;
}

std::shared_ptr<Surface> picture_of(Window &top)
{
    const auto whole = rectangles_of(top).whole;
    // A minimised or message-only window is not seen; nobody needs a picture of millions of pixels.
    constexpr LONG most = 16384;
    const LONG width = std::clamp<LONG>(whole.right - whole.left, 0, most);
    const LONG height = std::clamp<LONG>(whole.bottom - whole.top, 0, most);
    if (width == 0 || height == 0)
        return nullptr;
    auto &picture = top.picture;
    if (picture && picture->width() == width && picture->height() == height)
        return picture;
    auto grown = std::make_shared<Surface>(width, height, screen_format);
    if (picture) {
        const int kept = std::min<int>(picture->width(), width);
        for (int y = 0; y < std::min<int>(picture->height(), height); ++y)
            std::copy_n(picture->row32(y), kept, grown->row32(y));
    }
    picture = std::move(grown);
    return picture;
}

void blacken_outside_shape(Window &top)
{
    const auto here = rectangles_of(top);
    const GdiLock lock(gdi_mutex());
    const auto picture = here.shape ? picture_of(top) : nullptr;
    if (!picture)
        return;
    const RECT all{0, 0, picture->width(), picture->height()};
    const Region outside = Region(all) - *here.shape;
    for (const auto &box : outside.boxes())
        for (int y = box.y1; y < box.y2; ++y)
            std::fill_n(picture->row32(y) + box.x1, box.x2 - box.x1, 0);
    display().drawn(top.handle, all);
    note_for_screenshot(top.handle, picture);
}

void forget_contexts(Window &window)
{
    const GdiLock lock(gdi_mutex());
    gdi_objects().erase(std::exchange(window.own_context, nullptr));
    window.picture.reset();
}

HDC window_context(const Window &window, WindowPart part, std::optional<Region> only,
                   Children children)
{
    return new_context(
        std::make_unique<WindowTarget>(window.handle, part, std::move(only), children));
}

} // namespace compat
