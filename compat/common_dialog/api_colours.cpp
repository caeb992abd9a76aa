// ChooseColor.
#include "compat/common_dialog/colour_dialog.hpp"
#include "compat/common_dialog/dialog_error.hpp"

#include <algorithm>

#include <commdlg.h>

namespace compat {
namespace {

template <class Request>
BOOL choose(Request *request)
{
    constexpr OtherDialog other{CC_ENABLEHOOK, CC_ENABLETEMPLATE | CC_ENABLETEMPLATEHANDLE};
    if (!is_plain(request, other, "ChooseColor with a hook or a template"))
        return FALSE;
    if (!request->lpCustColors)
        return dialog_fails(CDERR_INITIALIZATION);
    ColourQuestion question;
    question.owner = request->hwndOwner;
    question.colour = request->Flags & CC_RGBINIT ? request->rgbResult & 0xFFFFFF : 0;
    std::copy_n(request->lpCustColors, question.own.size(), question.own.begin());
    const bool chosen = ask_for_colour(question);
    std::copy(question.own.begin(), question.own.end(), request->lpCustColors);
    if (chosen)
        request->rgbResult = question.colour;
    return chosen;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI ChooseColorA(LPCHOOSECOLORA request)
{
    return choose(request);
}
BOOL WINAPI ChooseColorW(LPCHOOSECOLORW request)
{
    return choose(request);
}
