#include "harness/case.hpp"

#include "harness/report.hpp"
#include "harness/window.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <mutex>

namespace conformance {

namespace {

/// The case that runs; the watchdog's thread reads it, hence the lock.
struct Running {
    std::mutex lock;
    Report report;
    bool json = false;
    std::string current;
    bool failed = false;
};

Running &state()
{
    static Running running;
    return running;
}

void print(const Running &s, const std::string &stopped = "")
{
    if (s.json)
        print_json(s.report, stopped);
    else if (s.failed || !stopped.empty())
        print_table(s.report, stopped);
    else
        std::printf("%s (%s): passed, %u steps\n", s.report.running->id, s.report.column.c_str(),
                    static_cast<unsigned>(s.report.rows.size()));
    std::fflush(stdout);
}

const Difference *difference_for(const std::string &column,
                                 const std::vector<Difference> &differences)
{
    for (const Difference &difference : differences)
        if (column == difference.column)
            return &difference;
    return nullptr;
}

void judge(const std::string &got, const Expected &usual,
           const std::vector<Difference> &differences)
{
    Running &s = state();
    const std::lock_guard<std::mutex> hold(s.lock);
    const Difference *difference = difference_for(s.report.column, differences);
    const Expected &expected = difference ? difference->expected : usual;
    Row row{s.current, expected.text(), got, "", differences};
    if (!expected.allows(got)) {
        row.complaint = "mismatch";
        if (difference && usual.allows(got))
            row.complaint = "unexpected pass: the difference listed for " + s.report.column + " (" +
                            difference->reason + ") did not happen; remove its entry";
    } else if (difference && usual.text() == expected.text()) {
        row.complaint = "the difference listed for " + s.report.column + " is none";
    }
    s.failed = s.failed || !row.complaint.empty();
    s.report.rows.push_back(row);
    s.current = "after: " + s.current;
}

} // namespace

std::vector<Case> &cases()
{
    static std::vector<Case> all;
    return all;
}

unsigned patience()
{
    static const char *const given = std::getenv("WINSOCK_SHIM_CASE_PATIENCE");
    static const int milliseconds = given ? std::atoi(given) : 0;
    return milliseconds > 0 ? static_cast<unsigned>(milliseconds) : 20000;
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
    const Difference *difference = difference_for(state().report.column, differences);
    std::string got = result;
    if (expected.has_messages())
        got += " | " + pump((difference ? difference->expected : expected).certain_messages());
    judge(got, expected, differences);
}

void end_messages(const Expected &expected, const std::vector<Difference> &differences)
{
    const Difference *difference = difference_for(state().report.column, differences);
    judge(pump((difference ? difference->expected : expected).certain_messages()), expected,
          differences);
}

void report_as_json()
{
    state().json = true;
}

void require(bool condition, const char *what)
{
    if (condition)
        return;
    print(state(), std::string("stopped: ") + what + " does not work");
    std::exit(1);
}

bool run(const Case &c, const std::string &column)
{
    Running &s = state();
    s.report = {&c, column, {}};
    s.failed = false;
    s.current = "before the first step";
    c.body();
    require(!s.report.rows.empty(), "a case without steps");
    print(s);
    return !s.failed;
}

void print_hang()
{
    Running &s = state();
    const std::lock_guard<std::mutex> hold(s.lock);
    if (s.report.running)
        print(s, "hung in step " + std::to_string(s.report.rows.size() + 1) + ": " + s.current);
}

} // namespace conformance
