#include "compat/crt/file_shares.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <sys/stat.h>

#include "compat/crt/descriptors.hpp"
#include "compat/kernel/file_sharing.hpp"

#include <winnt.h>

namespace compat::crt {
namespace {

// An opening of a file, by one descriptor or by several copies of it.
class Share {
  public:
    Share(FileId file, FileSharing::Opening opening) : file_(file), opening_(opening) {}
    ~Share()
    {
        if (taken_)
            file_sharing().close(file_, opening_);
    }
    Share(const Share &) = delete;
    Share &operator=(const Share &) = delete;

    bool take() { return taken_ = file_sharing().open(file_, opening_); }

  private:
    FileId file_;
    FileSharing::Opening opening_;
    bool taken_ = false;
};

struct Shares {
    std::mutex mutex;
    std::map<int, std::shared_ptr<Share>> of_descriptor;
};

// Never destroyed: files are closed until the process ends.
Shares &shares()
{
    static auto &the_only = *new Shares;
    return the_only;
}

ACCESS_MASK access_of(int flags)
{
    constexpr ACCESS_MASK by_flag[] = {FILE_READ_DATA, FILE_WRITE_DATA,
                                       FILE_READ_DATA | FILE_WRITE_DATA,
                                       FILE_READ_DATA | FILE_WRITE_DATA};
    const bool temporary = (flags & open_flag::temporary) != 0;
    return by_flag[flags & open_flag::access] | (temporary ? DELETE : 0);
}

DWORD shared_with_others(int flags, int share)
{
    const DWORD removing = (flags & open_flag::temporary) != 0 ? FILE_SHARE_DELETE : 0;
    switch (share) {
    case share::deny_both:
        return removing;
    case share::deny_write:
        return removing | FILE_SHARE_READ;
    case share::deny_read:
        return removing | FILE_SHARE_WRITE;
    case share::secure:
        return (flags & open_flag::access) == open_flag::read_only ? removing | FILE_SHARE_READ
                                                                   : removing;
    default:
        return removing | FILE_SHARE_READ | FILE_SHARE_WRITE;
    }
}

} // namespace

bool take_share(int descriptor, int flags, int share)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return true;
    const auto taken =
        std::make_shared<Share>(FileId{.device = status.st_dev, .number = status.st_ino},
                                FileSharing::Opening{.access = access_of(flags),
                                                     .share = shared_with_others(flags, share)});
    if (!taken->take())
        return false;
    const std::lock_guard guard(shares().mutex);
    shares().of_descriptor[descriptor] = taken;
    return true;
}

void copy_share(int descriptor, int copy)
{
    const std::lock_guard guard(shares().mutex);
    const auto known = shares().of_descriptor.find(descriptor);
    if (known != shares().of_descriptor.end())
        shares().of_descriptor[copy] = known->second;
    else
        shares().of_descriptor.erase(copy);
}

void drop_share(int descriptor)
{
    const std::lock_guard guard(shares().mutex);
    shares().of_descriptor.erase(descriptor);
}

} // namespace compat::crt
