#include "tools/src/wsacc/link_stamp.hpp"

#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/source_cache.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string size_and_time(const fs::path &path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return {};
    return std::to_string(fs::file_size(path, error)) + ' ' +
           std::to_string(fs::last_write_time(path, error).time_since_epoch().count());
}

} // namespace

LinkStamp::LinkStamp(const Plan &plan, const Arguments &command)
    : program_(fs::absolute(plan.program)),
      file_(cache_folder("programs") / content_hash(program_.string()))
{
    std::string all;
    for (const std::string &argument : command) {
        if (argument == plan.program)
            continue;
        const bool is_made =
            std::find(plan.linked.begin(), plan.linked.end(), argument) != plan.linked.end();
        // Another folder each time.
        all += is_made ? fs::path(argument).filename().string()
                       : argument + ' ' + size_and_time(argument);
        all += '\n';
    }
    for (const std::string &made : plan.linked) {
        if (!made.ends_with(".s")) // which names the others
            all += content_hash(contents(made)) + '\n';
    }
    key_ = content_hash(all);
}

bool LinkStamp::is_current() const
{
    std::error_code error;
    return fs::is_regular_file(program_, error) && contents(file_) == text();
}

void LinkStamp::save() const
{
    std::error_code error;
    fs::create_directories(file_.parent_path(), error);
    write_file(file_, text());
    remove_unused(file_.parent_path());
}

std::string LinkStamp::text() const
{
    return key_ + ' ' + size_and_time(program_) + '\n';
}

} // namespace wsacc
