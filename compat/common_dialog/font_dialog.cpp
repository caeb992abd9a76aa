#include "compat/common_dialog/font_dialog.hpp"

#include "compat/common_dialog/built_in_modal.hpp"
#include "compat/common_dialog/item_template.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

#include <commdlg.h>
#include <winbase.h>

namespace compat {
namespace {

// As Windows numbers them (dlgs.h).
enum : WORD {
    face_id = 0x470,
    style_id = 0x471,
    size_id = 0x472,
    colour_id = 0x473,
    struck_id = 0x410,
    underlined_id = 0x411,
    sample_id = 0x444
};

struct Style {
    const char16_t *name;
    LONG weight;
    BYTE italic;
};
constexpr Style styles[] = {{u"Regular", FW_NORMAL, FALSE},
                            {u"Italic", FW_NORMAL, TRUE},
                            {u"Bold", FW_BOLD, FALSE},
                            {u"Bold Italic", FW_BOLD, TRUE}};

struct NamedColour {
    const char16_t *name;
    COLORREF colour;
};
constexpr NamedColour named_colours[] = {
    {u"Black", RGB(0, 0, 0)},      {u"Maroon", RGB(128, 0, 0)},    {u"Green", RGB(0, 128, 0)},
    {u"Olive", RGB(128, 128, 0)},  {u"Navy", RGB(0, 0, 128)},      {u"Purple", RGB(128, 0, 128)},
    {u"Teal", RGB(0, 128, 128)},   {u"Gray", RGB(128, 128, 128)},  {u"Silver", RGB(192, 192, 192)},
    {u"Red", RGB(255, 0, 0)},      {u"Lime", RGB(0, 255, 0)},      {u"Yellow", RGB(255, 255, 0)},
    {u"Blue", RGB(0, 0, 255)},     {u"Fuchsia", RGB(255, 0, 255)}, {u"Aqua", RGB(0, 255, 255)},
    {u"White", RGB(255, 255, 255)}};

DialogTemplate description(DWORD flags)
{
    auto dialog = built_in_dialog(u"Font", {0, 0, 270, 174}, WS_VISIBLE | DS_CENTER);
    constexpr DWORD list =
        CBS_SIMPLE | CBS_AUTOHSCROLL | CBS_DISABLENOSCROLL | WS_VSCROLL | WS_TABSTOP;
    dialog.controls = {
        item(item_class::text, SS_LEFT, no_id, {7, 7, 96, 9}, u"&Font:"),
        item(item_class::combo, list | CBS_SORT, face_id, {7, 16, 98, 76}),
        item(item_class::text, SS_LEFT, no_id, {110, 7, 64, 9}, u"Font st&yle:"),
        item(item_class::combo, list, style_id, {110, 16, 64, 76}),
        item(item_class::text, SS_LEFT, no_id, {179, 7, 30, 9}, u"&Size:"),
        item(item_class::combo, list, size_id, {179, 16, 32, 76}),
        item(item_class::button, BS_DEFPUSHBUTTON | WS_TABSTOP, IDOK, {217, 16, 46, 14}, u"OK"),
        item(item_class::button, BS_PUSHBUTTON | WS_TABSTOP, IDCANCEL, {217, 34, 46, 14},
             u"Cancel"),
        item(item_class::button, BS_GROUPBOX, no_id, {110, 97, 153, 64}, u"Sample"),
        item(item_class::text, SS_CENTER | SS_CENTERIMAGE | SS_NOPREFIX, sample_id,
             {116, 109, 141, 46}, u"AaBbYyZz")};
    if (!(flags & CF_EFFECTS))
        return dialog;
    const ControlTemplate effects[] = {
        item(item_class::button, BS_GROUPBOX, no_id, {7, 97, 98, 70}, u"Effects"),
        item(item_class::button, BS_AUTOCHECKBOX | WS_TABSTOP, struck_id, {13, 108, 84, 10},
             u"Stri&keout"),
        item(item_class::button, BS_AUTOCHECKBOX | WS_TABSTOP, underlined_id, {13, 121, 84, 10},
             u"&Underline"),
        item(item_class::text, SS_LEFT, no_id, {13, 136, 30, 9}, u"&Color:"),
        item(item_class::combo, CBS_DROPDOWNLIST | WS_VSCROLL | WS_TABSTOP, colour_id,
             {13, 146, 84, 100})};
    dialog.controls.insert(dialog.controls.end(), std::begin(effects), std::end(effects));
    return dialog;
}

std::u16string text_of(HWND window)
{
    char16_t text[LF_FULLFACESIZE] = u"";
    GetWindowTextW(window, text, LF_FULLFACESIZE);
    return text;
}

/// An open dialog; DWLP_USER of its window points here.
class FontDialog {
  public:
    explicit FontDialog(FontQuestion &question) : question_(question) {}
    ~FontDialog() { DeleteObject(sample_); }
    FontDialog(const FontDialog &) = delete;
    FontDialog &operator=(const FontDialog &) = delete;

    bool begin(HWND window);
    INT_PTR handle(UINT message, WPARAM wparam, LPARAM lparam);

  private:
    void command(int id, int code);
    HBRUSH colour_sample(HDC context) const;
    void fill_faces();
    void fill_rest();
    void add(int id, const char16_t *text) const
    {
        SendMessageW(item(id), CB_ADDSTRING, 0, reinterpret_cast<LPARAM>(text));
    }
    void select(int id, const std::u16string &text) const;
    HWND item(int id) const { return GetDlgItem(window_, id); }
    void take();
    void show_sample();
    void accept();

    FontQuestion &question_;
    HWND window_ = nullptr;
    HFONT sample_ = nullptr;
};

/// For a list: what is in a field, or in its list and just chosen there.
std::u16string chosen(HWND combo)
{
    const auto index = SendMessageW(combo, CB_GETCURSEL, 0, 0);
    if (index == CB_ERR)
        return text_of(combo);
    char16_t text[LF_FULLFACESIZE] = u"";
    SendMessageW(combo, CB_GETLBTEXT, static_cast<WPARAM>(index), reinterpret_cast<LPARAM>(text));
    return text;
}

void FontDialog::select(int id, const std::u16string &text) const
{
    const auto wanted = reinterpret_cast<LPARAM>(text.c_str());
    const auto found = SendMessageW(item(id), CB_FINDSTRINGEXACT, static_cast<WPARAM>(-1), wanted);
    SendMessageW(item(id), CB_SETCURSEL, static_cast<WPARAM>(found), 0);
    if (found == CB_ERR)
        SetWindowTextW(item(id), text.c_str());
}

struct Faces {
    DWORD flags;
    std::set<std::u16string> names;
};

int CALLBACK note_face(const LOGFONTW *font, const TEXTMETRICW *, DWORD, LPARAM parameter)
{
    auto &faces = *reinterpret_cast<Faces *>(parameter);
    const bool is_fixed = (font->lfPitchAndFamily & 3) == FIXED_PITCH;
    if (font->lfFaceName[0] != u'@' && (is_fixed || !(faces.flags & CF_FIXEDPITCHONLY)))
        faces.names.insert(font->lfFaceName);
    return TRUE;
}

void FontDialog::fill_faces()
{
    Faces faces{question_.flags, {}};
    LOGFONTW every{};
    every.lfCharSet = DEFAULT_CHARSET;
    const HDC screen = GetDC(nullptr);
    EnumFontFamiliesExW(screen, &every, note_face, reinterpret_cast<LPARAM>(&faces), 0);
    ReleaseDC(nullptr, screen);
    for (const auto &name : faces.names)
        add(face_id, name.c_str());
}

void FontDialog::fill_rest()
{
    for (const auto &style : styles)
        add(style_id, style.name);
    const bool limited = (question_.flags & CF_LIMITSIZE) != 0;
    for (const int points : {8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 36, 48, 72}) {
        if (limited && (points < question_.least || points > question_.most))
            continue;
        char16_t text[8];
        wsprintfW(text, u"%d", points);
        add(size_id, text);
    }
    for (const auto &colour : named_colours)
        add(colour_id, colour.name);
}

int pixels_per_inch_down()
{
    const HDC screen = GetDC(nullptr);
    const int pixels = GetDeviceCaps(screen, LOGPIXELSY);
    ReleaseDC(nullptr, screen);
    return pixels;
}

bool FontDialog::begin(HWND window)
{
    window_ = window;
    fill_faces();
    fill_rest();
    const auto font = question_.font; // setting the fields changes it
    if (!(question_.flags & CF_INITTOLOGFONTSTRUCT)) {
        show_sample();
        return true;
    }
    const auto style = question_.style;
    const auto colour = question_.colour;
    select(face_id, font.lfFaceName);
    const bool bold = font.lfWeight > FW_MEDIUM;
    select(style_id, question_.flags & CF_USESTYLE
                         ? style
                         : styles[(bold ? 2 : 0) + (font.lfItalic ? 1 : 0)].name);
    if (font.lfHeight != 0) {
        char16_t text[16];
        wsprintfW(text, u"%d", MulDiv(std::abs(font.lfHeight), 72, pixels_per_inch_down()));
        select(size_id, text);
    }
    CheckDlgButton(window, struck_id, font.lfStrikeOut ? BST_CHECKED : BST_UNCHECKED);
    CheckDlgButton(window, underlined_id, font.lfUnderline ? BST_CHECKED : BST_UNCHECKED);
    const auto *const known =
        std::find_if(std::begin(named_colours), std::end(named_colours),
                     [&](const NamedColour &one) { return one.colour == colour; });
    if (known != std::end(named_colours))
        select(colour_id, known->name);
    show_sample();
    return true;
}

/// What the fields say goes to the question.
void FontDialog::take()
{
    auto &font = question_.font;
    const auto face = chosen(item(face_id)).substr(0, LF_FACESIZE - 1);
    *std::copy(face.begin(), face.end(), font.lfFaceName) = u'\0';
    const auto style = chosen(item(style_id));
    const auto *const found = std::find_if(std::begin(styles), std::end(styles),
                                           [&](const Style &one) { return style == one.name; });
    const auto &of_font = found != std::end(styles) ? *found : styles[0];
    question_.style = of_font.name;
    font.lfWeight = of_font.weight;
    font.lfItalic = of_font.italic;
    int points = 0;
    for (const char16_t digit : chosen(item(size_id))) {
        if (digit < u'0' || digit > u'9' || points > 999)
            break;
        points = points * 10 + (digit - u'0');
    }
    question_.tenths = 10 * (points > 0 ? points : 10);
    font.lfHeight = -MulDiv(question_.tenths, pixels_per_inch_down(), 720);
    font.lfWidth = 0;
    font.lfCharSet = DEFAULT_CHARSET;
    if (!(question_.flags & CF_EFFECTS))
        return;
    font.lfStrikeOut = IsDlgButtonChecked(window_, struck_id) == BST_CHECKED;
    font.lfUnderline = IsDlgButtonChecked(window_, underlined_id) == BST_CHECKED;
    const auto colour = SendMessageW(item(colour_id), CB_GETCURSEL, 0, 0);
    if (colour != CB_ERR)
        question_.colour = named_colours[colour].colour;
}

void FontDialog::show_sample()
{
    take();
    const HFONT before = sample_;
    sample_ = CreateFontIndirectW(&question_.font);
    SendMessageW(item(sample_id), WM_SETFONT, reinterpret_cast<WPARAM>(sample_), TRUE);
    DeleteObject(before);
}

HBRUSH FontDialog::colour_sample(HDC context) const
{
    SetTextColor(context, question_.colour);
    SetBkColor(context, GetSysColor(COLOR_BTNFACE));
    return GetSysColorBrush(COLOR_BTNFACE);
}

void FontDialog::accept()
{
    take();
    const int points = question_.tenths / 10;
    if (question_.flags & CF_LIMITSIZE && (points < question_.least || points > question_.most)) {
        char16_t text[80];
        wsprintfW(text, u"Size must be between %d and %d points.", question_.least, question_.most);
        MessageBoxW(window_, text, u"Font", MB_OK | MB_ICONEXCLAMATION);
        return;
    }
    const auto face = reinterpret_cast<LPARAM>(question_.font.lfFaceName);
    if (question_.flags & CF_FORCEFONTEXIST &&
        SendMessageW(item(face_id), CB_FINDSTRINGEXACT, static_cast<WPARAM>(-1), face) == CB_ERR) {
        MessageBoxW(window_, u"There is no font with that name.", u"Font",
                    MB_OK | MB_ICONEXCLAMATION);
        return;
    }
    EndDialog(window_, IDOK);
}

void FontDialog::command(int id, int code)
{
    switch (id) {
    case IDOK:
        accept();
        break;
    case IDCANCEL:
        EndDialog(window_, IDCANCEL);
        break;
    case struck_id:
    case underlined_id:
        show_sample();
        break;
    case face_id:
    case style_id:
    case size_id:
    case colour_id:
        if (code == CBN_SELCHANGE || code == CBN_EDITCHANGE)
            show_sample();
        break;
    default:
        break;
    }
}

INT_PTR FontDialog::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_CTLCOLORSTATIC && reinterpret_cast<HWND>(lparam) == item(sample_id))
        return reinterpret_cast<INT_PTR>(colour_sample(reinterpret_cast<HDC>(wparam)));
    if (message != WM_COMMAND)
        return FALSE;
    command(LOWORD(wparam), HIWORD(wparam));
    return TRUE;
}

} // namespace

bool ask_for_font(FontQuestion &question)
{
    auto asked = question;
    {
        FontDialog dialog(asked);
        if (!show_until_ok(description(question.flags), question.owner, dialog))
            return false;
    }
    question = asked;
    return true;
}

} // namespace compat
