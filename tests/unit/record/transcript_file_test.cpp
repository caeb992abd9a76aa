#include "winsock_shim/record/transcript_file.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace winsock_shim::record {
namespace {

class TranscriptFileTest : public testing::Test {
  protected:
    void SetUp() override { set("WINSOCK_SHIM_TRANSCRIPT_TIME", ""); }

    // putenv is the one call that both sides' C libraries have; it keeps the string.
    static void set(const std::string &name, const std::string &value)
    {
        static std::string kept[2];
        std::string &text = kept[name == "WINSOCK_SHIM_TRANSCRIPT" ? 0 : 1];
        text = name + '=' + value;
        putenv(text.data());
    }

    std::string content() const
    {
        std::ostringstream text;
        text << std::ifstream(name, std::ios::binary).rdbuf();
        return text.str();
    }

    const std::string name = testing::TempDir() + with_process_id("transcript-%p.txt");
};

TEST_F(TranscriptFileTest, NothingIsOpenedWhenNothingIsAskedFor)
{
    set("WINSOCK_SHIM_TRANSCRIPT", "");
    TranscriptFile file;
    EXPECT_FALSE(file.open_from_environment());
}

TEST_F(TranscriptFileTest, EachLineIsInTheFileAsSoonAsItIsWritten)
{
    set("WINSOCK_SHIM_TRANSCRIPT", name);
    TranscriptFile file;
    ASSERT_TRUE(file.open_from_environment());
    file.write("one");
    EXPECT_EQ(content(), "one\n");
    file.write("two");
    EXPECT_EQ(content(), "one\ntwo\n");
}

TEST_F(TranscriptFileTest, TheTimeStandsBeforeTheLineWhenAskedFor)
{
    set("WINSOCK_SHIM_TRANSCRIPT", name);
    set("WINSOCK_SHIM_TRANSCRIPT_TIME", "1");
    TranscriptFile file;
    ASSERT_TRUE(file.open_from_environment());
    file.write("line");
    const std::string text = content();
    EXPECT_EQ(text.substr(text.find(' ')), " line\n");
    EXPECT_GT(std::stod(text), 0.0);
}

TEST_F(TranscriptFileTest, AFileThatCannotBeWrittenIsReportedInOneLine)
{
    set("WINSOCK_SHIM_TRANSCRIPT", "/no/such/folder/transcript");
    TranscriptFile file;
    testing::internal::CaptureStderr();
    EXPECT_FALSE(file.open_from_environment());
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_NE(said.find("cannot write WINSOCK_SHIM_TRANSCRIPT=/no/such/folder/transcript"),
              std::string::npos);
    EXPECT_EQ(said.find('\n'), said.size() - 1);
}

TEST_F(TranscriptFileTest, TheProcessIdReplacesItsMark)
{
    EXPECT_EQ(with_process_id("a"), "a");
    const std::string id = with_process_id("%p");
    EXPECT_GT(std::stol(id), 0);
    EXPECT_EQ(with_process_id("a-%p-%p"), "a-" + id + "-" + id);
}

} // namespace
} // namespace winsock_shim::record
