// Environment variables, for the parts of the C runtime that look at them.
#pragma once

namespace compat::crt {

// The value under the name as it is spelled, else in any letter case; null if there is none.
const char *value_of(const char *name);

} // namespace compat::crt
