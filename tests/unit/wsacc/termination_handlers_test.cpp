#include "tools/src/wsacc/termination_handlers.hpp"

#include <gtest/gtest.h>

namespace wsacc {
namespace {

std::string written(std::string_view text, Language language, bool clang = false)
{
    return with_termination_handlers(text, language, clang);
}

constexpr std::string_view example = "void f()\n"
                                     "{\n"
                                     "    __try\n"
                                     "    {\n"
                                     "        if (a) __leave;\n"
                                     "    }\n"
                                     "    __finally\n"
                                     "    {\n"
                                     "        b(AbnormalTermination());\n"
                                     "    }\n"
                                     "    c();\n"
                                     "}\n";

TEST(TerminationHandlers, RunInAFunctionThatStandsInFront)
{
    EXPECT_EQ(written(example, Language::c),
              "void f()\n{\n    "
              "{ void wsacc_finally_1(int *wsacc_state) { int wsacc_left = *wsacc_state; "
              "(void)wsacc_left;\n#line 8\n    {\n        b((wsacc_left));\n    }} int "
              "wsacc_guard_1 __attribute__((__cleanup__(wsacc_finally_1))) = 1;\n#line 4\n    {\n"
              "        if (a) goto wsacc_leave_1;\n    } wsacc_leave_1: wsacc_guard_1 = 0; }\n"
              "#line 10\n     \n    c();\n}\n");
}

TEST(TerminationHandlers, AreObjectsInCxx)
{
    const std::string text = written(example, Language::cxx);
    EXPECT_TRUE(text.starts_with("#ifndef WSACC_FINALLY\n"));
    EXPECT_NE(text.find("auto wsacc_finally_1 = [&](int wsacc_left)"), std::string::npos);
    EXPECT_NE(text.find("wsacc_guard_1.left = 0; }"), std::string::npos);
}

TEST(TerminationHandlers, StandInEachOther)
{
    const std::string text = written("__try { __try { __leave; } __finally { x(); } __leave; } "
                                     "__finally { __try { __leave; } __finally { y(); } }",
                                     Language::c);
    EXPECT_NE(text.find("goto wsacc_leave_3; } wsacc_leave_3:"), std::string::npos) << text;
    EXPECT_NE(text.find("goto wsacc_leave_1; } wsacc_leave_1:"), std::string::npos) << text;
    EXPECT_NE(text.find("goto wsacc_leave_2; } wsacc_leave_2:"), std::string::npos) << text;
}

TEST(TerminationHandlers, OfTheMachinesExceptionsAreRefused)
{
    const std::string text =
        written("__try { a(); __leave; } __except (f()) {\n b(); }\nc();\n", Language::c);
    EXPECT_TRUE(text.starts_with("_Pragma(\"GCC error \\\"__except: ")) << text;
    EXPECT_TRUE(text.ends_with(" { a(); ; }                 \n       \nc();\n")) << text;
}

TEST(TerminationHandlers, NeedNestedFunctionsInC)
{
    EXPECT_NE(written(example, Language::c, true).find("needs GCC"), std::string::npos);
    EXPECT_EQ(written(example, Language::cxx, true).find("needs GCC"), std::string::npos);
}

TEST(TerminationHandlers, AreWhatOnlyMicrosoftsWordsSay)
{
    const std::string text = "try { a(); } catch (...) { }\nint _leave = 1;\n#define __try {\n"
                             "__try { } __catch(...) { }\n";
    EXPECT_EQ(written(text, Language::cxx), text);
}

} // namespace
} // namespace wsacc
