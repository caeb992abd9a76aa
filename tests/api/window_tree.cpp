// How windows are found: parents, owners, ancestors, siblings, by name, by place, one after
// another.

#include "window_support.hpp"

using namespace conformance;

namespace {

/// An owner with a popup that it owns, and a window with two children, one of which has a child.
struct Family {
    PlainWindow top{"family top"};
    PlainWindow owned{"family owned", WS_POPUP, top};
    PlainWindow first{"family first", WS_CHILD, top, 1};
    PlainWindow second{"family second", WS_CHILD, top, 2};
    PlainWindow below{"family below", WS_CHILD, second, 3};

    std::string name(HWND window) const
    {
        if (!window)
            return "none";
        if (window == GetDesktopWindow())
            return "desktop";
        char text[32] = "?";
        GetWindowTextA(window, text, sizeof text);
        return std::string(text).substr(std::string(text).find(' ') + 1);
    }
};

struct Enumeration {
    std::string seen;
    HWND last = nullptr;
};

BOOL CALLBACK note_texts(HWND window, LPARAM parameter)
{
    auto &all = *reinterpret_cast<Enumeration *>(parameter);
    char text[32] = "";
    GetWindowTextA(window, text, sizeof text);
    if (std::string(text).rfind("family", 0) == 0)
        all.seen += std::string(all.seen.empty() ? "" : " ") + (text + 7);
    return window != all.last;
}

std::string children(HWND parent, HWND last = nullptr)
{
    Enumeration all{"", last};
    const BOOL whole = EnumChildWindows(parent, note_texts, reinterpret_cast<LPARAM>(&all));
    return all.seen + (whole || all.seen.empty() ? "" : " ...");
}

std::string of_thread(DWORD thread)
{
    Enumeration all;
    const BOOL said = EnumThreadWindows(thread, note_texts, reinterpret_cast<LPARAM>(&all));
    return (said ? "yes " : "no ") + all.seen;
}

std::string top_level(HWND last = nullptr)
{
    Enumeration all{"", last};
    const BOOL said = EnumWindows(note_texts, reinterpret_cast<LPARAM>(&all));
    return (said ? "yes " : "no ") + all.seen;
}

} // namespace

CASE("window_tree.relatives", "Parents, owners, ancestors and who is in front", "")
{
    const Family f;
    STEP(f.name(GetParent(f.below)), "second");
    STEP(f.name(GetParent(f.owned)), "top");
    STEP(f.name(GetParent(f.top)), "none");
    STEP(f.name(GetWindow(f.owned, GW_OWNER)), "top");
    STEP(f.name(GetWindow(f.first, GW_OWNER)), "none");
    STEP(f.name(GetAncestor(f.below, GA_PARENT)), "second");
    STEP(f.name(GetAncestor(f.below, GA_ROOT)), "top");
    STEP(f.name(GetAncestor(f.top, GA_PARENT)), "desktop");
    STEP(f.name(GetAncestor(f.owned, GA_ROOTOWNER)), "top");
    STEP(f.name(GetAncestor(f.owned, GA_ROOT)), "owned");
    STEP(made(GetAncestor(GetDesktopWindow(), GA_ROOT)) != "yes", "yes");
    STEP(AFRESH(made(GetAncestor(nobody, GA_ROOT))), "null/1400",
         differs("wine-8.0", "null/0", "Wine sets no error"));
    STEP(f.name(GetTopWindow(f.top)), "first");
    STEP(AFRESH(made(GetTopWindow(nobody))), "null/1400");
    STEP(GetTopWindow(f.below) == nullptr, "yes");
    STEP(GetTopWindow(nullptr) == GetWindow(GetDesktopWindow(), GW_CHILD), "yes");
    STEP(IsChild(f.top, f.below), "1");
    STEP(IsChild(f.top, f.first), "1");
    STEP(IsChild(f.top, f.owned), "0");
    STEP(IsChild(f.top, f.top), "0");
    STEP(IsChild(f.first, f.below), "0");
    STEP(IsChild(nobody, f.below), "0");
    STEP(AFRESH(made(GetWindow(f.top, 99))), "null/1443",
         differs("wine-8.0", "null/0", "Wine sets no error"));
}

CASE("window_tree.order", "Siblings from front to back, and how they change their places", "")
{
    const Family f;
    STEP(f.name(GetWindow(f.top, GW_CHILD)), "first");
    STEP(f.name(GetWindow(f.first, GW_HWNDNEXT)), "second");
    STEP(f.name(GetWindow(f.second, GW_HWNDPREV)), "first");
    STEP(f.name(GetWindow(f.second, GW_HWNDNEXT)), "none");
    STEP(f.name(GetWindow(f.second, GW_HWNDFIRST)), "first");
    STEP(f.name(GetWindow(f.first, GW_HWNDLAST)), "second");
    STEP(BringWindowToTop(f.second), "1");
    STEP(f.name(GetTopWindow(f.top)), "second");
    STEP(AFRESH(ok(BringWindowToTop(nobody))), "no/1400");
}

CASE("window_tree.new_parent", "A child may move to another parent", "")
{
    const Family f;
    STEP(f.name(SetParent(f.below, f.first)), "second");
    STEP(f.name(GetParent(f.below)), "first");
    STEP(AFRESH(made(SetParent(f.below, nobody))), "null/1400");
    STEP(AFRESH(made(SetParent(nobody, f.first))), "null/1400");
    STEP(AFRESH(made(SetParent(f.first, f.below))), "null/87");
    STEP(f.name(GetParent(f.first)), "top");
}

CASE("window_tree.found", "Windows are found by class and text, whatever their case", "")
{
    const Family f;
    STEP(FindWindowA("api-checks-plain", "family top") == f.top, "yes");
    STEP(FindWindowA("API-CHECKS-PLAIN", "family owned") == f.owned, "yes");
    STEP(FindWindowA(nullptr, "family top") == f.top, "yes");
    STEP(FindWindowA("api-checks-plain", "family first") == nullptr, "yes");
    STEP(FindWindowW(L"api-checks-plain", L"family top") == f.top, "yes");
    STEP(FindWindowW(nullptr, L"family nobody") == nullptr, "yes");
    STEP(FindWindowExA(f.top, nullptr, "api-checks-plain", nullptr) == f.first, "yes");
    STEP(FindWindowExA(f.top, f.first, "api-checks-plain", nullptr) == f.second, "yes");
    STEP(FindWindowExA(f.top, f.second, "api-checks-plain", nullptr) == nullptr, "yes");
    STEP(FindWindowExW(f.top, nullptr, nullptr, L"family second") == f.second, "yes");
    const char *const no_error = "Wine sets no error";
    STEP(AFRESH(made(FindWindowExA(nobody, nullptr, nullptr, nullptr))), "null/1400",
         differs("wine-8.0", "null/0", no_error));
    STEP(AFRESH(made(FindWindowExW(nobody, nullptr, nullptr, nullptr))), "null/1400",
         differs("wine-8.0", "null/0", no_error));
    STEP(AFRESH(made(FindWindowExA(f.top, f.below, nullptr, nullptr))), "null/1400",
         differs("wine-8.0", "null/0", no_error));
}

CASE("window_tree.enumerated", "Windows one after another, until the procedure says no", "")
{
    const Family f;
    STEP(children(f.top), "first second below");
    STEP(children(f.top, f.second), "first second ...");
    STEP(children(f.first), "");
    STEP(of_thread(GetCurrentThreadId()), "yes owned top");
    STEP(of_thread(0x7FFFFFF0), "no ",
         differs("wine-8.0", "yes ", "documented: FALSE without a window"));
    STEP(top_level(), "yes owned top");
    STEP(top_level(f.owned), "no owned");
}

CASE("window_tree.owners", "Whose a window is: number, thread and process", "")
{
    const Family f;
    DWORD process = 0;
    STEP(GetDlgCtrlID(f.second), "2");
    STEP(AFRESH(and_error(GetDlgCtrlID(nobody))), "0/1400");
    STEP(GetWindowThreadProcessId(f.first, &process) == GetCurrentThreadId(), "yes");
    STEP(process == GetCurrentProcessId(), "yes");
    STEP(AFRESH(count(GetWindowThreadProcessId(nobody, nullptr))), "0/1400");
    STEP(IsWindow(GetDesktopWindow()), "1");
}
