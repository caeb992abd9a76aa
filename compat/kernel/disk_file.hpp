// Files and directories of the disk (and devices that have a name there), as CreateFile opens them.
#pragma once

#include "compat/kernel/file_object.hpp"
#include "compat/kernel/file_sharing.hpp"
#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/waitable.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <windef.h>

namespace compat {

struct OpenFile {
    std::string name; ///< a Windows path
    DWORD access = 0;
    DWORD share = 0;
    DWORD disposition = 0;
    DWORD flags = 0;
};

/// An open file. Its position is that of the descriptor. Every member may be called by any thread
/// and returns 0 or an error of Win32.
class DiskFile final : public KernelObject, public FileObject, public Waitable {
  public:
    static constexpr TypeTag type_tag = make_type_tag("file");

    /// Opens as CreateFile; `existed` tells whether the file was there before.
    static DWORD open(const OpenFile &how, std::shared_ptr<DiskFile> &file, bool &existed);

    /// What another process has opened with this access: its descriptor is ours now.
    static std::shared_ptr<DiskFile> take_over(int descriptor, ACCESS_MASK access);

    ~DiskFile() override;

    FileObject *file() override { return this; }
    Waitable *waitable() override { return this; }
    void handle_closed(std::uintptr_t) override;

    DWORD read_file(FileRequest &request) override;
    DWORD write_file(FileRequest &request) override;
    DWORD cancel_io(HANDLE) override { return 0; } // nothing is ever pending
    DWORD cancel_io(HANDLE, const OVERLAPPED *) override;
    DWORD type_of_file() const override;
    int descriptor() const override { return descriptor_; }

    DWORD seek(std::int64_t distance, DWORD method, std::int64_t &position);
    DWORD cut_here();
    DWORD flush();
    DWORD set_times(const FILETIME *created, const FILETIME *accessed, const FILETIME *written);
    DWORD lock(std::uint64_t offset, std::uint64_t size);
    DWORD unlock(std::uint64_t offset, std::uint64_t size);

    ACCESS_MASK access() const { return opening_.access; }
    bool may(ACCESS_MASK right) const { return (opening_.access & right) != 0; }

  private:
    struct Range {
        std::uint64_t offset;
        std::uint64_t size;
    };

    DiskFile(int descriptor, std::string path, FileSharing::Opening opening, DWORD flags);

    bool signalled(DWORD) const override { return true; } // no operation is under way
    bool acquire(DWORD) override { return false; }
    template <class Transfer>
    DWORD transfer(FileRequest &request, Transfer how);
    bool locked_by_others(std::uint64_t offset, std::uint64_t size) const;

    const int descriptor_;
    const std::string path_;
    const FileSharing::Opening opening_;
    const DWORD flags_;
    bool shared_ = false; // in file_sharing(), as id_
    FileId id_;
    std::mutex locks_mutex_;
    std::vector<Range> locks_; // guarded by locks_mutex_
};

} // namespace compat
