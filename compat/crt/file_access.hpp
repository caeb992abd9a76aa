// What Linux lets a program do with a file and Windows does not.
#pragma once

#include <string>

namespace compat::crt {

// Whether Windows would open what is there: no directory, and for writing nothing read-only. What
// is not there may be opened.
bool may_open(const std::string &path, bool writes);

} // namespace compat::crt
