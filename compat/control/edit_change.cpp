// The text of an edit control changes, and the parent hears of it.
#include "compat/control/edit.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include <ms/memory.h>

namespace compat {

std::u16string EditControl::accepted(std::u16string_view text) const
{
    std::u16string result(text);
    if (style() & ES_OEMCONVERT) {            // to what file names of old can have
        constexpr std::size_t most_bytes = 4; // of a character
        std::string there(result.size() * most_bytes + 1, '\0');
        CharToOemW(result.c_str(), there.data());
        OemToCharW(there.c_str(), result.data());
    }
    const auto size = static_cast<DWORD>(result.size());
    if (style() & ES_UPPERCASE)
        CharUpperBuffW(result.data(), size);
    else if (style() & ES_LOWERCASE)
        CharLowerBuffW(result.data(), size);
    return result;
}

void EditControl::insert(std::u16string text, bool can_undo)
{
    text = accepted(text);
    const auto selected = text_.selection_end() - text_.selection_begin();
    const auto rest = text_.size() - selected;
    const auto room = limit_ > rest ? limit_ - rest : 0;
    bool cut_off = text.size() > room;
    if (cut_off)
        text.resize(room);
    cut_off = cut_to_size(text) || cut_off;
    if (cut_off)
        tell(EN_MAXTEXT);
    text_.replace(text, can_undo);
    changed(); // also where nothing was left to insert, as on Windows
}

bool EditControl::cut_to_size(std::u16string &text) const
{
    const auto area = format_area();
    const bool one_line = !multi_line() && !(style() & ES_AUTOHSCROLL);
    const bool some_lines =
        multi_line() && !(style() & (ES_AUTOVSCROLL | WS_VSCROLL)) && area.bottom > area.top;
    if (text.empty() || (!one_line && !some_lines))
        return false;
    const auto begin = text_.selection_begin();
    const auto fits = [&](std::size_t units) {
        auto whole = text_.text();
        whole.replace(begin, text_.selection_end() - begin, text, 0, units);
        return one_line ? width_of(whole) <= area.right - area.left
                        : static_cast<std::ptrdiff_t>(laid_out(whole).count()) <= lines_in_sight();
    };
    if (fits(text.size()))
        return false;
    std::size_t room = 0; // less than `too_much`
    for (auto too_much = text.size(); room + 1 < too_much;) {
        const auto middle = (room + too_much) / 2;
        (fits(middle) ? room : too_much) = middle;
    }
    text.resize(room);
    return true;
}

/// EN_UPDATE before it can be seen, EN_CHANGE afterwards.
void EditControl::changed()
{
    modified_ = true;
    text_changed();
    const auto former = lines_;
    lay_out();
    if (memory_.is_known())
        memory_.with(text_to_give());
    tell(EN_UPDATE);
    scroll_to_caret();
    place_caret();
    redraw_change(former);
    tell(EN_CHANGE);
}

void EditControl::copy() const
{
    if (!text_.has_selection() || password_ || !OpenClipboard(window()))
        return;
    const std::u16string selected(text_.selected());
    const auto bytes = (selected.size() + 1) * sizeof(char16_t);
    if (const HGLOBAL memory = GlobalAlloc(GMEM_MOVEABLE, bytes)) {
        std::memcpy(GlobalLock(memory), selected.c_str(), bytes);
        GlobalUnlock(memory);
        EmptyClipboard();
        SetClipboardData(CF_UNICODETEXT, memory);
    }
    CloseClipboard();
}

void EditControl::paste()
{
    if (!OpenClipboard(window()))
        return;
    std::u16string text;
    if (const HANDLE memory = GetClipboardData(CF_UNICODETEXT)) {
        if (const auto *const data = static_cast<const char16_t *>(GlobalLock(memory)))
            text = data;
        GlobalUnlock(memory);
    }
    CloseClipboard();
    if (!multi_line())
        text.resize(std::min(text.find_first_of(u"\r\n"), text.size()));
    if (!text.empty())
        insert(std::move(text));
}

} // namespace compat
