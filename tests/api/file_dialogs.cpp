// The dialogs that ask for a file, as far as nobody has to answer them.

#include "support.hpp"

#include <commdlg.h>

using namespace conformance;

CASE("file_dialogs.size", "A structure of another size is refused", "")
{
    OPENFILENAMEA request = {};
    request.lStructSize = 5;
    STEP(GetOpenFileNameA(&request), "0");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
    STEP(GetSaveFileNameA(&request), "0");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
    OPENFILENAMEW wide = {};
    wide.lStructSize = 5;
    STEP(GetOpenFileNameW(&wide), "0");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
    STEP(GetSaveFileNameW(&wide), "0");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
}

CASE("file_dialogs.title", "The name behind the last backslash", "")
{
    char title[32] = "";
    STEP(GetFileTitleA("C:\\a.b\\name.txt", title, sizeof title), "0");
    STEP(title, "name.txt");
    STEP(GetFileTitleA("name", title, sizeof title), "0");
    STEP(title, "name");
    STEP(GetFileTitleA("C:\\a\\name.txt", title, 4), "9");
    STEP(GetFileTitleA("C:\\a\\", title, sizeof title) < 0, "yes");
    STEP(GetFileTitleA("", title, sizeof title) < 0, "yes");
    STEP(GetFileTitleA("C:\\a\\*.txt", title, sizeof title) < 0, "yes");
    wchar_t wide[32] = L"";
    STEP(GetFileTitleW(L"C:\\x\\wide.txt", wide, 32), "0");
    STEP(narrow(wide), "wide.txt");
}

CASE("file_dialogs.others", "The dialogs for other things refuse another size, too", "")
{
    FINDREPLACEA find_a = {};
    STEP(FindTextA(&find_a) == nullptr, "yes");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
    STEP(ReplaceTextA(&find_a) == nullptr, "yes");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
    FINDREPLACEW find_w = {};
    STEP(FindTextW(&find_w) == nullptr, "yes");
    STEP(ReplaceTextW(&find_w) == nullptr, "yes");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
    PRINTDLGA print_a = {};
    STEP(PrintDlgA(&print_a), "0");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
    PRINTDLGW print_w = {};
    STEP(PrintDlgW(&print_w), "0");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
    print_w.lStructSize = sizeof print_w;
    print_w.Flags = PD_RETURNDEFAULT | PD_RETURNDC;
    STEP(PrintDlgW(&print_w), "0"); // no printer
    STEP(CommDlgExtendedError() == PDERR_NODEFAULTPRN, "yes");
    PAGESETUPDLGA page_a = {};
    STEP(PageSetupDlgA(&page_a), "0");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
    PAGESETUPDLGW page_w = {};
    STEP(PageSetupDlgW(&page_w), "0");
    STEP(CommDlgExtendedError() == CDERR_STRUCTSIZE, "yes");
}
