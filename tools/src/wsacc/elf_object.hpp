// The symbols of Linux' object files.
#pragma once

#include <set>
#include <string>
#include <vector>

namespace wsacc {

// Those that other files can see. Nothing, if it is no object file for x86-64.
std::vector<std::string> defined_symbols(const std::string &object);

// Compiled with -fvisibility=hidden, they do not leave the DLL; these ones do, if they are there.
void make_visible(const std::string &object, const std::set<std::string> &symbols);

} // namespace wsacc
