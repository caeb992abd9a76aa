#include "compat/gdi/stock.hpp"

#include "compat/gdi/gdi_table.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace compat {
namespace {

HGDIOBJ brush(UINT style, COLORREF colour, bool of_context = false)
{
    auto made = std::make_shared<BrushObject>();
    made->brush = {style, colour, 0};
    made->of_context = of_context;
    return permanent_object(std::move(made));
}

HGDIOBJ pen(DWORD style, COLORREF colour, bool of_context = false)
{
    auto made = std::make_shared<PenObject>();
    made->style = style;
    made->brush = {BS_SOLID, colour, 0};
    made->of_context = of_context;
    return permanent_object(std::move(made));
}

HGDIOBJ font(LONG height, LONG weight, BYTE charset, BYTE pitch, std::u16string_view face)
{
    auto made = std::make_shared<FontObject>();
    made->is_stock = true;
    auto &data = made->font;
    data.lfHeight = height;
    data.lfWeight = weight;
    data.lfCharSet = charset;
    data.lfPitchAndFamily = pitch;
    std::copy(face.begin(), face.end(), data.lfFaceName);
    return permanent_object(std::move(made));
}

using StockObjects = std::array<HGDIOBJ, STOCK_LAST + 1>;

StockObjects make_stock()
{
    constexpr BYTE fixed = FIXED_PITCH | FF_MODERN;
    constexpr BYTE variable = VARIABLE_PITCH | FF_SWISS;
    StockObjects made{};
    made[WHITE_BRUSH] = brush(BS_SOLID, RGB(255, 255, 255));
    made[LTGRAY_BRUSH] = brush(BS_SOLID, RGB(192, 192, 192));
    made[GRAY_BRUSH] = brush(BS_SOLID, RGB(128, 128, 128));
    made[DKGRAY_BRUSH] = brush(BS_SOLID, RGB(64, 64, 64));
    made[BLACK_BRUSH] = brush(BS_SOLID, RGB(0, 0, 0));
    made[NULL_BRUSH] = brush(BS_NULL, 0);
    made[WHITE_PEN] = pen(PS_SOLID, RGB(255, 255, 255));
    made[BLACK_PEN] = pen(PS_SOLID, RGB(0, 0, 0));
    made[NULL_PEN] = pen(PS_NULL, 0);
    made[OEM_FIXED_FONT] = font(12, FW_NORMAL, OEM_CHARSET, fixed, u"Terminal");
    made[ANSI_FIXED_FONT] = font(12, FW_NORMAL, ANSI_CHARSET, fixed, u"Courier");
    made[ANSI_VAR_FONT] = font(12, FW_NORMAL, ANSI_CHARSET, variable, u"MS Sans Serif");
    made[SYSTEM_FONT] = font(16, FW_BOLD, ANSI_CHARSET, variable, u"System");
    made[DEVICE_DEFAULT_FONT] = font(16, FW_BOLD, ANSI_CHARSET, variable, u"System");
    made[SYSTEM_FIXED_FONT] = font(15, FW_NORMAL, ANSI_CHARSET, fixed, u"Fixedsys");
    made[DEFAULT_GUI_FONT] = font(-11, FW_NORMAL, DEFAULT_CHARSET, variable, u"MS Shell Dlg");
    made[DC_BRUSH] = brush(BS_SOLID, RGB(255, 255, 255), true);
    made[DC_PEN] = pen(PS_SOLID, RGB(0, 0, 0), true);
    struct Palette final : GdiObject {
        Palette() : GdiObject(OBJ_PAL) {}
    };
    made[DEFAULT_PALETTE] = permanent_object(std::make_shared<Palette>());
    return made;
}

} // namespace

HGDIOBJ stock_object(int index)
{
    static const StockObjects all = make_stock();
    return index >= 0 && index <= STOCK_LAST ? all[static_cast<std::size_t>(index)] : nullptr;
}

HBITMAP one_pixel_bitmap()
{
    static const HGDIOBJ bitmap = permanent_object(
        std::make_shared<BitmapObject>(std::make_shared<Surface>(1, 1, monochrome, 2)));
    return static_cast<HBITMAP>(bitmap);
}

HBRUSH permanent_brush(COLORREF colour)
{
    return static_cast<HBRUSH>(brush(BS_SOLID, colour));
}

} // namespace compat

HGDIOBJ WINAPI GetStockObject(int index)
{
    return compat::stock_object(index);
}
