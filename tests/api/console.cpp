// The console's functions: run by tests/crt/terminal.py, which types what a line <<press:…>> or
// <<type:…>> asks for.

#include "support.hpp"

#include <cstdio>

using namespace conformance;

namespace {

HANDLE input()
{
    return GetStdHandle(STD_INPUT_HANDLE);
}

HANDLE output()
{
    return GetStdHandle(STD_OUTPUT_HANDLE);
}

HANDLE no_console()
{
    SetLastError(0);
    return nullptr;
}

/// Asks who sits at the terminal; on a line of its own, which no screen breaks.
void ask_for(const char *keys)
{
    std::printf("\n<<%s>>\n", keys);
    std::fflush(stdout);
}

std::string cell(COORD at)
{
    return std::to_string(at.X) + "," + std::to_string(at.Y);
}

std::string cursor()
{
    CONSOLE_SCREEN_BUFFER_INFO info = {};
    return GetConsoleScreenBufferInfo(output(), &info) ? cell(info.dwCursorPosition) : ok(FALSE);
}

template <class Call>
std::string counted(Call call)
{
    DWORD number = 99;
    SetLastError(0);
    const std::string result = ok(call(&number));
    return result + " " + std::to_string(number);
}

BOOL WINAPI on_control(DWORD)
{
    return TRUE;
}

/// What the child "--console" ended with.
DWORD freed_twice()
{
    char command[MAX_PATH + 16] = "\"";
    GetModuleFileNameA(nullptr, command + 1, MAX_PATH);
    lstrcatA(command, "\" --console");
    STARTUPINFOA startup = {};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process = {};
    require(CreateProcessA(nullptr, command, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup,
                           &process) != 0,
            "CreateProcess");
    WaitForSingleObject(process.hProcess, INFINITE);
    DWORD code = 0;
    GetExitCodeProcess(process.hProcess, &code);
    CloseHandle(process.hProcess);
    CloseHandle(process.hThread);
    return code;
}

} // namespace

CASE("console.code_pages", "A console has a code page for each direction", "")
{
    const UINT in = GetConsoleCP(), out = GetConsoleOutputCP();
    STEP(in > 0 && out > 0, "yes");
    STEP(ok(SetConsoleCP(1252)), "yes");
    STEP(GetConsoleCP(), "1252");
    STEP(ok(SetConsoleOutputCP(65001)), "yes");
    STEP(GetConsoleOutputCP(), "65001");
    SetLastError(0);
    STEP(ok(SetConsoleCP(12345)), "no/87");
    SetLastError(0);
    STEP(ok(SetConsoleOutputCP(12345)), "no/87");
    SetConsoleCP(in);
    SetConsoleOutputCP(out);
}

CASE("console.modes", "Modes belong to consoles only", "")
{
    DWORD mode = 0, now = 0;
    STEP(ok(GetConsoleMode(input(), &mode)), "yes");
    STEP((mode & ENABLE_LINE_INPUT) != 0, "yes");
    STEP(ok(SetConsoleMode(input(), ENABLE_PROCESSED_INPUT)), "yes");
    STEP(ok(GetConsoleMode(input(), &now)), "yes");
    STEP(now, "1");
    STEP(ok(SetConsoleMode(input(), mode)), "yes");
    STEP(ok(GetConsoleMode(output(), &mode)), "yes");
    STEP((mode & ENABLE_PROCESSED_OUTPUT) != 0, "yes");
    STEP(ok(GetConsoleMode(no_console(), &mode)), "no/6");
    STEP(ok(SetConsoleMode(no_console(), 1)), "no/6");
}

CASE("console.title", "A title is set and told", "")
{
    char title[32] = "";
    wchar_t wide[32] = L"";
    STEP(ok(SetConsoleTitleA("checked")), "yes");
    STEP(GetConsoleTitleA(title, sizeof title), "7");
    STEP(title, "checked");
    STEP(ok(SetConsoleTitleW(L"wide")), "yes");
    STEP(GetConsoleTitleW(wide, 32), "4");
    STEP(narrow(wide), "wide");
}

CASE("console.screen", "The screen has a size, colours and a cursor", "")
{
    CONSOLE_SCREEN_BUFFER_INFO info = {};
    STEP(ok(GetConsoleScreenBufferInfo(output(), &info)), "yes");
    STEP(info.dwSize.X > 0 && info.dwSize.Y > 0, "yes");
    const COORD largest = GetLargestConsoleWindowSize(output());
    STEP(largest.X > 0 && largest.Y > 0, "yes");
    STEP(ok(SetConsoleTextAttribute(output(), FOREGROUND_GREEN)), "yes");
    GetConsoleScreenBufferInfo(output(), &info);
    STEP(info.wAttributes, "2");
    SetConsoleTextAttribute(output(), 7);
    CONSOLE_CURSOR_INFO look = {};
    STEP(ok(GetConsoleCursorInfo(output(), &look)), "yes");
    STEP(look.bVisible, "1");
    look.dwSize = 0;
    SetLastError(0);
    STEP(ok(SetConsoleCursorInfo(output(), &look)), "no/87");
    look.dwSize = 25;
    STEP(ok(SetConsoleCursorInfo(output(), &look)), "yes");
    STEP(ok(SetConsoleCursorPosition(output(), COORD{3, 2})), "yes");
    STEP(cursor(), "3,2");
    SetLastError(0);
    STEP(ok(SetConsoleCursorPosition(output(), COORD{-1, 0})), "no/87");
    STEP(ok(GetConsoleScreenBufferInfo(no_console(), &info)), "no/6");
    STEP(ok(SetConsoleTextAttribute(no_console(), 7)), "no/6");
    STEP(ok(GetConsoleCursorInfo(no_console(), &look)), "no/6");
    STEP(ok(SetConsoleCursorInfo(no_console(), &look)), "no/6");
    STEP(ok(SetConsoleCursorPosition(no_console(), COORD{0, 0})), "no/6");
    STEP(and_error(GetLargestConsoleWindowSize(no_console()).X), "0/6");
}

CASE("console.texts", "Text is written at the cursor or at a place", "")
{
    DWORD done = 0;
    SetConsoleCursorPosition(output(), COORD{0, 5});
    STEP(ok(WriteConsoleA(output(), "abc", 3, &done, nullptr)), "yes");
    STEP(done, "3");
    STEP(ok(WriteConsoleW(output(), L"de", 2, &done, nullptr)), "yes");
    const auto at = [](auto function, auto text) {
        return counted([&](DWORD *count) {
            return function(output(), text, 3, COORD{1, 6}, count);
        });
    };
    STEP(at(WriteConsoleOutputCharacterA, "xyz"), "yes 3");
    STEP(at(WriteConsoleOutputCharacterW, L"xyz"), "yes 3");
    STEP(counted([](DWORD *count) {
             return FillConsoleOutputCharacterA(output(), '-', 4, COORD{0, 7}, count);
         }),
         "yes 4");
    STEP(counted([](DWORD *count) {
             return FillConsoleOutputCharacterW(output(), L'-', 5, COORD{0, 7}, count);
         }),
         "yes 5");
    STEP(ok(WriteConsoleA(no_console(), "abc", 3, &done, nullptr)), "no/6");
    STEP(ok(WriteConsoleW(no_console(), L"abc", 3, &done, nullptr)), "no/6");
    STEP(ok(WriteConsoleOutputCharacterA(no_console(), "x", 1, COORD{0, 0}, &done)), "no/6");
    STEP(ok(WriteConsoleOutputCharacterW(no_console(), L"x", 1, COORD{0, 0}, &done)), "no/6");
    STEP(ok(FillConsoleOutputCharacterA(no_console(), 'x', 1, COORD{0, 0}, &done)), "no/6");
    STEP(ok(FillConsoleOutputCharacterW(no_console(), L'x', 1, COORD{0, 0}, &done)), "no/6");
    SetConsoleCursorPosition(output(), COORD{0, 9});
    ask_for("shown:abcde");
}

CASE("console.events", "Keys are events that can be looked at before they are taken", "")
{
    INPUT_RECORD record = {};
    DWORD mode = 0, count = 99;
    GetConsoleMode(input(), &mode);
    SetConsoleMode(input(), ENABLE_PROCESSED_INPUT);
    STEP(ok(FlushConsoleInputBuffer(input())), "yes");
    STEP(ok(GetNumberOfConsoleInputEvents(input(), &count)), "yes");
    STEP(count, "0");
    STEP(ok(PeekConsoleInputA(input(), &record, 1, &count)), "yes");
    STEP(count, "0");
    ask_for("press:k");
    STEP(ok(ReadConsoleInputA(input(), &record, 1, &count)), "yes");
    STEP(count, "1");
    STEP(record.EventType, "1");
    STEP(record.Event.KeyEvent.uChar.AsciiChar == 'k', "yes");
    STEP(record.Event.KeyEvent.bKeyDown, "1");
    STEP(record.Event.KeyEvent.wVirtualKeyCode, "75");
    STEP(ok(PeekConsoleInputW(input(), &record, 1, &count)), "yes");
    STEP(count, "1");
    STEP(ok(ReadConsoleInputW(input(), &record, 1, &count)), "yes");
    STEP(record.Event.KeyEvent.bKeyDown, "0"); // it is let go
    STEP(ok(ReadConsoleInputA(no_console(), &record, 1, &count)), "no/6");
    STEP(ok(ReadConsoleInputW(no_console(), &record, 1, &count)), "no/6");
    STEP(ok(PeekConsoleInputA(no_console(), &record, 1, &count)), "no/6");
    STEP(ok(PeekConsoleInputW(no_console(), &record, 1, &count)), "no/6");
    STEP(ok(GetNumberOfConsoleInputEvents(no_console(), &count)), "no/6");
    STEP(ok(FlushConsoleInputBuffer(no_console())), "no/6");
    SetConsoleMode(input(), mode);
}

CASE("console.lines", "A line is read with its end", "")
{
    char text[32] = "";
    wchar_t wide[32] = L"";
    DWORD count = 0;
    ask_for("type:ab\\r");
    STEP(ok(ReadConsoleA(input(), text, sizeof text, &count, nullptr)), "yes");
    STEP(count, "4");
    STEP(std::string(text, count) == "ab\r\n", "yes");
    ask_for("type:cde\\r");
    STEP(ok(ReadConsoleW(input(), wide, 32, &count, nullptr)), "yes");
    STEP(count, "5");
    STEP(wide[2] == L'e' && wide[3] == L'\r' && wide[4] == L'\n', "yes");
    STEP(ok(ReadConsoleA(no_console(), text, sizeof text, &count, nullptr)), "no/6");
    STEP(ok(ReadConsoleW(no_console(), wide, 32, &count, nullptr)), "no/6");
}

CASE("console.attached", "A process has one console, or none", "")
{
    STEP(ok(SetConsoleCtrlHandler(on_control, TRUE)), "yes");
    STEP(ok(SetConsoleCtrlHandler(on_control, FALSE)), "yes");
    SetLastError(0);
    STEP(ok(SetConsoleCtrlHandler(on_control, FALSE)), "no/87");
    SetLastError(0);
    STEP(ok(AllocConsole()), "no/5");
    STEP(freed_twice(), "87", differs("wine-8.0", "2", "Wine lets go of no console, too"));
}
