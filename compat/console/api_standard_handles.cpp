// GetStdHandle and SetStdHandle.
#include "compat/console/standard_file.hpp"
#include "compat/kernel/handles.hpp"

#include <array>
#include <atomic>
#include <optional>

#include <handleapi.h>
#include <winbase.h>

using namespace compat;

namespace {

/// Handles of the three files, which live as long as the process; SetStdHandle puts others there.
class StandardHandles {
  public:
    StandardHandles()
    {
        for (int descriptor = 0; descriptor < 3; ++descriptor)
            handles_[static_cast<unsigned>(descriptor)] =
                new_handle(std::make_shared<StandardFile>(descriptor));
    }

    /// Null: there is no such one.
    std::atomic<HANDLE> *find(DWORD which)
    {
        const DWORD index = STD_INPUT_HANDLE - which;
        if (index < handles_.size())
            return &handles_[index];
        set_last_error(ERROR_INVALID_HANDLE);
        return nullptr;
    }

  private:
    std::array<std::atomic<HANDLE>, 3> handles_{};
};

StandardHandles &standard_handles()
{
    static auto &the_only = *new StandardHandles;
    return the_only;
}

} // namespace

HANDLE WINAPI GetStdHandle(DWORD which)
{
    const auto *const handle = standard_handles().find(which);
    return handle ? handle->load() : INVALID_HANDLE_VALUE;
}

BOOL WINAPI SetStdHandle(DWORD which, HANDLE handle)
{
    auto *const place = standard_handles().find(which);
    if (place)
        *place = handle;
    return place != nullptr;
}
