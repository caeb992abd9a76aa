// List views: what is seen of them.

#include "list_support.hpp"
#include "picture.hpp"

using namespace conformance;

namespace {

RECT part(HWND list, int item, int which)
{
    RECT place{};
    place.left = which;
    ask(list, LVM_GETITEMRECT, static_cast<WPARAM>(item), reinterpret_cast<LPARAM>(&place));
    return place;
}

/// The list view as it is drawn.
class Drawn {
  public:
    explicit Drawn(HWND list) : picture_(100, 150)
    {
        constexpr LPARAM client = 4, background = 8; // PRF_CLIENT, PRF_ERASEBKGND
        ask(list, WM_PRINTCLIENT, reinterpret_cast<WPARAM>(static_cast<HDC>(picture_)),
            client | background);
    }
    COLORREF at(int x, int y) const { return GetPixel(picture_, x, y); }
    /// How many pixels of that colour there are from one place to another, in some rows.
    int count(COLORREF colour, int left, int right, const RECT &rows) const
    {
        int found = 0;
        for (int y = rows.top; y < rows.bottom; ++y)
            for (int x = left; x < right; ++x)
                found += at(x, y) == colour;
        return found;
    }

  private:
    Picture picture_;
};

} // namespace

CASE("common_controls_list_looks.selected", "With LVS_SHOWSELALWAYS what is selected always shows",
     "")
{
    Parent parent;
    SetFocus(parent);
    for (const DWORD style : {DWORD{0}, DWORD{LVS_SHOWSELALWAYS}}) {
        const HWND list = add_list(parent, style, {"iiii"});
        ListView_SetExtendedListViewStyle(list, LVS_EX_FULLROWSELECT);
        set_state(list, 0, LVIS_SELECTED, LVIS_SELECTED);
        const RECT row = part(list, 0, LVIR_BOUNDS);
        const bool shows =
            Drawn(list).at(50, (row.top + row.bottom) / 2) == GetSysColor(COLOR_3DFACE);
        STEP(shows ? "shows" : "does not", style ? "shows" : "does not");
    }
}

CASE("common_controls_list_looks.colours", "A colour is behind texts, and one behind all", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"MMMM"});

    ListView_SetTextBkColor(list, green);
    ListView_SetBkColor(list, blue);
    const Drawn drawn(list);
    const RECT row = part(list, 0, LVIR_LABEL);

    STEP(drawn.count(green, 0, 60, row) > 10, "yes");
    STEP(drawn.at(50, 140) == blue, "yes");
}

CASE("common_controls_list_looks.aligned", "Cells stand where their columns say", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {""});
    ListView_DeleteColumn(list, 1);
    insert_column(list, 1, "", 40, LVCFMT_RIGHT);
    set_text(list, 0, 1, "I");
    ListView_SetBkColor(list, white);
    const Drawn drawn(list);
    const RECT row = part(list, 0, LVIR_BOUNDS);
    const int all = 20 * (row.bottom - row.top);
    STEP(all - drawn.count(white, 60, 80, row), "0");
    STEP(all - drawn.count(white, 80, 100, row) > 3, "yes");
}

CASE("common_controls_list_looks.pictures", "A picture ends where its column ends", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {""});
    const HIMAGELIST images = ImageList_Create(16, 16, ILC_COLOR24, 1, 1);
    const HDC screen = GetDC(nullptr);
    const HBITMAP bitmap = CreateCompatibleBitmap(screen, 16, 16); // black
    ReleaseDC(nullptr, screen);
    ImageList_Add(images, bitmap, nullptr);
    DeleteObject(bitmap);
    ask(list, LVM_SETIMAGELIST, LVSIL_SMALL, reinterpret_cast<LPARAM>(images));
    ListView_SetColumnWidth(list, 0, 10);
    const Drawn drawn(list);
    const RECT row = part(list, 0, LVIR_BOUNDS);
    STEP(drawn.count(black, 0, 10, row) > 50, "yes");
    STEP(drawn.count(black, 10, 30, row), "0");
}

CASE("common_controls_list_looks.grid", "With LVS_EX_GRIDLINES there are lines between cells", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {""});
    const auto lines = [&] {
        const Drawn drawn(list);
        return drawn.at(59, 120) != drawn.at(50, 121) || drawn.at(60, 120) != drawn.at(50, 121);
    };
    STEP(lines(), "no");
    ListView_SetExtendedListViewStyle(list, LVS_EX_GRIDLINES);
    STEP(lines(), "yes");
}
