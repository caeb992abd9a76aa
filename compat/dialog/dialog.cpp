#include "compat/dialog/dialog.hpp"

#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/runtime.hpp"
#include "compat/window/call_procedure.hpp"
#include "compat/window/window_table.hpp"

#include <utility>
#include <vector>

#include <winerror.h>

namespace compat {
namespace {

/// Lets the procedure write into a buffer of its own; what it left there goes into the caller's.
template <class To, class From>
INT_PTR get_text(WNDPROC procedure, HWND window, WPARAM capacity, From *buffer)
{
    std::vector<To> own(capacity + 1);
    const INT_PTR handled =
        procedure(window, WM_GETTEXT, capacity, reinterpret_cast<LPARAM>(own.data()));
    if (!handled)
        return 0;
    if constexpr (sizeof(To) == sizeof(char))
        copy_text(from_ansi(own.data()), buffer, capacity);
    else
        copy_text(to_ansi(own.data()), buffer, capacity);
    return handled;
}

} // namespace

std::shared_ptr<Dialog> dialog_of(HWND window)
{
    const auto found = window_of(window);
    if (!found)
        return nullptr;
    if (!found->belongs_to_this_thread() || !found->dialog) {
        set_last_error(ERROR_INVALID_WINDOW_HANDLE);
        return nullptr;
    }
    return found->dialog;
}

void make_dialog(Window &window)
{
    if (window.dialog)
        return;
    window.dialog = std::make_shared<Dialog>();
    const WindowProcedure *none = nullptr;
    window.dialog_procedure.compare_exchange_strong(
        none, runtime().procedures().intern(nullptr, Encoding::wide));
}

void enable_owner(Dialog &dialog)
{
    if (const HWND owner = std::exchange(dialog.disabled_owner, nullptr))
        EnableWindow(owner, TRUE);
}

INT_PTR call_dialog_procedure(const Window &window, UINT message, WPARAM wparam, LPARAM lparam,
                              Encoding from)
{
    WindowProcedure procedure = *window.dialog_procedure.load(std::memory_order_acquire);
    if (!procedure.function)
        return 0;
    if (settings().dialog_procedure_has_encoding_of_dialog)
        procedure.encoding = window.encoding();
    const bool converts = procedure.encoding != from;
    // It says whether it dealt with them, not how long the text is.
    if (converts && message == WM_GETTEXTLENGTH)
        return procedure.function(window.handle, message, wparam, lparam);
    if (converts && message == WM_GETTEXT && lparam)
        return from == Encoding::wide
                   ? get_text<char>(procedure.function, window.handle, wparam,
                                    reinterpret_cast<char16_t *>(lparam))
                   : get_text<char16_t>(procedure.function, window.handle, wparam,
                                        reinterpret_cast<char *>(lparam));
    return call_procedure(procedure, window.handle, message, wparam, lparam, from);
}

} // namespace compat
