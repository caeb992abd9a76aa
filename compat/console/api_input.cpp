// Keys as records: ReadConsoleInput and its relatives.
#include "compat/console/console.hpp"
#include "compat/console/standard_file.hpp"

#include <algorithm>
#include <deque>
#include <mutex>

#include <wincon.h>
#include <winerror.h>

using namespace compat;

namespace {

DWORD state_of(const TerminalKey &key)
{
    DWORD state = 0;
    state |= key.shift ? SHIFT_PRESSED : 0;
    state |= key.control ? LEFT_CTRL_PRESSED : 0;
    state |= key.alt ? LEFT_ALT_PRESSED : 0;
    state |= extended_code(key).prefix == 0xE0 ? ENHANCED_KEY : 0;
    return state;
}

/// Each UTF-16 unit is a record of its own, as on Windows.
INPUT_RECORD record_of(const TerminalKey &key, char16_t unit, bool down)
{
    INPUT_RECORD record{};
    record.EventType = KEY_EVENT;
    record.Event.KeyEvent.bKeyDown = down;
    record.Event.KeyEvent.wRepeatCount = 1;
    record.Event.KeyEvent.wVirtualKeyCode = key.virtual_key;
    record.Event.KeyEvent.wVirtualScanCode = key.scan_code;
    record.Event.KeyEvent.uChar.UnicodeChar = unit;
    record.Event.KeyEvent.dwControlKeyState = state_of(key);
    return record;
}

/// Records of keys that were taken from the terminal and not from here yet.
class Records {
  public:
    DWORD read(INPUT_RECORD *records, DWORD count, bool take)
    {
        const std::lock_guard guard(mutex_);
        if (waiting_.empty() && take && count > 0)
            add(console().input().read_key(TerminalInput::forever));
        gather();
        const auto size = std::min<std::size_t>(count, waiting_.size());
        std::copy_n(waiting_.begin(), size, records);
        if (take)
            waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(size));
        return static_cast<DWORD>(size);
    }

    DWORD count()
    {
        const std::lock_guard guard(mutex_);
        gather();
        return static_cast<DWORD>(waiting_.size());
    }

    void clear()
    {
        const std::lock_guard guard(mutex_);
        waiting_.clear();
    }

  private:
    void gather()
    {
        while (console().input().key_waits())
            add(console().input().read_key(0));
    }

    void add(const std::optional<TerminalKey> &key)
    {
        if (!key)
            return;
        std::u16string units;
        if (key->character > 0xffff)
            units = std::u16string{static_cast<char16_t>(0xd7c0 + (key->character >> 10)),
                                   static_cast<char16_t>(0xdc00 + (key->character & 0x3ff))};
        else
            units = std::u16string{static_cast<char16_t>(key->character)};
        for (const char16_t unit : units)
            for (const bool down : {true, false})
                waiting_.push_back(record_of(*key, unit, down));
    }

    std::mutex mutex_;
    std::deque<INPUT_RECORD> waiting_;
};

Records &records()
{
    static auto &the_only = *new Records;
    return the_only;
}

BOOL read(HANDLE handle, INPUT_RECORD *to, DWORD count, DWORD *read, bool take, bool narrow)
{
    if (!console_input(handle))
        return FALSE;
    *read = records().read(to, count, take);
    for (DWORD i = 0; narrow && i < *read; ++i) {
        auto &key = to[i].Event.KeyEvent;
        char bytes[4] = "";
        // A record has room for one byte: the first one.
        console().input_page().encode(key.uChar.UnicodeChar, bytes);
        key.uChar.UnicodeChar = 0;
        key.uChar.AsciiChar = bytes[0];
    }
    return TRUE;
}

} // namespace

BOOL WINAPI ReadConsoleInputA(HANDLE handle, PINPUT_RECORD to, DWORD count, LPDWORD count_read)
{
    return read(handle, to, count, count_read, true, true);
}

BOOL WINAPI ReadConsoleInputW(HANDLE handle, PINPUT_RECORD to, DWORD count, LPDWORD count_read)
{
    return read(handle, to, count, count_read, true, false);
}

BOOL WINAPI PeekConsoleInputA(HANDLE handle, PINPUT_RECORD to, DWORD count, LPDWORD count_read)
{
    return read(handle, to, count, count_read, false, true);
}

BOOL WINAPI PeekConsoleInputW(HANDLE handle, PINPUT_RECORD to, DWORD count, LPDWORD count_read)
{
    return read(handle, to, count, count_read, false, false);
}

BOOL WINAPI GetNumberOfConsoleInputEvents(HANDLE handle, LPDWORD count)
{
    if (!console_input(handle))
        return FALSE;
    *count = records().count();
    return TRUE;
}

BOOL WINAPI FlushConsoleInputBuffer(HANDLE handle)
{
    if (!console_input(handle))
        return FALSE;
    console().input().flush();
    records().clear();
    return TRUE;
}
