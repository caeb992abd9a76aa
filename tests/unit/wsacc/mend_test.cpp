#include "tools/src/wsacc/mend.hpp"

#include <gtest/gtest.h>

namespace wsacc {
namespace {

using Texts = std::vector<std::string>;

// The text after mending, or "" if nothing was done.
std::string mended(const std::string &text, const std::string &messages)
{
    std::vector<Copy> copies{{"0-a.cpp", "#line 1 \"a.cpp\"\n" + text}};
    EXPECT_TRUE(may_be_mended(messages));
    const Texts warnings = mend(copies, messages);
    if (warnings.empty())
        return {};
    EXPECT_TRUE(warnings[0].starts_with("a.cpp:")) << warnings[0];
    EXPECT_NE(warnings[0].find(": warning: "), std::string::npos) << warnings[0];
    return copies[0].text.substr(copies[0].text.find('\n') + 1);
}

TEST(Mend, PutsTypenameWhereTheCompilerWantsIt)
{
    EXPECT_EQ(mended("\nlist<T>::iterator i;\n",
                     "a.cpp:2:1: error: need ‘typename’ before ‘list<T>::iterator’ because\n"),
              "\ntypename list<T>::iterator i;\n");
}

TEST(Mend, NamesTheObjectWhereTheBaseDependsOnAParameter)
{
    const std::string message = "a.cpp: In member function 'void Box<T>::f()':\n"
                                "a.cpp:1:28: error: 'count' was not declared in this scope\n";
    EXPECT_EQ(mended("struct Box : B<T> { void f(){count = x.count + count; } };", message), "");
    EXPECT_EQ(mended("struct Box : B<T> { f() {  count = x.count + count; } };", message),
              "struct Box : B<T> { f() {  this->count = x.count + this->count; } };");
    EXPECT_EQ(mended("struct Box : B<T> { f() {  count c; } };", message),
              "struct Box : B<T> { f() {  typename Box::count c; } };");
    EXPECT_EQ(mended("struct Box : B<T> { f() {Q count;count; } };",
                     "a.cpp: In member function 'void Box<T>::f()':\n"
                     "a.cpp:1:34: error: 'count' was not declared in this scope\n"),
              "");
}

TEST(Mend, GivesAValueBehindTheDeclarationThatAGotoPasses)
{
    const std::string label = "a.cpp:9:1: error: jump to label 'end'\n";
    const std::string note = "a.cpp:1:5: note:   crosses initialization of 'int a'\n";
    EXPECT_EQ(mended("int a = f(1, 2), b = 3; end:", label + note),
              "int a          , b = 3; a = f(1, 2); end:");
    EXPECT_EQ(
        mended("int a[2] = {0};", label + "a.cpp:1:5: note: crosses initialization of 'int a [2]'"),
        "int a[2]      ; __builtin_memset(a, 0, sizeof(a));");
    EXPECT_EQ(
        mended("int a[2] = {1};", label + "a.cpp:1:5: note: crosses initialization of 'int a [2]'"),
        "");
    EXPECT_EQ(mended("int a = 1;", "a.cpp:9:1: error: jump to case label\n" + note), "");
}

TEST(Mend, DeclaresALoopsVariableInFrontOfIt)
{
    const std::string message = "a.cpp: In function 'int main()':\n"
                                "a.cpp:2:1: error: 'i' was not declared in this scope\n";
    EXPECT_EQ(mended("{ for (int i = 0, j = 1; i < 3; i++) { }\ni = 2; }", message),
              "{ int i = 0, j = 1; for (                ; i < 3; i++) { }\ni = 2; }");
    EXPECT_EQ(mended("{ { for (int i = 0; ; ) { } }\ni = 2; }", message), "");
    EXPECT_EQ(mended("{ if (x) for (int i = 0; ; ) { }\ni = 2; }", message), "");
    EXPECT_EQ(mended("{ for (int k = 0; ; ) { }\ni = 2; }", message), "");
}

TEST(Mend, GivesAnEarlyEnumItsType)
{
    EXPECT_EQ(mended("enum E;\nvoid f(enum E e);\nenum E { a };\n",
                     "a.cpp:1:6: error: use of enum 'E' without previous declaration\n"),
              "enum E : int;\nvoid f(enum E e);\nenum E : int { a };\n");
}

TEST(Mend, TakesAMissingTypeForInt)
{
    EXPECT_EQ(mended("const MAX = 3;", "a.cpp:1:7: error: 'MAX' does not name a type\n"),
              "const int MAX = 3;");
    EXPECT_EQ(mended("const Max m = 3;", "a.cpp:1:7: error: 'Max' does not name a type\n"), "");
    EXPECT_EQ(mended("Max = 3;", "a.cpp:1:1: error: 'Max' does not name a type\n"), "");
}

TEST(Mend, MakesAnObjectOfATemporary)
{
    const std::string message =
        "a.cpp:1:4: error: cannot bind non-const lvalue reference of type 'V&' to an rvalue of "
        "type 'V'\n    1 |         f(make(), 1);\n      |           ~~~~^~\n";
    EXPECT_EQ(mended("\tf(make(), 1);", message), "\tf((V &)(const V &)(make()), 1);");
    EXPECT_EQ(mended("V &v = make();",
                     "a.cpp:1:8: error: cannot bind non-const lvalue reference of type 'V&' to an "
                     "rvalue of type 'V'\n    1 | V &v = make();\n      |        ~~~~^~\n"),
              "V &&v = make();");
}

TEST(Mend, LeavesAloneWhatItDoesNotKnow)
{
    std::vector<Copy> copies{{"0-a.cpp", "#line 1 \"a.cpp\"\nint x = y;\n"}};
    EXPECT_FALSE(may_be_mended("a.cpp:1:9: error: expected ';'\n"));
    EXPECT_EQ(mend(copies, "a.cpp:1:9: error: 'y' was not declared in this scope\n"), Texts{});
    EXPECT_EQ(mend(copies, "b.cpp:1:9: error: need 'typename' before 'y'\n"), Texts{});
    EXPECT_EQ(copies[0].text, "#line 1 \"a.cpp\"\nint x = y;\n");
}

} // namespace
} // namespace wsacc
