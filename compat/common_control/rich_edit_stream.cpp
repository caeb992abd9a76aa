// The text of a rich edit control from and to a program's callback.
#include "compat/common_control/rich_edit.hpp"

#include "compat/kernel/code_page.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <cstring>
#include <vector>

#include <winerror.h>

namespace compat {
namespace {

constexpr LONG block = 4096; // bytes for one call

/// RTF says 0 and the error that Windows has for a format that cannot be read.
bool is_text(UINT format, EDITSTREAM &stream)
{
    stream.dwError = 0;
    if ((format & SF_TEXT) && !(format & SF_RTF))
        return true;
    not_implemented("SF_RTF");
    stream.dwError = ERROR_CALL_NOT_IMPLEMENTED;
    return false;
}

} // namespace

/// In place of all, or of the selection; how much was read, in bytes.
LRESULT RichEditControl::stream_in(UINT format, EDITSTREAM &stream)
{
    if (!is_text(format, stream))
        return 0;
    std::vector<BYTE> all;
    for (;;) {
        BYTE buffer[block];
        LONG read = 0;
        stream.dwError = stream.pfnCallback(stream.dwCookie, buffer, block, &read);
        if (stream.dwError != 0 || read <= 0)
            break;
        all.insert(all.end(), buffer, buffer + std::min(read, block));
    }
    std::u16string text;
    if (format & SF_UNICODE) {
        text.resize(all.size() / sizeof(char16_t));
        std::memcpy(text.data(), all.data(), text.size() * sizeof(char16_t));
    } else {
        text = from_ansi({reinterpret_cast<const char *>(all.data()), all.size()});
    }
    if (!(format & SFF_SELECTION))
        EditControl::handle(EM_SETSEL, 0, -1);
    EditControl::handle(EM_REPLACESEL, FALSE, reinterpret_cast<LPARAM>(text.c_str()));
    return static_cast<LRESULT>(all.size());
}

/// How much was written, in bytes. Lines end in CR LF.
LRESULT RichEditControl::stream_out(UINT format, EDITSTREAM &stream) const
{
    if (!is_text(format, stream))
        return 0;
    const auto text =
        format & SFF_SELECTION ? std::u16string(text_and_selection().selected()) : whole();
    std::vector<BYTE> all;
    if (format & SF_UNICODE) {
        all.resize(text.size() * sizeof(char16_t));
        std::memcpy(all.data(), text.data(), all.size());
    } else {
        const auto narrow = to_ansi(text);
        all.assign(narrow.begin(), narrow.end());
    }
    std::size_t done = 0;
    while (done < all.size()) {
        const auto size = std::min<std::size_t>(block, all.size() - done);
        LONG written = 0;
        stream.dwError = stream.pfnCallback(stream.dwCookie, all.data() + done,
                                            static_cast<LONG>(size), &written);
        if (stream.dwError != 0 || written <= 0)
            break;
        done += static_cast<std::size_t>(written);
    }
    return static_cast<LRESULT>(done);
}

} // namespace compat
