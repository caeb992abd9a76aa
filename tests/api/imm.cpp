// Input methods: what a program is told where there is none, and what DefWindowProc makes of their
// messages.

#include "window_support.hpp"

#include <imm.h>

using namespace conformance;

namespace {

const HIMC no_context = nullptr;
const HIMC wrong_context = reinterpret_cast<HIMC>(static_cast<UINT_PTR>(0x7F7F7F7F));
constexpr const char *has_window = "Wine makes a window for input methods that are not there";

bool is_enabled()
{
    return GetSystemMetrics(SM_IMMENABLED) != 0;
}

/// What came into the window's queue: "258(97)".
std::string posted()
{
    std::string all;
    for (MSG message; PeekMessageW(&message, nullptr, WM_KEYFIRST, WM_KEYLAST, PM_REMOVE);)
        all += (all.empty() ? "" : " ") + std::to_string(message.message) + "(" +
               std::to_string(static_cast<long long>(message.wParam)) + ")";
    return all.empty() ? "-" : all;
}

} // namespace

CASE("imm.context", "A window has an input context where input methods are enabled", "")
{
    const PlainWindow window;
    const HIMC context = ImmGetContext(window);
    STEP((context != nullptr) == is_enabled(), "yes");
    STEP(ImmReleaseContext(window, context), "1");
    STEP(AFRESH(made(ImmGetContext(nobody))), "null/1400");
    STEP(AFRESH(made(ImmGetContext(nullptr))), "null/1400");
}

CASE("imm.associated", "A window can do without one, and can have the default one again", "")
{
    const PlainWindow window;
    const HIMC context = ImmGetContext(window);
    STEP(ImmAssociateContext(window, nullptr) == context, "yes",
         differs("wine-8.0", "no", "Wine tells of a context that ImmGetContext has not"));
    STEP(ImmGetContext(window) == nullptr, "yes");
    STEP(ImmAssociateContextEx(window, nullptr, IACE_DEFAULT), "1");
    STEP(ImmGetContext(window) == context, "yes");
    STEP(AFRESH(made(ImmAssociateContext(nobody, nullptr))), "null/1400");
    STEP(AFRESH(ok(ImmAssociateContextEx(nobody, nullptr, IACE_DEFAULT))), "no/1400");
}

CASE("imm.made", "A context can be made where input methods are enabled", "")
{
    const HIMC context = ImmCreateContext();
    STEP((context != nullptr) == is_enabled(), "yes");
    STEP((ImmDestroyContext(context) != FALSE) == is_enabled(), "yes");
    STEP(ImmDestroyContext(nullptr), "0");
}

CASE("imm.nothing", "Without a context nothing is composed, nothing is known and nothing is set",
     "")
{
    char text[8] = "";
    STEP(ImmGetCompositionStringA(no_context, GCS_COMPSTR, text, sizeof text), "0");
    STEP(ImmGetCompositionStringW(no_context, GCS_RESULTSTR, nullptr, 0), "0");
    STEP(AFRESH(and_error(ImmGetCompositionStringA(wrong_context, GCS_COMPSTR, nullptr, 0))),
         "0/6");
    STEP(AFRESH(and_error(ImmGetCompositionStringW(wrong_context, GCS_COMPSTR, nullptr, 0))),
         "0/6");
    STEP(ImmGetOpenStatus(no_context), "0");
    STEP(AFRESH(ok(ImmSetOpenStatus(no_context, TRUE))), "no/6");
    DWORD conversion = 0, sentence = 0;
    STEP(ImmGetConversionStatus(no_context, &conversion, &sentence), "0");
    STEP(AFRESH(ok(ImmSetConversionStatus(no_context, IME_CMODE_HANGUL, IME_SMODE_NONE))), "no/6");
    COMPOSITIONFORM form = {};
    STEP(ImmGetCompositionWindow(no_context, &form), "0");
    STEP(AFRESH(ok(ImmSetCompositionWindow(no_context, &form))), "no/6");
    LOGFONTA narrow_font = {};
    LOGFONTW wide_font = {};
    STEP(ImmGetCompositionFontA(no_context, &narrow_font), "0");
    STEP(ImmGetCompositionFontW(no_context, &wide_font), "0");
    STEP(AFRESH(ok(ImmSetCompositionFontA(no_context, &narrow_font))), "no/6");
    STEP(AFRESH(ok(ImmSetCompositionFontW(no_context, &wide_font))), "no/6");
    CANDIDATEFORM candidates = {};
    STEP(ImmSetCandidateWindow(no_context, &candidates), "0");
    STEP(ImmNotifyIME(no_context, NI_COMPOSITIONSTR, CPS_CANCEL, 0), "0");
}

CASE("imm.none", "An English keyboard has no input method", "")
{
    const PlainWindow window;
    STEP(ImmIsIME(GetKeyboardLayout(0)), "0");
    STEP((ImmGetDefaultIMEWnd(window) != nullptr) == is_enabled(), "yes",
         differs("wine-8.0", "no", has_window));
    STEP(AFRESH(made(ImmGetDefaultIMEWnd(nobody))), "null/1400");
    STEP(ImmDisableIME(GetCurrentThreadId()), "1"); // last: Wine does without from then on
}

CASE("imm.characters", "Of WM_IME_CHAR DefWindowProc makes WM_CHAR", "")
{
    const PlainWindow window;
    posted();
    SendMessageA(window, WM_IME_CHAR, 'a', 1);
    STEP(posted(), "258(97)");
    const HWND wide = CreateWindowExW(0, L"STATIC", L"", WS_POPUP, 0, 0, 9, 9, nullptr, nullptr,
                                      nullptr, nullptr);
    DefWindowProcW(wide, WM_IME_CHAR, 0xAC00, 1);
    STEP(posted(), "258(44032)");
    DestroyWindow(wide);
    SendMessageA(window, WM_IME_KEYDOWN, 'B', 1);
    STEP(posted(), "256(66)");
    SendMessageA(window, WM_IME_KEYUP, 'B', 1);
    STEP(posted(), "257(66)");
}
