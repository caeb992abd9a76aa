#pragma once

// List views that are reports, and what they tell their parent.

#include "control_support.hpp"

#include <vector>

#include <commctrl.h>

/// A list view with the columns "Name" and "Size", 60 and 30 pixels wide, and those items, whose
/// data is 1, 2, 3 …
HWND add_list(const Parent &parent, DWORD style = 0, std::vector<const char *> texts = {});
int insert_column(HWND list, int at, const char *title, int width, int format = LVCFMT_LEFT);
int insert(HWND list, int at, const char *text, LPARAM data = 0);
LRESULT set_text(HWND list, int at, int subitem, const char *text);
LRESULT set_state(HWND list, int at, UINT state, UINT mask);
LRESULT next(HWND list, int after, UINT flags);

/// "a/1 b/2*": the texts of the first two columns; * is selected, + has the focus.
std::string items(HWND list);

/// Pressed and released in the middle of the item's label. Wine waits for the release itself.
void click(HWND list, int item, UINT down, UINT up, WPARAM keys = 0);

/// For Parent::answer(): writes what an item was and is: "(item 0>3)".
LRESULT item_and_states(NMHDR &message, std::string &details);

/// What was told, without what differs between versions (drawing, capturing, asking for texts) and
/// without the keyboard's comings and goings, which other programs' windows have a part in.
std::string told(Parent &parent);
