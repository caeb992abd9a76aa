#include "winsock_shim/shim/policy.hpp"

#include <cstdio>
#include <cstdlib>

namespace winsock_shim {

namespace {

/// One row of policy_switches.def with its members named as text.
struct SwitchRow {
    std::string_view name;
    std::string_view values; ///< as written: "fails, succeeds"
    void (*set)(Policy &, int value);
};

#define VALUES(...) __VA_ARGS__
#define TEXT_OF(...) #__VA_ARGS__
#define EXPANDED_TEXT_OF(...) TEXT_OF(__VA_ARGS__)
#define SWITCH(row, member, name, values, windows, documented, wine_8_0)                           \
    {name, EXPANDED_TEXT_OF(values), [](Policy &policy, int value) {                               \
         policy.member = static_cast<Policy::member##_values>(value);                              \
     }},
constexpr SwitchRow switch_rows[] = {
#include "winsock_shim/shim/policy_switches.def"
};
#undef SWITCH
#undef EXPANDED_TEXT_OF
#undef TEXT_OF
#undef VALUES

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

/// Takes the text up to `separator` off the front of `text`, without blanks around it.
std::string_view take(std::string_view &text, char separator)
{
    const auto end = text.find(separator);
    const auto item = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    return trimmed(item);
}

/// Users write hyphens, the enumerators have underscores.
bool same_word(std::string_view user, std::string_view enumerator)
{
    if (user.size() != enumerator.size()) {
        return false;
    }
    for (std::size_t i = 0; i < user.size(); ++i) {
        if ((user[i] == '-' ? '_' : user[i]) != enumerator[i]) {
            return false;
        }
    }
    return true;
}

std::string with_hyphens(std::string_view values)
{
    std::string text(values);
    for (char &c : text) {
        c = c == '_' ? '-' : c;
    }
    return text;
}

/// The index of `value` among the row's values, or -1.
int index_of(std::string_view value, std::string_view values)
{
    for (int index = 0; !values.empty(); ++index) {
        if (same_word(value, take(values, ','))) {
            return index;
        }
    }
    return -1;
}

/// Applies `switch=value`; returns what is wrong with it, or nothing.
std::string apply(Policy &policy, std::string_view item)
{
    std::string_view value = item;
    const std::string_view name = take(value, '=');
    for (const SwitchRow &row : switch_rows) {
        if (row.name != name) {
            continue;
        }
        const int index = index_of(trimmed(value), row.values);
        if (index < 0) {
            return "switch '" + std::string(name) + "' has no value '" + std::string(value) +
                   "'; it takes: " + with_hyphens(row.values) + "\n";
        }
        row.set(policy, index);
        return {};
    }
    std::string names;
    for (const SwitchRow &row : switch_rows) {
        names += (names.empty() ? "" : ", ") + std::string(row.name);
    }
    return "there is no switch '" + std::string(name) + "'; there are: " + names + "\n";
}

Policy from_environment()
{
    const char *text = std::getenv("WINSOCK_SHIM_PROFILE");
    std::string complaint;
    const Policy policy = Policy::parse(text ? text : "windows", complaint);
    for (std::string_view rest = complaint; !rest.empty();) {
        const auto line = take(rest, '\n');
        std::fprintf(stderr, "winsock_shim: WINSOCK_SHIM_PROFILE: %.*s\n",
                     static_cast<int>(line.size()), line.data());
    }
    return policy;
}

} // namespace

Policy Policy::documented()
{
    Policy policy;
#define SWITCH(row, member, name, values, windows, documented, wine_8_0)                           \
    policy.member = member##_values::documented;
#include "winsock_shim/shim/policy_switches.def"
#undef SWITCH
    return policy;
}

Policy Policy::wine_8_0()
{
    Policy policy;
#define SWITCH(row, member, name, values, windows, documented, wine_8_0)                           \
    policy.member = member##_values::wine_8_0;
#include "winsock_shim/shim/policy_switches.def"
#undef SWITCH
    return policy;
}

Policy Policy::parse(std::string_view text, std::string &complaint)
{
    Policy policy = windows();
    const std::string_view profile = take(text, ',');
    if (profile == "documented") {
        policy = documented();
    } else if (profile == "wine-8.0") {
        policy = wine_8_0();
    } else if (profile != "windows") {
        complaint += "there is no profile '" + std::string(profile) +
                     "'; there are: windows, documented, wine-8.0 (using windows)\n";
    }
    while (!text.empty()) {
        complaint += apply(policy, take(text, ','));
    }
    return policy;
}

const Policy &policy()
{
    static const Policy the_policy = from_environment();
    return the_policy;
}

} // namespace winsock_shim
