// Numbers in byte strings, and random ones: Microsoft's part of <stdlib.h>.
#include "compat/crt/numbers.hpp"
#include "compat/crt/integer_parsing.hpp"

#include <cstdint>
#include <cstdlib>
#include <random>

using namespace compat::crt;

namespace {

// Each thread has its own sequence, as with Microsoft's runtime.
std::uint32_t &random_state()
{
    static thread_local std::uint32_t state = 1;
    return state;
}

} // namespace

extern "C" {

WSH_NUMBER_FAMILY(char, _itoa, _ltoa, _ultoa, _i64toa, _ui64toa)

// `long` has 32 bits.
long wsh_strtol(const char *text, char **end, int base)
{
    return parse_integer<std::int32_t>("strtol", text, end, base);
}

unsigned long wsh_strtoul(const char *text, char **end, int base)
{
    return parse_integer<std::uint32_t>("strtoul", text, end, base);
}

long long wsh_strtoll(const char *text, char **end, int base)
{
    return parse_integer<std::int64_t>("strtoll", text, end, base);
}

unsigned long long wsh_strtoull(const char *text, char **end, int base)
{
    return parse_integer<std::uint64_t>("strtoull", text, end, base);
}

long wsh_atol(const char *text)
{
    return parse_integer<std::int32_t, char>("atol", text, nullptr, 10);
}

int wsh_atoi(const char *text)
{
    return parse_integer<std::int32_t, char>("atoi", text, nullptr, 10);
}

long long wsh_atoll(const char *text)
{
    return parse_integer<std::int64_t, char>("atoll", text, nullptr, 10);
}

int wsh_rand()
{
    std::uint32_t &state = random_state();
    state = state * 214013 + 2531011;
    return static_cast<int>(state >> 16 & 0x7fff);
}

void wsh_srand(unsigned seed)
{
    random_state() = seed;
}

int rand_s(unsigned *value)
{
    if (value == nullptr)
        return invalid_parameter("rand_s", "the argument is NULL");
    *value = std::random_device()();
    return 0;
}
}
