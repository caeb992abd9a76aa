// Handles of icons and cursors.
#pragma once

#include "compat/icon/icon.hpp"

#include <memory>

#include <windef.h>

namespace compat {

/// A handle of its own, until it is destroyed. Icons' and cursors' are of one kind. Any thread.
HICON new_icon(Icon icon);
/// False: it has none of its own, or is none.
bool forget_icon(HICON icon);

/// The system's and the program's, which LoadIcon and LoadCursor give: always the same handle, and
/// never destroyed. Null with ERROR_RESOURCE_NAME_NOT_FOUND and its like.
template <class Text>
HICON load_icon(HINSTANCE instance, Text name, bool is_cursor);

/// What is behind a handle, of several pictures the one that suits the size. Null: it is none, or a
/// cursor of the system's, whose look is the desktop's.
std::shared_ptr<const Icon> icon_of(HICON icon, int width, int height);
/// One of IDI_APPLICATION and its like.
bool is_system_icon(HICON icon);
/// Whether it is an icon or a cursor at all.
bool is_icon(HICON icon);

/// Exactly that large, by the nearest pixels.
Icon scaled(const Icon &icon, int width, int height);

/// Of a .ico or .cur file; null: it is none.
std::shared_ptr<const Icon> icon_of_file(std::span<const std::byte> bytes, int width, int height);

} // namespace compat
