#include "tools/src/wsacc/entry_point.hpp"

#include <gtest/gtest.h>

using wsacc::with_int_main;

TEST(EntryPoint, that_returns_nothing_returns_an_int)
{
    EXPECT_EQ(with_int_main("void main(void) {}"), "int  main(void) {}");
    EXPECT_EQ(with_int_main("void\nmain ()\n{}"), "int \nmain ()\n{}");
    EXPECT_EQ(with_int_main("VOID __cdecl _tmain(int c)"), "int  __cdecl _tmain(int c)");
}

TEST(EntryPoint, is_not_what_only_looks_like_it)
{
    for (const char *text : {"int main(void) {}", "void wmain(void) {}", "void domain(void);",
                             "void *main(void);", "// void main()", "\"void main()\"",
                             "void f(void); int main()", "void main;", "x(void) main(y)"})
        EXPECT_EQ(with_int_main(text), text);
}
