// _ecvt, _fcvt and _gcvt: the digits of a number. Microsoft rounds 5 up, where printf rounds it to
// an even digit.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"

using namespace compat::crt;

namespace {

constexpr int most_digits = 349; // _CVTBUFSIZE
// A double has no more digits than that before its last zeros.
constexpr int all_digits = 1080;

// 0.DIGITS times ten to the power of `point`.
struct Decimal {
    std::string digits;
    int point;
};

Decimal exact_digits(double value)
{
    char text[all_digits + 32];
    std::snprintf(text, sizeof text, "%.*e", all_digits, value);
    const std::string number = text;
    const auto exponent = number.find('e');
    return {number.substr(0, 1) + number.substr(2, exponent - 2),
            std::stoi(number.substr(exponent + 1)) + 1};
}

// At most `count` digits; where there is none left, rounding may make one.
Decimal rounded(Decimal decimal, int count)
{
    const auto kept = static_cast<std::size_t>(std::max(count, 0));
    if (count < 0 || kept >= decimal.digits.size()) {
        decimal.digits.resize(kept, '0');
        return decimal;
    }
    const bool up = decimal.digits[kept] >= '5';
    decimal.digits.resize(kept);
    if (!up)
        return decimal;
    auto place = decimal.digits.rbegin();
    for (; place != decimal.digits.rend() && *place == '9'; ++place)
        *place = '0';
    if (place != decimal.digits.rend()) {
        ++*place;
    } else {
        decimal.digits.insert(0, 1, '1');
        ++decimal.point;
    }
    return decimal;
}

// The texts of these two are this thread's until its next call of one of them.
char *kept(std::string digits)
{
    static thread_local std::string text;
    text = std::move(digits);
    return text.data();
}

const char *name_of_no_number(double value)
{
    return std::isnan(value) ? "nan" : "inf";
}

} // namespace

extern "C" {

char *_ecvt(double value, int count, int *point, int *negative)
{
    if (point == nullptr || negative == nullptr)
        return invalid_parameter("_ecvt", "an argument is NULL"), nullptr;
    *negative = std::signbit(value) ? 1 : 0;
    *point = 0;
    if (!std::isfinite(value))
        return kept(name_of_no_number(value));
    count = std::clamp(count, 0, most_digits);
    if (value == 0)
        return kept(std::string(static_cast<std::size_t>(count), '0'));
    Decimal decimal = rounded(exact_digits(std::fabs(value)), count);
    decimal.digits.resize(static_cast<std::size_t>(count)); // 9.99 became 10.0
    *point = decimal.point;
    return kept(decimal.digits);
}

// What is less than the last digit asked for has none.
char *_fcvt(double value, int count, int *point, int *negative)
{
    if (point == nullptr || negative == nullptr)
        return invalid_parameter("_fcvt", "an argument is NULL"), nullptr;
    *negative = std::signbit(value) ? 1 : 0;
    *point = 0;
    if (!std::isfinite(value))
        return kept(name_of_no_number(value));
    count = std::min(count, most_digits);
    if (value == 0)
        return kept(std::string(static_cast<std::size_t>(std::max(count, 0)), '0'));
    const Decimal exact = exact_digits(std::fabs(value));
    const Decimal decimal = rounded(exact, exact.point + count);
    *point = decimal.digits.empty() ? -count : decimal.point;
    return kept(decimal.digits);
}

// As %g, with an exponent of three digits where it needs them.
char *_gcvt(double value, int digits, char *to)
{
    if (to == nullptr)
        return invalid_parameter("_gcvt", "there is no buffer"), nullptr;
    if (digits < 0) {
        errno = ERANGE;
        return nullptr;
    }
    const int length = std::sprintf(to, "%.*g", digits, value);
    std::replace(to, to + length, '.', decimal_point());
    return to;
}
}
