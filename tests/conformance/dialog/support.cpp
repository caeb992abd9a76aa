#include "dialog/support.hpp"

#include "harness/case.hpp"

#include <utility>

namespace conformance {

namespace {

struct State {
    Procedure procedure;
    std::vector<std::string> items;
    bool controls = false;
};

State &state()
{
    static State all;
    return all;
}

INT_PTR CALLBACK dialog_procedure(HWND dialog, UINT message, WPARAM wparam, LPARAM lparam)
{
    return state().procedure(dialog, message, wparam, lparam);
}

void control_happens(HWND control, const char *what)
{
    if (state().controls)
        happens(std::to_string(GetDlgCtrlID(control)) + ":" + what);
}

void created(HWND control, const CREATESTRUCTA &how)
{
    control_happens(control, "CREATE");
    if (!state().controls)
        return;
    if (*how.lpszName)
        happens(how.lpszName);
    if (how.lpCreateParams) {
        const WORD *const data = static_cast<const WORD *>(how.lpCreateParams);
        happens("data=" + std::to_string(data[0]) + "," + std::to_string(data[1]));
    }
}

LRESULT CALLBACK control_procedure(HWND h, UINT message, WPARAM wparam, LPARAM lparam)
{
    constexpr LRESULT push_buttons = DLGC_DEFPUSHBUTTON | DLGC_UNDEFPUSHBUTTON;
    const LRESULT code = GetWindowLongPtrA(h, 0);
    switch (message) {
    case WM_CREATE:
        created(h, *reinterpret_cast<const CREATESTRUCTA *>(lparam));
        return 0;
    case WM_SETFONT:
        control_happens(h, "SETFONT");
        return 0;
    case WM_GETDLGCODE:
        return code;
    case BM_SETSTYLE:
        if (code & push_buttons)
            SetWindowLongPtrA(
                h, 0,
                (code & ~push_buttons) |
                    (wparam == BS_DEFPUSHBUTTON ? DLGC_DEFPUSHBUTTON : DLGC_UNDEFPUSHBUTTON));
        return 0;
    case BM_SETCHECK:
        SetWindowLongPtrA(h, sizeof(LONG_PTR), static_cast<LONG_PTR>(wparam));
        return 0;
    case BM_GETCHECK:
        return GetWindowLongPtrA(h, sizeof(LONG_PTR));
    case BM_CLICK:
        control_happens(h, "CLICK");
        return 0;
    default:
        return DefWindowProcA(h, message, wparam, lparam);
    }
}

void register_control()
{
    WNDCLASSA c = {};
    c.lpfnWndProc = control_procedure;
    c.hInstance = GetModuleHandleA(nullptr);
    c.lpszClassName = "conformance control";
    c.cbWndExtra = 2 * sizeof(LONG_PTR);
    RegisterClassA(&c); // The second dialog finds it registered.
}

} // namespace

Template::Template(DWORD style, Form form) : form_(form)
{
    if (form == Form::extended) {
        word(1);
        word(0xFFFF);
    }
    styles(style);
    count_at_ = words_.size();
    for (const int value : {0, 0, 0, 100, 80, 0, 0}) // controls, place, menu, class
        word(static_cast<WORD>(value));
    text(L"conformance dialog");
    if (!(style & DS_SETFONT))
        return;
    word(8);
    if (form == Form::extended) {
        word(400);
        word(1 << 8); // not italic; the default character set
    }
    text(L"MS Shell Dlg");
}

Template &Template::control(DWORD style, WORD id, const wchar_t *title,
                            const std::vector<WORD> &data, const wchar_t *class_name)
{
    ++words_[count_at_];
    if (words_.size() % 2 != 0)
        word(0);
    styles(style | WS_CHILD | WS_VISIBLE);
    for (const int value : {4, 8, 12, 16})
        word(static_cast<WORD>(value));
    word(id);
    if (form_ == Form::extended)
        word(0); // the upper half of the identifier
    text(class_name);
    text(title);
    const std::size_t size = data.size() * sizeof(WORD);
    // The older form counts the size word, too.
    word(static_cast<WORD>(size != 0 && form_ == Form::classic ? size + sizeof(WORD) : size));
    words_.insert(words_.end(), data.begin(), data.end());
    return *this;
}

const DLGTEMPLATE *Template::get() const
{
    return reinterpret_cast<const DLGTEMPLATE *>(words_.data());
}

void Template::word(WORD value)
{
    words_.push_back(value);
}

void Template::dword(DWORD value)
{
    word(LOWORD(value));
    word(HIWORD(value));
}

/// The plain style, the extended one (0), and the help identifier of the extended form.
void Template::styles(DWORD style)
{
    const bool extended = form_ == Form::extended;
    if (extended)
        dword(0);
    dword(extended ? 0 : style);
    dword(extended ? style : 0);
}

void Template::text(const wchar_t *value)
{
    for (; *value; ++value)
        word(static_cast<WORD>(*value));
    word(0);
}

INT_PTR show(const Template &description, HWND owner, Procedure procedure)
{
    register_control();
    state().procedure = std::move(procedure);
    return DialogBoxIndirectParamA(GetModuleHandleA(nullptr), description.get(), owner,
                                   dialog_procedure, 42);
}

HWND create(const Template &description, HWND owner, Procedure procedure)
{
    register_control();
    state().procedure = std::move(procedure);
    return CreateDialogIndirectParamA(GetModuleHandleA(nullptr), description.get(), owner,
                                      dialog_procedure, 42);
}

INT_PTR plain(HWND, UINT message, WPARAM, LPARAM)
{
    return message == WM_INITDIALOG;
}

void happens(const std::string &what)
{
    state().items.push_back(what);
}

std::string happened()
{
    std::string all;
    for (const std::string &item : state().items)
        all += (all.empty() ? "" : " ") + item;
    state().items.clear();
    return all.empty() ? "-" : all;
}

void set_code(HWND dialog, int id, LRESULT code)
{
    SetWindowLongPtrA(GetDlgItem(dialog, id), 0, code);
}

LRESULT code_of(HWND dialog, int id)
{
    return GetWindowLongPtrA(GetDlgItem(dialog, id), 0);
}

void trace_controls(bool on)
{
    state().controls = on;
}

std::string name_of(HWND dialog, HWND control)
{
    if (control == dialog)
        return "dialog";
    return control ? std::to_string(GetDlgCtrlID(control)) : "-";
}

std::string focus_in(HWND dialog)
{
    return name_of(dialog, GetFocus());
}

} // namespace conformance
