// Creating and ending dialogs.
#include "compat/dialog/modal.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/message/window_port.hpp"
#include "compat/resource/resource_index.hpp"
#include "compat/window/window_table.hpp"

#include <optional>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

std::optional<DialogTemplate> or_invalid(std::optional<DialogTemplate> description)
{
    if (!description)
        set_last_error(ERROR_INVALID_PARAMETER);
    return description;
}

std::optional<DialogTemplate> in_memory(const DLGTEMPLATE *source)
{
    return or_invalid(source ? read_template(source, unknown_size) : std::nullopt);
}

template <class Text>
std::optional<DialogTemplate> of_resource(HINSTANCE instance, Text name)
{
    const auto *const found = find_resource(instance, RT_DIALOG, name);
    return found ? or_invalid(read_template(found->data.data(), found->data.size())) : std::nullopt;
}

/// Without a description there is an error set.
HWND create_modeless(const std::optional<DialogTemplate> &description, HINSTANCE instance,
                     HWND owner, DLGPROC procedure, LPARAM parameter, Encoding encoding)
{
    if (!description || (owner && !window_of(owner)))
        return nullptr;
    return create_dialog({*description, instance, owner, procedure, encoding, parameter},
                         std::make_shared<Dialog>());
}

INT_PTR show(const std::optional<DialogTemplate> &description, HINSTANCE instance, HWND owner,
             DLGPROC procedure, LPARAM parameter, Encoding encoding)
{
    constexpr INT_PTR failed = -1;
    if (!description)
        return failed;
    if (owner && !window_of(owner))
        return settings().bad_owner_is_minus_one ? failed : 0;
    const auto result = show_modal({*description, instance, owner, procedure, encoding, parameter});
    return result.how == ModalResult::How::not_created ? failed : result.value;
}

void hide(HWND window)
{
    constexpr UINT flags = SWP_NOSIZE | SWP_NOMOVE | SWP_NOZORDER | SWP_NOACTIVATE | SWP_HIDEWINDOW;
    const bool was_active = GetActiveWindow() == window;
    SetWindowPos(window, nullptr, 0, 0, 0, 0, flags);
    const HWND owner = GetWindow(window, GW_OWNER);
    if (was_active && owner)
        SetForegroundWindow(owner);
}

} // namespace
} // namespace compat

using namespace compat;

HWND WINAPI CreateDialogIndirectParamA(HINSTANCE instance, LPCDLGTEMPLATEA source, HWND owner,
                                       DLGPROC procedure, LPARAM parameter)
{
    return create_modeless(in_memory(source), instance, owner, procedure, parameter,
                           Encoding::ansi);
}

HWND WINAPI CreateDialogIndirectParamW(HINSTANCE instance, LPCDLGTEMPLATEW source, HWND owner,
                                       DLGPROC procedure, LPARAM parameter)
{
    return create_modeless(in_memory(source), instance, owner, procedure, parameter,
                           Encoding::wide);
}

INT_PTR WINAPI DialogBoxIndirectParamA(HINSTANCE instance, LPCDLGTEMPLATEA source, HWND owner,
                                       DLGPROC procedure, LPARAM parameter)
{
    return show(in_memory(source), instance, owner, procedure, parameter, Encoding::ansi);
}

INT_PTR WINAPI DialogBoxIndirectParamW(HINSTANCE instance, LPCDLGTEMPLATEW source, HWND owner,
                                       DLGPROC procedure, LPARAM parameter)
{
    return show(in_memory(source), instance, owner, procedure, parameter, Encoding::wide);
}

HWND WINAPI CreateDialogParamA(HINSTANCE instance, LPCSTR name, HWND owner, DLGPROC procedure,
                               LPARAM parameter)
{
    return create_modeless(of_resource(instance, name), instance, owner, procedure, parameter,
                           Encoding::ansi);
}

HWND WINAPI CreateDialogParamW(HINSTANCE instance, LPCWSTR name, HWND owner, DLGPROC procedure,
                               LPARAM parameter)
{
    return create_modeless(of_resource(instance, name), instance, owner, procedure, parameter,
                           Encoding::wide);
}

INT_PTR WINAPI DialogBoxParamA(HINSTANCE instance, LPCSTR name, HWND owner, DLGPROC procedure,
                               LPARAM parameter)
{
    return show(of_resource(instance, name), instance, owner, procedure, parameter, Encoding::ansi);
}

INT_PTR WINAPI DialogBoxParamW(HINSTANCE instance, LPCWSTR name, HWND owner, DLGPROC procedure,
                               LPARAM parameter)
{
    return show(of_resource(instance, name), instance, owner, procedure, parameter, Encoding::wide);
}

BOOL WINAPI EndDialog(HWND window, INT_PTR result)
{
    const auto found = window_of(window);
    if (found && found->dialog_procedure.load() && !found->belongs_to_this_thread())
        return SendMessageW(window, end_dialog_message, 0, result) != 0;
    const auto dialog = dialog_of(window);
    if (!dialog)
        return FALSE;
    dialog->result = result;
    // The loop may be within its retrieval, answering another thread: it must see the end before
    // whatever that thread posts next.
    PostMessageW(window, WM_NULL, 0, 0);
    enable_owner(*dialog);
    if (IsChild(window, GetFocus()))
        SetFocus(window);
    if (is_window(window) && found->has_style(WS_VISIBLE))
        hide(window);
    return TRUE;
}
