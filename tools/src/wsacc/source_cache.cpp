#include "tools/src/wsacc/source_cache.hpp"

#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/file.hpp"

#include <chrono>
#include <cstdlib>
#include <unistd.h>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

fs::path whole_cache()
{
    if (const char *cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache == '/')
        return fs::path(cache) / "winsock_shim";
    if (const char *home = std::getenv("HOME"); home != nullptr && *home == '/')
        return fs::path(home) / ".cache" / "winsock_shim";
    return fs::temp_directory_path() / ("winsock_shim-" + std::to_string(getuid()));
}

} // namespace

fs::path cache_folder(const char *kind)
{
    return whole_cache() / kind;
}

void remove_unused(const fs::path &folder)
{
    const auto limit = fs::file_time_type::clock::now() - std::chrono::hours(24 * 14);
    std::error_code ignored;
    for (const auto &item : fs::directory_iterator(folder, ignored)) {
        if (item.last_write_time(ignored) < limit)
            fs::remove_all(item.path(), ignored);
    }
}

std::string name_of_copies(const std::vector<Copy> &copies)
{
    std::string all;
    for (const Copy &copy : copies)
        all += copy.name + '\0' + std::to_string(copy.text.size()) + '\0' + copy.text;
    return content_hash(all);
}

fs::path cached_copies(const std::vector<Copy> &copies)
{
    const fs::path folder = cache_folder("sources");
    const fs::path wanted = folder / name_of_copies(copies);
    std::error_code error;
    if (fs::is_directory(wanted, error)) {
        fs::last_write_time(wanted, fs::file_time_type::clock::now(), error);
        return wanted;
    }
    const fs::path filling = wanted.string() + "." + std::to_string(getpid());
    fs::create_directories(filling, error);
    if (error)
        throw Failure(filling.string() + ": cannot be made: " + error.message());
    for (const Copy &copy : copies)
        write_file(filling / copy.name, copy.text);
    fs::rename(filling, wanted, error);
    if (error) // another build was faster
        fs::remove_all(filling, error);
    remove_unused(folder);
    return wanted;
}

} // namespace wsacc
