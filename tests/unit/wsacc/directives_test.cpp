#include "tools/src/wsacc/directives.hpp"

#include <gtest/gtest.h>

namespace wsacc {
namespace {

std::vector<std::string> names(std::string_view text)
{
    std::vector<std::string> names;
    for (const Include &include : find_includes(text))
        names.push_back(std::string(text.substr(include.begin, include.length)));
    return names;
}

using Names = std::vector<std::string>;

TEST(Directives, AreFoundHoweverTheyAreSpaced)
{
    EXPECT_EQ(
        names("#include <a.h>\n  #\tinclude\"b.h\"\r\n/* x */ # /* y */ include /* z */ <c>// d"),
        (Names{"<a.h>", "\"b.h\"", "<c>"}));
}

TEST(Directives, InCommentsAreNone)
{
    EXPECT_EQ(names("/* \n#include <a.h>\n*/\n// \\\n#include <b.h>\n// \\\r\n#include <c.h>\n"),
              Names{});
}

TEST(Directives, InStringsAreNone)
{
    EXPECT_EQ(names("const char *a = \"\\\n#include <a.h>\\\n\";\n"), Names{});
    EXPECT_EQ(names("auto b = LR\"x(\n#include <b.h>\n)\" )x\";\n#include <c.h>\n"),
              Names{"<c.h>"});
}

TEST(Directives, AreFoundBehindQuotesThatOpenNothing)
{
    EXPECT_EQ(names("char q = '\"', s = '\\'';\n#include <a.h>\n"), Names{"<a.h>"});
    EXPECT_EQ(names("int million = 1'000'000;\n#include <b.h>\n"), Names{"<b.h>"});
    EXPECT_EQ(names("#error don't\n#include <c.h>\n"), Names{"<c.h>"});
    EXPECT_EQ(names("wchar_t c = L'\"';\n#include <d.h>\n"), Names{"<d.h>"});
}

TEST(Directives, WithANameFromAMacroOrWithoutAnEndAreLeftAlone)
{
    EXPECT_EQ(names("#include HEADER\n#include <a.h\n#include \"b.h\n#include"), Names{});
}

} // namespace
} // namespace wsacc
