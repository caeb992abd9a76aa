// LOGFONT and TEXTMETRIC in both forms.
#pragma once

#include "compat/gdi/text/realized_font.hpp"

#include <wingdi.h>

namespace compat {

LOGFONTW to_wide(const LOGFONTA &font);
LOGFONTA to_narrow(const LOGFONTW &font);

/// Sizes in the mapping's logical units.
TEXTMETRICW text_metrics(const RealizedFont &font, const Mapping &mapping);
TEXTMETRICA to_narrow(const TEXTMETRICW &metrics);

} // namespace compat
