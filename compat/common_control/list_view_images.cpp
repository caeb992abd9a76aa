// The pictures in front of a list view's items.
#include "compat/common_control/image_list.hpp"
#include "compat/common_control/list_view.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <utility>

namespace compat {

std::optional<LRESULT> ListViewControl::image_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    HIMAGELIST *const kept = wparam == LVSIL_SMALL    ? &small_images_
                             : wparam == LVSIL_NORMAL ? &large_images_
                                                      : nullptr;
    switch (message) {
    case LVM_GETIMAGELIST:
        return kept ? reinterpret_cast<LRESULT>(*kept) : 0;
    case LVM_SETIMAGELIST: {
        if (wparam == LVSIL_STATE)
            not_implemented("LVSIL_STATE");
        if (!kept)
            return 0;
        const auto former = std::exchange(*kept, reinterpret_cast<HIMAGELIST>(lparam));
        measure();
        return reinterpret_cast<LRESULT>(former);
    }
    default:
        return std::nullopt;
    }
}

/// Lists that are nobody else's go with the list view.
void ListViewControl::drop_images()
{
    if (style() & LVS_SHAREIMAGELISTS)
        return;
    forget_image_list(std::exchange(small_images_, nullptr));
    forget_image_list(std::exchange(large_images_, nullptr));
}

SIZE ListViewControl::image_size() const
{
    const auto list = image_list_of(small_images_);
    return list ? list->size : SIZE{};
}

/// Which picture of the list an item has; the parent may be the one to know.
int ListViewControl::image_of(int index)
{
    if (row(index).image != I_IMAGECALLBACK)
        return row(index).image;
    NMLVDISPINFOW message{}; // the A form differs in the text only
    message.item.mask = LVIF_IMAGE | LVIF_PARAM;
    message.item.iItem = index;
    message.item.lParam = row(index).data;
    tell(tells_wide() ? LVN_GETDISPINFOW : LVN_GETDISPINFOA, message.hdr);
    return message.item.iImage;
}

/// With LVIF_INDENT as many pictures' widths further to the right.
RECT ListViewControl::image_place(int index) const
{
    constexpr LONG indent_without_images = 16;
    const auto size = image_size();
    RECT place = is_report() && !columns().empty() ? cell_place(index, 0) : row_place(index);
    place.left += label_margin + row(index).indent * (size.cx ? size.cx : indent_without_images);
    place.right = place.left + size.cx;
    return place;
}

void ListViewControl::paint_image(HDC context, int index, bool lit)
{
    const auto list = image_list_of(small_images_);
    const int image = list ? image_of(index) : -1;
    if (!list || !has(index) || !list->has(image))
        return;
    const RECT place = image_place(index), cell = cell_place(index, 0);
    const SIZE size{std::min(list->size.cx, cell.right - place.left), list->size.cy};
    if (size.cx > 0)
        draw_image(context, *list, image,
                   {{place.left, place.top},
                    size,
                    CLR_NONE,
                    CLR_DEFAULT,
                    lit ? UINT{ILD_SELECTED} : UINT{ILD_NORMAL}});
}

} // namespace compat
