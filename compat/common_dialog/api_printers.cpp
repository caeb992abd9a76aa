// The dialogs for printers, which say that there is none.
#include "compat/common_dialog/dialog_error.hpp"

#include <commdlg.h>

namespace compat {
namespace {

template <class Request>
BOOL no_printer(const Request *request)
{
    if (!request || request->lStructSize != sizeof *request)
        return dialog_fails(CDERR_STRUCTSIZE);
    not_implemented("printing");
    return dialog_fails(PDERR_NODEFAULTPRN);
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI PrintDlgA(LPPRINTDLGA request)
{
    return no_printer(request);
}
BOOL WINAPI PrintDlgW(LPPRINTDLGW request)
{
    return no_printer(request);
}

BOOL WINAPI PageSetupDlgA(LPPAGESETUPDLGA request)
{
    return no_printer(request);
}
BOOL WINAPI PageSetupDlgW(LPPAGESETUPDLGW request)
{
    return no_printer(request);
}
