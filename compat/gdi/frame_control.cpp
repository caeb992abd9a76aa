// Buttons, boxes, arrows: controls in the classic look, drawn by their kind.
#include "compat/gdi/edge.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include <winuser.h>

namespace compat {
namespace {

/// Rows of '#' for what is drawn.
using Picture = std::span<const std::string_view>;

constexpr std::string_view check[] = {"......#", ".....##", "#...###", "##.###.",
                                      "#####..", ".###...", "..#...."};
constexpr std::string_view bullet[] = {".####.", "######", "######", "######", "######", ".####."};
constexpr std::string_view small_bullet[] = {".##.", "####", "####", ".##."};
constexpr std::string_view up[] = {"...#...", "..###..", ".#####.", "#######"};
constexpr std::string_view down[] = {"#######", ".#####.", "..###..", "...#..."};
constexpr std::string_view left[] = {"...#", "..##", ".###", "####", ".###", "..##", "...#"};
constexpr std::string_view right[] = {"#...", "##..", "###.", "####", "###.", "##..", "#..."};
constexpr std::string_view close[] = {"##....##", ".##..##.", "..####..", "...##...",
                                      "..####..", ".##..##.", "##....##"};
constexpr std::string_view minimise[] = {"........", "........", "........", "........",
                                         "........", "######..", "######.."};
constexpr std::string_view maximise[] = {"#########", "#########", "#.......#",
                                         "#.......#", "#.......#", "#.......#",
                                         "#.......#", "#.......#", "#########"};
constexpr std::string_view restore[] = {"..######", "..######", "..#....#", "######.#", "######.#",
                                        "#....###", "#....#..", "#....#..", "######.."};
constexpr std::string_view help[] = {".####.", "##..##", "....##", "...##.",
                                     "..##..", "......", "..##..", "..##.."};
constexpr std::string_view grip[] = {
    "............", "...........#", "..........#.", ".........##.", "........##.#", ".......##.#.",
    "......##.##.", ".....##.##.#", "....##.##.#.", "...##.##.##.", "..##.##.##.#", "............"};

class ControlPainter {
  public:
    ControlPainter(Painter &painter, const RECT &all, UINT state)
        : painter_(painter), all_(all), state_(state)
    {
    }

    void push_button();
    void check_box();
    void radio_button();
    void scroll(Picture arrow) { button_with(arrow); }
    void size_grip();
    void caption(Picture picture) { button_with(picture); }
    void menu(Picture picture);

  private:
    bool has(UINT flag) const { return (state_ & flag) != 0; }
    UINT style() const
    {
        return BF_RECT | (has(DFCS_FLAT) ? BF_FLAT : 0U) | (has(DFCS_MONO) ? BF_MONO : 0U);
    }
    /// The middle of the whole, as high as wide.
    RECT square() const;
    void picture(Picture picture, const RECT &in, int colour, int offset = 0);
    void button_with(Picture picture);
    void disc(const RECT &in, int margin, int colour, bool upper_left, bool lower_right);
    int mark_colour() const { return has(DFCS_INACTIVE) ? COLOR_BTNSHADOW : COLOR_WINDOWTEXT; }
    int field_colour() const
    {
        return has(DFCS_INACTIVE | DFCS_PUSHED) ? COLOR_BTNFACE : COLOR_WINDOW;
    }

    Painter &painter_;
    RECT all_;
    UINT state_;
};

RECT ControlPainter::square() const
{
    const LONG width = all_.right - all_.left;
    const LONG height = all_.bottom - all_.top;
    const LONG side = std::min(width, height);
    const LONG x = all_.left + (width - side) / 2;
    const LONG y = all_.top + (height - side) / 2;
    return {x, y, x + side, y + side};
}

/// In the middle, as large as a whole number of pixels for each of its dots allows.
void ControlPainter::picture(Picture picture, const RECT &in, int colour, int offset)
{
    const int rows = static_cast<int>(picture.size());
    const int columns = static_cast<int>(picture.front().size());
    const int width = in.right - in.left;
    const int height = in.bottom - in.top;
    const int dot = std::max(std::min(width / (columns + 4), height / (rows + 4)), 1);
    const int x = in.left + (width - columns * dot) / 2 + offset;
    const int y = in.top + (height - rows * dot) / 2 + offset;
    std::vector<RECT> dots;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const int px = x + column * dot;
            const int py = y + row * dot;
            if (picture[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] == '#')
                dots.push_back({px, py, px + dot, py + dot});
        }
    }
    fill_with(painter_, Region(dots), colour);
}

void ControlPainter::push_button()
{
    const bool sunken = has(DFCS_PUSHED | DFCS_CHECKED | DFCS_FLAT);
    const auto inside = draw_edge(painter_, all_, sunken ? EDGE_SUNKEN : EDGE_RAISED,
                                  style() | BF_SOFT | BF_MIDDLE);
    if (!has(DFCS_CHECKED) || has(DFCS_PUSHED) || !painter_.can_draw())
        return;
    const auto light = painter_.surface().pixel_of(GetSysColor(COLOR_BTNHIGHLIGHT));
    const auto face = painter_.surface().pixel_of(GetSysColor(COLOR_BTNFACE));
    painter_.fill(Region(inside), Ink(2, 2, {light, face, face, light}), R2_COPYPEN);
}

void ControlPainter::check_box()
{
    const auto box = square();
    const auto inside = draw_edge(painter_, box, EDGE_SUNKEN, style());
    fill_with(painter_, Region(inside), field_colour());
    if (has(DFCS_CHECKED))
        picture(check, box, has(DFCS_BUTTON3STATE) ? COLOR_BTNSHADOW : mark_colour());
}

/// The pixels within a circle; of an outline only the half that is lit or the other one.
void ControlPainter::disc(const RECT &in, int margin, int colour, bool upper_left, bool lower_right)
{
    const int side = in.right - in.left;
    const int radius = side - 2 * margin; // in half pixels, as all of this
    std::vector<RECT> rows;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int dx = 2 * x + 1 - side;
            const int dy = 2 * y + 1 - side;
            const bool is_lower = x + y >= side;
            if (dx * dx + dy * dy <= radius * radius && (is_lower ? lower_right : upper_left))
                rows.push_back({in.left + x, in.top + y, in.left + x + 1, in.top + y + 1});
        }
    }
    fill_with(painter_, Region(rows), colour);
}

void ControlPainter::radio_button()
{
    const auto box = square();
    const bool plain = has(DFCS_FLAT | DFCS_MONO);
    disc(box, 0, plain ? COLOR_WINDOWFRAME : COLOR_BTNSHADOW, true, plain);
    if (!plain) {
        disc(box, 0, COLOR_BTNHIGHLIGHT, false, true);
        disc(box, 1, COLOR_3DDKSHADOW, true, false);
        disc(box, 1, COLOR_3DLIGHT, false, true);
    }
    disc(box, plain ? 1 : 2, field_colour(), true, true);
    if (has(DFCS_CHECKED))
        picture(small_bullet, box, mark_colour());
}

void ControlPainter::button_with(Picture mark)
{
    const bool pushed = has(DFCS_PUSHED);
    const bool flat = has(DFCS_FLAT | DFCS_MONO);
    draw_edge(painter_, all_, pushed && !flat ? EDGE_SUNKEN : EDGE_RAISED, style() | BF_MIDDLE);
    if (has(DFCS_INACTIVE))
        picture(mark, all_, COLOR_BTNHIGHLIGHT, 1);
    picture(mark, all_, has(DFCS_INACTIVE) ? COLOR_BTNSHADOW : COLOR_BTNTEXT, pushed ? 1 : 0);
}

void ControlPainter::size_grip()
{
    fill_with(painter_, Region(all_), COLOR_BTNFACE);
    const RECT corner = {all_.right - 12, all_.bottom - 12, all_.right, all_.bottom};
    picture(grip, corner, COLOR_BTNHIGHLIGHT, -1);
    picture(grip, corner, COLOR_BTNSHADOW);
}

void ControlPainter::menu(Picture mark)
{
    if (!painter_.can_draw())
        return;
    // In two colours, for use as a mask.
    const auto ink = [&](COLORREF colour) {
        return Ink::plain(painter_.surface().pixel_of(colour));
    };
    painter_.fill(Region(all_), ink(RGB(255, 255, 255)), R2_COPYPEN);
    picture(mark, all_, COLOR_MENUTEXT);
}

bool draw_button(ControlPainter &control, UINT state)
{
    if (state & DFCS_BUTTONPUSH)
        control.push_button();
    else if (state & (DFCS_BUTTONRADIO | DFCS_BUTTONRADIOIMAGE | DFCS_BUTTONRADIOMASK))
        control.radio_button();
    else
        control.check_box();
    return true;
}

bool draw_scroll(ControlPainter &control, UINT state)
{
    switch (state & 0x1F) {
    case DFCS_SCROLLUP:
        control.scroll(up);
        return true;
    case DFCS_SCROLLDOWN:
    case DFCS_SCROLLCOMBOBOX:
        control.scroll(down);
        return true;
    case DFCS_SCROLLLEFT:
        control.scroll(left);
        return true;
    case DFCS_SCROLLRIGHT:
        control.scroll(right);
        return true;
    case DFCS_SCROLLSIZEGRIP:
        control.size_grip();
        return true;
    default:
        return false;
    }
}

bool draw_caption(ControlPainter &control, UINT state)
{
    constexpr std::array<Picture, 5> pictures = {close, minimise, maximise, restore, help};
    const std::size_t which = state & 0x0F;
    if (which >= pictures.size())
        return false;
    control.caption(pictures[which]);
    return true;
}

bool draw_menu(ControlPainter &control, UINT state)
{
    if (state & DFCS_MENUCHECK)
        control.menu(check);
    else if (state & DFCS_MENUBULLET)
        control.menu(bullet);
    else
        control.menu(state & DFCS_MENUARROWRIGHT ? Picture(left) : Picture(right));
    return true;
}

bool draw_control(ControlPainter &control, UINT type, UINT state)
{
    switch (type) {
    case DFC_BUTTON:
        return draw_button(control, state);
    case DFC_SCROLL:
        return draw_scroll(control, state);
    case DFC_CAPTION:
        return draw_caption(control, state);
    case DFC_MENU:
        return draw_menu(control, state);
    default:
        return false;
    }
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI DrawFrameControl(HDC handle, LPRECT rectangle, UINT type, UINT state)
{
    Painter painter(handle);
    if (!painter || !rectangle)
        return FALSE;
    ControlPainter control(painter, painter.context().on_surface(*rectangle), state);
    if (!draw_control(control, type, state))
        return FALSE;
    const bool has_edge = type == DFC_BUTTON && state & DFCS_BUTTONPUSH;
    if (has_edge && state & DFCS_ADJUSTRECT)
        *rectangle = {rectangle->left + 2, rectangle->top + 2, rectangle->right - 2,
                      rectangle->bottom - 2};
    return TRUE;
}
