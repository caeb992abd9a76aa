#include "tools/src/wsacc/dialect.hpp"

#include <gtest/gtest.h>

namespace wsacc {
namespace {

std::string cxx(std::string_view text)
{
    return with_our_dialect(text, Language::cxx);
}

std::string c(std::string_view text)
{
    return with_our_dialect(text, Language::c);
}

TEST(Dialect, LeavesWhatIsStandardAlone)
{
    const std::string text = "for (int x : all) f(x);\nint in = 1, each = 2;\n__asm__(\"nop\");\n"
                             "int f() __asm(\"g\");\ninline int g() { return 0; }\n";
    EXPECT_EQ(cxx(text), text);
}

TEST(Dialect, MakesForEachARangeInTheSameColumns)
{
    EXPECT_EQ(cxx("for each (int x in all) f(x);"), "for      (int x :  all) f(x);");
    EXPECT_EQ(cxx("for each (pair<int, int> p in f(in)) ;"),
              "for      (pair<int, int> p :  f(in)) ;");
}

TEST(Dialect, RefusesAssemblerWhereTheCompilerGetsThere)
{
    const std::string block =
        cxx("int f()\n{\n    __asm {\n        mov eax, 1 ; don't\n    }\n}\n");
    EXPECT_NE(block.find("    _Pragma(\"GCC error \\\"inline assembler"), std::string::npos);
    EXPECT_EQ(block.find("mov"), std::string::npos);
    EXPECT_EQ(std::count(block.begin(), block.end(), '\n'), 6);
    const std::string line = cxx("if (x) { __asm int 3 }\nint y;\n");
    EXPECT_NE(line.find("}\nint y;\n"), std::string::npos);
    EXPECT_EQ(line.find("int 3"), std::string::npos);
    const std::string macro = c("#define STOP _asm int 3\nint y;\n");
    EXPECT_TRUE(macro.starts_with("#define STOP _Pragma("));
    EXPECT_TRUE(macro.ends_with("\nint y;\n"));
}

TEST(Dialect, RefusesImportButNotInclude)
{
    EXPECT_TRUE(
        cxx("#import \"msxml3.dll\" no_namespace\n").starts_with("#error #import of a type"));
    EXPECT_EQ(cxx("#include \"import\"\n"), "#include \"import\"\n");
}

TEST(Dialect, LetsSeveralFilesOfCDefineAnInlineFunction)
{
    EXPECT_EQ(c("inline int f(void) { return 1; }\n"),
              "__attribute__((__weak__)) \n#line 1\n       int f(void) { return 1; }\n");
    EXPECT_EQ(c("int x; __inline int f(void);\n"),
              "int x; __attribute__((__weak__))          int f(void);\n");
    const std::string own =
        "static inline int f(void) { return 1; }\nint __inline static g(void);\n"
        "extern __inline int h(void) { return 1; }\nint inline_count;\n";
    EXPECT_EQ(c(own), own);
}

TEST(Dialect, PartsAStringFromTheMacroBehindIt)
{
    EXPECT_EQ(cxx("printf(\"v\"VERSION\"\\n\");"), "printf(\"v\" VERSION\"\\n\");");
    EXPECT_EQ(cxx("f(\"a\"_T(\"b\"));"), "f(\"a\" _T(\"b\"));");
    EXPECT_EQ(cxx("auto s = \"a\"s; int operator\"\"_K(const char *);"),
              "auto s = \"a\"s; int operator\"\"_K(const char *);");
}

TEST(Pragmas, SayWhatTheySay)
{
    EXPECT_TRUE(wants_utf8_literals("#pragma execution_character_set(\"UTF-8\")\n"));
    EXPECT_FALSE(wants_utf8_literals("// #pragma execution_character_set(\"utf-8\")\n"));
    EXPECT_EQ(
        subsystem_of("#pragma comment(linker, \"/subsystem:\\\"console\\\" /entry:\\\"m\\\"\")"),
        "console");
    EXPECT_EQ(subsystem_of("#pragma comment( linker, \"/entry:main /SUBSYSTEM:WINDOWS\" )\n"),
              "windows");
    EXPECT_EQ(subsystem_of("#pragma comment(linker, \"/stack:100\")\n"), "");
    EXPECT_EQ(libraries_of("#pragma comment(lib, \"ws2_32.lib\")\n#pragma comment(lib,\"b\")\n"),
              (std::vector<std::string>{"ws2_32.lib", "b"}));
    EXPECT_EQ(without_pragma_once("#pragma once\nint x;\n"), "#           \nint x;\n");
}

} // namespace
} // namespace wsacc
