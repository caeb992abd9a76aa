#include "compat/kernel/file_sharing.hpp"

#include <algorithm>

#include <winnt.h>

namespace compat {
namespace {

/// What an opening does to the file, as the FILE_SHARE_ that the others need.
DWORD needs(ACCESS_MASK access)
{
    DWORD share = 0;
    if (access & (FILE_READ_DATA | FILE_EXECUTE))
        share |= FILE_SHARE_READ;
    if (access & (FILE_WRITE_DATA | FILE_APPEND_DATA))
        share |= FILE_SHARE_WRITE;
    if (access & DELETE)
        share |= FILE_SHARE_DELETE;
    return share;
}

} // namespace

bool FileSharing::open(FileId file, Opening opening)
{
    if (needs(opening.access) == 0) // looks at attributes only: never in anybody's way
        return true;
    const std::lock_guard guard(mutex_);
    auto &others = openings_[file];
    const auto allowed = [&](const Opening &other) {
        return (needs(opening.access) & ~other.share) == 0 &&
               (needs(other.access) & ~opening.share) == 0;
    };
    if (!std::ranges::all_of(others, allowed))
        return false;
    others.push_back(opening);
    return true;
}

void FileSharing::close(FileId file, Opening opening)
{
    if (needs(opening.access) == 0)
        return;
    const std::lock_guard guard(mutex_);
    const auto entry = openings_.find(file);
    if (entry == openings_.end())
        return;
    auto &all = entry->second;
    const auto same = [&](const Opening &other) {
        return other.access == opening.access && other.share == opening.share;
    };
    if (const auto at = std::ranges::find_if(all, same); at != all.end())
        all.erase(at);
    if (all.empty())
        openings_.erase(entry);
}

bool FileSharing::may_delete(FileId file) const
{
    const std::lock_guard guard(mutex_);
    const auto entry = openings_.find(file);
    return entry == openings_.end() || std::ranges::all_of(entry->second, [](const Opening &o) {
               return (o.share & FILE_SHARE_DELETE) != 0;
           });
}

FileSharing &file_sharing()
{
    static auto &the_only = *new FileSharing; // lives as long as the process, like the Runtime
    return the_only;
}

} // namespace compat
