// The dialogs that ask for a file: what they show and take, and a person's answers to them.
#include "compat/common_dialog/file_list.hpp"
#include "compat/common_dialog/file_rules.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <utility>

#include <commdlg.h>
#include <unistd.h>
#include <winbase.h>

using namespace compat;
namespace fs = std::filesystem;

namespace {

/// A directory with two files and a directory, and the current one while it is there.
class FileDialogTest : public testing::Test {
  protected:
    FileDialogTest() : before_(fs::current_path())
    {
        folder_ = fs::temp_directory_path() / ("file_dialog." + std::to_string(getpid()));
        fs::create_directories(folder_ / "sub");
        std::ofstream(folder_ / "a.txt") << "a";
        std::ofstream(folder_ / "b.log") << "b";
        std::ofstream(folder_ / "sub" / "c.txt") << "c";
        fs::current_path(folder_);
    }
    ~FileDialogTest() override
    {
        fs::current_path(before_);
        fs::remove_all(folder_);
    }

    /// The name that comes of it when a person does that to the dialog; empty: none.
    std::u16string asked(bool saves, DWORD flags, std::function<void(HWND)> person)
    {
        static std::function<void(HWND)> deed;
        deed = std::move(person);
        const auto look = [](HWND, UINT, UINT_PTR timer, DWORD) {
            const HWND dialog = FindWindowW(u"#32770", u"Pick");
            if (!dialog)
                return;
            KillTimer(nullptr, timer);
            deed(dialog);
        };
        char16_t file[MAX_PATH] = u"";
        OPENFILENAMEW request{};
        request.lStructSize = sizeof request;
        request.lpstrFilter = u"Texts\0*.txt\0All\0*.*\0";
        request.lpstrFile = file;
        request.nMaxFile = MAX_PATH;
        request.lpstrTitle = u"Pick";
        request.lpstrDefExt = usual_extension_;
        request.Flags = flags | OFN_NOCHANGEDIR;
        SetTimer(nullptr, 0, USER_TIMER_MINIMUM, look);
        const BOOL chosen = saves ? GetSaveFileNameW(&request) : GetOpenFileNameW(&request);
        offset_ = request.nFileOffset;
        extension_ = request.nFileExtension;
        return chosen ? std::u16string(file) : u"";
    }

    static void type(HWND dialog, LPCWSTR name)
    {
        SetDlgItemTextW(dialog, 0x480, name);
        SendMessageW(dialog, WM_COMMAND, IDOK, 0);
    }

    fs::path before_, folder_;
    LPCWSTR usual_extension_ = u"txt";
    WORD offset_ = 0, extension_ = 0;
};

std::u16string name_of(const std::u16string &path)
{
    return path.substr(name_offset(path));
}

} // namespace

TEST(FileRules, FiltersArePairsOfATextAndPatterns)
{
    const auto filters = read_filters(u"Texts\0*.txt;*.log\0All\0*.*\0");
    ASSERT_EQ(filters.size(), 2u);
    EXPECT_EQ(filters[0].label, u"Texts");
    EXPECT_EQ(filters[0].patterns, (std::vector<std::u16string>{u"*.txt", u"*.log"}));
    EXPECT_EQ(filters[1].patterns, (std::vector<std::u16string>{u"*.*"}));
    EXPECT_TRUE(read_filters(nullptr).empty());
}

TEST(FileRules, ANameFitsOneOfThePatterns)
{
    const std::vector<std::u16string> patterns = {u"*.txt", u"*.log"};
    EXPECT_TRUE(fits(u"Notes.TXT", patterns));
    EXPECT_TRUE(fits(u"a.log", patterns));
    EXPECT_FALSE(fits(u"Makefile", patterns));
    EXPECT_TRUE(fits(u"Makefile", {}));
}

TEST(FileRules, NamesAndExtensionsHaveTheirPlaces)
{
    EXPECT_EQ(name_offset(u"C:\\a.b\\c.txt"), 7u);
    EXPECT_EQ(extension_offset(u"C:\\a.b\\c.txt"), 9u);
    EXPECT_EQ(extension_offset(u"C:\\a.b\\c"), 0u);
    EXPECT_EQ(name_offset(u"c"), 0u);
}

TEST_F(FileDialogTest, DirectoriesComeBeforeTheFilesThatFit)
{
    EXPECT_EQ(list_directory(path_in(u"", u"."), {u"*.txt"}),
              (std::vector<std::u16string>{u"[..]", u"[sub]", u"a.txt"}));
}

TEST_F(FileDialogTest, ANameThatIsTypedIsGivenWithItsPath)
{
    const auto path = asked(false, OFN_FILEMUSTEXIST, [](HWND dialog) { type(dialog, u"a.txt"); });
    EXPECT_EQ(name_of(path), u"a.txt");
    EXPECT_TRUE(is_file(path));
    EXPECT_EQ(path.substr(offset_), u"a.txt");
    EXPECT_EQ(path.substr(extension_), u"txt");
}

TEST_F(FileDialogTest, ANameWithoutAnExtensionGetsTheOneThatIsUsual)
{
    EXPECT_EQ(name_of(asked(true, 0, [](HWND dialog) { type(dialog, u"new"); })), u"new.txt");
}

TEST_F(FileDialogTest, WithoutAUsualExtensionANameStaysAsItIs)
{
    usual_extension_ = nullptr;
    EXPECT_EQ(name_of(asked(true, 0, [](HWND dialog) { type(dialog, u"new"); })), u"new");
}

TEST_F(FileDialogTest, ADirectoryIsEnteredAndItsFilesAreShown)
{
    const auto path = asked(false, 0, [](HWND dialog) {
        type(dialog, u"sub");
        const HWND list = GetDlgItem(dialog, 0x460);
        EXPECT_EQ(SendMessageW(list, LB_GETCOUNT, 0, 0), 2);
        SendMessageW(list, LB_SETCURSEL, 1, 0);
        SendMessageW(dialog, WM_COMMAND, MAKEWPARAM(0x460, LBN_DBLCLK),
                     reinterpret_cast<LPARAM>(list));
    });
    EXPECT_EQ(name_of(path), u"c.txt");
}

TEST_F(FileDialogTest, TheFilterChoosesWhatIsShown)
{
    asked(false, 0, [](HWND dialog) {
        const HWND list = GetDlgItem(dialog, 0x460), filter = GetDlgItem(dialog, 0x470);
        EXPECT_EQ(SendMessageW(list, LB_GETCOUNT, 0, 0), 3) << "two directories and a.txt";
        SendMessageW(filter, CB_SETCURSEL, 1, 0);
        SendMessageW(dialog, WM_COMMAND, MAKEWPARAM(0x470, CBN_SELCHANGE),
                     reinterpret_cast<LPARAM>(filter));
        EXPECT_EQ(SendMessageW(list, LB_GETCOUNT, 0, 0), 4);
        SendMessageW(dialog, WM_COMMAND, IDCANCEL, 0);
    });
}

TEST_F(FileDialogTest, ClosingItIsNoError)
{
    EXPECT_EQ(asked(false, 0, [](HWND dialog) { SendMessageW(dialog, WM_CLOSE, 0, 0); }), u"");
    EXPECT_EQ(CommDlgExtendedError(), 0u);
}

TEST_F(FileDialogTest, AFileThatMustExistIsAskedForAgain)
{
    const auto path = asked(false, OFN_FILEMUSTEXIST, [](HWND dialog) {
        type(dialog, u"nowhere.txt"); // the box that says so is answered by its button
        EXPECT_TRUE(IsWindowVisible(dialog)) << "it is not over";
        type(dialog, u"a.txt");
    });
    EXPECT_EQ(name_of(path), u"a.txt");
}
