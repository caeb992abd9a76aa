// Which of a pair of functions was called: the A one or the W one.
#pragma once

namespace compat {

enum class Encoding { ansi, wide };

} // namespace compat
