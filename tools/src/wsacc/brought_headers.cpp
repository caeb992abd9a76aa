#include "tools/src/wsacc/brought_headers.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

namespace wsacc {
namespace {

// By whichever a program names.
constexpr const char *of_all =
    "cstring cstdio cstdlib climits cmath cctype cwchar limits cstdint stdexcept";

struct Brought {
    std::string_view header;
    const char *headers;
};

// Each with what its own inner headers include (github.com/microsoft/STL, stl/inc). What the
// standards after C++14 add is left out: programs of that time mean names of their own.
constexpr std::array table{
    Brought{"condition_variable", "chrono memory mutex"},
    Brought{"filesystem", "algorithm chrono iomanip locale memory system_error vector"},
    Brought{"fstream", "ios"},
    Brought{"functional", "exception tuple typeinfo"},
    Brought{"future", "chrono condition_variable functional memory mutex system_error thread"},
    Brought{"iomanip", "ios"},
    Brought{"ios", "iterator memory system_error"},
    Brought{"iostream", "ios"},
    Brought{"istream", "ios"},
    Brought{"locale", "ios"},
    Brought{"map", "tuple"},
    Brought{"memory", "atomic exception iosfwd type_traits typeinfo"},
    Brought{"mutex", "chrono system_error thread"},
    Brought{"ostream", "ios"},
    Brought{"queue", "algorithm deque vector"},
    Brought{"random", "algorithm ios string vector"},
    Brought{"regex", "algorithm iterator locale memory string vector"},
    Brought{"shared_mutex", "condition_variable mutex"},
    Brought{"sstream", "ios"},
    Brought{"thread", "chrono memory process.h tuple"},
    Brought{"unordered_map", "list tuple vector"},
    Brought{"unordered_set", "list tuple vector"},
};

void add(std::string_view headers, std::set<std::string> &all)
{
    std::istringstream names{std::string(headers)};
    for (std::string name; names >> name;) {
        const auto row = std::find_if(table.begin(), table.end(),
                                      [&](const Brought &one) { return one.header == name; });
        if (all.insert(name).second && row != table.end())
            add(row->headers, all);
    }
}

} // namespace

std::string with_brought_headers(const std::string &name)
{
    std::set<std::string> all;
    add(name, all);
    add(of_all, all);
    all.erase(name);
    std::string text = "#include <" + name + ">\n"; // before all others: it may want to be
    for (const std::string &header : all)
        text += "#include <" + header + ">\n";
    return text;
}

} // namespace wsacc
