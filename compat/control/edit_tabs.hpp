// TABs in an edit control's lines.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <windef.h>
#include <wingdi.h>

namespace compat {

/// A value: the stops that EM_SETTABSTOPS set, in units of a dialog with the control's font.
/// Places count pixels from where the line begins.
class EditTabs {
  public:
    EditTabs() = default;
    /// None: every 32 units. One: every so many units.
    EditTabs(const UINT *stops, std::size_t count) : stops_(stops, stops + count) {}

    /// Where the next stop is.
    int next(HDC context, int place) const;
    /// Where text ends that begins at a line's start.
    int width(HDC context, std::u16string_view line) const;
    /// How many units of a line there is room for.
    std::size_t fitting(HDC context, std::u16string_view line, int room) const;

  private:
    std::vector<UINT> stops_;
};

} // namespace compat
