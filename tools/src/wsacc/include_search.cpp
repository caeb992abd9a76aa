#include "tools/src/wsacc/include_search.hpp"

#include "tools/src/wsacc/input_kind.hpp"

#include <algorithm>
#include <utility>

namespace wsacc {

namespace fs = std::filesystem;

std::string CaselessFiles::entry(const fs::path &directory, const std::string &name)
{
    const auto [listing, is_new] = listings_.try_emplace(directory.string());
    if (is_new) {
        std::error_code error;
        for (const auto &item : fs::directory_iterator(directory, error)) {
            const std::string spelled = item.path().filename().string();
            listing->second.emplace(lower_case(spelled), spelled);
        }
    }
    const auto found = listing->second.find(lower_case(name));
    return found == listing->second.end() ? std::string() : found->second;
}

std::optional<CaselessFiles::Found> CaselessFiles::find(const fs::path &directory,
                                                        const std::string &name)
{
    std::error_code error;
    const fs::path start = directory.empty() ? fs::path(".") : directory;
    if (!fs::is_directory(start, error) || name.empty())
        return std::nullopt;
    if (fs::is_regular_file(start / name, error))
        return Found{directory / name, name, true};
    std::string slashes = name;
    std::replace(slashes.begin(), slashes.end(), '\\', '/');
    fs::path below;
    for (const fs::path &part : fs::path(slashes)) {
        if (part == "." || part.empty())
            continue;
        const bool there =
            part == ".." || part.is_absolute() || fs::exists(start / below / part, error);
        const std::string spelled = there ? part.string() : entry(start / below, part.string());
        if (spelled.empty())
            return std::nullopt;
        below /= spelled;
    }
    if (!fs::is_regular_file(start / below, error))
        return std::nullopt;
    return Found{directory / below, below.string(), below.string() == name};
}

IncludeSearch::IncludeSearch(std::vector<fs::path> system) : system_(std::move(system)) {}

std::optional<IncludeSearch::Found> IncludeSearch::find(const std::string &name,
                                                        const std::vector<fs::path> &near,
                                                        const std::vector<fs::path> &program)
{
    bool first = true;
    for (const fs::path &folder : near) {
        if (const auto found = files_.find(folder, name))
            return Found{found->path, found->name, found->exact && first, false};
        first = false;
    }
    for (const fs::path &folder : program) {
        if (const auto found = files_.find(folder, name))
            return Found{found->path, found->name, found->exact, false};
    }
    for (const fs::path &folder : system_) {
        std::error_code error; // as written first: it may stand in a later folder
        if (fs::is_regular_file(folder / name, error))
            return Found{folder / name, name, true, true};
    }
    for (const fs::path &folder : system_) {
        if (const auto found = files_.find(folder, name))
            return Found{found->path, found->name, false, true};
    }
    return std::nullopt;
}

} // namespace wsacc
