// The command line as a program's entry point gets it.
#pragma once

#include <string>
#include <vector>

namespace compat {

// What is left of a command line behind the program's name: WinMain's third argument.
template <class Char>
Char *behind_program_name(Char *line)
{
    const auto is_blank = [](Char c) { return c == ' ' || c == '\t'; };
    bool quoted = false;
    while (*line != 0 && (quoted || !is_blank(*line))) {
        if (*line == '"')
            quoted = !quoted;
        ++line;
    }
    while (is_blank(*line))
        ++line;
    return line;
}

// main's arguments as Linux gave them, in UTF-8, when `given` are about to be put into the
// program's code page; and later on: these, or `given` themselves where nobody kept any.
void keep_original_arguments(char **given, int count);
const char *const *original_arguments(char **given);

// Strings as Linux has them (arguments, environment), in UTF-16: an array that ends in a null
// pointer.
class WideArguments {
  public:
    explicit WideArguments(const char *const *narrow);
    char16_t **data() { return pointers_.data(); }

  private:
    std::vector<std::u16string> texts_;
    std::vector<char16_t *> pointers_;
};

} // namespace compat
