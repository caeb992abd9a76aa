// FindText and ReplaceText: dialogs that stay, and tell their owner what is wanted.
#include "compat/common_dialog/dialog_error.hpp"
#include "compat/common_dialog/item_template.hpp"
#include "compat/dialog/create.hpp"
#include "compat/kernel/code_page.hpp"

#include <algorithm>
#include <memory>

#include <commdlg.h>

namespace compat {
namespace {

// As Windows numbers them (dlgs.h).
enum : WORD {
    find_id = 0x480,
    with_id = 0x481,
    replace_id = 0x400,
    replace_all_id = 0x401,
    word_id = 0x410,
    case_id = 0x411,
    up_id = 0x420,
    down_id = 0x421
};

constexpr DWORD events = FR_FINDNEXT | FR_REPLACE | FR_REPLACEALL | FR_DIALOGTERM;

/// What the flags say of one part of the dialog: it is not there, or it is grey.
struct Part {
    WORD id;
    DWORD set, hidden, disabled;
};
constexpr Part parts[] = {{word_id, FR_WHOLEWORD, FR_HIDEWHOLEWORD, FR_NOWHOLEWORD},
                          {case_id, FR_MATCHCASE, FR_HIDEMATCHCASE, FR_NOMATCHCASE},
                          {down_id, FR_DOWN, FR_HIDEUPDOWN, FR_NOUPDOWN},
                          {up_id, 0, FR_HIDEUPDOWN, FR_NOUPDOWN}};

DialogTemplate description(bool replaces)
{
    constexpr DWORD edit = ES_AUTOHSCROLL | WS_BORDER | WS_TABSTOP;
    constexpr DWORD box = BS_AUTOCHECKBOX | WS_TABSTOP;
    const auto push = [](WORD id, short y, const char16_t *title, DWORD style = BS_PUSHBUTTON) {
        return item(item_class::button, style | WS_TABSTOP, id, {182, y, 50, 14}, title);
    };
    auto dialog = built_in_dialog(replaces ? u"Replace" : u"Find",
                                  {30, 73, 236, static_cast<short>(replaces ? 94 : 62)}, 0);
    const auto below = static_cast<short>(replaces ? 46 : 26);
    dialog.controls = {
        item(item_class::text, SS_LEFT, no_id, {4, 8, 48, 9}, u"Fi&nd what:"),
        item(item_class::edit, edit, find_id, {54, 7, 120, 12}),
        item(item_class::button, box, word_id, {4, below, 100, 12}, u"Match &whole word only"),
        item(item_class::button, box, case_id, {4, static_cast<short>(below + 16), 64, 12},
             u"Match &case"),
        push(IDOK, 5, u"&Find Next", BS_DEFPUSHBUTTON)};
    const auto more = [&](ControlTemplate one) { dialog.controls.push_back(std::move(one)); };
    if (replaces) {
        more(item(item_class::text, SS_LEFT, no_id, {4, 26, 48, 9}, u"Re&place with:"));
        more(item(item_class::edit, edit, with_id, {54, 24, 120, 12}));
        more(push(replace_id, 23, u"&Replace"));
        more(push(replace_all_id, 41, u"Replace &All"));
        more(push(IDCANCEL, 59, u"Cancel"));
        return dialog;
    }
    more(push(IDCANCEL, 23, u"Cancel"));
    more(item(item_class::button, BS_GROUPBOX, no_id, {107, 24, 68, 28}, u"Direction"));
    more(item(item_class::button, BS_AUTORADIOBUTTON | WS_TABSTOP | WS_GROUP, up_id,
              {111, 36, 26, 12}, u"&Up"));
    more(item(item_class::button, BS_AUTORADIOBUTTON, down_id, {138, 36, 34, 12}, u"&Down"));
    return dialog;
}

void put_text(HWND window, int id, LPCSTR text)
{
    SetDlgItemTextA(window, id, text);
}
void put_text(HWND window, int id, LPCWSTR text)
{
    SetDlgItemTextW(window, id, text);
}

void get_text(HWND window, int id, LPSTR text, WORD size)
{
    GetDlgItemTextA(window, id, text, size);
}
void get_text(HWND window, int id, LPWSTR text, WORD size)
{
    GetDlgItemTextW(window, id, text, size);
}

/// What an open dialog does; DWLP_USER of its window points here, and its end deletes it.
class FindDialog {
  public:
    virtual ~FindDialog() = default;
    virtual void begin(HWND window) = 0;
    virtual void command(int id) = 0;
};

template <class Request>
class FindDialogOf final : public FindDialog {
  public:
    FindDialogOf(Request *request, bool replaces) : request_(*request), replaces_(replaces) {}

    void begin(HWND window) override
    {
        window_ = window;
        put_text(window, find_id, request_.lpstrFindWhat);
        if (replaces_)
            put_text(window, with_id, request_.lpstrReplaceWith);
        for (const auto &part : parts) {
            const HWND control = GetDlgItem(window, part.id);
            if (part.id != up_id)
                CheckDlgButton(window, part.id,
                               request_.Flags & part.set ? BST_CHECKED : BST_UNCHECKED);
            if (request_.Flags & part.hidden)
                ShowWindow(control, SW_HIDE);
            EnableWindow(control, !(request_.Flags & part.disabled));
        }
        if (!replaces_ && !(request_.Flags & FR_DOWN))
            CheckDlgButton(window, up_id, BST_CHECKED);
        enable_buttons();
        ShowWindow(window, SW_SHOW);
    }

    void command(int id) override
    {
        switch (id) {
        case IDOK:
            tell(FR_FINDNEXT);
            break;
        case replace_id:
            tell(FR_REPLACE);
            break;
        case replace_all_id:
            tell(FR_REPLACEALL);
            break;
        case IDCANCEL:
            tell(FR_DIALOGTERM);
            DestroyWindow(window_); // and this
            break;
        case find_id:
            enable_buttons();
            break;
        default:
            break;
        }
    }

  private:
    /// With nothing to find there is nothing to do.
    void enable_buttons() const
    {
        const bool any = GetWindowTextLengthW(GetDlgItem(window_, find_id)) > 0;
        for (const int id : {static_cast<int>(IDOK), int{replace_id}, int{replace_all_id}})
            EnableWindow(GetDlgItem(window_, id), any);
    }

    void tell(DWORD event)
    {
        auto &flags = request_.Flags;
        flags &= ~(events | FR_WHOLEWORD | FR_MATCHCASE | FR_DOWN);
        flags |= event;
        for (const auto &part : parts) {
            if (IsDlgButtonChecked(window_, part.id) == BST_CHECKED)
                flags |= part.set;
        }
        if (replaces_)
            flags |= FR_DOWN;
        get_text(window_, find_id, request_.lpstrFindWhat, request_.wFindWhatLen);
        if (replaces_)
            get_text(window_, with_id, request_.lpstrReplaceWith, request_.wReplaceWithLen);
        SendMessageW(request_.hwndOwner, RegisterWindowMessageW(u"commdlg_FindReplace"), 0,
                     reinterpret_cast<LPARAM>(&request_));
    }

    Request &request_;
    const bool replaces_;
    HWND window_ = nullptr;
};

INT_PTR CALLBACK procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_INITDIALOG) {
        auto *const opened = reinterpret_cast<std::unique_ptr<FindDialog> *>(lparam)->release();
        SetWindowLongPtrW(window, DWLP_USER, reinterpret_cast<LONG_PTR>(opened));
        opened->begin(window);
        return TRUE;
    }
    auto *const dialog = reinterpret_cast<FindDialog *>(GetWindowLongPtrW(window, DWLP_USER));
    if (message == WM_NCDESTROY) {
        delete dialog;
        SetWindowLongPtrW(window, DWLP_USER, 0);
        return FALSE;
    }
    if (message != WM_COMMAND || !dialog)
        return FALSE;
    const bool is_click = HIWORD(wparam) == BN_CLICKED, is_change = HIWORD(wparam) == EN_CHANGE;
    if (LOWORD(wparam) == find_id ? is_change : is_click)
        dialog->command(LOWORD(wparam));
    return TRUE;
}

template <class Request>
HWND open(Request *request, bool replaces)
{
    constexpr OtherDialog other{FR_ENABLEHOOK, FR_ENABLETEMPLATE | FR_ENABLETEMPLATEHANDLE};
    if (!is_plain(request, other, "FindText with a hook or a template"))
        return nullptr;
    const bool has_room =
        request->lpstrFindWhat && request->wFindWhatLen > 0 &&
        (!replaces || (request->lpstrReplaceWith && request->wReplaceWithLen > 0));
    if (!IsWindow(request->hwndOwner) || !has_room) {
        dialog_fails(has_room ? CDERR_DIALOGFAILURE : FRERR_BUFFERLENGTHZERO);
        return nullptr;
    }
    std::unique_ptr<FindDialog> dialog = std::make_unique<FindDialogOf<Request>>(request, replaces);
    const auto look = description(replaces);
    const HWND window = create_dialog({look, nullptr, request->hwndOwner, procedure, Encoding::wide,
                                       reinterpret_cast<LPARAM>(&dialog)},
                                      std::make_shared<Dialog>());
    if (!window)
        dialog_fails(CDERR_DIALOGFAILURE);
    return window;
}

} // namespace
} // namespace compat

using namespace compat;

HWND WINAPI FindTextA(LPFINDREPLACEA request)
{
    return open(request, false);
}
HWND WINAPI FindTextW(LPFINDREPLACEW request)
{
    return open(request, false);
}

HWND WINAPI ReplaceTextA(LPFINDREPLACEA request)
{
    return open(request, true);
}
HWND WINAPI ReplaceTextW(LPFINDREPLACEW request)
{
    return open(request, true);
}
