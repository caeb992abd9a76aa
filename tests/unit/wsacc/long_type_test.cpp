#include "tools/src/wsacc/long_type.hpp"

#include <gtest/gtest.h>

namespace wsacc {
namespace {

void becomes(std::string_view text, std::string_view expected)
{
    EXPECT_EQ(with_32_bit_long(text), expected);
}

void stays(std::string_view text)
{
    becomes(text, text);
}

TEST(LongType, IsIntInTheSameColumns)
{
    becomes("long a; unsigned long *b;", "int  a; unsigned int  *b;");
    becomes("long int a, b; x = (long)y + sizeof(long);",
            "int      a, b; x = (int )y + sizeof(int );");
    becomes("int long static a;", "    int  static a;");
    becomes("long /* long */ unsigned\nint a;", "int  /* long */ unsigned\n    a;");
    becomes("std::max<long>(a, b)", "std::max<int >(a, b)");
}

TEST(LongType, LeavesTheLongerOnes)
{
    stays("long long a; unsigned long long int b; long double c; double long d; long unsigned long "
          "e;");
    stays("long __int64 a;");
}

TEST(LongType, LeavesStringsCommentsAndOtherNames)
{
    stays("char a[] = \"long 1L\"; // long 1L\n/* long */ wchar_t b[] = L\"1L\"; char c = 'L';");
    stays("int long_way, along; R\"x(long 10L)x\";\n#include <long.h>\n#include \"10L long.h\"\n");
}

TEST(LongType, IsSeenInDirectives)
{
    becomes("#define COUNT long\nlong a;", "#define COUNT int \nint  a;");
    becomes("#define TWO long\\\n long\nTWO a;", "#define TWO long\\\n long\nTWO a;");
    becomes("#define ONE unsigned\nlong a;", "#define ONE unsigned\nint  a;");
    stays("#define long int\n#ifdef long\n#undef long\n#endif\n");
    becomes("#if LIMIT > 10L\n", "#if LIMIT > 10 \n");
}

TEST(LongType, LosesTheSuffixOfIntegers)
{
    becomes("a = 0L + 0x1FL + 10UL + 7lu + 0xffffffffUL;",
            "a = 0  + 0x1F  + 10U  + 7u  + 0xffffffffU ;");
    stays("a = 0LL + 1ULL + 2llu + 1.0L + 1e3L + 0x1p3L + 5u + 1.5f + .5L;");
    becomes("a = 1'000'000L;", "a = 1'000'000 ;");
}

TEST(LongType, KnowsMicrosoftsSuffixes)
{
    becomes("a = 1i64 + 0xFFui64 + 3I32 + 4ui8;", "a = 1LL  + 0xFFULL  + 3    + 4U  ;");
}

TEST(LongType, WithoutAnyIsTheSameText)
{
    stays("int main(void) { return 0; }\n");
    stays("");
    stays("\"unclosed\nint x = '");
}

} // namespace
} // namespace wsacc

TEST(LongType, stays_where_only_the_suffixes_are_microsofts)
{
    EXPECT_EQ(wsacc::with_standard_suffixes("long x = 1L + 1i64 + 2ui64;"),
              "long x = 1L + 1LL  + 2ULL ;");
}
