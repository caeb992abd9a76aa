// Of printers, sounds, transforms, pens and translucent windows.
#include "refusals.hpp"
#include "results.hpp"

#include <commdlg.h>
#include <mmsystem.h>
#include <windows.h>

namespace {

/// A dialog that is asked for with nothing but the structure's size.
template <class Request>
std::string asked(BOOL(WINAPI *show)(Request *))
{
    Request request{};
    request.lStructSize = sizeof request;
    return number(show(&request));
}

/// By a transform that turns a quarter.
template <class Transform>
std::string turned(Transform transform)
{
    const HDC context = CreateCompatibleDC(nullptr);
    SetGraphicsMode(context, GM_ADVANCED);
    const XFORM quarter{0, 1, -1, 0, 0, 0};
    const std::string result = number(transform(context, &quarter));
    DeleteDC(context);
    return result;
}

std::string made_translucent()
{
    const HWND window = CreateWindowExA(WS_EX_LAYERED, "STATIC", "", WS_POPUP, 0, 0, 1, 1, nullptr,
                                        nullptr, nullptr, nullptr);
    const std::string result = number(SetLayeredWindowAttributes(window, 0, 128, LWA_ALPHA));
    DestroyWindow(window);
    return result;
}

} // namespace

std::vector<Refusal> refusals_of_devices()
{
    const char *const printer = "CreateDC for a printer", *const printing = "printing",
                      *const transform = "SetWorldTransform", *const sound = "PlaySound";
    return {
        {"CreateDCA", printer,
         [] { return handle(CreateDCA("WINSPOOL", "Printer", nullptr, nullptr)); }},
        {"CreateDCW", printer,
         [] { return handle(CreateDCW(u"WINSPOOL", u"Printer", nullptr, nullptr)); }},
        {"CreateICA", printer,
         [] { return handle(CreateICA("WINSPOOL", "Printer", nullptr, nullptr)); }},
        {"CreateICW", printer,
         [] { return handle(CreateICW(u"WINSPOOL", u"Printer", nullptr, nullptr)); }},
        {"PrintDlgA", printing, [] { return asked<PRINTDLGA>(PrintDlgA); }},
        {"PrintDlgW", printing, [] { return asked<PRINTDLGW>(PrintDlgW); }},
        {"PageSetupDlgA", printing, [] { return asked<PAGESETUPDLGA>(PageSetupDlgA); }},
        {"PageSetupDlgW", printing, [] { return asked<PAGESETUPDLGW>(PageSetupDlgW); }},
        {"StartDocA", printing, [] { return number(StartDocA(nullptr, nullptr)); }},
        {"StartDocW", printing, [] { return number(StartDocW(nullptr, nullptr)); }},
        {"StartPage", printing, [] { return number(StartPage(nullptr)); }},
        {"EndPage", printing, [] { return number(EndPage(nullptr)); }},
        {"EndDoc", printing, [] { return number(EndDoc(nullptr)); }},
        {"AbortDoc", printing, [] { return number(AbortDoc(nullptr)); }},
        {"SetAbortProc", printing, [] { return number(SetAbortProc(nullptr, nullptr)); }},
        {"SetWorldTransform", transform, [] { return turned(SetWorldTransform); }},
        {"ModifyWorldTransform", transform,
         [] {
             return turned([](HDC context, const XFORM *by) {
                 return ModifyWorldTransform(context, by, MWT_LEFTMULTIPLY);
             });
         }},
        {"ExtCreatePen", "ExtCreatePen with a DIB as its pattern",
         [] {
             const LOGBRUSH brush = {BS_DIBPATTERNPT, DIB_RGB_COLORS, 0};
             return handle(ExtCreatePen(PS_GEOMETRIC, 2, &brush, 0, nullptr));
         }},
        {"PlaySoundA", sound, [] { return number(PlaySoundA("a.wav", nullptr, SND_FILENAME)); }},
        {"PlaySoundW", sound, [] { return number(PlaySoundW(u"a.wav", nullptr, SND_FILENAME)); }},
        {"sndPlaySoundA", sound, [] { return number(sndPlaySoundA("a.wav", SND_SYNC)); }},
        {"sndPlaySoundW", sound, [] { return number(sndPlaySoundW(u"a.wav", SND_SYNC)); }},
        {"SetLayeredWindowAttributes", "translucent windows", made_translucent},
    };
}
