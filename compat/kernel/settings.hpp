// The few things about Win32 that a profile can change (docs/semantics/switches.md).
#pragma once

#include <atomic>
#include <cstddef>
#include <limits>

namespace compat {

/// Set before the program's first message; the defaults are those of Windows.
struct Settings {
    static constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

    /// How many posted messages a queue holds (switch `queue-limit`).
    std::atomic<std::size_t> queue_limit{10'000};
    /// CreateWindow with an unknown class says ERROR_CLASS_DOES_NOT_EXIST (1411), as Wine 8.0
    /// does, instead of ERROR_CANNOT_FIND_WND_CLASS (1407).
    std::atomic<bool> unknown_class_is_1411{false};
    /// A window whose WM_CREATE returned -1 gets WM_NCDESTROY only, as under Wine 8.0, instead of
    /// WM_DESTROY before it.
    std::atomic<bool> failed_create_skips_destroy{false};
    /// When a dialog or message box ends, an owner that was disabled before it is enabled, as under
    /// Wine 8.0, instead of staying disabled.
    std::atomic<bool> disabled_owner_is_enabled{false};
    /// Where Windows has an error of its own for a bad hook, or a number that never was a thread,
    /// Wine 8.0 says ERROR_INVALID_PARAMETER.
    std::atomic<bool> bad_hook_is_87{false};
    std::atomic<bool> never_a_thread_is_87{false};
    /// DialogBox and MessageBox with an owner that is no window return -1, as under Wine 8.0,
    /// instead of 0.
    std::atomic<bool> bad_owner_is_minus_one{false};
    /// A visible dialog that ends in WM_INITDIALOG is shown all the same.
    std::atomic<bool> ended_dialog_is_shown{false};
    /// A dialog procedure gets texts as its dialog has them, not as the function that set it.
    std::atomic<bool> dialog_procedure_has_encoding_of_dialog{false};
    /// Escape presses a Cancel that is disabled.
    std::atomic<bool> escape_presses_disabled{false};
    /// GetNextDlgTabItem backwards from NULL finds nothing.
    std::atomic<bool> no_tab_backwards_from_none{false};
};

Settings &settings();

} // namespace compat
