#include "compat/common_control/rich_edit.hpp"

#include "compat/common_control/common_control.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace compat {
namespace {

constexpr std::size_t any_room = 0x7FFFFFFF; // the program says by nothing how much there is
constexpr DWORD all_effects = CFM_BOLD | CFM_ITALIC | CFM_UNDERLINE | CFM_STRIKEOUT;

/// The sizes that CHARFORMAT and CHARFORMAT2 have in either form.
bool is_narrow_format(UINT size)
{
    return size == sizeof(CHARFORMATA) || size == sizeof(CHARFORMAT2A);
}

bool is_wide_format(UINT size)
{
    return size == sizeof(CHARFORMATW) || size == sizeof(CHARFORMAT2W);
}

Look changed_by(Look look, const CHARFORMATW &format, bool wide)
{
    if (format.dwMask & CFM_COLOR) {
        look.own_colour = !(format.dwEffects & CFE_AUTOCOLOR);
        look.colour = format.crTextColor;
    }
    const DWORD effects = format.dwMask & all_effects;
    look.effects = (look.effects & ~effects) | (format.dwEffects & effects);
    if (format.dwMask & CFM_SIZE)
        look.height = format.yHeight;
    if (format.dwMask & CFM_FACE)
        look.face = text_from(reinterpret_cast<LPARAM>(format.szFaceName), wide);
    return look;
}

/// Messages of rich edit controls that are not implemented: none of them may pass for done.
bool is_of_rich_edits(UINT message)
{
    return message >= EM_CANPASTE && message <= WM_USER + 0xFF;
}

} // namespace

RichEditControl::RichEditControl(HWND window, bool wide) : EditControl(window), wide_(wide)
{
    ignore_styles(ES_NUMBER | ES_UPPERCASE | ES_LOWERCASE);
    assume_styles(ES_AUTOVSCROLL);
    fix_margins({1, 1});
    limit_to(cchTextLimitDefault);
}

LRESULT RichEditControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = rich_message(message, wparam, lparam))
        return *result;
    if (const auto result = format_message(message, wparam, lparam))
        return *result;
    const auto &text = text_and_selection();
    const auto begin = text.selection_begin();
    const auto end = text.selection_end();
    auto range = range_message(message, wparam, lparam);
    if (!range)
        range = place_message(message, wparam, lparam);
    if (!range && is_of_rich_edits(message)) {
        not_implemented(("WM_USER + " + std::to_string(message - WM_USER)).c_str());
        return 0;
    }
    const auto result = range ? *range : EditControl::handle(message, wparam, lparam);
    if (begin != text.selection_begin() || end != text.selection_end()) {
        typed_.reset();
        tell_selection();
    }
    return result;
}

std::optional<LRESULT> RichEditControl::rich_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case EM_EXLIMITTEXT: {
        constexpr std::size_t usual = 0x10000;
        limit_to(lparam ? static_cast<std::size_t>(lparam) : usual);
        return 0;
    }
    case EM_SETEVENTMASK:
        return std::exchange(events_, static_cast<DWORD>(lparam));
    case EM_GETEVENTMASK:
        return events_;
    case EM_AUTOURLDETECT:
        if (wparam)
            warn_once("EM_AUTOURLDETECT", "links are not found");
        return 0;
    case EM_GETAUTOURLDETECT:
        return FALSE;
    case EM_GETTEXTLENGTHEX:
        return text_length(*reinterpret_cast<const GETTEXTLENGTHEX *>(wparam));
    case EM_CANPASTE:
        return IsClipboardFormatAvailable(CF_UNICODETEXT) || IsClipboardFormatAvailable(CF_TEXT);
    case EM_STREAMIN:
        return stream_in(static_cast<UINT>(wparam), *reinterpret_cast<EDITSTREAM *>(lparam));
    case EM_STREAMOUT:
        return stream_out(static_cast<UINT>(wparam), *reinterpret_cast<EDITSTREAM *>(lparam));
    default:
        return std::nullopt;
    }
}

std::optional<LRESULT> RichEditControl::format_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case EM_SETBKGNDCOLOR: {
        const auto former = paper_.value_or(GetSysColor(COLOR_WINDOW));
        paper_ = wparam ? std::nullopt : std::optional(static_cast<COLORREF>(lparam));
        redraw();
        return former;
    }
    case EM_SETCHARFORMAT:
        return set_look(wparam, *reinterpret_cast<const CHARFORMATW *>(lparam));
    case EM_GETCHARFORMAT:
        return get_look(wparam != SCF_DEFAULT, *reinterpret_cast<CHARFORMATW *>(lparam));
    default:
        return std::nullopt;
    }
}

std::optional<LRESULT> RichEditControl::range_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto &text = text_and_selection();
    switch (message) {
    case EM_EXGETSEL:
        *reinterpret_cast<CHARRANGE *>(lparam) = {
            static_cast<LONG>(outside(text.selection_begin())),
            static_cast<LONG>(outside(text.selection_end()))};
        return 0;
    case EM_EXSETSEL:
        return select(*reinterpret_cast<const CHARRANGE *>(lparam));
    case EM_SETSEL:
        return select({static_cast<LONG>(wparam), static_cast<LONG>(lparam)});
    case EM_GETSEL: {
        const auto begin = outside(text.selection_begin());
        const auto end = outside(text.selection_end());
        if (wparam)
            *reinterpret_cast<DWORD *>(wparam) = static_cast<DWORD>(begin);
        if (lparam)
            *reinterpret_cast<DWORD *>(lparam) = static_cast<DWORD>(end);
        return end > 0xFFFF ? -1 : static_cast<LRESULT>(MAKELONG(begin, end));
    }
    case EM_GETSELTEXT:
        return get_range_text(text.selection_begin(), text.selection_end(), lparam);
    case EM_GETTEXTRANGE: {
        const auto &range = *reinterpret_cast<const TEXTRANGEW *>(lparam);
        const auto end =
            range.chrg.cpMax < 0 ? text.size() : inside(static_cast<std::size_t>(range.chrg.cpMax));
        return get_range_text(
            std::min(inside(static_cast<std::size_t>(std::max<LONG>(range.chrg.cpMin, 0))), end),
            end, reinterpret_cast<LPARAM>(range.lpstrText));
    }
    case EM_EXLINEFROMCHAR: {
        const auto at =
            lparam == -1 ? text.selection_begin() : inside(static_cast<std::size_t>(lparam));
        return static_cast<LRESULT>(line_of(at));
    }
    case EM_LINELENGTH:
    case EM_LINEFROMCHAR:
        return EditControl::handle(
            message, static_cast<LONG>(wparam) < 0 ? static_cast<WPARAM>(-1) : inside(wparam), 0);
    case EM_GETHANDLE: // documented: text is in no such memory
    case EM_SETHANDLE:
    case EM_FMTLINES:
        return 0;
    case EM_LINEINDEX: {
        const auto index = EditControl::handle(message, wparam, lparam);
        return index < 0 ? index : static_cast<LRESULT>(outside(static_cast<std::size_t>(index)));
    }
    default:
        return std::nullopt;
    }
}

/// Places are in structures. Where a character is can be asked for as an edit control is asked,
/// too.
std::optional<LRESULT> RichEditControl::place_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case EM_POSFROMCHAR: {
        const bool by_index = wparam <= whole().size(); // and no address
        const auto index = by_index ? wparam : static_cast<std::size_t>(lparam);
        const auto at = place_of(inside(index));
        if (by_index)
            return MAKELONG(at.x, at.y);
        *reinterpret_cast<POINTL *>(wparam) = {at.x, at.y};
        return 0;
    }
    case EM_CHARFROMPOS: {
        const auto &at = *reinterpret_cast<const POINTL *>(lparam);
        return static_cast<LRESULT>(outside(position_at({at.x, at.y})));
    }
    default:
        return std::nullopt;
    }
}

std::size_t RichEditControl::outside(std::size_t position) const
{
    const auto before = std::u16string_view(whole()).substr(0, position);
    return position - static_cast<std::size_t>(std::ranges::count(before, u'\n'));
}

std::size_t RichEditControl::inside(std::size_t position) const
{
    const auto &text = whole();
    std::size_t at = 0;
    for (; position > 0 && at < text.size(); --position)
        at += text[at] == u'\r' ? 2 : 1;
    return std::min(at, text.size());
}

/// What is beyond the end is the end, and so is -1.
LRESULT RichEditControl::select(const CHARRANGE &range)
{
    const auto end = text_and_selection().size();
    const auto place = [&](LONG position) {
        return position < 0 ? end : inside(static_cast<std::size_t>(position));
    };
    const auto last = place(range.cpMax);
    EditControl::handle(EM_SETSEL, place(range.cpMin), static_cast<LPARAM>(last));
    return static_cast<LRESULT>(outside(last));
}

LRESULT RichEditControl::text_length(const GETTEXTLENGTHEX &how) const
{
    const auto units = how.flags & GTL_USECRLF ? whole().size() : outside(whole().size());
    constexpr UINT utf_16 = 1200;
    const bool bytes = (how.flags & GTL_NUMBYTES) != 0;
    return static_cast<LRESULT>(bytes && how.codepage == utf_16 ? 2 * units : units);
}

/// A line's end is a CR.
LRESULT RichEditControl::get_range_text(std::size_t begin, std::size_t end, LPARAM buffer) const
{
    auto text = whole().substr(begin, end - begin);
    std::erase(text, u'\n');
    return text_to(buffer, text, wide_, any_room);
}

LRESULT RichEditControl::set_look(WPARAM which, const CHARFORMATW &format)
{
    const bool wide = is_wide_format(format.cbSize);
    if (!wide && !is_narrow_format(format.cbSize))
        return 0;
    if (format.dwMask & ~DWORD{CFM_COLOR | CFM_CHARSET})
        warn_once("EM_SETCHARFORMAT", "of a format only the colour is drawn");
    const auto &text = text_and_selection();
    const auto change = [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i)
            looks_.at(i) = changed_by(looks_.at(i), format, wide);
    };
    if (which & SCF_ALL) {
        change(0, text.size());
        looks_.set_usual(changed_by(looks_.usual(), format, wide));
    } else if (!(which & SCF_SELECTION)) {
        looks_.set_usual(changed_by(looks_.usual(), format, wide));
    } else if (text.has_selection()) {
        change(text.selection_begin(), text.selection_end());
    } else {
        const auto now = typed_.value_or(looks_.before(text.caret()));
        typed_ = changed_by(now, format, wide);
    }
    redraw();
    return 1;
}

/// The mask has what is the same for each character of the selection.
LRESULT RichEditControl::get_look(bool of_selection, CHARFORMATW &format) const
{
    const bool wide = is_wide_format(format.cbSize);
    if (!wide && !is_narrow_format(format.cbSize))
        return 0;
    const auto &text = text_and_selection();
    Look look = looks_.usual();
    DWORD same = CFM_COLOR | CFM_SIZE | CFM_FACE | all_effects;
    if (of_selection && !text.has_selection())
        look = typed_.value_or(looks_.before(text.caret()));
    if (of_selection && text.has_selection()) {
        look = looks_.at(text.selection_begin());
        for (auto i = text.selection_begin(); i < text.selection_end(); ++i) {
            const auto &other = looks_.at(i);
            if (other.colour != look.colour || other.own_colour != look.own_colour)
                same &= ~DWORD{CFM_COLOR};
            if (other.height != look.height)
                same &= ~DWORD{CFM_SIZE};
            if (other.face != look.face)
                same &= ~DWORD{CFM_FACE};
            same &= ~(other.effects ^ look.effects);
        }
    }
    format.dwMask = same;
    format.dwEffects = look.effects | (look.own_colour ? 0 : DWORD{CFE_AUTOCOLOR});
    format.crTextColor = look.own_colour ? look.colour : GetSysColor(COLOR_WINDOWTEXT);
    format.yHeight = look.height;
    format.yOffset = 0;
    text_to(reinterpret_cast<LPARAM>(format.szFaceName), look.face, wide, LF_FACESIZE);
    return static_cast<LRESULT>(format.dwMask);
}

/// Of changes the parent hears if it asked for them.
void RichEditControl::tell(int code) const
{
    if ((code == EN_CHANGE && !(events_ & ENM_CHANGE)) ||
        (code == EN_UPDATE && !(events_ & ENM_UPDATE)) ||
        ((code == EN_VSCROLL || code == EN_HSCROLL) && !(events_ & ENM_SCROLL)))
        return;
    notify(code);
}

void RichEditControl::tell_selection() const
{
    if (!(events_ & ENM_SELCHANGE))
        return;
    const auto &text = text_and_selection();
    SELCHANGE message{};
    message.nmhdr = {window(), static_cast<UINT_PTR>(id()), EN_SELCHANGE};
    message.chrg = {static_cast<LONG>(outside(text.selection_begin())),
                    static_cast<LONG>(outside(text.selection_end()))};
    const auto length = message.chrg.cpMax - message.chrg.cpMin;
    message.seltyp = static_cast<WORD>((length > 0 ? SEL_TEXT : SEL_EMPTY) |
                                       (length > 1 ? SEL_MULTICHAR : SEL_EMPTY));
    SendMessageW(parent(), WM_NOTIFY, message.nmhdr.idFrom, reinterpret_cast<LPARAM>(&message));
}

void RichEditControl::text_changed()
{
    looks_.follow(whole(), text_and_selection().caret(), typed_);
}

/// Lines end in CR LF, however they are given.
std::u16string RichEditControl::accepted(std::u16string_view text) const
{
    std::u16string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool ends_line = text[i] == u'\r' || text[i] == u'\n';
        if (ends_line && !multi_line())
            break;
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        if (ends_line)
            result += u"\r\n";
        else
            result += text[i];
    }
    return result;
}

void RichEditControl::paint_paper(HDC context)
{
    const auto paper = paper_.value_or(GetSysColor(COLOR_WINDOW));
    fill(context, area(), paper);
    SetBkColor(context, paper);
}

int RichEditControl::draw_part(HDC context, std::size_t from, std::size_t to, POINT at, bool lit)
{
    if (lit)
        return EditControl::draw_part(context, from, to, at, lit);
    while (from < to) {
        const auto end = looks_.end_of_look(from, to);
        const auto &look = looks_.at(from);
        const auto colour = look.own_colour ? look.colour : GetSysColor(COLOR_WINDOWTEXT);
        SetTextColor(context, enabled() ? colour : GetSysColor(COLOR_GRAYTEXT));
        at.x = EditControl::draw_part(context, from, end, at, lit);
        from = end;
    }
    return at.x;
}

} // namespace compat
