#include "compat/entry/arguments.hpp"

#include "compat/crt/utf.hpp"

namespace compat {
namespace {

std::vector<const char *> &kept()
{
    static auto &pointers = *new std::vector<const char *>; // as long as the process
    return pointers;
}

} // namespace

void keep_original_arguments(char **given, int count)
{
    kept().assign(given, given + count);
    kept().push_back(nullptr);
}

const char *const *original_arguments(char **given)
{
    return kept().empty() ? given : kept().data();
}

WideArguments::WideArguments(const char *const *narrow)
{
    for (; *narrow != nullptr; ++narrow)
        texts_.push_back(crt::to_utf16(*narrow));
    for (std::u16string &text : texts_)
        pointers_.push_back(text.data());
    pointers_.push_back(nullptr);
}

} // namespace compat
