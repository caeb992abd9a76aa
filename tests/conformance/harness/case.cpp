#include "harness/case.hpp"

#include "harness/window.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <mutex>

namespace conformance {

namespace {

struct Row {
    std::string action;
    std::string expected;
    std::string got;
    std::string complaint; ///< Empty: the step is right.
};

/// The case that runs; the watchdog's thread reads it, hence the lock.
struct Running {
    std::mutex lock;
    const Case *running = nullptr;
    std::string column;
    std::vector<Row> rows;
    std::string current;
    bool failed = false;
};

Running &state()
{
    static Running running;
    return running;
}

void print_table(const Running &s)
{
    std::size_t action = 4, expected = 8;
    for (const Row &row : s.rows) {
        action = (std::max)(action, row.action.size());
        expected = (std::max)(expected, row.expected.size());
    }
    const auto line = [&](char mark, const char *a, const char *e, const char *g) {
        std::printf("  %c %-*s  %-*s  %s\n", mark, static_cast<int>(action), a,
                    static_cast<int>(expected), e, g);
    };
    std::printf("%s (%s): %s\n", s.running->id, s.column.c_str(), s.running->requirement);
    line(' ', "step", "expected", "got");
    for (const Row &row : s.rows) {
        line(row.complaint.empty() ? ' ' : '!', row.action.c_str(), row.expected.c_str(),
             row.got.c_str());
        if (!row.complaint.empty() && row.complaint != "mismatch")
            std::printf("    %s\n", row.complaint.c_str());
    }
}

const Difference *difference_for(const std::string &column,
                                 const std::vector<Difference> &differences)
{
    for (const Difference &difference : differences)
        if (column == difference.column)
            return &difference;
    return nullptr;
}

void judge(const std::string &got, const Expected &usual, const Difference *difference)
{
    Running &s = state();
    const std::lock_guard<std::mutex> hold(s.lock);
    const Expected &expected = difference ? difference->expected : usual;
    Row row{s.current, expected.text(), got, ""};
    if (!expected.allows(got)) {
        row.complaint = "mismatch";
        if (difference && usual.allows(got))
            row.complaint = "unexpected pass: the difference listed for " + s.column + " (" +
                            difference->reason + ") did not happen; remove its entry";
    } else if (difference && usual.text() == expected.text()) {
        row.complaint = "the difference listed for " + s.column + " is none";
    }
    s.failed = s.failed || !row.complaint.empty();
    s.rows.push_back(row);
    s.current = "after: " + s.current;
}

} // namespace

std::vector<Case> &cases()
{
    static std::vector<Case> all;
    return all;
}

bool failed()
{
    return state().failed;
}

void begin_step(const char *action)
{
    Running &s = state();
    const std::lock_guard<std::mutex> hold(s.lock);
    s.current = action;
}

void end_step(const std::string &result, const Expected &expected,
              const std::vector<Difference> &differences)
{
    const Difference *difference = difference_for(state().column, differences);
    std::string got = result;
    if (expected.has_messages())
        got += " | " + pump((difference ? difference->expected : expected).certain_messages());
    judge(got, expected, difference);
}

void end_messages(const Expected &expected, const std::vector<Difference> &differences)
{
    const Difference *difference = difference_for(state().column, differences);
    judge(pump((difference ? difference->expected : expected).certain_messages()), expected,
          difference);
}

void require(bool condition, const char *what)
{
    if (condition)
        return;
    print_table(state());
    std::printf("stopped: %s does not work\n", what);
    std::fflush(stdout);
    std::exit(1);
}

bool run(const Case &c, const std::string &column)
{
    Running &s = state();
    s.running = &c;
    s.column = column;
    s.current = "before the first step";
    c.body();
    require(!s.rows.empty(), "a case without steps");
    if (s.failed)
        print_table(s);
    else
        std::printf("%s (%s): passed, %u steps\n", c.id, column.c_str(),
                    static_cast<unsigned>(s.rows.size()));
    std::fflush(stdout);
    return !s.failed;
}

void print_hang()
{
    Running &s = state();
    const std::lock_guard<std::mutex> hold(s.lock);
    if (!s.running)
        return;
    print_table(s);
    std::printf("hung in step %u: %s\n", static_cast<unsigned>(s.rows.size() + 1),
                s.current.c_str());
    std::fflush(stdout);
}

} // namespace conformance
