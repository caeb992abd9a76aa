#pragma once

// What tests of edit controls ask them.

#include "control_support.hpp"

/// "2-5": what is selected.
std::string selection(HWND edit);
/// What is selected after that key has gone down.
std::string after(HWND edit, WPARAM key);
/// As the keyboard's characters come.
void type(HWND edit, const char *text);
void replace(HWND edit, const char *text, BOOL can_undo = TRUE);
int first_line(HWND edit);
/// Where a character begins, as mouse messages have it; 3 pixels below its top.
LPARAM place_of(HWND edit, int position);
/// The column where a character begins.
int column_of(HWND edit, int position);
/// "aa" and "aa" and …, so that line n begins at 4 n.
std::string many_lines(int count);
