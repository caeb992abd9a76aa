#include "compat/process/snapshot.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

namespace compat {
namespace {

namespace fs = std::filesystem;

std::vector<DWORD> numbers_in(const fs::path &folder)
{
    std::vector<DWORD> numbers;
    std::error_code ignored;
    for (fs::directory_iterator at(folder, ignored), end; at != end; at.increment(ignored)) {
        const std::string name = at->path().filename();
        if (name.find_first_not_of("0123456789") == std::string::npos)
            numbers.push_back(static_cast<DWORD>(std::stoul(name)));
    }
    std::ranges::sort(numbers);
    return numbers;
}

int base_priority(int nice)
{
    return nice <= -20 ? 24 : nice < 0 ? 13 : nice == 0 ? 8 : nice < 15 ? 6 : 4;
}

std::optional<ProcessEntry> entry_of(DWORD id)
{
    const fs::path folder = "/proc/" + std::to_string(id);
    std::ifstream file(folder / "stat");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    // The name stands in brackets, and may contain some; behind it come state, parent, …
    const auto begin = text.find('('), end = text.rfind(')');
    if (begin == std::string::npos || end == std::string::npos)
        return std::nullopt;
    ProcessEntry entry;
    entry.id = id;
    entry.program = text.substr(begin + 1, end - begin - 1);
    std::istringstream rest(text.substr(end + 1));
    std::string state;
    long unused = 0, nice = 0;
    rest >> state >> entry.parent;
    for (int column = 0; column < 14; ++column) // from the process group to the priority
        rest >> unused;
    rest >> nice;
    entry.priority = base_priority(static_cast<int>(nice));
    std::error_code error;
    const auto program = fs::read_symlink(folder / "exe", error);
    if (!error) // the kernel keeps only 15 letters of the name
        entry.program = program.filename();
    entry.threads = numbers_in(folder / "task");
    return entry;
}

} // namespace

std::vector<ProcessEntry> list_processes()
{
    std::vector<ProcessEntry> entries;
    for (const DWORD id : numbers_in("/proc"))
        if (auto entry = entry_of(id))
            entries.push_back(std::move(*entry));
    return entries;
}

} // namespace compat
