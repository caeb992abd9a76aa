// The media control interface: no device can be opened, so none is open.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/text.hpp"

#include <ms/media_control.h>

#include <cctype>
#include <string>

namespace compat {
namespace {

MCIERROR not_installed()
{
    warn_once("MCI", "no sound, music or film is played: no device can be opened");
    return MCIERR_DEVICE_NOT_INSTALLED;
}

/// The next word, in small letters; it is taken away.
std::string take_word(std::string &text)
{
    const auto begin = std::min(text.find_first_not_of(' '), text.size());
    const auto end = std::min(text.find(' ', begin), text.size());
    std::string word = text.substr(begin, end - begin);
    for (char &letter : word)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    text.erase(0, end);
    return word;
}

template <class Char>
MCIERROR send(const Char *command, Char *result, UINT size)
{
    if (result && size != 0)
        *result = 0;
    std::string words = command ? utf8(command) : "";
    const std::string verb = take_word(words);
    if (verb == "open")
        return not_installed();
    if (verb == "close" && take_word(words) == "all")
        return 0;
    return MCIERR_INVALID_DEVICE_NAME;
}

MCIERROR send(MCIDEVICEID device, UINT message)
{
    if (message == MCI_OPEN)
        return not_installed();
    return message == MCI_CLOSE && device == MCI_ALL_DEVICE_ID ? 0 : MCIERR_INVALID_DEVICE_ID;
}

const char *meaning(MCIERROR error)
{
    switch (error) {
    case 0:
        return "The command was carried out.";
    case MCIERR_INVALID_DEVICE_ID:
        return "No open MCI device has this number.";
    case MCIERR_INVALID_DEVICE_NAME:
        return "No open MCI device has this name.";
    case MCIERR_DEVICE_NOT_INSTALLED:
        return "This machine has no such MCI device.";
    default:
        return nullptr;
    }
}

template <class Char>
BOOL describe(MCIERROR error, Char *text, UINT size)
{
    const char *means = meaning(error);
    if (!means || !text || size == 0)
        return FALSE;
    copy_text(from_utf8<Char>(means), text, size);
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

MCIERROR WINAPI mciSendStringA(LPCSTR command, LPSTR result, UINT size, HWND)
{
    return send(command, result, size);
}

MCIERROR WINAPI mciSendStringW(LPCWSTR command, LPWSTR result, UINT size, HWND)
{
    return send(command, result, size);
}

MCIERROR WINAPI mciSendCommandA(MCIDEVICEID device, UINT message, DWORD_PTR, DWORD_PTR)
{
    return send(device, message);
}

MCIERROR WINAPI mciSendCommandW(MCIDEVICEID device, UINT message, DWORD_PTR, DWORD_PTR)
{
    return send(device, message);
}

BOOL WINAPI mciGetErrorStringA(MCIERROR error, LPSTR text, UINT size)
{
    return describe(error, text, size);
}

BOOL WINAPI mciGetErrorStringW(MCIERROR error, LPWSTR text, UINT size)
{
    return describe(error, text, size);
}
