// The letter case of whole texts, in the present locale.
#pragma once

#include "compat/crt/character_classes.hpp"

namespace compat::crt {

enum class LetterCase { lower, upper };

// In place. Of a page with characters of several bytes a letter stays as it is whose other case has
// another length.
void change_case(char *text, std::size_t length, LetterCase wanted);
void change_case(char16_t *text, std::size_t length, LetterCase wanted);

} // namespace compat::crt
