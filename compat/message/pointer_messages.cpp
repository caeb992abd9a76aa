#include "compat/message/pointer_messages.hpp"

#include <algorithm>
#include <iterator>

namespace compat {
namespace {

// By number, because not every one of them has a name in our headers.
constexpr UINT messages[] = {
    0x0001, // WM_CREATE
    0x000C, // WM_SETTEXT
    0x000D, // WM_GETTEXT
    0x001A, // WM_SETTINGCHANGE
    0x001B, // WM_DEVMODECHANGE
    0x0024, // WM_GETMINMAXINFO
    0x002B, // WM_DRAWITEM
    0x002C, // WM_MEASUREITEM
    0x002D, // WM_DELETEITEM
    0x0039, // WM_COMPAREITEM
    0x0046, // WM_WINDOWPOSCHANGING
    0x0047, // WM_WINDOWPOSCHANGED
    0x004A, // WM_COPYDATA
    0x004E, // WM_NOTIFY
    0x0053, // WM_HELP
    0x007C, // WM_STYLECHANGING
    0x007D, // WM_STYLECHANGED
    0x0081, // WM_NCCREATE
    0x0083, // WM_NCCALCSIZE
    0x0087, // WM_GETDLGCODE
    0x00B0, // EM_GETSEL
    0x00B2, // EM_GETRECT
    0x00B3, // EM_SETRECT
    0x00B4, // EM_SETRECTNP
    0x00C2, // EM_REPLACESEL
    0x00C4, // EM_GETLINE
    0x00CB, // EM_SETTABSTOPS
    0x0140, // CB_GETEDITSEL
    0x0143, // CB_ADDSTRING
    0x0145, // CB_DIR
    0x0148, // CB_GETLBTEXT
    0x014A, // CB_INSERTSTRING
    0x014C, // CB_FINDSTRING
    0x014D, // CB_SELECTSTRING
    0x0152, // CB_GETDROPPEDCONTROLRECT
    0x0158, // CB_FINDSTRINGEXACT
    0x0180, // LB_ADDSTRING
    0x0181, // LB_INSERTSTRING
    0x0189, // LB_GETTEXT
    0x018C, // LB_SELECTSTRING
    0x018D, // LB_DIR
    0x018F, // LB_FINDSTRING
    0x0191, // LB_GETSELITEMS
    0x0192, // LB_SETTABSTOPS
    0x0196, // LB_ADDFILE
    0x0198, // LB_GETITEMRECT
    0x01A2, // LB_FINDSTRINGEXACT
    0x0213, // WM_NEXTMENU
    0x0214, // WM_SIZING
    0x0216, // WM_MOVING
    0x0219, // WM_DEVICECHANGE
    0x0220, // WM_MDICREATE
    0x0229, // WM_MDIGETACTIVE
    0x030C, // WM_ASKCBFORMATNAME
};

} // namespace

bool has_pointer(UINT message)
{
    return std::binary_search(std::begin(messages), std::end(messages), message);
}

} // namespace compat
