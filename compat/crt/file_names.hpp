// The names of files that a program gives its C runtime, as Linux knows them.
#pragma once

#include <string>

#include "compat/kernel/path.hpp"
#include "compat/kernel/text.hpp"

namespace compat::crt {

template <class Char>
std::string linux_name(const Char *name)
{
    return linux_path(utf8(name));
}

} // namespace compat::crt
