#include "support.hpp"

using namespace conformance;

namespace {

void remove_tree(const std::string &directory)
{
    WIN32_FIND_DATAA data;
    const HANDLE search = FindFirstFileA((directory + "\\*").c_str(), &data);
    if (search == INVALID_HANDLE_VALUE)
        return;
    do {
        const std::string name = data.cFileName;
        const std::string path = directory + "\\" + name;
        if (name == "." || name == "..")
            continue;
        SetFileAttributesA(path.c_str(), FILE_ATTRIBUTE_NORMAL);
        if (data.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
            remove_tree(path);
        else
            DeleteFileA(path.c_str());
    } while (FindNextFileA(search, &data));
    FindClose(search);
    RemoveDirectoryA(directory.c_str());
}

} // namespace

std::string ok(BOOL returned)
{
    const DWORD error = GetLastError();
    return returned ? "yes" : "no/" + std::to_string(error);
}

std::string made(const void *returned)
{
    const DWORD error = GetLastError();
    if (returned == INVALID_HANDLE_VALUE)
        return "invalid/" + std::to_string(error);
    return returned ? "yes" : "null/" + std::to_string(error);
}

std::string count(DWORD returned)
{
    const DWORD error = GetLastError();
    return std::to_string(returned) + (returned ? "" : "/" + std::to_string(error));
}

std::string narrow(const wchar_t *text)
{
    char buffer[1024] = "";
    WideCharToMultiByte(CP_UTF8, 0, text, -1, buffer, sizeof buffer, nullptr, nullptr);
    return buffer;
}

EmptyDirectory::EmptyDirectory()
{
    char parent[MAX_PATH];
    GetCurrentDirectoryA(MAX_PATH, before_);
    require(GetTempPathA(MAX_PATH, parent) != 0, "GetTempPath");
    wsprintfA(directory_, "%sapi-checks-%lu", parent, GetCurrentProcessId());
    remove_tree(directory_); // of a process that had the number before
    require(CreateDirectoryA(directory_, nullptr) != 0, "CreateDirectory");
    SetCurrentDirectoryA(directory_);
}

EmptyDirectory::~EmptyDirectory()
{
    SetCurrentDirectoryA(before_);
    remove_tree(directory_);
}

void Handle::close()
{
    if (handle_ && handle_ != INVALID_HANDLE_VALUE)
        CloseHandle(handle_);
    handle_ = nullptr;
}

HANDLE open_file(const char *name, DWORD disposition, DWORD access, DWORD share, DWORD flags)
{
    return CreateFileA(name, access, share, nullptr, disposition, flags, nullptr);
}

void make_file(const char *name, const std::string &content)
{
    const Handle file(open_file(name, CREATE_ALWAYS));
    DWORD written = 0;
    WriteFile(file, content.data(), static_cast<DWORD>(content.size()), &written, nullptr);
    require(written == content.size(), "making a file");
}

std::string content(const char *name)
{
    const Handle file(open_file(name, OPEN_EXISTING, GENERIC_READ,
                                FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE));
    char buffer[4096];
    DWORD read = 0;
    if (!ReadFile(file, buffer, sizeof buffer, &read, nullptr))
        return "?" + std::to_string(GetLastError());
    return std::string(buffer, read);
}
