// List views: the pictures in front of their items.

#include "control_support.hpp"

#include <commctrl.h>

using namespace conformance;

namespace {

HIMAGELIST images(int width, int height)
{
    const HIMAGELIST list = ImageList_Create(width, height, ILC_COLOR24, 1, 1);
    const HDC screen = GetDC(nullptr);
    const HBITMAP bitmap = CreateCompatibleBitmap(screen, 2 * width, height);
    ReleaseDC(nullptr, screen);
    ImageList_Add(list, bitmap, nullptr);
    DeleteObject(bitmap);
    return list;
}

/// A report with one column and the items 0 (without a picture), 1 (picture 1, indented by two) and
/// 2 (whose picture the parent knows: the second one).
HWND report(Parent &parent, DWORD style = 0)
{
    const HWND list = parent.add(WC_LISTVIEWA, "", LVS_REPORT | style, 1, 200);
    SetWindowPos(list, nullptr, 0, 0, 300, 200, SWP_NOMOVE | SWP_NOZORDER);
    LVCOLUMNA column{};
    column.mask = LVCF_WIDTH;
    column.cx = 200;
    ask(list, LVM_INSERTCOLUMNA, 0, reinterpret_cast<LPARAM>(&column));
    LVITEMA item{};
    char text[] = "abc";
    item.pszText = text;
    item.mask = LVIF_TEXT;
    ask(list, LVM_INSERTITEMA, 0, reinterpret_cast<LPARAM>(&item));
    item.iItem = 1;
    item.mask = LVIF_TEXT | LVIF_IMAGE | LVIF_INDENT;
    item.iImage = 1;
    item.iIndent = 2;
    ask(list, LVM_INSERTITEMA, 0, reinterpret_cast<LPARAM>(&item));
    item.iItem = 2;
    item.mask = LVIF_TEXT | LVIF_IMAGE;
    item.iImage = I_IMAGECALLBACK;
    ask(list, LVM_INSERTITEMA, 0, reinterpret_cast<LPARAM>(&item));
    return list;
}

LRESULT knows_pictures(NMHDR &message, std::string &)
{
    if (message.code == LVN_GETDISPINFOA || message.code == LVN_GETDISPINFOW) {
        auto &asked = reinterpret_cast<NMLVDISPINFOA &>(message).item;
        if (asked.mask & LVIF_IMAGE)
            asked.iImage = asked.iItem - 1;
    }
    return 0;
}

int image_of(HWND list, int index)
{
    LVITEMA item{};
    item.mask = LVIF_IMAGE;
    item.iItem = index;
    item.iImage = 99;
    ask(list, LVM_GETITEMA, 0, reinterpret_cast<LPARAM>(&item));
    return item.iImage;
}

RECT part(HWND list, int index, int which)
{
    RECT place{};
    place.left = which;
    ask(list, LVM_GETITEMRECT, static_cast<WPARAM>(index), reinterpret_cast<LPARAM>(&place));
    return place;
}

/// "2 18x16": where an item's picture begins, and how large it is.
std::string picture(HWND list, int index)
{
    const RECT place = part(list, index, LVIR_ICON);
    return std::to_string(place.left) + " " + std::to_string(place.right - place.left) + "x" +
           std::to_string(place.bottom - place.top);
}

LRESULT set(HWND list, int which, HIMAGELIST images)
{
    return ask(list, LVM_SETIMAGELIST, static_cast<WPARAM>(which),
               reinterpret_cast<LPARAM>(images));
}

} // namespace

CASE("common_controls_list_images.kept", "A list view keeps its image lists, and tells the former",
     "")
{
    Parent parent;
    const HWND list = report(parent);
    const HIMAGELIST small = images(16, 16), other = images(16, 16);
    STEP(set(list, LVSIL_SMALL, small), "0");
    STEP(ask(list, LVM_GETIMAGELIST, LVSIL_SMALL) == reinterpret_cast<LRESULT>(small), "yes");
    STEP(ask(list, LVM_GETIMAGELIST, LVSIL_NORMAL), "0");
    STEP(set(list, LVSIL_SMALL, other) == reinterpret_cast<LRESULT>(small), "yes");
    STEP(ImageList_Destroy(small), "1");
    STEP(set(list, 9, other), "0");
    DestroyWindow(list);
    STEP(ImageList_GetImageCount(other), "0");
}

CASE("common_controls_list_images.shared", "With LVS_SHAREIMAGELISTS the image lists stay", "")
{
    Parent parent;
    const HWND list = report(parent, LVS_SHAREIMAGELISTS);
    const HIMAGELIST small = images(16, 16), large = images(32, 32);
    set(list, LVSIL_SMALL, small);
    STEP(set(list, LVSIL_NORMAL, large), "0");
    STEP(ask(list, LVM_GETIMAGELIST, LVSIL_NORMAL) == reinterpret_cast<LRESULT>(large), "yes");
    DestroyWindow(list);
    STEP(ImageList_Destroy(small), "1");
    STEP(ImageList_Destroy(large), "1");
}

CASE("common_controls_list_images.pictures", "Items have the first picture, their own, or ask", "")
{
    Parent parent;
    parent.answer(knows_pictures);
    const HWND list = report(parent);
    STEP(image_of(list, 0), "0");
    STEP(image_of(list, 1), "1");
    STEP(image_of(list, 2), "1");
    LVITEMA item{};
    item.mask = LVIF_IMAGE;
    item.iImage = 7;
    STEP(ask(list, LVM_SETITEMA, 0, reinterpret_cast<LPARAM>(&item)), "1");
    STEP(image_of(list, 0), "7");
}

CASE("common_controls_list_images.places", "Labels make room for pictures, and rows for high ones",
     "")
{
    Parent parent;
    parent.answer(knows_pictures);
    const HWND list = report(parent);
    const auto row_height = [&] {
        return part(list, 1, LVIR_BOUNDS).top - part(list, 0, LVIR_BOUNDS).top;
    };
    const int without = row_height();
    STEP(part(list, 0, LVIR_LABEL).left, "2");
    set(list, LVSIL_SMALL, images(20, 40));
    STEP(picture(list, 0), "2 20x40");
    STEP(picture(list, 1), "42 20x40");
    STEP(part(list, 0, LVIR_LABEL).left, "22");
    STEP(part(list, 1, LVIR_LABEL).left, "62");
    STEP(part(list, 0, LVIR_SELECTBOUNDS).left, "2");
    STEP(row_height(), "41");
    LVHITTESTINFO test{};
    const RECT first = part(list, 0, LVIR_ICON);
    test.pt = {first.left + 4, first.top + 4};
    STEP(ask(list, LVM_HITTEST, 0, reinterpret_cast<LPARAM>(&test)), "0");
    STEP(test.flags == LVHT_ONITEMICON, "yes");
    test.pt.x = first.right + 4;
    STEP(ask(list, LVM_HITTEST, 0, reinterpret_cast<LPARAM>(&test)), "0");
    STEP(test.flags == LVHT_ONITEMLABEL, "yes");
    ImageList_Destroy(reinterpret_cast<HIMAGELIST>(set(list, LVSIL_SMALL, nullptr)));
    STEP(part(list, 0, LVIR_LABEL).left, "2");
    STEP(row_height() == without, "yes");
}

CASE("common_controls_list_images.drawn", "An item's picture is drawn in front of its text", "")
{
    Parent parent;
    const HWND list = report(parent);
    const HIMAGELIST small = images(16, 16); // black
    set(list, LVSIL_SMALL, small);
    const RECT place = part(list, 0, LVIR_ICON);
    UpdateWindow(list);
    const HDC context = GetDC(list);
    const auto black_at = [&](int x) { return GetPixel(context, x, place.top + 8) == 0; };
    STEP(black_at(place.left), "yes");
    STEP(black_at(place.right - 1), "yes");
    STEP(black_at(place.left - 1), "no");
    STEP(black_at(place.right), "no");
    ReleaseDC(list, context);
}
