// The keys of a keyboard: an American one of 104 keys.
#pragma once

#include <windef.h>

namespace compat {

/// One key, or what it is without Num Lock.
struct Key {
    WORD scan_code; // 0xE000 more: extended
    BYTE virtual_key;
    char16_t plain;   // the character, 0: none
    char16_t shifted; // with Shift
    const char *name;
};

constexpr WORD extended_scan_code = 0xE000;
constexpr DWORD keyboard_layout = 0x04090409; // HKL's number: language and layout

/// Null when there is none.
const Key *key_of_scan_code(WORD scan_code);
const Key *key_of_virtual_key(BYTE virtual_key);
/// The key that makes this character, with or without Shift.
const Key *key_of_character(char16_t character);

/// Left and right of Shift, Ctrl and Alt become the key itself.
BYTE without_side(BYTE virtual_key);
/// Shift, Ctrl and Alt become the left or right one; others stay.
BYTE with_side(BYTE virtual_key, WORD scan_code);

/// The character of a key with that state of all keys; 0 for none.
char16_t character_of_key(BYTE virtual_key, const BYTE *state);

} // namespace compat
