#pragma once

// Dialogs for the cases: templates built in memory, a dialog procedure that the case supplies, and
// a class of controls, because those of the system are not everywhere yet.

#include <winsock2.h>

#include <windows.h>

#include <functional>
#include <string>
#include <vector>

namespace conformance {

/// Lays out a DLGTEMPLATE, or with `Form::extended` a DLGTEMPLATEEX.
class Template {
  public:
    enum class Form { classic, extended };

    explicit Template(DWORD style, Form form = Form::classic);
    /// A control in the form of the template; `data` are words of creation data.
    Template &control(DWORD style, WORD id, const wchar_t *text = L"",
                      const std::vector<WORD> &data = {},
                      const wchar_t *class_name = L"conformance control");
    const DLGTEMPLATE *get() const;

  private:
    void word(WORD value);
    void dword(DWORD value);
    void text(const wchar_t *value);
    void styles(DWORD style);

    Form form_;
    std::vector<WORD> words_;
    std::size_t count_at_ = 0;
};

/// The dialog procedure: called for each message while a dialog of show() or create() lives.
using Procedure = std::function<INT_PTR(HWND dialog, UINT message, WPARAM, LPARAM)>;

/// DialogBoxIndirectParamA; the parameter of WM_INITDIALOG is 42.
INT_PTR show(const Template &description, HWND owner, Procedure procedure);
/// CreateDialogIndirectParamA.
HWND create(const Template &description, HWND owner, Procedure procedure);
/// Answers TRUE to WM_INITDIALOG and FALSE to everything else.
INT_PTR plain(HWND dialog, UINT message, WPARAM, LPARAM);

/// Writes something down, for happened().
void happens(const std::string &what);
/// What was written down since the last call: "a b", "-".
std::string happened();

/// What a control answers to WM_GETDLGCODE. A push button changes with BM_SETSTYLE, by itself.
void set_code(HWND dialog, int id, LRESULT code);
LRESULT code_of(HWND dialog, int id);
/// Controls write down "id:SETFONT", "id:CREATE", "id:CLICK" while this is on.
void trace_controls(bool on);

/// The identifier of a control, "dialog" for the dialog itself, "-" for none.
std::string name_of(HWND dialog, HWND control);
/// The control with the keyboard.
std::string focus_in(HWND dialog);

} // namespace conformance
