// Text on the clipboard, in its several forms.
#pragma once

#include <windef.h>

namespace compat {

/// What the text in `from` is as another format, in memory of its own. CF_LOCALE: its language.
/// Null when there is no memory.
HANDLE convert_text(UINT from, HANDLE memory, UINT to);

} // namespace compat
