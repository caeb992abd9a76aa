#include "compat/display/sdl/cursor.hpp"

#include "compat/display/sdl/library.hpp"
#include "compat/display/sdl/picture.hpp"
#include "compat/icon/icon_table.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>

#include <winuser.h>

namespace compat::sdl {
namespace {

struct Look {
    HCURSOR (*cursor)();
    SDL_SystemCursor look;
};

template <unsigned number>
HCURSOR stock()
{
    static const HCURSOR cursor = LoadCursorW(nullptr, MAKEINTRESOURCEW(number));
    return cursor;
}

// IDC_ARROW and its like.
constexpr Look looks[] = {
    {stock<32512>, SDL_SYSTEM_CURSOR_ARROW},    {stock<32513>, SDL_SYSTEM_CURSOR_IBEAM},
    {stock<32514>, SDL_SYSTEM_CURSOR_WAIT},     {stock<32515>, SDL_SYSTEM_CURSOR_CROSSHAIR},
    {stock<32642>, SDL_SYSTEM_CURSOR_SIZENWSE}, {stock<32643>, SDL_SYSTEM_CURSOR_SIZENESW},
    {stock<32644>, SDL_SYSTEM_CURSOR_SIZEWE},   {stock<32645>, SDL_SYSTEM_CURSOR_SIZENS},
    {stock<32646>, SDL_SYSTEM_CURSOR_SIZEALL},  {stock<32648>, SDL_SYSTEM_CURSOR_NO},
    {stock<32649>, SDL_SYSTEM_CURSOR_HAND},     {stock<32650>, SDL_SYSTEM_CURSOR_WAITARROW}};

SDL_SystemCursor look_of(HCURSOR cursor)
{
    const auto *const found = std::find_if(std::begin(looks), std::end(looks),
                                           [=](const Look &one) { return one.cursor() == cursor; });
    return found == std::end(looks) ? SDL_SYSTEM_CURSOR_ARROW : found->look;
}

/// The program's own; made once for each handle. Null: it is the system's, or has no picture.
SDL_Cursor *own(HCURSOR cursor)
{
    static auto &cursors = *new std::map<HCURSOR, SDL_Cursor *>;
    if (const auto at = cursors.find(cursor); at != cursors.end())
        return at->second;
    constexpr int size = 32;
    const auto icon = icon_of(cursor, size, size);
    if (!icon)
        return nullptr;
    const Picture picture(*icon);
    return cursors[cursor] =
               lib().SDL_CreateColorCursor(picture.surface(), icon->hot.x, icon->hot.y);
}

SDL_Cursor *made(SDL_SystemCursor look)
{
    static auto &cursors = *new std::map<SDL_SystemCursor, SDL_Cursor *>;
    auto &cursor = cursors[look];
    if (!cursor)
        cursor = lib().SDL_CreateSystemCursor(look);
    return cursor;
}

} // namespace

void show_cursor(HCURSOR cursor)
{
    lib().SDL_ShowCursor(cursor ? SDL_ENABLE : SDL_DISABLE);
    if (!cursor)
        return;
    SDL_Cursor *const look = own(cursor);
    lib().SDL_SetCursor(look ? look : made(look_of(cursor)));
}

} // namespace compat::sdl
