// No screen: windows exist and are not seen; message boxes are printed and answered.
#pragma once

#include "compat/display/display.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace compat::headless {

/// It can always be opened.
std::unique_ptr<Display> make_display(std::string &problem);

/// What `answers` (the value of WINSOCK_SHIM_MESSAGEBOX: names separated by commas, used in turn,
/// the last one for all that follow) says to the box that is opened as number `turn`, from 0. None:
/// leave the box open until the program closes it ("wait"). An answer that the box has no button
/// for counts as the default button.
std::optional<int> choose_answer(std::string_view answers, std::size_t turn,
                                 const MessageBoxView &view);

} // namespace compat::headless
