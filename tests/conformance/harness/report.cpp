#include "harness/report.hpp"

#include <algorithm>
#include <cstdio>

namespace conformance {

namespace {

std::string quoted(const std::string &text)
{
    std::string all = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            all += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            all += c;
        else
            all += c == '\n' ? "\\n" : " ";
    }
    return all + "\"";
}

std::string field(const char *name, const std::string &value)
{
    return quoted(name) + ": " + quoted(value);
}

template <class Items, class Text>
std::string list(const Items &items, Text text)
{
    std::string all;
    for (const auto &item : items)
        all += (all.empty() ? "" : ",\n ") + text(item);
    return "[" + all + "]";
}

std::string json(const Exclusion &exclusion)
{
    return "{" + field("column", exclusion.column) + ", " + field("reason", exclusion.reason) + "}";
}

std::string json(const Difference &difference)
{
    return "{" + field("column", difference.column) + ", " +
           field("expected", difference.expected.text()) + ", " +
           field("reason", difference.reason) + "}";
}

std::string json(const Row &row)
{
    return "{" + field("action", row.action) + ", " + field("expected", row.expected) + ", " +
           field("got", row.got) + ", " + field("complaint", row.complaint) +
           ", \"differences\": " +
           list(row.differences, [](const Difference &difference) { return json(difference); }) +
           "}";
}

std::string json(const Case &c)
{
    return "{" + field("id", c.id) + ", " + field("rules", c.rules) + ", " +
           field("requirement", c.requirement) + ", " + field("file", c.file) +
           ", \"exclusions\": " +
           list(c.exclusions, [](const Exclusion &exclusion) { return json(exclusion); }) + "}";
}

void print_line(char mark, const std::string &action, int action_width, const std::string &expected,
                int expected_width, const std::string &got)
{
    std::printf("  %c %-*s  %-*s  %s\n", mark, action_width, action.c_str(), expected_width,
                expected.c_str(), got.c_str());
}

} // namespace

void print_table(const Report &report, const std::string &stopped)
{
    std::size_t action = 4, expected = 8;
    for (const Row &row : report.rows) {
        action = (std::max)(action, row.action.size());
        expected = (std::max)(expected, row.expected.size());
    }
    const int first = static_cast<int>(action), second = static_cast<int>(expected);
    if (report.running)
        std::printf("%s (%s): %s\n", report.running->id, report.column.c_str(),
                    report.running->requirement);
    print_line(' ', "step", first, "expected", second, "got");
    for (const Row &row : report.rows) {
        print_line(row.complaint.empty() ? ' ' : '!', row.action, first, row.expected, second,
                   row.got);
        if (!row.complaint.empty() && row.complaint != "mismatch")
            std::printf("    %s\n", row.complaint.c_str());
    }
    if (!stopped.empty())
        std::printf("%s\n", stopped.c_str());
}

void print_json(const Report &report, const std::string &stopped)
{
    std::printf("{%s, %s,\n \"steps\": %s}\n", field("column", report.column).c_str(),
                field("stopped", stopped).c_str(),
                list(report.rows, [](const Row &row) { return json(row); }).c_str());
}

void print_cases_as_json(const std::vector<Case> &all)
{
    std::printf("%s\n", list(all, [](const Case &c) { return json(c); }).c_str());
}

} // namespace conformance
