// A value by name at a window.
#pragma once

#include <string>

#include <windef.h>

namespace compat {

struct Property {
    HANDLE value = nullptr;
    std::u16string name; // as it was set first; empty: the number
    ATOM number = 0;
};

} // namespace compat
