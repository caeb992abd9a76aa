// Lists of pictures, and how a picture of one is drawn.
#pragma once

#include "compat/icon/icon.hpp"

#include <memory>
#include <optional>
#include <vector>

#include <commctrl.h>

namespace compat {

/// Used by one thread at a time, as Windows wants it.
struct ImageList {
    SIZE size{}; // of each picture
    bool has_masks = false;
    bool may_have_alpha = false;
    COLORREF back = CLR_NONE;
    std::vector<Icon> images;

    bool has(int index) const
    {
        return index >= 0 && static_cast<std::size_t>(index) < images.size();
    }
    const Icon &at(int index) const { return images[static_cast<std::size_t>(index)]; }
};

HIMAGELIST new_image_list(ImageList list);
/// Null: there is none.
std::shared_ptr<ImageList> image_list_of(HIMAGELIST list);
/// False: there was none.
bool forget_image_list(HIMAGELIST list);

/// What is to be seen through.
struct SeenThrough {
    HBITMAP mask = nullptr;         // its ones; or
    std::optional<COLORREF> colour; // CLR_DEFAULT: that of the upper left pixel
};
/// As many pictures as the bitmap has side by side, behind those of the list. The first one's
/// index; -1: it is no bitmap.
int add_images(ImageList &list, HBITMAP bitmap, const SeenThrough &what);

/// The picture made to fit, in place of another one or (-1) behind all.
int put_icon(ImageList &list, int index, const Icon &icon);

struct ImageDrawing {
    POINT at{};
    SIZE size{};                 // none: all of it
    COLORREF back = CLR_DEFAULT; // CLR_DEFAULT: the list's
    COLORREF fore = CLR_DEFAULT; // that is blended with it; CLR_NONE: what is there
    UINT style = ILD_NORMAL;
};
void draw_image(HDC context, const ImageList &list, int index, const ImageDrawing &how);

} // namespace compat
