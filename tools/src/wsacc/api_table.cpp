#include "tools/src/wsacc/api_table.hpp"

#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/file.hpp"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace wsacc {
namespace {

using Row = std::vector<std::string>;

Row columns_of(std::string line)
{
    if (line.ends_with('\r'))
        line.pop_back();
    Row columns;
    std::istringstream text(line);
    for (std::string column; std::getline(text, column, '\t');)
        columns.push_back(column);
    return columns;
}

class Table {
  public:
    Table(std::filesystem::path path, const Row &titles) : path_(std::move(path)), titles_(titles)
    {
        if (name_column() < 0)
            throw Failure(path_.string() + ": is no table of names: its first line has no column "
                                           "'name' or 'symbol' (columns are separated by tabs)");
    }

    ApiName read(const Row &row, std::size_t line) const
    {
        if (row.size() > titles_.size())
            throw Failure(where(line) + "has more columns than the first line names");
        ApiName read;
        read.name = text(row, name_column());
        read.programs = number(row, "programs", line);
        read.uses = number(row, "uses", line);
        read.header = text(row, column("header") >= 0 ? column("header") : name_column());
        read.kind = text(row, "kind");
        if (read.name.empty())
            throw Failure(where(line) + "has no name");
        if (read.kind.empty())
            read.kind = "func";
        return read;
    }

  private:
    std::string where(std::size_t line) const
    {
        return path_.string() + ":" + std::to_string(line) + ": ";
    }

    int column(const char *title) const
    {
        const auto found = std::find(titles_.begin(), titles_.end(), title);
        return found == titles_.end() ? -1 : static_cast<int>(found - titles_.begin());
    }

    int name_column() const
    {
        for (const char *title : {"name", "symbol", "header-as-written"}) {
            if (const int at = column(title); at >= 0)
                return at;
        }
        return -1;
    }

    std::string text(const Row &row, const char *title) const { return text(row, column(title)); }

    static std::string text(const Row &row, int at)
    {
        return at < 0 || static_cast<std::size_t>(at) >= row.size()
                   ? std::string()
                   : row[static_cast<std::size_t>(at)];
    }

    long number(const Row &row, const char *title, std::size_t line) const
    {
        const std::string digits = text(row, title);
        long value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc() && !digits.empty())
            throw Failure(where(line) + "'" + digits + "' is no number of " + title);
        return value;
    }

    std::filesystem::path path_;
    Row titles_;
};

} // namespace

std::vector<ApiName> read_api_table(const std::filesystem::path &path)
{
    std::istringstream lines(read_source(path));
    std::string line;
    std::getline(lines, line);
    const Table table(path, columns_of(line));
    std::vector<ApiName> names;
    for (std::size_t number = 2; std::getline(lines, line); ++number) {
        if (const Row row = columns_of(line); !row.empty())
            names.push_back(table.read(row, number));
    }
    return names;
}

std::map<std::string, ApiName> known_api_names(const std::filesystem::path &root)
{
    std::map<std::string, ApiName> known;
    for (const char *table : {"functions", "constants", "types", "messages", "crt"}) {
        const auto path = root / "docs" / "corpus" / ("api-" + std::string(table) + ".tsv");
        for (ApiName &name : read_api_table(path))
            known.emplace(name.name, std::move(name));
    }
    return known;
}

} // namespace wsacc
