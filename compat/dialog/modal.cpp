#include "compat/dialog/modal.hpp"

#include "compat/dialog/modal_loop.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/message/settle.hpp"
#include "compat/message/window_port.hpp"

#include <winuser.h>

namespace compat {

ModalResult show_modal(const DialogRequest &request)
{
    using How = ModalResult::How;
    settle();
    const HWND top = request.owner ? GetAncestor(request.owner, GA_ROOT) : nullptr;
    const auto dialog = std::make_shared<Dialog>();
    if (top && (IsWindowEnabled(top) || settings().disabled_owner_is_enabled)) {
        dialog->disabled_owner = top;
        EnableWindow(top, FALSE);
    }
    const HWND window = create_dialog(request, dialog);
    if (window)
        run_modal_loop(window, *dialog);
    enable_owner(*dialog);
    const bool there = is_window(window);
    if (there)
        DestroyWindow(window);
    if (dialog->result)
        return {How::ended, *dialog->result};
    if (there)
        return {How::quit, dialog->default_id};
    return {window ? How::gone : How::not_created};
}

} // namespace compat
