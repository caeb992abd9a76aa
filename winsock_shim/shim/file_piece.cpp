#include "winsock_shim/shim/file_piece.hpp"

#include "compat/kernel/file_object.hpp"
#include "compat/kernel/handles.hpp"
#include "winsock_shim/shim/winsock.hpp"
#include "wsa/errors.h"

#include <algorithm>
#include <cstdint>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace winsock_shim {
namespace {

constexpr std::uint64_t page_size = 4096;

int descriptor_of(HANDLE handle)
{
    const auto value = reinterpret_cast<std::uintptr_t>(handle);
    const auto object = compat::runtime().handles().find<compat::KernelObject>(value);
    const compat::FileObject *const file = object ? object->file() : nullptr;
    return file ? file->descriptor() : -1;
}

std::uint64_t start_of(int descriptor, const OVERLAPPED *overlapped)
{
    if (overlapped) {
        return std::uint64_t{overlapped->OffsetHigh} << 32 | overlapped->Offset;
    }
    return static_cast<std::uint64_t>(std::max<off_t>(::lseek(descriptor, 0, SEEK_CUR), 0));
}

} // namespace

Result file_piece(HANDLE file, DWORD size, const OVERLAPPED *overlapped, FilePiece &piece)
{
    if (!file) {
        return {};
    }
    const int descriptor = descriptor_of(file);
    struct stat status;
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        const bool is_socket = winsock().find(reinterpret_cast<std::uintptr_t>(file)) != nullptr;
        return Result::failed(is_socket ? WSAEOPNOTSUPP : WSAENOTSOCK);
    }
    const auto start = start_of(descriptor, overlapped);
    const auto end = static_cast<std::uint64_t>(status.st_size);
    const auto left = end > start ? end - start : 0;
    const auto bytes = size != 0 ? std::min<std::uint64_t>(size, left) : left;
    if (bytes == 0) {
        return {};
    }
    const auto before = start % page_size;
    const auto length = static_cast<std::size_t>(bytes + before);
    void *const view = ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE, descriptor,
                              static_cast<off_t>(start - before));
    if (view == MAP_FAILED) {
        return Result::failed(WSAEINVAL);
    }
    piece.owner = std::shared_ptr<const void>(
        view, [length](const void *address) { ::munmap(const_cast<void *>(address), length); });
    piece.bytes = {static_cast<char *>(view) + before, static_cast<std::size_t>(bytes)};
    return {};
}

} // namespace winsock_shim
