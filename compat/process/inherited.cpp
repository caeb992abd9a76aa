#include "compat/process/inherited.hpp"

#include "compat/kernel/disk_file.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/process/exit_channel.hpp"
#include "compat/process/pipe.hpp"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <sstream>
#include <utility>

#include <winbase.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr char reads = 'r', writes = 'w', file = 'f';

WORD &show()
{
    static WORD value = SW_SHOWDEFAULT; // set before the program's first line
    return value;
}

char kind_of(const KernelObject &object)
{
    if (object.type() != PipeEnd::type_tag)
        return file;
    const auto direction = static_cast<const PipeEnd &>(object).direction();
    return direction == PipeEnd::Direction::reads ? reads : writes;
}

DWORD access_of(const KernelObject &object)
{
    return object.type() == DiskFile::type_tag ? static_cast<const DiskFile &>(object).access() : 0;
}

std::shared_ptr<KernelObject> take(char kind, DWORD access, int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    if (kind == file)
        return DiskFile::take_over(descriptor, access);
    const auto direction = kind == reads ? PipeEnd::Direction::reads : PipeEnd::Direction::writes;
    return std::make_shared<PipeEnd>(descriptor, direction);
}

} // namespace

std::vector<InheritedHandle> handles_to_inherit(const std::vector<HANDLE> &except)
{
    std::vector<InheritedHandle> found;
    auto &handles = runtime().handles();
    for (const auto value : handles.with_flag(HANDLE_FLAG_INHERIT)) {
        auto object = handles.find<KernelObject>(value);
        const bool is_pipe = object && object->type() == PipeEnd::type_tag;
        const bool is_file = object && object->type() == DiskFile::type_tag;
        const HANDLE handle = reinterpret_cast<HANDLE>(value); // NOLINT
        if ((is_pipe || is_file) && std::ranges::find(except, handle) == except.end()) {
            const int descriptor = object->file()->descriptor();
            found.push_back({value, std::move(object), descriptor});
        }
    }
    return found;
}

std::string describe(const std::vector<InheritedHandle> &handles, DWORD show)
{
    std::ostringstream text;
    text << show;
    for (const InheritedHandle &one : handles)
        text << ' ' << one.handle << ' ' << kind_of(*one.object) << ' ' << access_of(*one.object);
    return text.str();
}

void take_inherited(HandleTable &handles)
{
    const char *const value = std::getenv(inherited_variable); // NOLINT(concurrency-mt-unsafe)
    if (!value)
        return;
    std::istringstream text(value);
    ::unsetenv(inherited_variable); // NOLINT(concurrency-mt-unsafe)
    if (!(text >> show()) || ::fcntl(exit_channel_descriptor, F_GETFD) < 0)
        return; // it is not for us
    tell_exit_code_to(exit_channel_descriptor);
    int descriptor = first_inherited_descriptor;
    std::uintptr_t handle = 0;
    char kind = 0;
    for (DWORD access = 0; text >> handle >> kind >> access;) {
        handles.insert_at(handle, take(kind, access, descriptor++));
        handles.set_flags(handle, HANDLE_FLAG_INHERIT);
    }
}

WORD inherited_show()
{
    return show();
}

} // namespace compat
