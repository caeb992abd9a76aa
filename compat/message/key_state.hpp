// The state of the keys as a thread sees it.
#pragma once

#include <windef.h>
#include <winuser.h>

namespace compat {

/// Whether it is held down, by the messages that the thread has retrieved.
bool is_pressed(int key);
/// Whether it is on: Caps Lock and its like.
bool is_toggled(int key);
/// 256 bytes, by virtual key.
const BYTE *all_keys();
/// An input message of this thread, key or button, that was just retrieved, and the character that
/// came with it (InputNote).
void note_key(const MSG &message, int character);
/// The character that came with a key, if it was the last one.
int noted_character(const MSG &message);

} // namespace compat
