// is… and to… for the bytes of narrow text, in the present locale.
#include "compat/crt/character_classes.hpp"
#include "compat/crt/locale.hpp"

using namespace compat::crt;

namespace {

// EOF and what else is no byte have no class.
bool is_byte(int c)
{
    return c >= 0 && c < 0x100;
}

unsigned classes(int c)
{
    return is_byte(c) ? narrow_characters().classes[static_cast<std::size_t>(c)] : 0;
}

} // namespace

extern "C" {

#define NARROW_CLASS(name, mask)                                                                   \
    int wsh_##name(int c)                                                                          \
    {                                                                                              \
        return static_cast<int>(classes(c) & (mask));                                              \
    }
NARROW_CLASS(isalnum, class_alpha | class_digit)
NARROW_CLASS(isalpha, class_alpha)
NARROW_CLASS(iscntrl, class_control)
NARROW_CLASS(isdigit, class_digit)
NARROW_CLASS(isgraph, class_alpha | class_digit | class_punct)
NARROW_CLASS(islower, class_lower)
NARROW_CLASS(isprint, class_alpha | class_digit | class_punct | class_blank)
NARROW_CLASS(ispunct, class_punct)
NARROW_CLASS(isspace, class_space)
NARROW_CLASS(isupper, class_upper)
NARROW_CLASS(isxdigit, class_hex)

int wsh_isblank(int c)
{
    return static_cast<int>(c == '\t' ? class_blank : classes(c) & class_blank);
}

int wsh_tolower(int c)
{
    return is_byte(c) ? narrow_characters().lower[static_cast<std::size_t>(c)] : c;
}

int wsh_toupper(int c)
{
    return is_byte(c) ? narrow_characters().upper[static_cast<std::size_t>(c)] : c;
}

int _tolower(int c)
{
    return c - 'A' + 'a';
}

int _toupper(int c)
{
    return c - 'a' + 'A';
}

// The bytes of the longest character: MB_CUR_MAX.
int ___mb_cur_max_func()
{
    return static_cast<int>(narrow_page().max_char_size());
}
}
