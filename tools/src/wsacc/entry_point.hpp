// How programs may declare their entry point.
#pragma once

#include <string>
#include <string_view>

namespace wsacc {

// `void main(...)`, which Microsoft's compiler takes for what GCC wants: `int  main(...)`. Columns
// stay.
std::string with_int_main(std::string_view text);

} // namespace wsacc
