// Names of Windows that no counted program uses, told by mingw-w64's headers.
#pragma once

#include <map>
#include <set>
#include <string>

namespace wsacc {

// Those of the names that the headers declare, with the header; none where mingw-w64 is not
// installed.
std::map<std::string, std::string> declared_by_windows(const std::set<std::string> &names);

} // namespace wsacc
