#include "compat/common_dialog/built_in_modal.hpp"
#include "compat/common_dialog/file_list.hpp"
#include "compat/common_dialog/file_question.hpp"
#include "compat/common_dialog/file_rules.hpp"
#include "compat/common_dialog/item_template.hpp"

#include <algorithm>

#include <commdlg.h>

namespace compat {
namespace {

// As Windows numbers them (dlgs.h).
enum : WORD { name_id = 0x480, list_id = 0x460, filter_id = 0x470, directory_id = 0x440 };

DialogTemplate description_of(const FileQuestion &request)
{
    auto dialog = built_in_dialog(!request.title.empty() ? request.title
                                  : request.saves        ? u"Save As"
                                                         : u"Open",
                                  {0, 0, 240, 164}, WS_VISIBLE | DS_CENTER);
    dialog.controls = {item(item_class::text, SS_LEFT | SS_NOPREFIX | SS_PATHELLIPSIS, directory_id,
                            {7, 7, 226, 9}),
                       item(item_class::list,
                            LBS_NOTIFY | LBS_NOINTEGRALHEIGHT | WS_VSCROLL | WS_BORDER | WS_TABSTOP,
                            list_id, {7, 19, 226, 100}),
                       item(item_class::text, SS_LEFT, no_id, {7, 126, 42, 9}, u"File &name:"),
                       item(item_class::edit, ES_AUTOHSCROLL | WS_BORDER | WS_TABSTOP, name_id,
                            {52, 124, 126, 13}),
                       item(item_class::text, SS_LEFT, no_id, {7, 145, 42, 9}, u"&Type:"),
                       item(item_class::combo, CBS_DROPDOWNLIST | WS_VSCROLL | WS_TABSTOP,
                            filter_id, {52, 143, 126, 80}),
                       item(item_class::button, BS_DEFPUSHBUTTON | WS_TABSTOP, IDOK,
                            {184, 123, 49, 14}, request.saves ? u"&Save" : u"&Open"),
                       item(item_class::button, BS_PUSHBUTTON | WS_TABSTOP, IDCANCEL,
                            {184, 142, 49, 14}, u"Cancel")};
    return dialog;
}

std::u16string text_of(HWND window)
{
    char16_t text[MAX_PATH] = u"";
    GetWindowTextW(window, text, MAX_PATH);
    return text;
}

/// An open dialog; DWLP_USER of its window points here.
class FileDialog {
  public:
    FileDialog(FileQuestion &request) : request_(request) {}

    bool begin(HWND window);
    INT_PTR handle(UINT message, WPARAM wparam, LPARAM);

  private:
    void command(int id, int code);
    void show(const std::u16string &directory);
    void accept();
    void chosen_in_list(bool opens);
    bool agrees(const std::u16string &path);
    std::vector<std::u16string> patterns() const;
    HWND item(int id) const { return GetDlgItem(window_, id); }
    void say(const std::u16string &text) const
    {
        MessageBoxW(window_, text.c_str(), text_of(window_).c_str(), MB_OK | MB_ICONEXCLAMATION);
    }

    FileQuestion &request_;
    HWND window_ = nullptr;
    std::u16string directory_;
    std::u16string typed_; // patterns in place of a filter's
};

std::vector<std::u16string> FileDialog::patterns() const
{
    if (!typed_.empty())
        return {typed_};
    return request_.filter < request_.filters.size() ? request_.filters[request_.filter].patterns
                                                     : std::vector<std::u16string>();
}

bool FileDialog::begin(HWND window)
{
    window_ = window;
    for (const auto &filter : request_.filters)
        SendMessageW(item(filter_id), CB_ADDSTRING, 0,
                     reinterpret_cast<LPARAM>(filter.label.c_str()));
    SendMessageW(item(filter_id), CB_SETCURSEL, request_.filter, 0);
    EnableWindow(item(filter_id), !request_.filters.empty());
    SetWindowTextW(item(name_id), request_.name.c_str());
    SendMessageW(item(name_id), EM_SETSEL, 0, -1);
    show(path_in(request_.directory, u"."));
    SetFocus(item(name_id));
    return false;
}

void FileDialog::show(const std::u16string &directory)
{
    directory_ = directory;
    SetWindowTextW(item(directory_id), directory.c_str());
    SendMessageW(item(list_id), LB_RESETCONTENT, 0, 0);
    for (const auto &line : list_directory(directory, patterns()))
        SendMessageW(item(list_id), LB_ADDSTRING, 0, reinterpret_cast<LPARAM>(line.c_str()));
}

void FileDialog::chosen_in_list(bool opens)
{
    const auto index = SendMessageW(item(list_id), LB_GETCURSEL, 0, 0);
    if (index == LB_ERR)
        return;
    char16_t text[MAX_PATH + 2] = u"";
    SendMessageW(item(list_id), LB_GETTEXT, static_cast<WPARAM>(index),
                 reinterpret_cast<LPARAM>(text));
    const auto below = directory_of_line(text);
    if (below.empty())
        SetWindowTextW(item(name_id), text);
    if (!opens)
        return;
    if (below.empty())
        accept();
    else
        show(path_in(directory_, below));
}

/// Whether that file may be chosen, as the program and the person want it.
bool FileDialog::agrees(const std::u16string &path)
{
    const auto name = path.substr(name_offset(path));
    const bool exists = is_file(path);
    if (request_.flags & (OFN_PATHMUSTEXIST | OFN_FILEMUSTEXIST) &&
        !is_directory(path.substr(0, name_offset(path)))) {
        say(path + u"\nThe path does not exist.");
        return false;
    }
    if (!request_.saves && request_.flags & OFN_FILEMUSTEXIST && !exists) {
        say(name + u"\nFile not found.");
        return false;
    }
    if (request_.flags & OFN_CREATEPROMPT && !exists)
        return MessageBoxW(window_, (name + u"\nThe file does not exist. Create it?").c_str(),
                           text_of(window_).c_str(), MB_YESNO | MB_ICONQUESTION) == IDYES;
    if (request_.saves && request_.flags & OFN_OVERWRITEPROMPT && exists)
        return MessageBoxW(window_,
                           (name + u" already exists.\nDo you want to replace it?").c_str(),
                           text_of(window_).c_str(), MB_YESNO | MB_ICONEXCLAMATION) == IDYES;
    return true;
}

void FileDialog::accept()
{
    const auto name = text_of(item(name_id));
    if (name.empty())
        return;
    if (name.find_first_of(u"*?") != std::u16string::npos) {
        typed_ = name;
        show(directory_);
        return;
    }
    auto path = path_in(directory_, name);
    if (is_directory(path)) {
        SetWindowTextW(item(name_id), u"");
        show(path);
        return;
    }
    if (extension_offset(path) == 0 && !request_.extension.empty() &&
        (request_.saves || !is_file(path)))
        path += u"." + request_.extension;
    if (!agrees(path))
        return;
    request_.name = path;
    EndDialog(window_, IDOK);
}

void FileDialog::command(int id, int code)
{
    switch (id) {
    case IDOK:
        if (GetFocus() == item(list_id))
            chosen_in_list(true);
        else
            accept();
        break;
    case IDCANCEL:
        EndDialog(window_, IDCANCEL);
        break;
    case list_id:
        if (code == LBN_SELCHANGE || code == LBN_DBLCLK)
            chosen_in_list(code == LBN_DBLCLK);
        break;
    case filter_id:
        if (code == CBN_SELCHANGE) {
            typed_.clear();
            request_.filter =
                static_cast<std::size_t>(SendMessageW(item(filter_id), CB_GETCURSEL, 0, 0));
            show(directory_);
        }
        break;
    default:
        break;
    }
}

INT_PTR FileDialog::handle(UINT message, WPARAM wparam, LPARAM)
{
    if (message != WM_COMMAND)
        return FALSE;
    command(LOWORD(wparam), HIWORD(wparam));
    return TRUE;
}

} // namespace

bool ask_for_file(FileQuestion &request)
{
    const auto description = description_of(request);
    FileDialog dialog(request);
    return show_until_ok(description, request.owner, dialog);
}

} // namespace compat
