#include "compat/crt/error_texts.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <string.h>

namespace compat::crt {
namespace {

struct Row {
    int error;
    const char *text;
};

constexpr Row rows[] = {{0, "No error"},
                        {EPERM, "Operation not permitted"},
                        {ENOENT, "No such file or directory"},
                        {ESRCH, "No such process"},
                        {EINTR, "Interrupted function call"},
                        {EIO, "Input/output error"},
                        {ENXIO, "No such device or address"},
                        {E2BIG, "Arg list too long"},
                        {ENOEXEC, "Exec format error"},
                        {EBADF, "Bad file descriptor"},
                        {ECHILD, "No child processes"},
                        {EAGAIN, "Resource temporarily unavailable"},
                        {ENOMEM, "Not enough space"},
                        {EACCES, "Permission denied"},
                        {EFAULT, "Bad address"},
                        {EBUSY, "Resource device"},
                        {EEXIST, "File exists"},
                        {EXDEV, "Improper link"},
                        {ENODEV, "No such device"},
                        {ENOTDIR, "Not a directory"},
                        {EISDIR, "Is a directory"},
                        {EINVAL, "Invalid argument"},
                        {ENFILE, "Too many open files in system"},
                        {EMFILE, "Too many open files"},
                        {ENOTTY, "Inappropriate I/O control operation"},
                        {EFBIG, "File too large"},
                        {ENOSPC, "No space left on device"},
                        {ESPIPE, "Invalid seek"},
                        {EROFS, "Read-only file system"},
                        {EMLINK, "Too many links"},
                        {EPIPE, "Broken pipe"},
                        {EDOM, "Domain error"},
                        {ERANGE, "Result too large"},
                        {EDEADLK, "Resource deadlock avoided"},
                        {ENAMETOOLONG, "Filename too long"},
                        {ENOLCK, "No locks available"},
                        {ENOSYS, "Function not implemented"},
                        {ENOTEMPTY, "Directory not empty"},
                        {EILSEQ, "Illegal byte sequence"}};
// Of these numbers Windows has no error, whatever Linux has.
constexpr std::array unknown_on_windows{15, 26};

} // namespace

const char *error_text(int error)
{
    const auto *const found =
        std::find_if(std::begin(rows), std::end(rows), [=](Row row) { return row.error == error; });
    if (found != std::end(rows))
        return found->text;
    // What POSIX has besides, in Linux' words.
    const char *const text =
        std::ranges::find(unknown_on_windows, error) == unknown_on_windows.end()
            ? ::strerrordesc_np(error)
            : nullptr;
    return text != nullptr ? text : "Unknown error";
}

} // namespace compat::crt
