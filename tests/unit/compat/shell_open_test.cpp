// What ShellExecute hands to the desktop: documents, folders and addresses, by xdg-open.
#include "compat/kernel/last_error.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/stat.h>

#include <shellapi.h>
#include <winerror.h>
#include <winuser.h>

using namespace compat;
namespace fs = std::filesystem;

namespace {

/// An xdg-open that tells what it is given, alone in PATH.
class ShellOpen : public testing::Test {
  protected:
    void SetUp() override
    {
        std::string name = testing::TempDir() + "shell-open-XXXXXX";
        folder_ = ::mkdtemp(name.data());
        ::setenv("PATH", folder_.c_str(), 1);
    }
    void TearDown() override
    {
        ::setenv("PATH", before_.c_str(), 1);
        fs::remove_all(folder_);
    }

    void install_desktop()
    {
        std::ofstream(folder_ / "xdg-open")
            << "#!/bin/sh\necho \"$@\" > " << told().string() << "\n";
        fs::permissions(folder_ / "xdg-open", fs::perms::owner_all);
        ASSERT_EQ(::mkfifo(told().c_str(), 0600), 0);
    }

    /// Waits until xdg-open has been started, and has closed what it writes to: the next reader is
    /// to wait for the next writer.
    std::string told_to_desktop() const
    {
        std::ifstream file(told());
        std::string line, rest;
        std::getline(file, line);
        while (std::getline(file, rest)) {
        }
        return line;
    }

    static INT_PTR open(const char *verb, const std::string &name)
    {
        return reinterpret_cast<INT_PTR>(
            ShellExecuteA(nullptr, verb, name.c_str(), nullptr, nullptr, SW_SHOW));
    }

    fs::path told() const { return folder_ / "told"; }

    fs::path folder_;
    const std::string before_ = std::getenv("PATH");
};

TEST_F(ShellOpen, an_address_goes_to_the_desktop)
{
    install_desktop();
    EXPECT_GT(open("open", "https://example.com/a?b=1&c=2"), 32);
    EXPECT_EQ(told_to_desktop(), "https://example.com/a?b=1&c=2");
    EXPECT_GT(open(nullptr, "mailto:someone@example.com"), 32);
    EXPECT_EQ(told_to_desktop(), "mailto:someone@example.com");
}

TEST_F(ShellOpen, a_document_goes_to_the_desktop_by_its_name)
{
    install_desktop();
    fs::create_directory(folder_ / "Texts");
    std::ofstream(folder_ / "Texts" / "read me.txt") << "text";
    std::string name = (folder_ / "Texts" / "read me.txt").string();
    EXPECT_GT(open("open", name), 32);
    EXPECT_EQ(told_to_desktop(), name);
    EXPECT_GT(open("explore", (folder_ / "Texts").string()), 32);
    EXPECT_EQ(told_to_desktop(), (folder_ / "Texts").string());
}

TEST_F(ShellOpen, without_a_desktop_nothing_is_associated)
{
    EXPECT_EQ(open("open", "https://example.com/"), SE_ERR_NOASSOC);
    EXPECT_EQ(last_error(), static_cast<DWORD>(ERROR_NO_ASSOCIATION));
}

TEST_F(ShellOpen, other_verbs_are_refused)
{
    install_desktop();
    EXPECT_EQ(open("print", "https://example.com/"), SE_ERR_NOASSOC);
}

TEST(ShellAbout, shows_the_program_and_what_it_is_told_of_it)
{
    testing::internal::CaptureStderr();
    EXPECT_EQ(ShellAboutA(nullptr, "Chat#All about it", "Version 1", nullptr), 1);
    EXPECT_EQ(ShellAboutW(nullptr, u"Chat", nullptr, nullptr), 1);
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_NE(said.find("message box \"About Chat\": \"All about it"), std::string::npos) << said;
    EXPECT_NE(said.find("Version 1"), std::string::npos) << said;
    EXPECT_NE(said.find("message box \"About Chat\": \"Chat\""), std::string::npos) << said;
}

} // namespace
