// Who has which file open, in this process, and what he lets others do with it.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <mutex>
#include <vector>

#include <windef.h>

namespace compat {

struct FileId {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    auto operator<=>(const FileId &) const = default; // NOLINT(modernize-use-nullptr): a mistake
};

/// Any thread. Invariant: any two openings of a file allow each other.
class FileSharing {
  public:
    struct Opening {
        ACCESS_MASK access = 0; ///< rights of files: FILE_READ_DATA …, not GENERIC_READ …
        DWORD share = 0;        ///< FILE_SHARE_…
    };

    /// False: somebody has it open in a way that does not go with this one.
    bool open(FileId file, Opening opening);
    void close(FileId file, Opening opening);
    /// Whether everybody who has it open lets it be deleted or renamed.
    bool may_delete(FileId file) const;

  private:
    mutable std::mutex mutex_;
    std::map<FileId, std::vector<Opening>> openings_;
};

FileSharing &file_sharing();

} // namespace compat
