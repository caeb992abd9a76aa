#include "tools/src/wsacc/charset.hpp"
#include "tools/src/wsacc/detect.hpp"

#include <gtest/gtest.h>

namespace wsacc {
namespace {

std::optional<std::string> detected(const std::string &utf8, const std::string &page)
{
    const auto bytes = convert("#include <stdio.h>\n/* " + utf8 + " */\n", "UTF-8", page);
    return bytes ? detect_code_page(*bytes) : std::nullopt;
}

TEST(Detect, KnowsAFewWordsOfEachLanguage)
{
    EXPECT_EQ(detected("클라이언트 접속", "CP949"), "CP949");
    EXPECT_EQ(detected("客户端已经连接服务器", "CP936"), "CP936");
    EXPECT_EQ(detected("客戶端連線到伺服器", "CP950"), "CP950");
    EXPECT_EQ(detected("サーバに接続しました", "CP932"), "CP932");
    EXPECT_EQ(detected("Connexion refusée", "CP1252"), "CP1252");
    EXPECT_EQ(detected("Сервер запущен", "CP1251"), "CP1251");
}

TEST(Detect, TellsAWordOfTwoSyllablesFromWesternLetters)
{
    EXPECT_EQ(detected("서버", "CP949"), "CP949");
    EXPECT_EQ(detected("服务器", "CP936"), "CP936");
    EXPECT_EQ(detected("é", "CP1252"), "CP1252");
}

TEST(Detect, NamesNoCodePageThatTheBytesDoNotFit)
{
    EXPECT_EQ(detect_code_page("\x81\xFF\x8D\xFE\xFE\x90\xFF"), std::nullopt);
}

TEST(Detect, SeesUtf16ByItsZeros)
{
    const std::string text = "int main(void) { return 0; } // 가가";
    EXPECT_EQ(detect_utf16(*convert(text, "UTF-8", "UTF-16LE")), "UTF-16LE");
    EXPECT_EQ(detect_utf16(*convert(text, "UTF-8", "UTF-16BE")), "UTF-16BE");
    EXPECT_EQ(detect_utf16(text), std::nullopt);
    EXPECT_EQ(detect_utf16(std::string("int \0 main", 10)), std::nullopt);
}

TEST(Charset, TakesTheNamesThatPeopleUse)
{
    for (const char *name : {"949", "cp949", "CP949", "windows-949", "MS949", "euc-kr"})
        EXPECT_EQ(charset_from_user(name, "--source-charset"), "CP949") << name;
    EXPECT_EQ(charset_from_user("UTF8", "--source-charset"), "UTF-8");
    EXPECT_EQ(charset_from_user("1258", "--source-charset"), "CP1258");
    EXPECT_ANY_THROW(charset_from_user("99999", "--source-charset"));
    EXPECT_ANY_THROW(charset_from_user("", "--source-charset"));
}

TEST(Charset, GivesTextTheCodePageOfItsLanguage)
{
    EXPECT_EQ(code_page_for("접속 中"), "CP949");
    EXPECT_EQ(code_page_for("服务器"), "CP936");
    EXPECT_EQ(code_page_for("接続する"), "CP932");
    EXPECT_EQ(code_page_for("Привет"), "CP1251");
    EXPECT_EQ(code_page_for("déjà"), "CP1252");
    EXPECT_EQ(code_page_for("déjà Привет 접속"), "UTF-8"); // in none of them
}

} // namespace
} // namespace wsacc
