#include "compat/common_control/image_list.hpp"
#include "compat/icon/icon_table.hpp"
#include "compat/kernel/last_error.hpp"

#include <optional>
#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

HIMAGELIST of_bitmap(HBITMAP bitmap, int width, COLORREF mask)
{
    BITMAP size{};
    GetObjectW(bitmap, sizeof size, &size);
    ImageList list;
    list.size = {width > 0 ? width : size.bmHeight, size.bmHeight};
    list.has_masks = mask != CLR_NONE;
    add_images(list, bitmap, {nullptr, mask == CLR_NONE ? std::nullopt : std::optional(mask)});
    return new_image_list(std::move(list));
}

HIMAGELIST of_icon(HICON handle, int width)
{
    const auto icon = icon_of(handle, width, width);
    if (!icon)
        return nullptr;
    ImageList list;
    list.size = {icon->width, icon->height};
    list.has_masks = true;
    put_icon(list, -1, *icon);
    return new_image_list(std::move(list));
}

template <class Load>
HIMAGELIST loaded(const Load &load, int width, COLORREF mask, UINT type)
{
    const HANDLE found = type <= IMAGE_CURSOR ? load() : nullptr;
    if (!found)
        return nullptr;
    if (type != IMAGE_BITMAP)
        return of_icon(static_cast<HICON>(found), width);
    const HIMAGELIST list = of_bitmap(static_cast<HBITMAP>(found), width, mask);
    DeleteObject(found);
    return list;
}

} // namespace
} // namespace compat

using namespace compat;

HIMAGELIST WINAPI ImageList_Create(int width, int height, UINT flags, int, int)
{
    if (width <= 0 || height <= 0)
        return nullptr;
    constexpr UINT depth = 0xFE;
    ImageList list;
    list.size = {width, height};
    list.has_masks = (flags & ILC_MASK) != 0;
    list.may_have_alpha = (flags & depth) == ILC_COLOR32;
    return new_image_list(std::move(list));
}

BOOL WINAPI ImageList_Destroy(HIMAGELIST list)
{
    return forget_image_list(list);
}

int WINAPI ImageList_Add(HIMAGELIST list, HBITMAP image, HBITMAP mask)
{
    const auto found = image_list_of(list);
    return found ? add_images(*found, image, {mask, std::nullopt}) : -1;
}

int WINAPI ImageList_AddMasked(HIMAGELIST list, HBITMAP image, COLORREF mask)
{
    const auto found = image_list_of(list);
    return found ? add_images(*found, image, {nullptr, mask}) : -1;
}

int WINAPI ImageList_ReplaceIcon(HIMAGELIST list, int index, HICON handle)
{
    const auto found = image_list_of(list);
    if (!found || (index != -1 && !found->has(index)))
        return -1;
    if (const auto icon = icon_of(handle, found->size.cx, found->size.cy))
        return put_icon(*found, index, *icon);
    set_last_error(ERROR_INVALID_CURSOR_HANDLE);
    return -1;
}

HICON WINAPI ImageList_GetIcon(HIMAGELIST list, int index, UINT)
{
    const auto found = image_list_of(list);
    return found && found->has(index) ? new_icon(found->at(index)) : nullptr;
}

BOOL WINAPI ImageList_Remove(HIMAGELIST list, int index)
{
    const auto found = image_list_of(list);
    if (!found || (index != -1 && !found->has(index)))
        return FALSE;
    if (index == -1)
        found->images.clear();
    else
        found->images.erase(found->images.begin() + index);
    return TRUE;
}

int WINAPI ImageList_GetImageCount(HIMAGELIST list)
{
    const auto found = image_list_of(list);
    return found ? static_cast<int>(found->images.size()) : 0;
}

BOOL WINAPI ImageList_GetIconSize(HIMAGELIST list, int *width, int *height)
{
    const auto found = image_list_of(list);
    if (!found || !width || !height)
        return FALSE;
    *width = found->size.cx;
    *height = found->size.cy;
    return TRUE;
}

COLORREF WINAPI ImageList_SetBkColor(HIMAGELIST list, COLORREF colour)
{
    const auto found = image_list_of(list);
    return found ? std::exchange(found->back, colour) : CLR_NONE;
}

COLORREF WINAPI ImageList_GetBkColor(HIMAGELIST list)
{
    const auto found = image_list_of(list);
    return found ? found->back : CLR_NONE;
}

BOOL WINAPI ImageList_Draw(HIMAGELIST list, int index, HDC context, int x, int y, UINT style)
{
    return ImageList_DrawEx(list, index, context, x, y, 0, 0, CLR_DEFAULT, CLR_DEFAULT, style);
}

BOOL WINAPI ImageList_DrawEx(HIMAGELIST list, int index, HDC context, int x, int y, int width,
                             int height, COLORREF back, COLORREF fore, UINT style)
{
    const auto found = image_list_of(list);
    if (!found || !found->has(index))
        return FALSE;
    draw_image(context, *found, index, {{x, y}, {width, height}, back, fore, style});
    return TRUE;
}

HIMAGELIST WINAPI ImageList_LoadImageA(HINSTANCE instance, LPCSTR name, int width, int,
                                       COLORREF mask, UINT type, UINT flags)
{
    return loaded([&] { return LoadImageA(instance, name, type, 0, 0, flags); }, width, mask, type);
}

HIMAGELIST WINAPI ImageList_LoadImageW(HINSTANCE instance, LPCWSTR name, int width, int,
                                       COLORREF mask, UINT type, UINT flags)
{
    return loaded([&] { return LoadImageW(instance, name, type, 0, 0, flags); }, width, mask, type);
}
