#include "compat/console/transcoder.hpp"

#include "compat/crt/utf.hpp"

#include <utility>

namespace compat {

std::string Transcoder::operator()(std::string_view bytes, const CodePage &from, const CodePage &to)
{
    std::string text = std::exchange(bytes_, {}).append(bytes);
    if (&from == &to)
        return text;
    bytes_ = text.substr(from.whole_characters(text));
    text.resize(text.size() - bytes_.size());
    return to.to_narrow(from.to_wide(text));
}

std::string Transcoder::operator()(std::u16string_view text, const CodePage &to)
{
    std::u16string whole;
    if (const char16_t half = std::exchange(half_, u'\0'))
        whole += half;
    whole += text;
    if (!whole.empty() && crt::is_high_surrogate(whole.back())) {
        half_ = whole.back();
        whole.pop_back();
    }
    return to.to_narrow(whole);
}

} // namespace compat
