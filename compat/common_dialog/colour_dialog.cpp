#include "compat/common_dialog/colour_dialog.hpp"

#include "compat/common_dialog/built_in_modal.hpp"
#include "compat/common_dialog/item_template.hpp"

#include <algorithm>
#include <span>

#include <wingdi.h>

namespace compat {
namespace {

// As Windows numbers them (dlgs.h, colordlg.h).
enum : WORD {
    red_id = 706,
    green_id = 707,
    blue_id = 708,
    current_id = 709,
    add_id = 712,
    basic_id = 720,
    own_id = 721
};

constexpr int columns = 8;

// Windows' 48, row by row.
constexpr COLORREF basic_colours[] = {
    0x8080FF, 0x80FFFF, 0x80FF80, 0x80FF00, 0xFFFF80, 0xFF8000, 0xC080FF, 0xFF80FF,
    0x0000FF, 0x00FFFF, 0x00FF80, 0x40FF00, 0xFFFF00, 0xC08000, 0xC08080, 0xFF00FF,
    0x404080, 0x4080FF, 0x00FF00, 0x808000, 0x804000, 0xFF8080, 0x400080, 0x8000FF,
    0x000080, 0x0080FF, 0x008000, 0x408000, 0xFF0000, 0xA00000, 0x800080, 0xFF0080,
    0x000040, 0x004080, 0x004000, 0x404000, 0x800000, 0x400000, 0x400040, 0x800040,
    0x000000, 0x008080, 0x408080, 0x808080, 0x808040, 0xC0C0C0, 0x400040, 0xFFFFFF,
};

DialogTemplate description()
{
    auto dialog = built_in_dialog(u"Color", {0, 0, 218, 158}, WS_VISIBLE | DS_CENTER);
    constexpr DWORD grid = SS_OWNERDRAW | SS_NOTIFY;
    constexpr DWORD number = ES_NUMBER | ES_AUTOHSCROLL | WS_BORDER | WS_TABSTOP;
    dialog.controls = {
        item(item_class::text, SS_LEFT, no_id, {4, 4, 140, 9}, u"&Basic colors:"),
        item(item_class::text, grid, basic_id, {4, 14, 140, 84}),
        item(item_class::text, SS_LEFT, no_id, {4, 104, 140, 9}, u"&Custom colors:"),
        item(item_class::text, grid, own_id, {4, 114, 140, 28}),
        item(item_class::text, SS_LEFT, no_id, {150, 4, 64, 9}, u"Color"),
        item(item_class::text, SS_OWNERDRAW, current_id, {150, 14, 64, 30}),
        item(item_class::text, SS_RIGHT, no_id, {150, 50, 30, 9}, u"&Red:"),
        item(item_class::edit, number, red_id, {184, 48, 30, 12}),
        item(item_class::text, SS_RIGHT, no_id, {150, 64, 30, 9}, u"&Green:"),
        item(item_class::edit, number, green_id, {184, 62, 30, 12}),
        item(item_class::text, SS_RIGHT, no_id, {150, 78, 30, 9}, u"Bl&ue:"),
        item(item_class::edit, number, blue_id, {184, 76, 30, 12}),
        item(item_class::button, BS_PUSHBUTTON | WS_TABSTOP, add_id, {150, 96, 64, 14},
             u"&Add to custom"),
        item(item_class::button, BS_DEFPUSHBUTTON | WS_TABSTOP, IDOK, {150, 122, 64, 14}, u"OK"),
        item(item_class::button, BS_PUSHBUTTON | WS_TABSTOP, IDCANCEL, {150, 140, 64, 14},
             u"Cancel")};
    return dialog;
}

/// One cell of a grid of `rows` rows, within `all`.
RECT cell(const RECT &all, int rows, int index)
{
    const int width = all.right / columns, height = all.bottom / rows;
    const int left = index % columns * width, top = index / columns * height;
    return {left + 2, top + 2, left + width - 2, top + height - 2};
}

/// An open dialog; DWLP_USER of its window points here.
class ColourDialog {
  public:
    explicit ColourDialog(ColourQuestion &question) : question_(question) {}

    bool begin(HWND window);
    INT_PTR handle(UINT message, WPARAM wparam, LPARAM lparam);

  private:
    void command(int id, int code);
    void draw(const DRAWITEMSTRUCT &item) const;
    std::span<const COLORREF> colours(int id) const
    {
        return id == basic_id ? std::span<const COLORREF>(basic_colours) : question_.own;
    }
    void draw_cells(const DRAWITEMSTRUCT &on, int id) const;
    void choose(COLORREF colour);
    void choose_at_mouse(int id);
    void take_numbers();
    void show_colour() const { InvalidateRect(GetDlgItem(window_, current_id), nullptr, TRUE); }

    ColourQuestion &question_;
    HWND window_ = nullptr;
    std::size_t next_ = 0; // of the person's own, where the next one goes
    bool by_itself_ = false;
};

bool ColourDialog::begin(HWND window)
{
    window_ = window;
    for (const int id : {red_id, green_id, blue_id})
        SendDlgItemMessageW(window, id, EM_SETLIMITTEXT, 3, 0);
    choose(question_.colour);
    return true;
}

void ColourDialog::choose(COLORREF colour)
{
    question_.colour = colour;
    by_itself_ = true;
    SetDlgItemInt(window_, red_id, GetRValue(colour), FALSE);
    SetDlgItemInt(window_, green_id, GetGValue(colour), FALSE);
    SetDlgItemInt(window_, blue_id, GetBValue(colour), FALSE);
    by_itself_ = false;
    for (const int id : {current_id, basic_id, own_id})
        InvalidateRect(GetDlgItem(window_, id), nullptr, TRUE);
}

void ColourDialog::choose_at_mouse(int id)
{
    const DWORD place = GetMessagePos();
    POINT at{static_cast<short>(LOWORD(place)), static_cast<short>(HIWORD(place))};
    const HWND grid = GetDlgItem(window_, id);
    ScreenToClient(grid, &at);
    RECT all;
    GetClientRect(grid, &all);
    const auto choice = colours(id);
    const int rows = static_cast<int>(choice.size()) / columns;
    for (std::size_t i = 0; i < choice.size(); ++i) {
        const auto place_of_it = cell(all, rows, static_cast<int>(i));
        if (!PtInRect(&place_of_it, at))
            continue;
        if (id == own_id)
            next_ = i;
        choose(choice[i]);
        return;
    }
}

void ColourDialog::take_numbers()
{
    const auto part = [this](int id) {
        return std::min(GetDlgItemInt(window_, id, nullptr, FALSE), 255U);
    };
    question_.colour = RGB(part(red_id), part(green_id), part(blue_id));
    show_colour();
}

void ColourDialog::command(int id, int code)
{
    switch (id) {
    case IDOK:
    case IDCANCEL:
        EndDialog(window_, id);
        break;
    case add_id:
        question_.own[next_] = question_.colour;
        next_ = (next_ + 1) % question_.own.size();
        InvalidateRect(GetDlgItem(window_, own_id), nullptr, TRUE);
        break;
    case basic_id:
    case own_id:
        if (code == STN_CLICKED)
            choose_at_mouse(id);
        break;
    case red_id:
    case green_id:
    case blue_id:
        if (code == EN_CHANGE && !by_itself_)
            take_numbers();
        break;
    default:
        break;
    }
}

void fill(HDC context, RECT rectangle, COLORREF colour)
{
    DrawEdge(context, &rectangle, EDGE_SUNKEN, BF_RECT | BF_ADJUST);
    const HBRUSH brush = CreateSolidBrush(colour);
    FillRect(context, &rectangle, brush);
    DeleteObject(brush);
}

void ColourDialog::draw_cells(const DRAWITEMSTRUCT &on, int id) const
{
    const auto choice = colours(id);
    const int rows = static_cast<int>(choice.size()) / columns;
    bool marked = false;
    for (std::size_t i = 0; i < choice.size(); ++i) {
        auto place = cell(on.rcItem, rows, static_cast<int>(i));
        fill(on.hDC, place, choice[i]);
        if (id != basic_id || marked || choice[i] != question_.colour)
            continue;
        marked = true;
        InflateRect(&place, 2, 2);
        FrameRect(on.hDC, &place, static_cast<HBRUSH>(GetStockObject(BLACK_BRUSH)));
    }
}

void ColourDialog::draw(const DRAWITEMSTRUCT &item) const
{
    if (item.CtlID == current_id) {
        fill(item.hDC, item.rcItem, question_.colour);
        return;
    }
    FillRect(item.hDC, &item.rcItem, GetSysColorBrush(COLOR_BTNFACE));
    draw_cells(item, static_cast<int>(item.CtlID));
}

INT_PTR ColourDialog::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_COMMAND)
        command(LOWORD(wparam), HIWORD(wparam));
    else if (message == WM_DRAWITEM)
        draw(*reinterpret_cast<const DRAWITEMSTRUCT *>(lparam));
    else
        return FALSE;
    return TRUE;
}

} // namespace

bool ask_for_colour(ColourQuestion &question)
{
    auto asked = question;
    ColourDialog dialog(asked);
    const bool is_ok = show_until_ok(description(), question.owner, dialog);
    question.own = asked.own;
    if (!is_ok)
        return false;
    question.colour = asked.colour;
    return true;
}

} // namespace compat
