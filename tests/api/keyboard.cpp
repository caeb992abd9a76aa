// Keys: their names and codes, keys that the program presses itself, hot keys.

#include "window_support.hpp"

#include "harness/thread.hpp"

#include <vector>

using namespace conformance;

namespace {

std::string seen; // the keys and characters that the test's window gets

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const char *const name = message == WM_KEYDOWN      ? "DOWN"
                             : message == WM_KEYUP      ? "UP"
                             : message == WM_SYSKEYDOWN ? "SYSDOWN"
                             : message == WM_SYSKEYUP   ? "SYSUP"
                             : message == WM_CHAR       ? "CHAR"
                             : message == WM_HOTKEY     ? "HOTKEY"
                                                        : nullptr;
    if (!name)
        return DefWindowProcA(window, message, wparam, lparam);
    char text[64];
    wsprintfA(text, "%s%s(%x,%x)", seen.empty() ? "" : " ", name, static_cast<UINT>(wparam),
              static_cast<UINT>(lparam));
    seen += text;
    return 0;
}

class KeyWindow {
  public:
    KeyWindow()
    {
        WNDCLASSA c = {};
        c.lpfnWndProc = note;
        c.hInstance = GetModuleHandleA(nullptr);
        c.lpszClassName = "api-checks-keys";
        RegisterClassA(&c);
        handle_ = CreateWindowA("api-checks-keys", "", WS_POPUP | WS_VISIBLE, 0, 0, 100, 100,
                                nullptr, nullptr, nullptr, nullptr);
        require(handle_ != nullptr, "CreateWindow");
        SetForegroundWindow(handle_);
        SetFocus(handle_);
        pumped();
    }
    ~KeyWindow() { DestroyWindow(handle_); }
    KeyWindow(const KeyWindow &) = delete;
    KeyWindow &operator=(const KeyWindow &) = delete;

    operator HWND() const { return handle_; }

    std::string pumped() const
    {
        MSG m;
        while (PeekMessageA(&m, nullptr, 0, 0, PM_REMOVE)) {
            TranslateMessage(&m);
            DispatchMessageA(&m);
        }
        std::string text;
        std::swap(text, seen);
        return text;
    }

  private:
    HWND handle_;
};

void press(BYTE key, DWORD flags = 0)
{
    keybd_event(key, static_cast<BYTE>(MapVirtualKeyA(key, 0)), flags, 0);
}

UINT send(const std::vector<WORD> &keys, DWORD flags = 0)
{
    std::vector<INPUT> all;
    for (const WORD key : keys) {
        INPUT one = {};
        one.type = INPUT_KEYBOARD;
        one.ki.wVk = key;
        one.ki.wScan = static_cast<WORD>(MapVirtualKeyA(key, 0));
        one.ki.dwFlags = flags;
        all.push_back(one);
    }
    return SendInput(static_cast<UINT>(all.size()), all.data(), sizeof(INPUT));
}

std::string name_of_key(LONG scan_code)
{
    char name[32] = "";
    const int length = GetKeyNameTextA(scan_code << 16, name, sizeof name);
    return std::to_string(length) + ":" + name;
}

std::string wide_name_of_key(LONG scan_code)
{
    wchar_t name[32] = L"";
    const int length = GetKeyNameTextW(scan_code << 16, name, 32);
    return std::to_string(length) + ":" + narrow(name);
}

} // namespace

CASE("keyboard.codes", "Keys by virtual key, by scan code and by character", "")
{
    STEP(MapVirtualKeyA('A', MAPVK_VK_TO_VSC), "30");
    STEP(MapVirtualKeyA(VK_F1, MAPVK_VK_TO_VSC), "59");
    STEP(MapVirtualKeyA(VK_SHIFT, MAPVK_VK_TO_VSC), "42");
    STEP(MapVirtualKeyW(VK_RETURN, MAPVK_VK_TO_VSC), "28");
    STEP(MapVirtualKeyW(30, MAPVK_VSC_TO_VK) == 'A', "yes");
    STEP(MapVirtualKeyW(0x36, MAPVK_VSC_TO_VK) == VK_SHIFT, "yes");
    STEP(MapVirtualKeyW(0x36, MAPVK_VSC_TO_VK_EX) == VK_RSHIFT, "yes");
    STEP(MapVirtualKeyA('A', MAPVK_VK_TO_CHAR) == 'A', "yes");
    STEP(MapVirtualKeyA(VK_F1, MAPVK_VK_TO_CHAR), "0");
    STEP(MapVirtualKeyA(0xFF, MAPVK_VK_TO_VSC), "0");
    STEP(MapVirtualKeyA('A', 99), "0");
    const HKL layout = GetKeyboardLayout(0);
    STEP(LOWORD(layout), "1033");
    STEP(MapVirtualKeyExA('B', MAPVK_VK_TO_VSC, layout), "48");
    STEP(MapVirtualKeyExW('B', MAPVK_VK_TO_VSC, layout), "48");
    STEP(VkKeyScanA('a'), "65");
    STEP(VkKeyScanW(L'A'), "321");
    STEP(VkKeyScanA('!'), "305");
    STEP(VkKeyScanExA('1', layout), "49");
    STEP(VkKeyScanExW(L';', layout), "186");
    STEP(VkKeyScanW(L'\x4E2D'), "-1");
    STEP(OemKeyScan('a'), "30");
    STEP(GetKeyboardType(0), "4");
    STEP(GetKeyboardType(2), "12");
    char name[KL_NAMELENGTH] = "";
    wchar_t wide[KL_NAMELENGTH] = L"";
    STEP(GetKeyboardLayoutNameA(name), "1");
    STEP(name, "00000409");
    STEP(GetKeyboardLayoutNameW(wide), "1");
    STEP(narrow(wide), "00000409");
    STEP(GetKeyboardLayoutList(0, nullptr) >= 1, "yes");
    STEP(LoadKeyboardLayoutA("00000409", 0) == layout, "yes");
    STEP(LoadKeyboardLayoutW(L"00000409", 0) == layout, "yes");
    STEP(ActivateKeyboardLayout(layout, 0) == layout, "yes");
}

CASE("keyboard.names", "What a key is called", "")
{
    STEP(name_of_key(0x1E), "1:A");
    STEP(name_of_key(0x3B), "2:F1");
    STEP(name_of_key(0x39), "5:Space");
    STEP(wide_name_of_key(0x1C), "5:Enter");
    STEP(wide_name_of_key(0x0E), "9:Backspace");
    STEP(name_of_key(0x01), "3:Esc");
    STEP(name_of_key(0x1D), "4:Ctrl");
    char small_name[3] = "";
    STEP(GetKeyNameTextA(0x39 << 16, small_name, 3), "2");
    STEP(small_name, "Sp");
}

CASE("keyboard.characters", "What characters a key makes", "")
{
    BYTE state[256] = {};
    WORD made[2] = {};
    wchar_t wide[4] = L"";
    STEP(ToAscii('A', 0x1E, state, made, 0), "1");
    STEP(made[0] == 'a', "yes");
    STEP(ToUnicode('1', 0x02, state, wide, 4, 0), "1");
    STEP(narrow(wide).substr(0, 1), "1");
    state[VK_SHIFT] = 0x80;
    STEP(ToAscii('A', 0x1E, state, made, 0), "1");
    STEP(made[0] == 'A', "yes");
    STEP(ToUnicode('1', 0x02, state, wide, 4, 0), "1");
    STEP(narrow(wide).substr(0, 1), "!");
    STEP(ToAsciiEx(VK_OEM_2, 0x35, state, made, 0, GetKeyboardLayout(0)), "1");
    STEP(made[0] == '?', "yes");
    state[VK_SHIFT] = 0;
    state[VK_CONTROL] = 0x80;
    STEP(ToAscii('C', 0x2E, state, made, 0), "1");
    STEP(made[0], "3");
    STEP(ToAscii(VK_F1, 0x3B, state, made, 0), "0");
    STEP(ToUnicodeEx(VK_OEM_COMMA, 0x33, state, wide, 4, 0, GetKeyboardLayout(0)), "0");
}

CASE("keyboard.pressed", "Keys that the program presses come to the window with the keyboard", "")
{
    const KeyWindow w;
    press('A');
    STEP(GetAsyncKeyState('A') < 0, "yes");
    STEP(GetKeyState('A') < 0, "no");
    press('A', KEYEVENTF_KEYUP);
    STEP(GetInputState() != 0, "yes");
    STEP(w.pumped(), "DOWN(41,1e0001) CHAR(61,1e0001) UP(41,c01e0001)");
    STEP(GetInputState(), "0");
    STEP(GetAsyncKeyState('A') < 0, "no");
    STEP(send({VK_SHIFT, 'B'}), "2");
    STEP(w.pumped(), "DOWN(10,2a0001) DOWN(42,300001) CHAR(42,300001)");
    STEP(GetKeyState(VK_SHIFT) < 0, "yes");
    STEP(GetKeyState(VK_LSHIFT) < 0, "yes");
    STEP(GetAsyncKeyState(VK_SHIFT) < 0, "yes");
    STEP(send({'B', VK_SHIFT}, KEYEVENTF_KEYUP), "2");
    STEP(w.pumped(), "UP(42,c0300001) UP(10,c02a0001)");
    STEP(GetKeyState(VK_SHIFT) < 0, "no");
    // Alt makes keys the system's, and what is at the right is extended.
    STEP(send({VK_MENU, 'X'}), "2");
    STEP(send({'X', VK_MENU}, KEYEVENTF_KEYUP), "2");
    STEP(w.pumped(),
         "SYSDOWN(12,20380001) SYSDOWN(58,202d0001) SYSUP(58,e02d0001) UP(12,c0380001)");
    press(VK_RIGHT, KEYEVENTF_EXTENDEDKEY);
    press(VK_RIGHT, KEYEVENTF_EXTENDEDKEY);
    press(VK_RIGHT, KEYEVENTF_EXTENDEDKEY | KEYEVENTF_KEYUP);
    STEP(w.pumped(), "DOWN(27,14d0001) DOWN(27,414d0001) UP(27,c14d0001)");
    press(VK_CAPITAL);
    press(VK_CAPITAL, KEYEVENTF_KEYUP);
    STEP(w.pumped(), "DOWN(14,3a0001) UP(14,c03a0001)");
    STEP(GetKeyState(VK_CAPITAL) & 1, "1");
    press(VK_CAPITAL);
    press(VK_CAPITAL, KEYEVENTF_KEYUP);
    w.pumped();
    STEP(GetKeyState(VK_CAPITAL) & 1, "0");
}

CASE("keyboard.unicode", "A character may be pressed without a key", "")
{
    const KeyWindow w;
    INPUT one = {};
    one.type = INPUT_KEYBOARD;
    one.ki.wScan = 'z';
    one.ki.dwFlags = KEYEVENTF_UNICODE;
    STEP(SendInput(1, &one, sizeof one), "1");
    STEP(w.pumped().find("CHAR(7a,") != std::string::npos, "yes");
    one.ki.dwFlags |= KEYEVENTF_KEYUP;
    STEP(SendInput(1, &one, sizeof one), "1");
    STEP(w.pumped().find("UP(e7,") != std::string::npos, "yes");
    STEP(AFRESH(count(SendInput(1, &one, 7))), "0/87");
    STEP(AFRESH(count(SendInput(0, &one, sizeof one))), "0/87");
    LASTINPUTINFO last = {};
    last.cbSize = sizeof last;
    STEP(GetLastInputInfo(&last), "1");
    STEP(GetTickCount() - last.dwTime < 60000, "yes");
    last.cbSize = 1;
    STEP(AFRESH(ok(GetLastInputInfo(&last))), "no/87");
}

CASE("keyboard.hot_keys", "A hot key is the first window's that asks for it", "")
{
    const KeyWindow w;
    STEP(RegisterHotKey(w, 5, MOD_CONTROL, VK_F9), "1");
    STEP(AFRESH(ok(RegisterHotKey(w, 6, MOD_CONTROL, VK_F9))), "no/1409");
    STEP(RegisterHotKey(nullptr, 7, MOD_SHIFT, VK_F9), "1");
    send({VK_CONTROL, VK_F9});
    send({VK_F9, VK_CONTROL}, KEYEVENTF_KEYUP);
    STEP(w.pumped(), "HOTKEY(5,780002) DOWN(11,1d0001) UP(78,c0430001) UP(11,c01d0001)");
    send({VK_F9});
    send({VK_F9}, KEYEVENTF_KEYUP);
    STEP(w.pumped(), "DOWN(78,430001) UP(78,c0430001)");
    STEP(UnregisterHotKey(w, 5), "1");
    STEP(AFRESH(ok(UnregisterHotKey(w, 5))), "no/1419");
    STEP(UnregisterHotKey(nullptr, 7), "1");
    STEP(AFRESH(ok(RegisterHotKey(nobody, 5, 0, VK_F9))), "no/1400");
    STEP(AFRESH(ok(UnregisterHotKey(nobody, 5))), "no/1400");
    const HWND handle = w;
    STEP(in_another_thread([=] { return AFRESH(ok(RegisterHotKey(handle, 5, 0, VK_F8))); }),
         "no/1408");
}

CASE("keyboard.hot_key_of_several", "One of a window's hot keys is given back by its number", "")
{
    const KeyWindow w;
    STEP(RegisterHotKey(w, 1, MOD_CONTROL, VK_F7), "1");
    STEP(RegisterHotKey(w, 2, MOD_CONTROL, VK_F8), "1");
    STEP(UnregisterHotKey(w, 1), "1");
    STEP(UnregisterHotKey(w, 1), "0");
    STEP(UnregisterHotKey(w, 2), "1");
}

CASE("keyboard.control_and_alt", "With Ctrl and Alt a key is none of the system's", "")
{
    const KeyWindow w;
    keybd_event(VK_CONTROL, 0x1D, 0, 0);
    keybd_event(VK_MENU, 0x38, 0, 0);
    w.pumped();
    keybd_event(VK_F7, 0x41, 0, 0);
    keybd_event(VK_F7, 0x41, KEYEVENTF_KEYUP, 0);
    const auto both = w.pumped();
    keybd_event(VK_MENU, 0x38, KEYEVENTF_KEYUP, 0);
    keybd_event(VK_CONTROL, 0x1D, KEYEVENTF_KEYUP, 0);
    w.pumped();
    STEP(both.substr(0, 8), "DOWN(76,");
}
