// Files, and memory without one, mapped into the process.
#include "compat/kernel/create_object.hpp"
#include "compat/kernel/disk_file.hpp"
#include "compat/kernel/file_status.hpp"
#include "compat/kernel/system_error.hpp"
#include "compat/kernel/text.hpp"

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

#include <winbase.h>

namespace compat {
namespace {

class FileMapping final : public KernelObject {
  public:
    static constexpr TypeTag type_tag = make_type_tag("fmap");

    FileMapping(int descriptor, std::uint64_t size, DWORD protection)
        : KernelObject(type_tag), descriptor_(descriptor), size_(size), protection_(protection)
    {
    }
    ~FileMapping() override { ::close(descriptor_); }

    int descriptor() const { return descriptor_; }
    std::uint64_t size() const { return size_; }
    bool is_writable() const
    {
        return (protection_ & (PAGE_READWRITE | PAGE_EXECUTE_READWRITE)) != 0;
    }

  private:
    const int descriptor_;
    const std::uint64_t size_;
    const DWORD protection_;
};

/// What is mapped: address and size. Any thread.
struct Views {
    std::mutex mutex;
    std::map<const void *, std::size_t> all;
};

Views &views()
{
    static auto &the_only = *new Views; // lives as long as the process, like the Runtime
    return the_only;
}

constexpr DWORD kinds = PAGE_READONLY | PAGE_READWRITE | PAGE_WRITECOPY | PAGE_EXECUTE_READ |
                        PAGE_EXECUTE_READWRITE | PAGE_EXECUTE_WRITECOPY;

/// The file's size, made larger if the mapping wants more and may write.
DWORD fit(DiskFile &file, DWORD protection, std::uint64_t &size)
{
    FileStatus status;
    if (const DWORD error = status_of(file.descriptor(), status))
        return error;
    const bool writes = (protection & (PAGE_READWRITE | PAGE_EXECUTE_READWRITE)) != 0;
    if (!file.may(FILE_READ_DATA) || (writes && !file.may(FILE_WRITE_DATA)))
        return ERROR_ACCESS_DENIED;
    if (size == 0)
        size = status.size;
    if (size == 0)
        return ERROR_FILE_INVALID;
    if (size <= status.size)
        return 0;
    if (!writes)
        return ERROR_NOT_ENOUGH_MEMORY;
    return ::ftruncate(file.descriptor(), static_cast<off_t>(size)) == 0 ? 0
                                                                         : error_of_errno(errno);
}

/// A descriptor of the mapping's own, and its size.
DWORD open_source(HANDLE handle, DWORD protection, std::uint64_t &size, int &descriptor)
{
    if (__builtin_popcount(protection & kinds) != 1)
        return ERROR_INVALID_PARAMETER;
    if (handle != INVALID_HANDLE_VALUE) {
        const auto file = object_of<DiskFile>(handle);
        if (!file)
            return ERROR_INVALID_HANDLE;
        if (const DWORD error = fit(*file, protection, size))
            return error;
        descriptor = ::fcntl(file->descriptor(), F_DUPFD_CLOEXEC, 0);
        return descriptor >= 0 ? 0 : error_of_errno(errno);
    }
    if (size == 0)
        return ERROR_INVALID_PARAMETER;
    descriptor = ::memfd_create("mapping", MFD_CLOEXEC);
    return descriptor >= 0 && ::ftruncate(descriptor, static_cast<off_t>(size)) == 0
               ? 0
               : error_of_errno(errno);
}

HANDLE create_mapping(HANDLE file, LPSECURITY_ATTRIBUTES attributes, DWORD protection,
                      std::uint64_t size, const Name &name)
{
    int descriptor = -1;
    if (!succeed_or(open_source(file, protection, size, descriptor)))
        return nullptr;
    const auto made = std::make_shared<FileMapping>(descriptor, size, protection);
    return create<FileMapping>(attributes, name, [&] { return made; });
}

DWORD map(const FileMapping &mapping, DWORD access, std::uint64_t offset, SIZE_T size, void *&view)
{
    const bool writes = (access & FILE_MAP_WRITE) != 0;
    const bool copies = access == FILE_MAP_COPY;
    if (offset % (64 * 1024) != 0)
        return ERROR_MAPPED_ALIGNMENT;
    if (offset >= mapping.size() || size > mapping.size() - offset)
        return ERROR_ACCESS_DENIED;
    if (writes && !mapping.is_writable())
        return ERROR_ACCESS_DENIED;
    const auto whole = size ? size : static_cast<SIZE_T>(mapping.size() - offset);
    const int protection = PROT_READ | (writes || copies ? PROT_WRITE : 0);
    view = ::mmap(nullptr, whole, protection, copies ? MAP_PRIVATE : MAP_SHARED,
                  mapping.descriptor(), static_cast<off_t>(offset));
    if (view == MAP_FAILED)
        return error_of_errno(errno);
    const std::lock_guard guard(views().mutex);
    views().all[view] = whole;
    return 0;
}

} // namespace
} // namespace compat

using namespace compat;

HANDLE WINAPI CreateFileMappingA(HANDLE file, LPSECURITY_ATTRIBUTES attributes, DWORD protection,
                                 DWORD high, DWORD low, LPCSTR name)
{
    return create_mapping(file, attributes, protection, std::uint64_t{high} << 32 | low,
                          name_of(name));
}

HANDLE WINAPI CreateFileMappingW(HANDLE file, LPSECURITY_ATTRIBUTES attributes, DWORD protection,
                                 DWORD high, DWORD low, LPCWSTR name)
{
    return create_mapping(file, attributes, protection, std::uint64_t{high} << 32 | low,
                          name_of(name));
}

HANDLE WINAPI OpenFileMappingA(DWORD, BOOL inherit, LPCSTR name)
{
    return open<FileMapping>(inherit, name_of(name));
}

HANDLE WINAPI OpenFileMappingW(DWORD, BOOL inherit, LPCWSTR name)
{
    return open<FileMapping>(inherit, name_of(name));
}

LPVOID WINAPI MapViewOfFile(HANDLE handle, DWORD access, DWORD high, DWORD low, SIZE_T size)
{
    const auto mapping = object_of<FileMapping>(handle);
    void *view = nullptr;
    const bool mapped =
        mapping && succeed_or(map(*mapping, access, std::uint64_t{high} << 32 | low, size, view));
    return mapped ? view : nullptr;
}

BOOL WINAPI UnmapViewOfFile(LPCVOID address)
{
    const std::lock_guard guard(views().mutex);
    const auto at = views().all.find(address);
    if (at == views().all.end())
        return succeed_or(ERROR_INVALID_ADDRESS);
    ::munmap(const_cast<void *>(address), at->second);
    views().all.erase(at);
    return TRUE;
}

BOOL WINAPI FlushViewOfFile(LPCVOID address, SIZE_T size)
{
    const std::lock_guard guard(views().mutex);
    const auto behind = views().all.upper_bound(address);
    const auto at = behind == views().all.begin() ? views().all.end() : std::prev(behind);
    const auto *const from = static_cast<const char *>(address);
    if (at == views().all.end() || from >= static_cast<const char *>(at->first) + at->second)
        return succeed_or(ERROR_INVALID_ADDRESS);
    const auto before = reinterpret_cast<std::uintptr_t>(address) % 4096;
    const auto rest = static_cast<const char *>(at->first) + at->second - from;
    const auto length = size ? size : static_cast<SIZE_T>(rest);
    const int failed = ::msync(const_cast<char *>(from - before), length + before, MS_SYNC);
    return succeed_or(failed ? error_of_errno(errno) : 0);
}
