// Pens and brushes are made, and all objects are selected, asked and deleted.
#include "compat/gdi/device_context.hpp"
#include "compat/gdi/stock.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <winerror.h>

namespace compat {
namespace {

template <class Handle>
Handle insert(std::shared_ptr<GdiObject> object)
{
    const GdiLock lock(gdi_mutex());
    return static_cast<Handle>(gdi_objects().insert(std::move(object)));
}

HPEN make_pen(DWORD style, int width, COLORREF colour)
{
    if (style > PS_INSIDEFRAME) // as on Windows, where CreatePen makes such a pen solid
        style = PS_SOLID;
    if (style == PS_NULL)
        return static_cast<HPEN>(stock_object(NULL_PEN));
    auto pen = std::make_shared<PenObject>();
    pen->style = style;
    pen->width = width < 0 ? -width : width;
    pen->brush = {BS_SOLID, colour, 0};
    return insert<HPEN>(std::move(pen));
}

std::nullptr_t invalid_parameter()
{
    set_last_error(ERROR_INVALID_PARAMETER);
    return nullptr;
}

/// Null where there is no such bitmap.
std::shared_ptr<BrushObject> pattern_brush(HBITMAP bitmap)
{
    const GdiLock lock(gdi_mutex());
    const auto picture = gdi_objects().find<BitmapObject>(bitmap);
    if (!picture)
        return nullptr;
    const auto &from = *picture->surface;
    const auto copy = std::make_shared<Surface>(from.width(), from.height(), from.format());
    copy->set_palette({from.palette().begin(), from.palette().end()});
    for (int y = 0; y < from.height(); ++y) {
        for (int x = 0; x < from.width(); ++x)
            copy->set_pixel(x, y, from.pixel(x, y));
    }
    auto brush = std::make_shared<BrushObject>();
    brush->brush = {BS_PATTERN, 0, reinterpret_cast<ULONG_PTR>(bitmap)};
    brush->pattern = copy;
    return brush;
}

HBRUSH make_pattern_brush(HBITMAP bitmap)
{
    auto brush = pattern_brush(bitmap);
    return brush ? insert<HBRUSH>(std::move(brush)) : nullptr;
}

/// What a geometric pen draws with where it is not one colour. False, with an error, for what it
/// cannot be.
bool fill_pen(PenObject &pen, const LOGBRUSH &with)
{
    auto brush = std::make_shared<BrushObject>();
    brush->brush = with;
    switch (with.lbStyle) {
    case BS_SOLID:
        return true;
    case BS_NULL:
        break;
    case BS_HATCHED:
        if (with.lbHatch > HS_DIAGCROSS) {
            invalid_parameter();
            return false;
        }
        break;
    case BS_PATTERN:
        brush = pattern_brush(reinterpret_cast<HBITMAP>(with.lbHatch));
        if (!brush) {
            invalid_parameter();
            return false;
        }
        break;
    default:
        not_implemented("ExtCreatePen with a DIB as its pattern");
        return false;
    }
    pen.filling = std::move(brush);
    return true;
}

HBRUSH make_brush(const LOGBRUSH &wanted)
{
    LOGBRUSH data = wanted;
    switch (wanted.lbStyle) {
    case BS_SOLID:
        data.lbHatch = 0;
        break;
    case BS_NULL:
        return static_cast<HBRUSH>(stock_object(NULL_BRUSH));
    case BS_HATCHED:
        if (wanted.lbHatch > HS_DIAGCROSS)
            return nullptr;
        break;
    case BS_PATTERN:
        return make_pattern_brush(reinterpret_cast<HBITMAP>(wanted.lbHatch));
    default:
        return nullptr;
    }
    auto brush = std::make_shared<BrushObject>();
    brush->brush = data;
    return insert<HBRUSH>(std::move(brush));
}

HGDIOBJ select_region(DeviceContext &context, const RegionObject &region)
{
    context.state.clip = region.region;
    return reinterpret_cast<HGDIOBJ>(static_cast<ULONG_PTR>(region.region.complexity()));
}

/// A bitmap is in one context at a time, and has one bit or is a DIB section or as the screen.
HGDIOBJ select_bitmap(DeviceContext &context, HGDIOBJ handle, std::shared_ptr<BitmapObject> bitmap)
{
    if (!context.is_memory())
        return nullptr;
    if (handle == context.state.bitmap.handle)
        return handle;
    if (bitmap->selected > 0 && !bitmap->permanent)
        return nullptr;
    const int bits = bitmap->surface->format().bits;
    if (bits != 1 && bits != screen_format.bits && !bitmap->section)
        return nullptr;
    context.state.clip.reset();
    return context.select(&ContextState::bitmap, handle, std::move(bitmap));
}

/// What GetObject says; the size that is needed, or was written.
template <class Data>
int hand_out(const Data &data, int size, void *buffer)
{
    constexpr int whole = static_cast<int>(sizeof data);
    if (!buffer)
        return whole;
    const int written = std::min(size, whole);
    if (written <= 0)
        return 0;
    std::memcpy(buffer, &data, static_cast<std::size_t>(written));
    return written;
}

int hand_out_pen(const PenObject &pen, int size, void *buffer)
{
    if (pen.type == OBJ_PEN) {
        if (buffer && size < static_cast<int>(sizeof(LOGPEN)))
            return 0;
        return hand_out(LOGPEN{pen.style, {pen.width, 0}, pen.brush.lbColor}, size, buffer);
    }
    const auto needed = offsetof(EXTLOGPEN, elpStyleEntry) +
                        std::max<std::size_t>(pen.lengths.size(), 1) * sizeof(DWORD);
    if (!buffer)
        return static_cast<int>(needed);
    if (size < static_cast<int>(needed))
        return 0;
    auto *const to = static_cast<EXTLOGPEN *>(buffer);
    *to = {pen.style,
           static_cast<DWORD>(pen.width),
           pen.brush.lbStyle,
           pen.brush.lbColor,
           pen.brush.lbHatch,
           static_cast<DWORD>(pen.lengths.size()),
           {0}};
    std::copy(pen.lengths.begin(), pen.lengths.end(), to->elpStyleEntry);
    return static_cast<int>(needed);
}

BITMAP bitmap_data(const BitmapObject &bitmap)
{
    auto &surface = *bitmap.surface;
    return {0,
            surface.width(),
            surface.height(),
            surface.row_bytes(),
            1,
            static_cast<WORD>(surface.format().bits),
            bitmap.section ? surface.memory() : nullptr};
}

int hand_out_bitmap(const BitmapObject &bitmap, int size, void *buffer)
{
    const auto data = bitmap_data(bitmap);
    if (buffer && size < static_cast<int>(sizeof data))
        return 0;
    if (!buffer || !bitmap.section || size < static_cast<int>(sizeof(DIBSECTION)))
        return hand_out(data, size, buffer);
    const auto &format = bitmap.surface->format();
    const bool has_masks = bitmap.section->biCompression == BI_BITFIELDS;
    const DIBSECTION all = {
        data,
        *bitmap.section,
        {has_masks ? format.red : 0, has_masks ? format.green : 0, has_masks ? format.blue : 0},
        bitmap.mapping,
        bitmap.mapping_offset};
    return hand_out(all, size, buffer);
}

/// All but fonts, which differ between A and W.
int describe(const GdiObject &object, int size, void *buffer)
{
    switch (object.type) {
    case OBJ_PEN:
    case OBJ_EXTPEN:
        return hand_out_pen(static_cast<const PenObject &>(object), size, buffer);
    case OBJ_BRUSH:
        return hand_out(static_cast<const BrushObject &>(object).brush, size, buffer);
    case OBJ_BITMAP:
        return hand_out_bitmap(static_cast<const BitmapObject &>(object), size, buffer);
    case OBJ_FONT:
        return hand_out(static_cast<const FontObject &>(object).font, size, buffer);
    default:
        set_invalid_gdi_handle();
        return 0;
    }
}

} // namespace
} // namespace compat

using namespace compat;

HPEN WINAPI CreatePen(int style, int width, COLORREF color)
{
    return make_pen(static_cast<DWORD>(style), width, color);
}

HPEN WINAPI CreatePenIndirect(const LOGPEN *pen)
{
    return pen ? make_pen(pen->lopnStyle, pen->lopnWidth.x, pen->lopnColor) : nullptr;
}

HPEN WINAPI ExtCreatePen(DWORD style, DWORD width, const LOGBRUSH *brush, DWORD count,
                         const DWORD *lengths)
{
    const DWORD kind = style & PS_STYLE_MASK;
    const bool geometric = (style & PS_TYPE_MASK) == PS_GEOMETRIC;
    if (!brush || kind > PS_ALTERNATE || (kind == PS_USERSTYLE) != (count > 0) ||
        (count > 0 && !lengths))
        return invalid_parameter();
    if (!geometric && (width != 1 || brush->lbStyle != BS_SOLID || kind == PS_INSIDEFRAME))
        return invalid_parameter();
    if (geometric && kind == PS_ALTERNATE)
        return invalid_parameter();
    if (kind == PS_NULL)
        return static_cast<HPEN>(stock_object(NULL_PEN));
    auto pen = std::make_shared<PenObject>(DWORD{OBJ_EXTPEN});
    pen->style = style;
    pen->width = static_cast<int>(width);
    pen->brush = *brush;
    pen->lengths.assign(lengths, lengths + count);
    if (!fill_pen(*pen, *brush))
        return nullptr;
    return insert<HPEN>(std::move(pen));
}

HBRUSH WINAPI CreateSolidBrush(COLORREF color)
{
    return make_brush({BS_SOLID, color, 0});
}

HBRUSH WINAPI CreateHatchBrush(int hatch, COLORREF color)
{
    return make_brush({BS_HATCHED, color, static_cast<ULONG_PTR>(hatch)});
}

HBRUSH WINAPI CreatePatternBrush(HBITMAP bitmap)
{
    return make_pattern_brush(bitmap);
}

HBRUSH WINAPI CreateBrushIndirect(const LOGBRUSH *brush)
{
    return brush ? make_brush(*brush) : nullptr;
}

HGDIOBJ WINAPI SelectObject(HDC handle, HGDIOBJ object)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    const auto found = context ? gdi_object<GdiObject>(object) : nullptr;
    if (!found)
        return nullptr;
    switch (found->type) {
    case OBJ_PEN:
    case OBJ_EXTPEN:
        return context->select(&ContextState::pen, object,
                               std::static_pointer_cast<PenObject>(found));
    case OBJ_BRUSH:
        return context->select(&ContextState::brush, object,
                               std::static_pointer_cast<BrushObject>(found));
    case OBJ_FONT:
        return context->select(&ContextState::font, object,
                               std::static_pointer_cast<FontObject>(found));
    case OBJ_BITMAP:
        return select_bitmap(*context, object, std::static_pointer_cast<BitmapObject>(found));
    case OBJ_REGION:
        return select_region(*context, static_cast<const RegionObject &>(*found));
    default:
        return nullptr;
    }
}

BOOL WINAPI DeleteObject(HGDIOBJ object)
{
    const GdiLock lock(gdi_mutex());
    const auto found = gdi_objects().find(object);
    if (!found)
        return FALSE;
    if (found->type == OBJ_DC || found->type == OBJ_MEMDC)
        return DeleteDC(static_cast<HDC>(object));
    return gdi_objects().erase(object);
}

int WINAPI GetObjectW(HANDLE object, int size, LPVOID buffer)
{
    const GdiLock lock(gdi_mutex());
    const auto found = gdi_object<GdiObject>(object);
    return found ? describe(*found, size, buffer) : 0;
}

DWORD WINAPI GetObjectType(HGDIOBJ object)
{
    const GdiLock lock(gdi_mutex());
    const auto found = gdi_object<GdiObject>(object);
    return found ? found->type : 0;
}

HGDIOBJ WINAPI GetCurrentObject(HDC handle, UINT type)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return nullptr;
    switch (type) {
    case OBJ_PEN:
    case OBJ_EXTPEN:
        return context->state.pen.handle;
    case OBJ_BRUSH:
        return context->state.brush.handle;
    case OBJ_FONT:
        return context->state.font.handle;
    case OBJ_BITMAP:
        return context->state.bitmap.handle;
    case OBJ_PAL:
        return stock_object(DEFAULT_PALETTE);
    default:
        return nullptr;
    }
}

BOOL WINAPI UnrealizeObject(HGDIOBJ object)
{
    return GetObjectType(object) != 0;
}
