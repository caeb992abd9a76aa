// Keys by code, name and character.
#include "compat/input/keyboard_layout.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"

#include <string>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

const HKL the_layout = reinterpret_cast<HKL>(ULONG_PTR{keyboard_layout});
constexpr char layout_name[] = "00000409";

WORD scan_code_of(UINT virtual_key)
{
    const Key *const key =
        virtual_key <= 0xFF ? key_of_virtual_key(static_cast<BYTE>(virtual_key)) : nullptr;
    return key ? key->scan_code : WORD{0};
}

/// In capitals, as the key is labelled.
UINT label_of(UINT virtual_key)
{
    const BYTE none[256] = {};
    const char16_t character =
        virtual_key <= 0xFF ? character_of_key(static_cast<BYTE>(virtual_key), none) : u'\0';
    return upper(character);
}

UINT map(UINT code, UINT how)
{
    const Key *key = nullptr;
    switch (how) {
    case MAPVK_VK_TO_VSC:
        return scan_code_of(code) & 0xFF;
    case MAPVK_VK_TO_VSC_EX:
        return scan_code_of(code);
    case MAPVK_VSC_TO_VK:
        key = key_of_scan_code(static_cast<WORD>(code));
        return key ? without_side(key->virtual_key) : 0;
    case MAPVK_VSC_TO_VK_EX:
        key = key_of_scan_code(static_cast<WORD>(code));
        return key ? with_side(key->virtual_key, key->scan_code) : 0;
    case MAPVK_VK_TO_CHAR:
        return label_of(code);
    default:
        return 0;
    }
}

/// Control characters are a letter with Ctrl, but for those that have a key.
SHORT scan(char16_t character)
{
    constexpr SHORT shift = 0x100, control = 0x200, none = -1;
    if (const Key *const key = key_of_character(character))
        return static_cast<SHORT>(key->virtual_key | (character == key->plain ? 0 : shift));
    if (character > 0 && character <= 26)
        return static_cast<SHORT>((character + 'A' - 1) | control);
    return none;
}

char16_t unit_of(CHAR c)
{
    const auto wide = from_ansi({&c, 1});
    return wide.size() == 1 ? wide[0] : u'\0';
}

/// 0 for a key that goes up.
char16_t character(UINT key, UINT scan_code, const BYTE *state)
{
    constexpr UINT goes_up = 0x8000;
    return key > 0xFF || (scan_code & goes_up) ? u'\0'
                                               : character_of_key(static_cast<BYTE>(key), state);
}

std::string name_of(LONG parameter)
{
    const auto code = static_cast<WORD>(parameter >> 16 & 0xFF);
    const bool extended = (parameter >> 24 & 1) != 0;
    const Key *const key =
        key_of_scan_code(extended ? static_cast<WORD>(extended_scan_code | code) : code);
    return key ? key->name : "";
}

} // namespace
} // namespace compat

using namespace compat;

UINT WINAPI MapVirtualKeyA(UINT code, UINT how)
{
    return map(code, how);
}
UINT WINAPI MapVirtualKeyW(UINT code, UINT how)
{
    return map(code, how);
}
UINT WINAPI MapVirtualKeyExA(UINT code, UINT how, HKL)
{
    return map(code, how);
}
UINT WINAPI MapVirtualKeyExW(UINT code, UINT how, HKL)
{
    return map(code, how);
}

SHORT WINAPI VkKeyScanA(CHAR c)
{
    return scan(unit_of(c));
}
SHORT WINAPI VkKeyScanW(WCHAR c)
{
    return scan(c);
}
SHORT WINAPI VkKeyScanExA(CHAR c, HKL)
{
    return scan(unit_of(c));
}
SHORT WINAPI VkKeyScanExW(WCHAR c, HKL)
{
    return scan(c);
}

DWORD WINAPI OemKeyScan(WORD c)
{
    constexpr DWORD none = 0xFFFFFFFF;
    const Key *const key = c <= 0xFF ? key_of_character(unit_of(static_cast<CHAR>(c))) : nullptr;
    if (!key)
        return none;
    return static_cast<DWORD>(MAKELONG(key->scan_code & 0xFF, c == key->plain ? 0 : 1));
}

int WINAPI ToAscii(UINT key, UINT scan_code, const BYTE *state, LPWORD result, UINT)
{
    const char16_t unit = character(key, scan_code, state);
    if (unit == 0)
        return 0;
    *result = static_cast<BYTE>(to_ansi({&unit, 1})[0]);
    return 1;
}

int WINAPI ToAsciiEx(UINT key, UINT scan_code, const BYTE *state, LPWORD result, UINT flags, HKL)
{
    return ToAscii(key, scan_code, state, result, flags);
}

int WINAPI ToUnicode(UINT key, UINT scan_code, const BYTE *state, LPWSTR text, int size, UINT)
{
    const char16_t unit = character(key, scan_code, state);
    if (unit == 0 || size <= 0)
        return 0;
    text[0] = unit;
    if (size > 1)
        text[1] = u'\0';
    return 1;
}

int WINAPI ToUnicodeEx(UINT key, UINT scan_code, const BYTE *state, LPWSTR text, int size,
                       UINT flags, HKL)
{
    return ToUnicode(key, scan_code, state, text, size, flags);
}

int WINAPI GetKeyNameTextA(LONG parameter, LPSTR name, int size)
{
    return size <= 0 ? 0
                     : static_cast<int>(
                           copy_text(name_of(parameter), name, static_cast<std::size_t>(size)));
}

int WINAPI GetKeyNameTextW(LONG parameter, LPWSTR name, int size)
{
    return size <= 0 ? 0
                     : static_cast<int>(copy_text(to_wide(name_of(parameter)), name,
                                                  static_cast<std::size_t>(size)));
}

HKL WINAPI GetKeyboardLayout(DWORD)
{
    return the_layout;
}

int WINAPI GetKeyboardLayoutList(int size, HKL *list)
{
    if (size > 0 && list)
        *list = the_layout;
    return 1;
}

BOOL WINAPI GetKeyboardLayoutNameA(LPSTR name)
{
    copy_text(std::string(layout_name), name, KL_NAMELENGTH);
    return TRUE;
}

BOOL WINAPI GetKeyboardLayoutNameW(LPWSTR name)
{
    copy_text(to_wide(layout_name), name, KL_NAMELENGTH);
    return TRUE;
}

HKL WINAPI LoadKeyboardLayoutA(LPCSTR, UINT)
{
    return the_layout;
}
HKL WINAPI LoadKeyboardLayoutW(LPCWSTR, UINT)
{
    return the_layout;
}

HKL WINAPI ActivateKeyboardLayout(HKL, UINT)
{
    return the_layout;
}

int WINAPI GetKeyboardType(int what)
{
    switch (what) {
    case 0: // IBM's with 101 or 102 keys
        return 4;
    case 2:
        return 12; // function keys
    default:
        return 0;
    }
}
