// What Microsoft's compiler lets pass and GCC has refused, put right in the copies of the sources.
#pragma once

#include "tools/src/wsacc/prepare.hpp"
#include "tools/src/wsacc/source_cache.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace wsacc {

// Whether GCC's messages are about something of the kind; they need not say it in bytes.
bool may_be_mended(std::string_view messages);

// Changes the copies by what the messages, whose columns are bytes, say about them; returns the
// warnings for the user, in the compiler's form. Empty: nothing could be done.
//
// - a type of a template without `typename`
// - a member of a base class that depends on a template's parameter, without this->
// - goto over the initialisation of a variable, which then has none
// - a variable of a `for` that is used behind it, as Visual C++ 6 allowed
// - an enum that is declared before it is defined
// - a constant or static variable without a type, which Visual C++ 6 took for an int
// - a temporary for a parameter or a variable that is a reference without const
std::vector<std::string> mend(std::vector<Copy> &copies, std::string_view messages);

} // namespace wsacc
