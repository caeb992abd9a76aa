/* The system's controls, asked and told by macros that send their messages. A text is in TCHARs, an
 * index counts from 0. Microsoft: "Windowsx.h", control message functions. */
#pragma once

#include <ms/send_message.h>

#define Static_Enable(control, enable) EnableWindow((control), (enable))
#define Static_GetText(control, text, size) GetWindowText((control), (text), (size))
#define Static_GetTextLength(control) GetWindowTextLength(control)
#define Static_SetText(control, text) SetWindowText((control), (text))
#define Button_Enable(control, enable) EnableWindow((control), (enable))
#define Button_GetText(control, text, size) GetWindowText((control), (text), (size))
#define Button_GetTextLength(control) GetWindowTextLength(control)
#define Button_SetText(control, text) SetWindowText((control), (text))
#define Edit_Enable(control, enable) EnableWindow((control), (enable))
#define Edit_GetText(control, text, size) GetWindowText((control), (text), (size))
#define Edit_GetTextLength(control) GetWindowTextLength(control)
#define Edit_SetText(control, text) SetWindowText((control), (text))
#define ComboBox_Enable(control, enable) EnableWindow((control), (enable))
#define ComboBox_GetText(control, text, size) GetWindowText((control), (text), (size))
#define ComboBox_GetTextLength(control) GetWindowTextLength(control)
#define ComboBox_SetText(control, text) SetWindowText((control), (text))
#define ListBox_Enable(control, enable) EnableWindow((control), (enable))

#define Static_SetIcon(control, icon)                                                              \
    ((HICON)SNDMSG((control), STM_SETICON, (WPARAM)(HICON)(icon), (LPARAM)0))
#define Static_GetIcon(control, icon) ((HICON)SNDMSG((control), STM_GETICON, (WPARAM)0, (LPARAM)0))

#define Button_GetCheck(control) ((int)SNDMSG((control), BM_GETCHECK, (WPARAM)0, (LPARAM)0))
#define Button_SetCheck(control, check)                                                            \
    ((void)SNDMSG((control), BM_SETCHECK, (WPARAM)(int)(check), (LPARAM)0))
#define Button_GetState(control) ((int)SNDMSG((control), BM_GETSTATE, (WPARAM)0, (LPARAM)0))
#define Button_SetState(control, state)                                                            \
    ((UINT)SNDMSG((control), BM_SETSTATE, (WPARAM)(int)(state), (LPARAM)0))
#define Button_SetStyle(control, style, redraw)                                                    \
    ((void)SNDMSG((control), BM_SETSTYLE, (WPARAM)LOWORD(style),                                   \
                  MAKELPARAM((redraw) ? TRUE : FALSE, 0)))

#define Edit_LimitText(control, size)                                                              \
    ((void)SNDMSG((control), EM_LIMITTEXT, (WPARAM)(size), (LPARAM)0))
#define Edit_GetLineCount(control) ((int)SNDMSG((control), EM_GETLINECOUNT, (WPARAM)0, (LPARAM)0))
#define Edit_GetLine(control, line, text, size)                                                    \
    (*(int *)(text) = (size),                                                                      \
     (int)SNDMSG((control), EM_GETLINE, (WPARAM)(int)(line), (LPARAM)(LPTSTR)(text)))
#define Edit_GetRect(control, rectangle)                                                           \
    ((void)SNDMSG((control), EM_GETRECT, (WPARAM)0, (LPARAM)(RECT *)(rectangle)))
#define Edit_SetRect(control, rectangle)                                                           \
    ((void)SNDMSG((control), EM_SETRECT, (WPARAM)0, (LPARAM)(const RECT *)(rectangle)))
#define Edit_SetRectNoPaint(control, rectangle)                                                    \
    ((void)SNDMSG((control), EM_SETRECTNP, (WPARAM)0, (LPARAM)(const RECT *)(rectangle)))
#define Edit_GetSel(control) ((DWORD)SNDMSG((control), EM_GETSEL, (WPARAM)0, (LPARAM)0))
#define Edit_SetSel(control, first, end)                                                           \
    ((void)SNDMSG((control), EM_SETSEL, (WPARAM)(first), (LPARAM)(end)))
#define Edit_ReplaceSel(control, text)                                                             \
    ((void)SNDMSG((control), EM_REPLACESEL, (WPARAM)0, (LPARAM)(LPCTSTR)(text)))
#define Edit_GetModify(control) ((BOOL)SNDMSG((control), EM_GETMODIFY, (WPARAM)0, (LPARAM)0))
#define Edit_SetModify(control, modified)                                                          \
    ((void)SNDMSG((control), EM_SETMODIFY, (WPARAM)(UINT)(modified), (LPARAM)0))
#define Edit_ScrollCaret(control) ((BOOL)SNDMSG((control), EM_SCROLLCARET, (WPARAM)0, (LPARAM)0))
#define Edit_LineFromChar(control, index)                                                          \
    ((int)SNDMSG((control), EM_LINEFROMCHAR, (WPARAM)(int)(index), (LPARAM)0))
#define Edit_LineIndex(control, line)                                                              \
    ((int)SNDMSG((control), EM_LINEINDEX, (WPARAM)(int)(line), (LPARAM)0))
#define Edit_LineLength(control, line)                                                             \
    ((int)SNDMSG((control), EM_LINELENGTH, (WPARAM)(int)(line), (LPARAM)0))
#define Edit_Scroll(control, lines, columns)                                                       \
    ((void)SNDMSG((control), EM_LINESCROLL, (WPARAM)(columns), (LPARAM)(lines)))
#define Edit_CanUndo(control) ((BOOL)SNDMSG((control), EM_CANUNDO, (WPARAM)0, (LPARAM)0))
#define Edit_Undo(control) ((BOOL)SNDMSG((control), EM_UNDO, (WPARAM)0, (LPARAM)0))
#define Edit_EmptyUndoBuffer(control)                                                              \
    ((void)SNDMSG((control), EM_EMPTYUNDOBUFFER, (WPARAM)0, (LPARAM)0))
#define Edit_SetPasswordChar(control, character)                                                   \
    ((void)SNDMSG((control), EM_SETPASSWORDCHAR, (WPARAM)(UINT)(character), (LPARAM)0))
#define Edit_GetPasswordChar(control)                                                              \
    ((TCHAR)SNDMSG((control), EM_GETPASSWORDCHAR, (WPARAM)0, (LPARAM)0))
#define Edit_SetTabStops(control, count, stops)                                                    \
    ((void)SNDMSG((control), EM_SETTABSTOPS, (WPARAM)(int)(count), (LPARAM)(const int *)(stops)))
#define Edit_FmtLines(control, add)                                                                \
    ((BOOL)SNDMSG((control), EM_FMTLINES, (WPARAM)(BOOL)(add), (LPARAM)0))
#define Edit_GetHandle(control) ((HLOCAL)SNDMSG((control), EM_GETHANDLE, (WPARAM)0, (LPARAM)0))
#define Edit_SetHandle(control, memory)                                                            \
    ((void)SNDMSG((control), EM_SETHANDLE, (WPARAM)(HLOCAL)(memory), (LPARAM)0))
#define Edit_GetFirstVisibleLine(control)                                                          \
    ((int)SNDMSG((control), EM_GETFIRSTVISIBLELINE, (WPARAM)0, (LPARAM)0))
#define Edit_SetReadOnly(control, read_only)                                                       \
    ((BOOL)SNDMSG((control), EM_SETREADONLY, (WPARAM)(BOOL)(read_only), (LPARAM)0))
#define Edit_SetWordBreakProc(control, procedure)                                                  \
    ((void)SNDMSG((control), EM_SETWORDBREAKPROC, (WPARAM)0,                                       \
                  (LPARAM)(EDITWORDBREAKPROC)(procedure)))
#define Edit_GetWordBreakProc(control)                                                             \
    ((EDITWORDBREAKPROC)SNDMSG((control), EM_GETWORDBREAKPROC, (WPARAM)0, (LPARAM)0))

#define ScrollBar_Enable(control, flags) EnableScrollBar((control), SB_CTL, (flags))
#define ScrollBar_Show(control, show) ShowWindow((control), (show) ? SW_SHOWNORMAL : SW_HIDE)
#define ScrollBar_SetPos(control, position, redraw)                                                \
    SetScrollPos((control), SB_CTL, (position), (redraw))
#define ScrollBar_GetPos(control) GetScrollPos((control), SB_CTL)
#define ScrollBar_SetRange(control, first, last, redraw)                                           \
    SetScrollRange((control), SB_CTL, (first), (last), (redraw))
#define ScrollBar_GetRange(control, first, last) GetScrollRange((control), SB_CTL, (first), (last))

#define ListBox_GetCount(control) ((int)SNDMSG((control), LB_GETCOUNT, (WPARAM)0, (LPARAM)0))
#define ListBox_ResetContent(control)                                                              \
    ((BOOL)SNDMSG((control), LB_RESETCONTENT, (WPARAM)0, (LPARAM)0))
#define ListBox_AddString(control, text)                                                           \
    ((int)SNDMSG((control), LB_ADDSTRING, (WPARAM)0, (LPARAM)(LPCTSTR)(text)))
#define ListBox_InsertString(control, index, text)                                                 \
    ((int)SNDMSG((control), LB_INSERTSTRING, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ListBox_AddItemData(control, data)                                                         \
    ((int)SNDMSG((control), LB_ADDSTRING, (WPARAM)0, (LPARAM)(data)))
#define ListBox_InsertItemData(control, index, data)                                               \
    ((int)SNDMSG((control), LB_INSERTSTRING, (WPARAM)(int)(index), (LPARAM)(data)))
#define ListBox_DeleteString(control, index)                                                       \
    ((int)SNDMSG((control), LB_DELETESTRING, (WPARAM)(int)(index), (LPARAM)0))
#define ListBox_GetItemData(control, index)                                                        \
    ((LRESULT)SNDMSG((control), LB_GETITEMDATA, (WPARAM)(int)(index), (LPARAM)0))
#define ListBox_SetItemData(control, index, data)                                                  \
    ((int)SNDMSG((control), LB_SETITEMDATA, (WPARAM)(int)(index), (LPARAM)(data)))
#define ListBox_FindString(control, index, text)                                                   \
    ((int)SNDMSG((control), LB_FINDSTRING, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ListBox_FindItemData(control, index, data)                                                 \
    ((int)SNDMSG((control), LB_FINDSTRING, (WPARAM)(int)(index), (LPARAM)(data)))
#define ListBox_FindStringExact(control, index, text)                                              \
    ((int)SNDMSG((control), LB_FINDSTRINGEXACT, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ListBox_GetCurSel(control) ((int)SNDMSG((control), LB_GETCURSEL, (WPARAM)0, (LPARAM)0))
#define ListBox_SetCurSel(control, index)                                                          \
    ((int)SNDMSG((control), LB_SETCURSEL, (WPARAM)(int)(index), (LPARAM)0))
#define ListBox_SelectString(control, index, text)                                                 \
    ((int)SNDMSG((control), LB_SELECTSTRING, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ListBox_SelectItemData(control, index, data)                                               \
    ((int)SNDMSG((control), LB_SELECTSTRING, (WPARAM)(int)(index), (LPARAM)(data)))
#define ListBox_Dir(control, attributes, files)                                                    \
    ((int)SNDMSG((control), LB_DIR, (WPARAM)(UINT)(attributes), (LPARAM)(LPCTSTR)(files)))
#define ListBox_GetTextLen(control, index)                                                         \
    ((int)SNDMSG((control), LB_GETTEXTLEN, (WPARAM)(int)(index), (LPARAM)0))
#define ListBox_GetText(control, index, text)                                                      \
    ((int)SNDMSG((control), LB_GETTEXT, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ListBox_SetSel(control, select, index)                                                     \
    ((int)SNDMSG((control), LB_SETSEL, (WPARAM)(BOOL)(select), (LPARAM)(index)))
#define ListBox_SelItemRange(control, select, first, last)                                         \
    ((int)SNDMSG((control), LB_SELITEMRANGE, (WPARAM)(BOOL)(select), MAKELPARAM((first), (last))))
#define ListBox_GetSel(control, index)                                                             \
    ((int)SNDMSG((control), LB_GETSEL, (WPARAM)(int)(index), (LPARAM)0))
#define ListBox_GetSelCount(control) ((int)SNDMSG((control), LB_GETSELCOUNT, (WPARAM)0, (LPARAM)0))
#define ListBox_GetTopIndex(control) ((int)SNDMSG((control), LB_GETTOPINDEX, (WPARAM)0, (LPARAM)0))
#define ListBox_GetSelItems(control, count, items)                                                 \
    ((int)SNDMSG((control), LB_GETSELITEMS, (WPARAM)(int)(count), (LPARAM)(int *)(items)))
#define ListBox_SetTopIndex(control, index)                                                        \
    ((int)SNDMSG((control), LB_SETTOPINDEX, (WPARAM)(int)(index), (LPARAM)0))
#define ListBox_SetColumnWidth(control, width)                                                     \
    ((void)SNDMSG((control), LB_SETCOLUMNWIDTH, (WPARAM)(int)(width), (LPARAM)0))
#define ListBox_GetHorizontalExtent(control)                                                       \
    ((int)SNDMSG((control), LB_GETHORIZONTALEXTENT, (WPARAM)0, (LPARAM)0))
#define ListBox_SetHorizontalExtent(control, width)                                                \
    ((void)SNDMSG((control), LB_SETHORIZONTALEXTENT, (WPARAM)(int)(width), (LPARAM)0))
#define ListBox_SetTabStops(control, count, stops)                                                 \
    ((BOOL)SNDMSG((control), LB_SETTABSTOPS, (WPARAM)(int)(count), (LPARAM)(int *)(stops)))
#define ListBox_GetItemRect(control, index, rectangle)                                             \
    ((int)SNDMSG((control), LB_GETITEMRECT, (WPARAM)(int)(index), (LPARAM)(RECT *)(rectangle)))
#define ListBox_SetCaretIndex(control, index)                                                      \
    ((int)SNDMSG((control), LB_SETCARETINDEX, (WPARAM)(int)(index), (LPARAM)0))
#define ListBox_GetCaretIndex(control)                                                             \
    ((int)SNDMSG((control), LB_GETCARETINDEX, (WPARAM)0, (LPARAM)0))
#define ListBox_SetItemHeight(control, index, height)                                              \
    ((int)SNDMSG((control), LB_SETITEMHEIGHT, (WPARAM)(int)(index), MAKELPARAM((height), 0)))
#define ListBox_GetItemHeight(control, index)                                                      \
    ((int)SNDMSG((control), LB_GETITEMHEIGHT, (WPARAM)(int)(index), (LPARAM)0))

#define ComboBox_GetCount(control) ((int)SNDMSG((control), CB_GETCOUNT, (WPARAM)0, (LPARAM)0))
#define ComboBox_ResetContent(control)                                                             \
    ((int)SNDMSG((control), CB_RESETCONTENT, (WPARAM)0, (LPARAM)0))
#define ComboBox_AddString(control, text)                                                          \
    ((int)SNDMSG((control), CB_ADDSTRING, (WPARAM)0, (LPARAM)(LPCTSTR)(text)))
#define ComboBox_InsertString(control, index, text)                                                \
    ((int)SNDMSG((control), CB_INSERTSTRING, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ComboBox_AddItemData(control, data)                                                        \
    ((int)SNDMSG((control), CB_ADDSTRING, (WPARAM)0, (LPARAM)(data)))
#define ComboBox_InsertItemData(control, index, data)                                              \
    ((int)SNDMSG((control), CB_INSERTSTRING, (WPARAM)(int)(index), (LPARAM)(data)))
#define ComboBox_DeleteString(control, index)                                                      \
    ((int)SNDMSG((control), CB_DELETESTRING, (WPARAM)(int)(index), (LPARAM)0))
#define ComboBox_GetItemData(control, index)                                                       \
    ((LRESULT)SNDMSG((control), CB_GETITEMDATA, (WPARAM)(int)(index), (LPARAM)0))
#define ComboBox_SetItemData(control, index, data)                                                 \
    ((int)SNDMSG((control), CB_SETITEMDATA, (WPARAM)(int)(index), (LPARAM)(data)))
#define ComboBox_FindString(control, index, text)                                                  \
    ((int)SNDMSG((control), CB_FINDSTRING, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ComboBox_FindItemData(control, index, data)                                                \
    ((int)SNDMSG((control), CB_FINDSTRING, (WPARAM)(int)(index), (LPARAM)(data)))
#define ComboBox_FindStringExact(control, index, text)                                             \
    ((int)SNDMSG((control), CB_FINDSTRINGEXACT, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ComboBox_GetCurSel(control) ((int)SNDMSG((control), CB_GETCURSEL, (WPARAM)0, (LPARAM)0))
#define ComboBox_SetCurSel(control, index)                                                         \
    ((int)SNDMSG((control), CB_SETCURSEL, (WPARAM)(int)(index), (LPARAM)0))
#define ComboBox_SelectString(control, index, text)                                                \
    ((int)SNDMSG((control), CB_SELECTSTRING, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ComboBox_SelectItemData(control, index, data)                                              \
    ((int)SNDMSG((control), CB_SELECTSTRING, (WPARAM)(int)(index), (LPARAM)(data)))
#define ComboBox_Dir(control, attributes, files)                                                   \
    ((int)SNDMSG((control), CB_DIR, (WPARAM)(UINT)(attributes), (LPARAM)(LPCTSTR)(files)))
#define ComboBox_LimitText(control, size)                                                          \
    ((int)SNDMSG((control), CB_LIMITTEXT, (WPARAM)(int)(size), (LPARAM)0))
#define ComboBox_GetEditSel(control) ((DWORD)SNDMSG((control), CB_GETEDITSEL, (WPARAM)0, (LPARAM)0))
#define ComboBox_SetEditSel(control, first, end)                                                   \
    ((int)SNDMSG((control), CB_SETEDITSEL, (WPARAM)0, MAKELPARAM((first), (end))))
#define ComboBox_GetLBTextLen(control, index)                                                      \
    ((int)SNDMSG((control), CB_GETLBTEXTLEN, (WPARAM)(int)(index), (LPARAM)0))
#define ComboBox_GetLBText(control, index, text)                                                   \
    ((int)SNDMSG((control), CB_GETLBTEXT, (WPARAM)(int)(index), (LPARAM)(LPCTSTR)(text)))
#define ComboBox_ShowDropdown(control, show)                                                       \
    ((BOOL)SNDMSG((control), CB_SHOWDROPDOWN, (WPARAM)(BOOL)(show), (LPARAM)0))
#define ComboBox_GetDroppedState(control)                                                          \
    ((BOOL)SNDMSG((control), CB_GETDROPPEDSTATE, (WPARAM)0, (LPARAM)0))
#define ComboBox_GetDroppedControlRect(control, rectangle)                                         \
    ((void)SNDMSG((control), CB_GETDROPPEDCONTROLRECT, (WPARAM)0, (LPARAM)(RECT *)(rectangle)))
#define ComboBox_GetItemHeight(control)                                                            \
    ((int)SNDMSG((control), CB_GETITEMHEIGHT, (WPARAM)0, (LPARAM)0))
#define ComboBox_SetItemHeight(control, index, height)                                             \
    ((int)SNDMSG((control), CB_SETITEMHEIGHT, (WPARAM)(int)(index), (LPARAM)(int)(height)))
#define ComboBox_GetExtendedUI(control)                                                            \
    ((UINT)SNDMSG((control), CB_GETEXTENDEDUI, (WPARAM)0, (LPARAM)0))
#define ComboBox_SetExtendedUI(control, flags)                                                     \
    ((int)SNDMSG((control), CB_SETEXTENDEDUI, (WPARAM)(UINT)(flags), (LPARAM)0))
