// ChooseFont.
#include "compat/common_dialog/dialog_error.hpp"
#include "compat/common_dialog/font_dialog.hpp"
#include "compat/kernel/code_page.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <commdlg.h>

namespace compat {
namespace {

std::u16string wide(const char *text)
{
    return from_ansi(text);
}
std::u16string wide(const char16_t *text)
{
    return text;
}

void put(const std::u16string &text, char *to, std::size_t size)
{
    const auto narrow = to_ansi(text).substr(0, size - 1);
    std::memcpy(to, narrow.c_str(), narrow.size() + 1);
}
void put(const std::u16string &text, char16_t *to, std::size_t size)
{
    *std::copy_n(text.begin(), std::min(text.size(), size - 1), to) = u'\0';
}

constexpr std::size_t style_size = 64; // what a program's lpszStyle has to hold, says Microsoft

/// All but the name is the same in both encodings.
template <class To, class From>
void copy_font(To &to, const From &from)
{
    static_assert(offsetof(To, lfFaceName) == offsetof(From, lfFaceName));
    std::memcpy(&to, &from, offsetof(To, lfFaceName));
    put(wide(from.lfFaceName), to.lfFaceName, LF_FACESIZE);
}

template <class Request>
FontQuestion question_of(const Request &from)
{
    FontQuestion question;
    question.owner = from.hwndOwner;
    question.flags = from.Flags;
    question.colour = from.rgbColors;
    question.least = from.nSizeMin;
    question.most = from.nSizeMax;
    if (from.lpLogFont && from.Flags & CF_INITTOLOGFONTSTRUCT)
        copy_font(question.font, *from.lpLogFont);
    if (from.lpszStyle && from.Flags & CF_USESTYLE)
        question.style = wide(from.lpszStyle);
    return question;
}

template <class Request>
BOOL choose(Request *request)
{
    constexpr OtherDialog other{CF_ENABLEHOOK, CF_ENABLETEMPLATE | CF_ENABLETEMPLATEHANDLE};
    if (!is_plain(request, other, "ChooseFont with a hook or a template"))
        return FALSE;
    if (request->Flags & CF_LIMITSIZE && request->nSizeMax < request->nSizeMin)
        return dialog_fails(CFERR_MAXLESSTHANMIN);
    auto question = question_of(*request);
    if (!ask_for_font(question))
        return FALSE;
    if (request->lpLogFont)
        copy_font(*request->lpLogFont, question.font);
    request->iPointSize = question.tenths;
    request->rgbColors = question.colour;
    if (request->lpszStyle && request->Flags & CF_USESTYLE)
        put(question.style, request->lpszStyle, style_size);
    const bool bold = question.font.lfWeight > FW_MEDIUM, italic = question.font.lfItalic != 0;
    request->nFontType =
        static_cast<WORD>(SCREEN_FONTTYPE | (bold ? BOLD_FONTTYPE : 0) |
                          (italic ? ITALIC_FONTTYPE : 0) | (bold || italic ? 0 : REGULAR_FONTTYPE));
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI ChooseFontA(LPCHOOSEFONTA request)
{
    return choose(request);
}
BOOL WINAPI ChooseFontW(LPCHOOSEFONTW request)
{
    return choose(request);
}
