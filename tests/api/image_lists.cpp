// Image lists: what goes into them, and how their pictures are drawn.

#include "control_support.hpp"
#include "picture.hpp"
#include "window_support.hpp"

#include <commctrl.h>

using namespace conformance;

namespace {

const HIMAGELIST no_list = nullptr;

/// A list of 2 by 2 pixels that is destroyed at the end.
class List {
  public:
    explicit List(UINT flags = ILC_COLOR24 | ILC_MASK)
        : handle_(ImageList_Create(2, 2, flags, 1, 1))
    {
    }
    explicit List(HIMAGELIST handle) : handle_(handle) {}
    ~List() { ImageList_Destroy(handle_); }
    List(const List &) = delete;
    List &operator=(const List &) = delete;

    operator HIMAGELIST() const { return handle_; }

  private:
    HIMAGELIST handle_;
};

/// The program's bitmap: "##.r/rgb./", which is two pictures of 2 by 2.
class Colours {
  public:
    Colours() : handle_(LoadBitmapA(GetModuleHandleA(nullptr), "COLOURS")) {}
    ~Colours() { DeleteObject(handle_); }
    Colours(const Colours &) = delete;
    Colours &operator=(const Colours &) = delete;

    operator HBITMAP() const { return handle_; }

  private:
    HBITMAP handle_;
};

/// A picture of the list on a yellow ground of 3 by 3, its corner at (1, 1).
std::string drawn(HIMAGELIST list, int index, UINT style = ILD_NORMAL)
{
    Picture ground(3, 3);
    const RECT all = {0, 0, 3, 3};
    const HBRUSH yellow = CreateSolidBrush(RGB(255, 255, 0));
    FillRect(ground, &all, yellow);
    DeleteObject(yellow);
    const BOOL done = ImageList_Draw(list, index, ground, 1, 1, style);
    return std::to_string(done) + " " + ground.text();
}

HICON small_icon()
{
    // Green, and the upper left pixel is not seen.
    const BYTE mask[] = {0x80, 0, 0, 0};
    const DWORD colours[] = {0, 0x00FF00, 0x00FF00, 0x00FF00};
    return CreateIcon(nullptr, 2, 2, 1, 32, mask, reinterpret_cast<const BYTE *>(colours));
}

} // namespace

CASE("image_lists.empty", "A list has a size, no picture and no colour behind them at first", "")
{
    const List list;
    STEP(made(list), "yes");
    STEP(ImageList_GetImageCount(list), "0");
    int width = 0, height = 0;
    STEP(ImageList_GetIconSize(list, &width, &height), "1");
    STEP(width, "2");
    STEP(height, "2");
    STEP(ImageList_GetBkColor(list) == CLR_NONE, "yes");
    STEP(ImageList_Create(0, 0, ILC_COLOR, 1, 1) == nullptr, "yes");
    STEP(ImageList_Create(-1, 2, ILC_COLOR, 1, 1) == nullptr, "yes");
    STEP(ImageList_GetIconSize(list, nullptr, nullptr), "0");
}

CASE("image_lists.none", "What is no list has nothing", "")
{
    const Colours bitmap;
    int width = 7, height = 7;
    Picture ground(2, 2);
    STEP(ImageList_GetImageCount(no_list), "0");
    STEP(ImageList_GetIconSize(no_list, &width, &height), "0");
    STEP(ImageList_Add(no_list, bitmap, nullptr), "-1");
    STEP(ImageList_AddMasked(no_list, bitmap, red), "-1");
    STEP(ImageList_ReplaceIcon(no_list, -1, nullptr), "-1");
    STEP(ImageList_GetIcon(no_list, 0, ILD_NORMAL) == nullptr, "yes");
    STEP(ImageList_Remove(no_list, -1), "0");
    STEP(ImageList_SetBkColor(no_list, red) == CLR_NONE, "yes");
    STEP(ImageList_GetBkColor(no_list) == CLR_NONE, "yes");
    STEP(ImageList_Draw(no_list, 0, ground, 0, 0, ILD_NORMAL), "0");
    STEP(ImageList_DrawEx(no_list, 0, ground, 0, 0, 0, 0, CLR_NONE, CLR_NONE, ILD_NORMAL), "0");
    STEP(ImageList_Destroy(no_list), "0");
    const HIMAGELIST gone = ImageList_Create(2, 2, ILC_COLOR, 1, 1);
    STEP(ImageList_Destroy(gone), "1");
    STEP(ImageList_Destroy(gone), "0");
    STEP(ImageList_GetImageCount(gone), "0");
}

CASE("image_lists.added", "A bitmap is as many pictures as lie in it side by side", "")
{
    const List list;
    const Colours bitmap;
    STEP(ImageList_Add(list, bitmap, nullptr), "0");
    STEP(ImageList_GetImageCount(list), "2");
    STEP(ImageList_Add(list, bitmap, nullptr), "2");
    STEP(ImageList_GetImageCount(list), "4");
    STEP(ImageList_Add(list, nullptr, nullptr), "-1");
    STEP(ImageList_GetImageCount(list), "4");
    STEP(drawn(list, 0), "1 yyy/y##/yrg/");
    STEP(drawn(list, 1), "1 yyy/y.r/yb./");
    STEP(drawn(list, 2), "1 yyy/y##/yrg/");
    STEP(drawn(list, 4), "0 yyy/yyy/yyy/");
    STEP(drawn(list, -1), "0 yyy/yyy/yyy/");
}

CASE("image_lists.masks", "A picture is seen through where its mask has ones", "")
{
    const List list;
    const Colours bitmap;
    const BYTE bits[] = {0x50, 0, 0xA0, 0}; // .#.# and #.#.
    const HBITMAP mask = CreateBitmap(4, 2, 1, 1, bits);
    STEP(ImageList_Add(list, bitmap, mask), "0");
    STEP(drawn(list, 0), "1 yyy/y#y/yyg/");
    STEP(drawn(list, 0, ILD_TRANSPARENT), "1 yyy/y#y/yyg/");
    STEP(drawn(list, 0, ILD_MASK), "1 yyy/y#y/yy#/");
    STEP(drawn(list, 1), "1 yyy/y.y/yy./");
    DeleteObject(mask);
}

CASE("image_lists.masked", "One colour of a bitmap can be what is seen through", "")
{
    const List list;
    {
        const Colours bitmap;
        STEP(ImageList_AddMasked(list, bitmap, red), "0");
    }
    STEP(drawn(list, 0), "1 yyy/y##/yyg/");
    STEP(drawn(list, 1), "1 yyy/y.y/yb./");
    {
        const Colours bitmap;
        STEP(ImageList_AddMasked(list, bitmap, CLR_DEFAULT), "2"); // the upper left one: black
    }
    STEP(drawn(list, 2), "1 yyy/yyy/yrg/");
    STEP(ImageList_AddMasked(list, nullptr, red), "-1");
}

CASE("image_lists.without_masks", "Without masks what would be seen through is black", "")
{
    const List list(ILC_COLOR24);
    const Colours bitmap;
    STEP(ImageList_AddMasked(list, bitmap, red), "0");
    STEP(drawn(list, 0), "1 yyy/y##/y#g/");
    STEP(drawn(list, 0, ILD_TRANSPARENT), "1 yyy/y##/y#g/");
    STEP(drawn(list, 0, ILD_MASK), "1 yyy/y##/y#g/");
}

CASE("image_lists.behind", "The colour behind the pictures is the list's, or the caller's", "")
{
    const List list;
    const Colours bitmap;
    ImageList_AddMasked(list, bitmap, black);
    STEP(drawn(list, 0), "1 yyy/yyy/yrg/");
    STEP(ImageList_SetBkColor(list, blue) == CLR_NONE, "yes");
    STEP(ImageList_GetBkColor(list) == blue, "yes");
    STEP(drawn(list, 0), "1 yyy/ybb/yrg/");
    STEP(drawn(list, 0, ILD_TRANSPARENT), "1 yyy/yyy/yrg/");
    STEP(drawn(list, 0, ILD_MASK), "1 yyy/y../y##/");
    Picture ground(2, 2);
    const auto with = [&](COLORREF back) {
        ImageList_DrawEx(list, 0, ground, 0, 0, 0, 0, back, CLR_NONE, ILD_NORMAL);
        return ground.take();
    };
    STEP(with(green), "gg/rg/");
    STEP(with(CLR_NONE), "../rg/");
    STEP(with(CLR_DEFAULT), "bb/rg/");
    STEP(ImageList_SetBkColor(list, CLR_NONE) == blue, "yes");
}

CASE("image_lists.part", "Of a picture the upper left part can be drawn", "")
{
    const List list;
    const Colours bitmap;
    ImageList_Add(list, bitmap, nullptr);
    Picture ground(3, 3);
    STEP(ImageList_DrawEx(list, 0, ground, 0, 0, 1, 2, CLR_NONE, CLR_NONE, ILD_NORMAL), "1");
    STEP(ground.take(), "#../r../.../");
    STEP(ImageList_DrawEx(list, 0, ground, 1, 1, 2, 1, CLR_NONE, CLR_NONE, ILD_NORMAL), "1");
    STEP(ground.take(), ".../.##/.../");
}

CASE("image_lists.blended", "What is selected is blended with a colour", "")
{
    const List list;
    const Colours bitmap;
    ImageList_Add(list, bitmap, nullptr);
    Picture plain(2, 2), lit(2, 2);
    ImageList_DrawEx(list, 0, plain, 0, 0, 0, 0, CLR_NONE, blue, ILD_NORMAL);
    ImageList_DrawEx(list, 0, lit, 0, 0, 0, 0, CLR_NONE, blue, ILD_SELECTED);
    STEP(plain.text(), "##/rg/");
    STEP(lit.text() != plain.text(), "yes");
}

CASE("image_lists.icons", "Icons go into a list and come out of it", "")
{
    const List list;
    const Colours bitmap;
    const HICON icon = small_icon();
    ImageList_Add(list, bitmap, nullptr);
    STEP(ImageList_AddIcon(list, icon), "2");
    STEP(drawn(list, 2), "1 yyy/yyg/ygg/");
    STEP(ImageList_ReplaceIcon(list, 0, icon), "0");
    STEP(drawn(list, 0), "1 yyy/yyg/ygg/");
    STEP(ImageList_GetImageCount(list), "3");
    STEP(ImageList_ReplaceIcon(list, -2, icon), "-1");
    STEP(ImageList_ReplaceIcon(list, -1, nullptr), "-1");
    DestroyIcon(icon);
    const HICON out = ImageList_GetIcon(list, 2, ILD_NORMAL);
    STEP(made(out), "yes");
    Picture ground(2, 2);
    STEP(DrawIconEx(ground, 0, 0, out, 2, 2, 0, nullptr, DI_NORMAL), "1");
    STEP(ground.text(), ".g/gg/");
    ICONINFO info = {};
    STEP(GetIconInfo(out, &info), "1");
    STEP(info.fIcon, "1");
    DeleteObject(info.hbmMask);
    DeleteObject(info.hbmColor);
    STEP(DestroyIcon(out), "1");
    STEP(ImageList_GetIcon(list, 3, ILD_NORMAL) == nullptr, "yes");
    STEP(ImageList_GetIcon(list, -1, ILD_NORMAL) == nullptr, "yes");
}

CASE("image_lists.removed", "What is behind a picture that is taken out moves up", "")
{
    const List list;
    const Colours bitmap;
    ImageList_Add(list, bitmap, nullptr);
    STEP(ImageList_Remove(list, 2), "0");
    STEP(ImageList_Remove(list, -2), "0");
    STEP(ImageList_Remove(list, 0), "1");
    STEP(ImageList_GetImageCount(list), "1");
    STEP(drawn(list, 0), "1 yyy/y.r/yb./");
    ImageList_Add(list, bitmap, nullptr);
    STEP(ImageList_RemoveAll(list), "1");
    STEP(ImageList_GetImageCount(list), "0");
    STEP(ImageList_RemoveAll(list), "1");
    STEP(ImageList_Remove(list, 0), "0");
}

CASE("image_lists.middle", "One picture of several is replaced or taken out", "")
{
    const List list;
    const Colours bitmap;
    const HICON icon = small_icon();
    ImageList_Add(list, bitmap, nullptr);
    ImageList_Add(list, bitmap, nullptr);
    STEP(ImageList_ReplaceIcon(list, 1, icon), "1");
    STEP(drawn(list, 1), "1 yyy/yyg/ygg/");
    STEP(drawn(list, 0), "1 yyy/y##/yrg/");
    STEP(ImageList_Remove(list, 1), "1");
    STEP(drawn(list, 0), "1 yyy/y##/yrg/");
    STEP(drawn(list, 1), "1 yyy/y##/yrg/");
    DestroyIcon(icon);
}

CASE("image_lists.loaded", "A list is made of a bitmap of the program's resources", "")
{
    const HINSTANCE own = GetModuleHandleA(nullptr);
    const List list(ImageList_LoadImageA(own, "COLOURS", 2, 1, red, IMAGE_BITMAP, 0));
    STEP(ImageList_GetImageCount(list), "2");
    STEP(drawn(list, 0), "1 yyy/y##/yyg/");
    const List wide(ImageList_LoadImageW(own, L"COLOURS", 4, 1, CLR_NONE, IMAGE_BITMAP, 0));
    STEP(ImageList_GetImageCount(wide), "1");
    int width = 0, height = 0;
    ImageList_GetIconSize(wide, &width, &height);
    STEP(width, "4");
    STEP(height, "2");
    const List square(ImageList_LoadBitmap(own, TEXT("COLOURS"), 0, 1, CLR_NONE));
    STEP(ImageList_GetImageCount(square), "2");
    STEP(AFRESH(made(ImageList_LoadImageA(own, "nothing", 2, 1, red, IMAGE_BITMAP, 0))),
         "null/1814");
    STEP(AFRESH(made(ImageList_LoadImageW(own, L"nothing", 2, 1, red, IMAGE_BITMAP, 0))),
         "null/1814");
}
