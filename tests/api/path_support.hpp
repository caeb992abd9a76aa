#pragma once

// What the cases of drawing_paths and drawing_path_areas have in common.

#include <winsock2.h>

#include <windows.h>

#include <string>

/// "M1,2 L3,4 B5,6 L7,8c": the types and points of the context's path; "none" and the error where
/// there is no path.
std::string figures_of(HDC context);

/// A figure that is closed.
void triangle(HDC context);

/// The current position.
std::string position(HDC context);
