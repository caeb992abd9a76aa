#pragma once

// What the cases of tests/api have in common: how results are written, and a place for files.

#include "harness/case.hpp"

#include <winsock2.h>

#include <windows.h>

#include <string>

/// Why an error is another one under Wine.
constexpr const char *leaves_error = "leaves the error as it is";

/// "yes", or "no/2": what a function that returns BOOL said, and its error.
std::string ok(BOOL returned);
/// The same where what is returned is a handle or a pointer.
std::string made(const void *returned);
/// A number, or "0/87" when it is 0.
std::string count(DWORD returned);
/// "x/183": whatever was returned, with the error that is set.
template <class Value>
std::string and_error(const Value &returned)
{
    const DWORD error = GetLastError();
    return conformance::as_text(returned) + "/" + std::to_string(error);
}

/// UTF-16 as UTF-8.
std::string narrow(const wchar_t *text);

/// A directory of its own, empty, which is the current one as long as this lives.
class EmptyDirectory {
  public:
    EmptyDirectory();
    ~EmptyDirectory();
    EmptyDirectory(const EmptyDirectory &) = delete;
    EmptyDirectory &operator=(const EmptyDirectory &) = delete;

  private:
    char before_[MAX_PATH];
    char directory_[MAX_PATH];
};

/// A handle that is closed at the end.
class Handle {
  public:
    Handle(HANDLE handle) : handle_(handle) {}
    ~Handle() { close(); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    operator HANDLE() const { return handle_; }
    void close();

  private:
    HANDLE handle_;
};

/// Opens a file as most programs do.
HANDLE open_file(const char *name, DWORD disposition = OPEN_EXISTING,
                 DWORD access = GENERIC_READ | GENERIC_WRITE, DWORD share = 0,
                 DWORD flags = FILE_ATTRIBUTE_NORMAL);
/// A file of that content, closed again.
void make_file(const char *name, const std::string &content = "");
/// All of a file; "?" and the error if it cannot be read.
std::string content(const char *name);
