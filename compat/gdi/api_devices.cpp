// Contexts of devices, and documents on printers, which are not there.
#include "compat/gdi/device_context.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <wingdi.h>

namespace compat {
namespace {

/// Of the screen, by the driver's name or, without one, the device's: all monitors are one screen.
HDC context_by_name(std::u16string_view driver, std::u16string_view device)
{
    const auto is_screen = [](std::u16string_view name) {
        constexpr std::u16string_view screen = u"DISPLAY";
        if (name.starts_with(u"\\\\.\\"))
            name.remove_prefix(4);
        if (name.size() < screen.size())
            return false;
        for (std::size_t i = 0; i < screen.size(); ++i) {
            if ((name[i] & ~0x20) != screen[i])
                return false;
        }
        return true;
    };
    if (is_screen(driver.empty() ? device : driver)) {
        const GdiLock lock(gdi_mutex());
        return new_context(screen_target());
    }
    not_implemented("CreateDC for a printer");
    return nullptr;
}

HDC context_by_name(LPCSTR driver, LPCSTR device)
{
    return context_by_name(from_ansi(driver ? driver : ""), from_ansi(device ? device : ""));
}

HDC context_by_name(LPCWSTR driver, LPCWSTR device)
{
    return context_by_name(std::u16string_view(driver ? driver : u""), device ? device : u"");
}

int no_printer()
{
    not_implemented("printing");
    return SP_ERROR;
}

} // namespace
} // namespace compat

using namespace compat;

HDC WINAPI CreateDCA(LPCSTR driver, LPCSTR device, LPCSTR, const DEVMODEA *)
{
    return context_by_name(driver, device);
}
HDC WINAPI CreateDCW(LPCWSTR driver, LPCWSTR device, LPCWSTR, const DEVMODEW *)
{
    return context_by_name(driver, device);
}

HDC WINAPI CreateICA(LPCSTR driver, LPCSTR device, LPCSTR, const DEVMODEA *)
{
    return context_by_name(driver, device);
}
HDC WINAPI CreateICW(LPCWSTR driver, LPCWSTR device, LPCWSTR, const DEVMODEW *)
{
    return context_by_name(driver, device);
}

int WINAPI StartDocA(HDC, const DOCINFOA *)
{
    return no_printer();
}
int WINAPI StartDocW(HDC, const DOCINFOW *)
{
    return no_printer();
}

int WINAPI StartPage(HDC)
{
    return no_printer();
}

int WINAPI EndPage(HDC)
{
    return no_printer();
}

int WINAPI EndDoc(HDC)
{
    return no_printer();
}

int WINAPI AbortDoc(HDC)
{
    return no_printer();
}

int WINAPI SetAbortProc(HDC, ABORTPROC)
{
    return no_printer();
}
