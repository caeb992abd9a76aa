// Windows paths on Linux.
#include "compat/kernel/path.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace fs = std::filesystem;
using namespace compat;

namespace {

/// An empty directory that is the current one.
class Path : public testing::Test {
  protected:
    Path() : before_(fs::current_path())
    {
        std::string name = (fs::temp_directory_path() / "winsock_shim_path_XXXXXX").string();
        EXPECT_NE(::mkdtemp(name.data()), nullptr);
        directory_ = name;
        fs::current_path(directory_);
    }
    ~Path() override
    {
        fs::current_path(before_);
        fs::remove_all(directory_);
    }

    static void make_file(const std::string &name) { std::ofstream(name) << "x"; }
    const std::string &directory() const { return directory_; }

  private:
    const fs::path before_;
    std::string directory_;
};

} // namespace

TEST_F(Path, Backslashes_become_slashes_and_C_is_the_root)
{
    EXPECT_EQ(linux_path("C:\\usr\\bin"), "/usr/bin");
    EXPECT_EQ(linux_path("c:/usr\\bin\\"), "/usr/bin");
    EXPECT_EQ(linux_path("\\usr"), "/usr");
    EXPECT_EQ(linux_path("C:\\"), "/");
    EXPECT_EQ(linux_path("\\\\?\\C:\\usr"), "/usr");
    EXPECT_EQ(linux_path("a\\b.txt"), "a/b.txt");
    EXPECT_EQ(linux_path("C:b.txt"), "b.txt");
    EXPECT_EQ(linux_path("q:\\b.txt"), "/Q:/b.txt");
    EXPECT_EQ(linux_path(""), "");
    EXPECT_EQ(linux_path("."), ".");
    EXPECT_EQ(windows_path("/usr/bin"), "C:\\usr\\bin");
    EXPECT_EQ(windows_path("a/b"), "a\\b");
}

TEST_F(Path, Dots_go_by_the_text)
{
    EXPECT_EQ(linux_path("a\\.\\nowhere\\..\\b"), "a/b");
    EXPECT_EQ(linux_path("..\\..\\b"), "../../b");
    EXPECT_EQ(linux_path("\\..\\b"), "/b");
    EXPECT_EQ(linux_path("a\\.."), ".");
}

TEST_F(Path, A_component_is_found_in_any_letter_case)
{
    fs::create_directory("Data");
    make_file("Data/ReadMe.TXT");
    EXPECT_EQ(linux_path("data\\readme.txt"), "Data/ReadMe.TXT");
    EXPECT_EQ(linux_path("DATA\\new.txt"), "Data/new.txt");
    EXPECT_EQ(linux_path("other\\New.txt"), "other/New.txt");
    make_file("Data/readme.txt");
    EXPECT_EQ(linux_path("data\\readme.txt"), "Data/readme.txt") << "the exact one comes first";
    make_file("\xC3\x89t\xC3\xA9");
    EXPECT_EQ(linux_path("\xC3\xA9T\xC3\x89"), "\xC3\x89t\xC3\xA9");
}

TEST_F(Path, Dots_and_spaces_behind_a_name_do_not_count)
{
    make_file("a.txt");
    EXPECT_EQ(linux_path("a.txt. ."), "a.txt");
    EXPECT_EQ(linux_path("b. "), "b");
}

TEST_F(Path, Devices_are_found_in_every_directory)
{
    EXPECT_EQ(linux_path("nul"), "/dev/null");
    EXPECT_EQ(linux_path("C:\\usr\\NUL.txt"), "/dev/null");
    EXPECT_EQ(linux_path("nulls"), "nulls");
    EXPECT_EQ(linux_path("CONOUT$"), "/dev/tty");
}

TEST_F(Path, The_full_path_starts_at_the_current_directory)
{
    const std::string here = windows_path(fs::current_path().string());
    EXPECT_EQ(full_windows_path("a\\..\\b"), here + "\\b");
    EXPECT_EQ(full_windows_path("..\\b\\"),
              windows_path(fs::temp_directory_path().string()) + "\\b\\");
    EXPECT_EQ(full_windows_path("c:"), here);
    EXPECT_EQ(full_windows_path("\\x/y"), "C:\\x\\y");
    EXPECT_EQ(full_windows_path("d:\\x"), "D:\\x");
    EXPECT_EQ(full_windows_path("\\\\server\\share\\x"), "\\\\server\\share\\x");
    EXPECT_EQ(full_windows_path("C:\\.."), "C:\\");
}

TEST_F(Path, Some_characters_are_for_patterns_only)
{
    EXPECT_TRUE(has_valid_characters("C:\\a b\\c.txt"));
    EXPECT_TRUE(has_valid_characters("\\\\?\\C:\\a"));
    EXPECT_TRUE(has_valid_characters("\xC3\xA9"));
    EXPECT_FALSE(has_valid_characters("a*"));
    EXPECT_FALSE(has_valid_characters("a\tb"));
}
