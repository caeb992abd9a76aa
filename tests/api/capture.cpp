// Video capture on a machine without a camera.

#include "support.hpp"

#include <vfw.h>

using namespace conformance;

namespace {

const char no_window[] = "Wine 8.0 makes no capture window";

LRESULT CALLBACK status_callback(HWND, int, LPCSTR)
{
    return 0;
}

} // namespace

CASE("capture.drivers", "No driver has a number", "")
{
    char name[80] = "", version[80] = "";
    wchar_t wide_name[80] = L"", wide_version[80] = L"";
    STEP(capGetDriverDescriptionA(0, name, 80, version, 80), "0");
    STEP(capGetDriverDescriptionA(9, name, 80, version, 80), "0");
    STEP(capGetDriverDescriptionW(0, wide_name, 80, wide_version, 80), "0");
}

CASE("capture.no_window", "A child needs a parent", "")
{
    STEP(made(capCreateCaptureWindowA("cap", WS_CHILD, 0, 0, 10, 10, nullptr, 1)), "null/1406",
         differs("wine-8.0", "null/1411", no_window));
    STEP(made(capCreateCaptureWindowW(L"cap", WS_CHILD, 0, 0, 10, 10, nullptr, 1)), "null/1406",
         differs("wine-8.0", "null/1411", no_window));
    STEP(capDriverConnect(nullptr, 0), "0");
    STEP(capGetUserData(nullptr), "0");
}

CASE("capture.window", "A capture window keeps its settings, and gets no driver", "",
     not_on("wine-8.0", no_window))
{
    const HWND parent = CreateWindowA("STATIC", "", WS_POPUP, 0, 0, 100, 100, HWND_MESSAGE, nullptr,
                                      GetModuleHandleA(nullptr), nullptr);
    const HWND top = capCreateCaptureWindowA("top", WS_POPUP, 0, 0, 10, 10, nullptr, 0);
    STEP(made(top), "yes");
    char text[64] = "";
    GetWindowTextA(top, text, 64);
    STEP(text, "top");
    DestroyWindow(parent);
    STEP(capDriverConnect(top, 0), "0");
    STEP(capDriverDisconnect(top), "0");
    CAPDRIVERCAPS caps = {};
    CAPSTATUS status = {};
    STEP(capDriverGetCaps(top, &caps, sizeof caps), "0");
    STEP(capGetStatus(top, &status, sizeof status), "0");
    STEP(capPreview(top, TRUE), "0");
    STEP(capPreviewRate(top, 66), "0");
    STEP(capPreviewScale(top, TRUE), "0");
    STEP(capGetVideoFormatSize(top), "0");
    STEP(capDlgVideoFormat(top), "0");
    STEP(capDlgVideoSource(top), "0");
    STEP(capDlgVideoDisplay(top), "0");
    STEP(capGrabFrame(top), "0");
    STEP(capCaptureSequence(top), "0");
    STEP(capSetCallbackOnStatus(top, status_callback), "1");
    STEP(SendMessageA(top, WM_CAP_SET_USER_DATA, 0, 77), "1");
    STEP(capGetUserData(top), "77");
    CAPTUREPARMS setup = {};
    STEP(capCaptureGetSetup(top, &setup, sizeof setup), "1");
    STEP(setup.dwRequestMicroSecPerFrame, "66667");
    STEP(setup.wPercentDropForError, "10");
    STEP(setup.vKeyAbort, "27");
    setup.dwRequestMicroSecPerFrame = 40000;
    STEP(capCaptureSetSetup(top, &setup, sizeof setup), "1");
    setup = {};
    STEP(capCaptureGetSetup(top, &setup, sizeof setup), "1");
    STEP(setup.dwRequestMicroSecPerFrame, "40000");
    char file[] = "C:\\video.avi";
    STEP(capFileSetCaptureFile(top, file), "1");
    STEP(capFileGetCaptureFile(top, text, sizeof text), "1");
    STEP(text, "C:\\video.avi");
    DestroyWindow(top);
    STEP(capDriverConnect(top, 0), "0");
}
