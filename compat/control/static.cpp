#include "compat/control/static.hpp"

#include "compat/icon/icon_table.hpp"

#include <utility>

namespace compat {
namespace {

UINT text_format(DWORD kind, DWORD style)
{
    UINT format = 0;
    switch (kind) {
    case SS_CENTER:
        format = DT_CENTER | DT_WORDBREAK;
        break;
    case SS_RIGHT:
        format = DT_RIGHT | DT_WORDBREAK;
        break;
    case SS_SIMPLE:
    case SS_LEFTNOWORDWRAP:
        format = DT_LEFT;
        break;
    default:
        format = DT_LEFT | DT_WORDBREAK;
        break;
    }
    format |= DT_EXPANDTABS;
    if (style & SS_NOPREFIX)
        format |= DT_NOPREFIX;
    switch (style & SS_ELLIPSISMASK) {
    case SS_ENDELLIPSIS:
        format |= DT_SINGLELINE | DT_END_ELLIPSIS;
        break;
    case SS_PATHELLIPSIS:
        format |= DT_SINGLELINE | DT_PATH_ELLIPSIS;
        break;
    case SS_WORDELLIPSIS:
        format |= DT_SINGLELINE | DT_WORD_ELLIPSIS;
        break;
    default:
        break;
    }
    if (style & SS_CENTERIMAGE)
        format |= DT_SINGLELINE | DT_VCENTER;
    return format;
}

/// The system's colour that a rectangle or frame is drawn with.
int colour_of(DWORD kind)
{
    switch (kind) {
    case SS_BLACKRECT:
    case SS_BLACKFRAME:
        return COLOR_3DDKSHADOW;
    case SS_GRAYRECT:
    case SS_GRAYFRAME:
        return COLOR_3DSHADOW;
    default:
        return COLOR_3DHIGHLIGHT;
    }
}

} // namespace

LRESULT StaticControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    const bool tells = (style() & SS_NOTIFY) != 0;
    switch (message) {
    case WM_NCCREATE:
        if (style() & SS_SUNKEN)
            SetWindowLongW(window(), GWL_EXSTYLE,
                           GetWindowLongW(window(), GWL_EXSTYLE) | WS_EX_STATICEDGE);
        return Control::handle(message, wparam, lparam);
    case WM_CREATE:
        load_image(*reinterpret_cast<const CREATESTRUCTW *>(lparam));
        return 0;
    case WM_GETDLGCODE:
        return DLGC_STATIC;
    case WM_NCHITTEST:
        return tells ? HTCLIENT : HTTRANSPARENT;
    case WM_LBUTTONDOWN:
    case WM_NCLBUTTONDOWN:
        if (tells)
            notify(STN_CLICKED);
        return 0;
    case WM_LBUTTONDBLCLK:
    case WM_NCLBUTTONDBLCLK:
        if (tells)
            notify(STN_DBLCLK);
        return 0;
    case WM_ENABLE:
        if (tells)
            notify(wparam ? STN_ENABLE : STN_DISABLE);
        redraw();
        return 0;
    case WM_SETTEXT: {
        const auto result = Control::handle(message, wparam, lparam);
        redraw();
        return result;
    }
    case STM_SETICON:
        return reinterpret_cast<LRESULT>(set_image(reinterpret_cast<HANDLE>(wparam)));
    case STM_SETIMAGE:
        return reinterpret_cast<LRESULT>(set_image(reinterpret_cast<HANDLE>(lparam)));
    case STM_GETICON:
    case STM_GETIMAGE:
        return reinterpret_cast<LRESULT>(image_);
    default:
        return Control::handle(message, wparam, lparam);
    }
}

/// An icon of the program's size keeps it; the shared ones are the system's.
SIZE StaticControl::icon_size() const
{
    const auto icon = icon_of(static_cast<HICON>(image_), GetSystemMetrics(SM_CXICON),
                              GetSystemMetrics(SM_CYICON));
    return icon ? SIZE{icon->width, icon->height}
                : SIZE{GetSystemMetrics(SM_CXICON), GetSystemMetrics(SM_CYICON)};
}

HANDLE StaticControl::set_image(HANDLE image)
{
    const HANDLE former = std::exchange(image_, image);
    if (kind() == SS_ICON && image && !(style() & (SS_CENTERIMAGE | SS_REALSIZECONTROL))) {
        const SIZE size = icon_size();
        SetWindowPos(window(), nullptr, 0, 0, size.cx, size.cy,
                     SWP_NOMOVE | SWP_NOZORDER | SWP_NOACTIVATE);
    }
    redraw();
    return former;
}

/// The text that such a control is made with names its picture: a number behind 0xFFFF, or a name.
void StaticControl::load_image(const CREATESTRUCTW &how)
{
    constexpr char16_t number_follows = 0xFFFF;
    if (!how.lpszName || !*how.lpszName)
        return;
    const LPCWSTR name =
        how.lpszName[0] == number_follows ? MAKEINTRESOURCEW(how.lpszName[1]) : how.lpszName;
    if (kind() == SS_ICON)
        set_image(LoadIconW(how.hInstance, name));
    else if (kind() == SS_BITMAP)
        set_image(LoadBitmapW(how.hInstance, name));
}

void StaticControl::paint(HDC context)
{
    auto all = area();
    switch (kind()) {
    case SS_BLACKRECT:
    case SS_GRAYRECT:
    case SS_WHITERECT:
        FillRect(context, &all, GetSysColorBrush(colour_of(kind())));
        return;
    case SS_BLACKFRAME:
    case SS_GRAYFRAME:
    case SS_WHITEFRAME:
        FrameRect(context, &all, GetSysColorBrush(colour_of(kind())));
        return;
    case SS_ETCHEDHORZ:
        DrawEdge(context, &all, EDGE_ETCHED, BF_TOP);
        return;
    case SS_ETCHEDVERT:
        DrawEdge(context, &all, EDGE_ETCHED, BF_LEFT);
        return;
    case SS_ETCHEDFRAME:
        DrawEdge(context, &all, EDGE_ETCHED, BF_RECT);
        return;
    case SS_OWNERDRAW: {
        DRAWITEMSTRUCT item{ODT_STATIC,
                            static_cast<UINT>(id()),
                            0,
                            ODA_DRAWENTIRE,
                            enabled() ? 0U : UINT{ODS_DISABLED},
                            window(),
                            context,
                            all,
                            0};
        background(context, WM_CTLCOLORSTATIC);
        SendMessageW(parent(), WM_DRAWITEM, static_cast<WPARAM>(id()),
                     reinterpret_cast<LPARAM>(&item));
        return;
    }
    case SS_ICON:
    case SS_BITMAP:
        paint_picture(context, all);
        return;
    default:
        paint_text(context, all);
    }
}

void StaticControl::paint_text(HDC context, const RECT &area)
{
    FillRect(context, &area, background(context, WM_CTLCOLORSTATIC));
    if (!enabled())
        SetTextColor(context, GetSysColor(COLOR_GRAYTEXT));
    auto place = area;
    const auto shown = text();
    DrawTextW(context, shown.c_str(), static_cast<int>(shown.size()), &place,
              text_format(kind(), style()));
}

void StaticControl::paint_picture(HDC context, const RECT &area)
{
    FillRect(context, &area, background(context, WM_CTLCOLORSTATIC));
    if (!image_)
        return;
    if (kind() == SS_ICON) {
        const SIZE size = icon_size();
        const POINT at = style() & SS_CENTERIMAGE ? POINT{(area.left + area.right - size.cx) / 2,
                                                          (area.top + area.bottom - size.cy) / 2}
                                                  : POINT{area.left, area.top};
        DrawIconEx(context, at.x, at.y, static_cast<HICON>(image_), size.cx, size.cy, 0, nullptr,
                   DI_NORMAL);
        return;
    }
    BITMAP size{};
    GetObjectW(image_, sizeof size, &size);
    const HDC memory = CreateCompatibleDC(context);
    const HGDIOBJ former = SelectObject(memory, image_);
    POINT at{area.left, area.top};
    if (style() & SS_CENTERIMAGE)
        at = {(area.left + area.right - size.bmWidth) / 2,
              (area.top + area.bottom - size.bmHeight) / 2};
    BitBlt(context, at.x, at.y, size.bmWidth, size.bmHeight, memory, 0, 0, SRCCOPY);
    SelectObject(memory, former);
    DeleteDC(memory);
}

} // namespace compat
