// The clipboard within one process: formats, owners, data made when it is wanted, who is told.

#include "window_support.hpp"

#include "harness/thread.hpp"

#include <cstring>

using namespace conformance;

namespace {

std::string seen; // what the test's windows are told

std::string happened()
{
    std::string text;
    std::swap(text, seen);
    return text;
}

HGLOBAL memory_of(const void *data, std::size_t size)
{
    const HGLOBAL memory = GlobalAlloc(GMEM_MOVEABLE, size);
    std::memcpy(GlobalLock(memory), data, size);
    GlobalUnlock(memory);
    return memory;
}

HGLOBAL memory_of(const char *text)
{
    return memory_of(text, std::strlen(text) + 1);
}

std::string text_in(HANDLE memory)
{
    if (!memory)
        return "none";
    const std::string text = static_cast<const char *>(GlobalLock(memory));
    GlobalUnlock(memory);
    return text;
}

std::string wide_text_in(HANDLE memory)
{
    if (!memory)
        return "none";
    const std::string text = narrow(static_cast<const wchar_t *>(GlobalLock(memory)));
    GlobalUnlock(memory);
    return text;
}

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_RENDERFORMAT:
        seen += " RENDER(" + std::to_string(wparam) + ")";
        SetClipboardData(static_cast<UINT>(wparam), memory_of("made now"));
        return 0;
    case WM_RENDERALLFORMATS:
        seen += " RENDERALL";
        if (OpenClipboard(window)) {
            SetClipboardData(CF_TEXT, memory_of("made at the end"));
            CloseClipboard();
        }
        return 0;
    case WM_DESTROYCLIPBOARD:
        seen += " DESTROY";
        return 0;
    case WM_DRAWCLIPBOARD:
        seen += " DRAW";
        return 0;
    case WM_CHANGECBCHAIN:
        seen += " CHAIN";
        return 0;
    case WM_CLIPBOARDUPDATE:
        seen += " UPDATE";
        return 0;
    default:
        return DefWindowProcA(window, message, wparam, lparam);
    }
}

/// A message-only window that notes what it is told of the clipboard.
class Noting {
  public:
    Noting()
    {
        WNDCLASSA c = {};
        c.lpfnWndProc = note;
        c.hInstance = GetModuleHandleA(nullptr);
        c.lpszClassName = "api-checks-clipboard";
        RegisterClassA(&c);
        handle_ = CreateWindowA("api-checks-clipboard", "", WS_OVERLAPPED, 0, 0, 9, 9, nullptr,
                                nullptr, nullptr, nullptr);
        require(handle_ != nullptr, "CreateWindow");
    }
    ~Noting() { destroy(); }
    Noting(const Noting &) = delete;
    Noting &operator=(const Noting &) = delete;

    void destroy()
    {
        if (IsWindow(handle_))
            DestroyWindow(handle_);
    }
    operator HWND() const { return handle_; }

  private:
    HWND handle_;
};

std::string pumped()
{
    MSG m;
    while (PeekMessageA(&m, nullptr, 0, 0, PM_REMOVE))
        DispatchMessageA(&m);
    return happened();
}

std::string formats()
{
    std::string all;
    for (UINT format = EnumClipboardFormats(0); format; format = EnumClipboardFormats(format))
        all += (all.empty() ? "" : " ") + std::to_string(format);
    return all;
}

/// Opens it, empties it, puts a text there and closes it.
void put(HWND window, const char *text)
{
    OpenClipboard(window);
    EmptyClipboard();
    SetClipboardData(CF_TEXT, memory_of(text));
    CloseClipboard();
}

} // namespace

CASE("clipboard.text", "A text that is put there may be had in every form of text", "")
{
    const PlainWindow w;
    STEP(OpenClipboard(w), "1");
    STEP(GetOpenClipboardWindow() == w, "yes");
    STEP(EmptyClipboard(), "1");
    STEP(GetClipboardOwner() == w, "yes");
    STEP(CountClipboardFormats(), "0");
    const HGLOBAL memory = memory_of("hello");
    STEP(SetClipboardData(CF_TEXT, memory) == memory, "yes");
    STEP(CloseClipboard(), "1");
    STEP(GetOpenClipboardWindow() == nullptr, "yes");
    STEP(IsClipboardFormatAvailable(CF_TEXT), "1");
    STEP(IsClipboardFormatAvailable(CF_UNICODETEXT), "1");
    STEP(IsClipboardFormatAvailable(CF_BITMAP), "0");
    STEP(OpenClipboard(w), "1");
    STEP(text_in(GetClipboardData(CF_TEXT)), "hello");
    STEP(wide_text_in(GetClipboardData(CF_UNICODETEXT)), "hello");
    STEP(text_in(GetClipboardData(CF_OEMTEXT)), "hello");
    STEP(CountClipboardFormats(), "4");
    STEP(formats(), "1 16 7 13");
    STEP(EmptyClipboard(), "1");
    STEP(GetClipboardOwner() == w, "yes");
    STEP(SetClipboardData(CF_UNICODETEXT, memory_of(L"wide", sizeof L"wide")) != nullptr, "yes");
    STEP(CloseClipboard(), "1");
    STEP(OpenClipboard(nullptr), "1");
    STEP(GetOpenClipboardWindow() == nullptr, "yes");
    STEP(text_in(GetClipboardData(CF_TEXT)), "wide");
    STEP(formats(), "13 16 1 7");
    STEP(EmptyClipboard(), "1");
    STEP(GetClipboardOwner() == nullptr, "yes");
    STEP(CloseClipboard(), "1");
}

CASE("clipboard.closed", "Nothing can be done to a clipboard that is not open", "")
{
    const HGLOBAL memory = memory_of("x");
    STEP(AFRESH(ok(EmptyClipboard())), "no/1418");
    STEP(AFRESH(made(SetClipboardData(CF_TEXT, memory))), "null/1418");
    STEP(AFRESH(made(GetClipboardData(CF_TEXT))), "null/1418");
    STEP(AFRESH(count(EnumClipboardFormats(0))), "0/1418");
    STEP(AFRESH(ok(CloseClipboard())), "no/1418");
    STEP(AFRESH(ok(OpenClipboard(nobody))), "no/1400");
    STEP(AFRESH(ok(IsClipboardFormatAvailable(0))), "no/0");
    GlobalFree(memory);
}

CASE("clipboard.taken", "One window has it open at a time", "")
{
    const PlainWindow w;
    STEP(OpenClipboard(w), "1");
    STEP(in_another_thread([] { return AFRESH(ok(OpenClipboard(nullptr))); }), "no/5");
    STEP(in_another_thread([] { return AFRESH(ok(EmptyClipboard())); }), "no/1418");
    STEP(OpenClipboard(w), "1");
    STEP(CloseClipboard(), "1");
    STEP(in_another_thread([] { return ok(OpenClipboard(nullptr) && CloseClipboard()); }), "yes");
}

CASE("clipboard.formats", "Formats of the program's own have a number by name", "")
{
    const UINT own = RegisterClipboardFormatA("api-checks format");
    STEP(own >= 0xC000 && own <= 0xFFFF, "yes");
    STEP(RegisterClipboardFormatW(L"API-CHECKS format") == own, "yes");
    STEP(AFRESH(count(RegisterClipboardFormatW(L""))), "0/123");
    STEP(AFRESH(count(RegisterClipboardFormatA(std::string(300, 'x').c_str()))), "0/87");
    char name[32] = "";
    wchar_t wide[32] = L"";
    STEP(GetClipboardFormatNameA(own, name, sizeof name), "17");
    STEP(name, "api-checks format");
    STEP(GetClipboardFormatNameW(own, wide, 32), "17");
    STEP(narrow(wide), "api-checks format");
    STEP(GetClipboardFormatNameA(own, name, 4), "3",
         differs("wine-8.0", "0", "documented: a name that is too long is cut"));
    STEP(GetClipboardFormatNameA(CF_TEXT, name, sizeof name), "0");
    STEP(AFRESH(and_error(GetClipboardFormatNameA(0xFFFE, name, sizeof name))), "0/6");
    STEP(AFRESH(and_error(GetClipboardFormatNameW(0xFFFE, wide, 32))), "0/6");
    const PlainWindow w;
    OpenClipboard(w);
    EmptyClipboard();
    UINT list[] = {CF_BITMAP, own};
    STEP(GetPriorityClipboardFormat(list, 2), "0");
    SetClipboardData(own, memory_of("bytes"));
    STEP(GetPriorityClipboardFormat(list, 2) == static_cast<int>(own), "yes");
    STEP(GetPriorityClipboardFormat(list, 1), "-1");
    STEP(text_in(GetClipboardData(own)), "bytes");
    STEP(CountClipboardFormats(), "1");
    STEP(AFRESH(made(GetClipboardData(CF_TEXT))), "null/0");
    CloseClipboard();
    STEP(formats(), "");
}

CASE("clipboard.rendered", "Data is made when it is wanted, or when its owner goes", "")
{
    Noting owner;
    OpenClipboard(owner);
    EmptyClipboard();
    STEP(SetClipboardData(CF_TEXT, nullptr) == nullptr, "yes");
    CloseClipboard();
    OpenClipboard(nullptr);
    STEP(happened(), "");
    STEP(text_in(GetClipboardData(CF_TEXT)), "made now");
    STEP(happened(), " RENDER(1)");
    STEP(text_in(GetClipboardData(CF_TEXT)), "made now");
    STEP(happened(), "");
    STEP(EmptyClipboard(), "1");
    STEP(happened(), " DESTROY");
    CloseClipboard();
    OpenClipboard(owner);
    EmptyClipboard();
    SetClipboardData(CF_TEXT, nullptr);
    CloseClipboard();
    owner.destroy();
    STEP(happened(), " RENDERALL");
    OpenClipboard(nullptr);
    STEP(text_in(GetClipboardData(CF_TEXT)), "made at the end");
    CloseClipboard();
    STEP(GetClipboardOwner() == nullptr, "yes");
}

CASE("clipboard.watched", "Who watches it is told of each change", "")
{
    const PlainWindow w;
    const Noting listener, viewer;
    const DWORD before = GetClipboardSequenceNumber();
    STEP(AddClipboardFormatListener(listener), "1");
    put(w, "one");
    STEP(GetClipboardSequenceNumber() != before, "yes");
    STEP(pumped(), " UPDATE");
    STEP(AFRESH(ok(AddClipboardFormatListener(listener))), "no/87");
    STEP(RemoveClipboardFormatListener(listener), "1");
    STEP(AFRESH(ok(RemoveClipboardFormatListener(listener))), "no/87");
    STEP(AFRESH(ok(AddClipboardFormatListener(nobody))), "no/1400");
    put(w, "two");
    STEP(pumped(), "");
    STEP(SetClipboardViewer(viewer) == nullptr, "yes");
    STEP(GetClipboardViewer() == viewer, "yes");
    pumped();
    put(w, "three");
    STEP(pumped(), " DRAW");
    const Noting second;
    STEP(SetClipboardViewer(second) == viewer, "yes");
    pumped();
    STEP(ChangeClipboardChain(viewer, nullptr), "0",
         differs("wine-8.0", "1", "documented: what the first window of the chain said"));
    STEP(pumped(), " CHAIN");
    STEP(ChangeClipboardChain(second, viewer), "1");
    STEP(GetClipboardViewer() == viewer, "yes");
    STEP(AFRESH(made(SetClipboardViewer(nobody))), "null/1400");
}
