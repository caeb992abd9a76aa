#include "compat/crt/stream_list.hpp"

#include <algorithm>
#include <mutex>

namespace compat::crt {
namespace {

struct List {
    std::mutex mutex;
    std::vector<std::FILE *> streams;
};

// Never destroyed: streams are closed until the process ends.
List &list()
{
    static auto &the_only = *new List;
    return the_only;
}

} // namespace

std::FILE *keep_stream(std::FILE *file)
{
    const std::lock_guard guard(list().mutex);
    if (file != nullptr)
        list().streams.push_back(file);
    return file;
}

void drop_stream(std::FILE *file)
{
    const std::lock_guard guard(list().mutex);
    std::erase(list().streams, file);
}

std::vector<std::FILE *> open_streams()
{
    const std::lock_guard guard(list().mutex);
    return list().streams;
}

} // namespace compat::crt
