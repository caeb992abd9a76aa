// The text of an edit control changes, and the parent hears of it.
#include "compat/control/edit.hpp"

#include <algorithm>
#include <cstring>

#include <ms/memory.h>

namespace compat {

std::u16string EditControl::accepted(std::u16string_view text) const
{
    std::u16string result(text);
    if (!multi_line()) {
        if (const auto end = result.find_first_of(u"\r\n"); end != std::u16string::npos)
            result.resize(end);
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
    // One line that does not scroll takes what its width takes.
    if (!multi_line() && !(style() & ES_AUTOHSCROLL) && !text.empty()) {
        const auto area = format_area();
        auto whole = text_.text();
        const auto begin = text_.selection_begin();
        whole.replace(begin, selected, text);
        while (!text.empty() && width_of(whole) > area.right - area.left) {
            text.pop_back();
            whole.erase(begin + text.size(), 1);
            cut_off = true;
        }
    }
    if (cut_off)
        tell(EN_MAXTEXT);
    text_.replace(text, can_undo);
    changed(); // also where nothing was left to insert, as on Windows
}

/// EN_UPDATE before it can be seen, EN_CHANGE afterwards.
void EditControl::changed()
{
    modified_ = true;
    text_changed();
    lay_out();
    tell(EN_UPDATE);
    scroll_to_caret();
    place_caret();
    redraw(false);
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
    if (!text.empty())
        insert(std::move(text));
}

} // namespace compat
