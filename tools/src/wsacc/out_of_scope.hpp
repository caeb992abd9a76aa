// What of Windows will not be there.
#pragma once

#include <string>

namespace wsacc {

// The technology that a header belongs to ("MFC", "DirectX"), if it is one that is out of scope;
// empty for every other header, in any letter case.
std::string out_of_scope(const std::string &header);

} // namespace wsacc
