// What programs are compiled with of controls that the shim has not: sizes and numbers.

#include "support.hpp"

#include <commctrl.h>

using namespace conformance;

CASE("common_controls_declared.sizes", "Structures are as large as Windows'", "")
{
    STEP(sizeof(TBBUTTON), "32");
    STEP(sizeof(TBADDBITMAP), "16");
    STEP(sizeof(TTTOOLINFOA), "72");
    STEP(sizeof(NMTTDISPINFOA), "136");
    STEP(sizeof(NMTTDISPINFOW), "216");
    STEP(sizeof(TCITEMA), "40");
    STEP(sizeof(TVITEMW), "56");
    STEP(sizeof(TVITEMEXA), "80");
    STEP(sizeof(TVINSERTSTRUCTA), "96");
    STEP(sizeof(NMTREEVIEWA), "152");
    STEP(sizeof(NMTVDISPINFOW), "80");
    STEP(sizeof(TVHITTESTINFO), "24");
    STEP(sizeof(NMUPDOWN), "32");
}

CASE("common_controls_declared.numbers", "Messages and notifications have Windows' numbers", "")
{
    STEP(static_cast<int>(TB_ADDBUTTONSA), "1044");
    STEP(static_cast<int>(TB_ADDBUTTONSW), "1092");
    STEP(static_cast<int>(TB_BUTTONSTRUCTSIZE), "1054");
    STEP(static_cast<int>(TBM_SETRANGE), "1030");
    STEP(static_cast<int>(UDM_SETPOS32), "1137");
    STEP(static_cast<int>(UDN_DELTAPOS), "-722");
    STEP(static_cast<int>(TTM_ADDTOOLA), "1028");
    STEP(static_cast<int>(TTM_ADDTOOLW), "1074");
    STEP(static_cast<int>(TCM_INSERTITEMW), "4926");
    STEP(static_cast<int>(TCN_SELCHANGE), "-551");
    STEP(static_cast<int>(TVM_INSERTITEMA), "4352");
    STEP(static_cast<int>(TVN_SELCHANGEDW), "-451");
}
