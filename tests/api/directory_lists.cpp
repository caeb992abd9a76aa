// Lists of files: LB_DIR, CB_DIR and the functions of dialogs.

#include "control_support.hpp"

#include <string>

using namespace conformance;

namespace {

LRESULT list_files(HWND control, UINT message, UINT kinds, const std::string &pattern)
{
    return SendMessageA(control, message, kinds, reinterpret_cast<LPARAM>(pattern.c_str()));
}

/// All items: "a|b|c".
std::string items(HWND list)
{
    std::string all;
    for (WPARAM i = 0; i < static_cast<WPARAM>(ask(list, LB_GETCOUNT)); ++i) {
        char text[MAX_PATH] = "";
        ask(list, LB_GETTEXT, i, reinterpret_cast<LPARAM>(text));
        all += (i ? "|" : "") + std::string(text);
    }
    return all;
}

/// A folder with two files and a folder in it, which is the current directory as long as this
/// lives.
class Folder {
  public:
    Folder()
    {
        char temporary[MAX_PATH];
        GetTempPathA(MAX_PATH, temporary);
        GetCurrentDirectoryA(MAX_PATH, former_);
        path_ = temporary + std::string("files") + std::to_string(GetCurrentProcessId());
        CreateDirectoryA(path_.c_str(), nullptr);
        SetCurrentDirectoryA(path_.c_str());
        for (const char *const name : {"pear.txt", "apple", "fig.cpp", "Plum.txt"})
            CloseHandle(CreateFileA(name, GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, 0, nullptr));
        CreateDirectoryA("inner", nullptr);
    }
    ~Folder()
    {
        SetCurrentDirectoryA(path_.c_str());
        for (const char *const name : {"pear.txt", "apple", "fig.cpp", "Plum.txt"})
            DeleteFileA(name);
        RemoveDirectoryA("inner");
        SetCurrentDirectoryA(former_);
        RemoveDirectoryA(path_.c_str());
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    const std::string &path() const { return path_; }

  private:
    std::string path_;
    char former_[MAX_PATH] = "";
};

/// Whether the last part of the current directory is that.
bool current_is(const std::string &name)
{
    char current[MAX_PATH] = "";
    GetCurrentDirectoryA(MAX_PATH, current);
    const std::string path = current;
    return path.size() > name.size() &&
           lstrcmpiA(path.substr(path.size() - name.size()).c_str(), name.c_str()) == 0;
}

} // namespace

CASE("directory_lists.files", "LB_DIR adds the files that match, in order", "")
{
    const Folder folder;
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", 0, 1, 80);
    STEP(list_files(list, LB_DIR, DDL_READWRITE, "*.txt"), "1");
    STEP(items(list), "pear.txt|Plum.txt");
    STEP(list_files(list, LB_DIR, DDL_READWRITE, "f*"), "0");
    STEP(items(list), "fig.cpp|pear.txt|Plum.txt");
    ask(list, LB_RESETCONTENT);
    STEP(list_files(list, LB_DIR, DDL_DIRECTORY, folder.path() + "\\*"), "5");
    STEP(items(list), "apple|fig.cpp|pear.txt|Plum.txt|[..]|[inner]");
    ask(list, LB_RESETCONTENT);
    STEP(list_files(list, LB_DIR, DDL_DIRECTORY | DDL_EXCLUSIVE, "*"), "1");
    STEP(items(list), "[..]|[inner]");
    ask(list, LB_RESETCONTENT);
    ask(list, LB_DIR, DDL_DRIVES | DDL_EXCLUSIVE, reinterpret_cast<LPARAM>("*"));
    STEP(items(list).find("[-c-]") != std::string::npos, "yes");
    STEP(items(list).find("pear") == std::string::npos, "yes");
    ask(list, LB_RESETCONTENT);
    STEP(list_files(list, LB_ADDFILE, 0, "fig.cpp"), "0");
    STEP(items(list), "fig.cpp");
}

CASE("directory_lists.hidden", "Hidden files are listed where they are asked for", "")
{
    const Folder folder;
    CloseHandle(CreateFileA(".fig", GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, 0, nullptr));
    SetFileAttributesA(".fig", FILE_ATTRIBUTE_HIDDEN);
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", 0, 1, 80);
    list_files(list, LB_DIR, DDL_READWRITE, "*fig*");
    STEP(items(list), "fig.cpp", differs("wine-8.0", ".fig|fig.cpp", "lists them always"));
    ask(list, LB_RESETCONTENT);
    list_files(list, LB_DIR, DDL_HIDDEN, "*fig*");
    STEP(items(list), ".fig|fig.cpp");
    SetFileAttributesA(".fig", FILE_ATTRIBUTE_NORMAL);
    DeleteFileA(".fig");
}

CASE("directory_lists.none", "Where nothing matches, nothing is added", "")
{
    const Folder folder;
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", 0, 1, 80);
    STEP(list_files(list, LB_DIR, DDL_READWRITE, "*.nothing"), "-1");
    STEP(list_files(list, LB_DIR, DDL_READWRITE, "nowhere\\*"), "-1");
    STEP(ask(list, LB_GETCOUNT), "0");
}

CASE("directory_lists.dialog", "DlgDirList goes into the folder and shows its name", "")
{
    const Folder folder;
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", 0, 1, 80);
    const HWND name = parent.add("STATIC", "", 0, 2);
    char path[MAX_PATH] = "inner";
    STEP(DlgDirListA(parent, path, 1, 2, DDL_DIRECTORY) != 0, "yes");
    STEP(std::string(path), "*.*", differs("wine-8.0", "*", "means the same"));
    STEP(items(list), "[..]");
    STEP(current_is("\\inner"), "yes");
    STEP(text_of(name).find("inner") != std::string::npos, "yes");
    lstrcpyA(path, "..\\*.txt");
    STEP(DlgDirListA(parent, path, 1, 2, DDL_DIRECTORY) != 0, "yes");
    STEP(std::string(path), "*.txt", differs("wine-8.0", "*.TXT", "makes capitals of it"));
    STEP(items(list), "pear.txt|Plum.txt|[..]|[inner]");
    STEP(current_is("\\inner"), "no");
    lstrcpyA(path, "*.cpp");
    STEP(DlgDirListA(parent, path, 1, 0, DDL_READWRITE) != 0, "yes");
    STEP(items(list), "fig.cpp");
    lstrcpyA(path, "no such folder");
    SetLastError(0);
    STEP(DlgDirListA(parent, path, 1, 2, DDL_DIRECTORY), "0");
    STEP(GetLastError() == ERROR_NO_WILDCARD_CHARACTERS, "yes");
}

CASE("directory_lists.selected", "DlgDirSelectEx gives the name that was selected", "")
{
    const Folder folder;
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", 0, 1, 80);
    char path[MAX_PATH] = "*";
    DlgDirListA(parent, path, 1, 0, DDL_DIRECTORY | DDL_DRIVES);
    const auto selected = [&](const char *item) {
        ask(list, LB_SELECTSTRING, static_cast<WPARAM>(-1), reinterpret_cast<LPARAM>(item));
        char text[MAX_PATH] = "untouched";
        const BOOL is_folder = DlgDirSelectExA(parent, text, sizeof text, 1);
        return std::to_string(is_folder) + " " + text;
    };
    STEP(selected("pear"), "0 pear.txt");
    STEP(selected("apple"), "0 apple.");
    STEP(selected("[inner"), "1 inner\\");
    STEP(selected("[-c"), "1 c:");
    char part[4] = "";
    DlgDirSelectExA(parent, part, sizeof part, 1);
    ask(list, LB_SELECTSTRING, static_cast<WPARAM>(-1), reinterpret_cast<LPARAM>("pear"));
    DlgDirSelectExA(parent, part, sizeof part, 1);
    STEP(std::string(part), "pea");
}
