#include "compat/entry/arguments.hpp"

#include "compat/crt/utf.hpp"

namespace compat {

WideArguments::WideArguments(const char *const *narrow)
{
    for (; *narrow != nullptr; ++narrow)
        texts_.push_back(crt::to_utf16(*narrow));
    for (std::u16string &text : texts_)
        pointers_.push_back(text.data());
    pointers_.push_back(nullptr);
}

} // namespace compat
