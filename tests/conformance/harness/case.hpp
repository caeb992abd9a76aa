#pragma once

// A conformance case: an id (see docs/semantics), what it requires, and a table of steps.
//
//   CASE("T9", "Registering again with the same mask announces again what still holds", "A14")
//   {
//       Window h;
//       Pair p;
//       STEP(sel(p.v, h, R | W | C), "0 | W@v");
//       STEP(send(p.c, "abc"), "3 | R@v");
//       STEP(sel(p.v, h, R | W | C), "0 | R@v,W@v");
//   }
//
// The expectation is what the column `windows` shows, taken from docs/semantics; other columns are
// named where they differ. One case runs in a process.

#include "harness/expected.hpp"

#include <string>
#include <vector>

namespace conformance {

/// Marks a case that runs without the harness's WSAStartup.
struct NotStarted {};
inline constexpr NotStarted not_started{};

struct Case {
    const char *id;
    const char *requirement;
    const char *rules;
    const char *file;
    void (*body)();
    bool started = true;
    std::vector<Exclusion> exclusions;
};

/// All cases linked in, in no particular order.
std::vector<Case> &cases();

class Registration {
  public:
    template <class... Attributes>
    Registration(Case c, Attributes... attributes)
    {
        (apply(c, attributes), ...);
        cases().push_back(c);
    }

  private:
    static void apply(Case &c, Exclusion e) { c.exclusions.push_back(e); }
    static void apply(Case &c, NotStarted) { c.started = false; }
};

/// Runs one case against the expectations of a column; prints the table if it fails. True: passed.
bool run(const Case &c, const std::string &column);

/// Prints what is known of a case that does not come to an end.
void print_hang();

/// From now on reports are JSON, for tools/conformance, instead of tables.
void report_as_json();

/// How long to wait for what has to come, in milliseconds: generous, unless it is known to be
/// broken (WINSOCK_SHIM_CASE_PATIENCE, which tools/mutants sets).
unsigned patience();

/// Whether a step has failed already: then later ones need not wait long.
bool failed();

/// Stops the process if what a case builds on does not work.
void require(bool condition, const char *what);

// What the macros call.
void begin_step(const char *action);
void end_step(const std::string &result, const Expected &expected,
              const std::vector<Difference> &differences);
void end_messages(const Expected &expected, const std::vector<Difference> &differences);

inline std::string as_text(const std::string &result)
{
    return result;
}
inline std::string as_text(const char *result)
{
    return result;
}
inline std::string as_text(char *result)
{
    return result;
}
inline std::string as_text(bool result)
{
    return result ? "yes" : "no";
}
template <class Number>
std::string as_text(Number result)
{
    return std::to_string(result);
}

} // namespace conformance

#define CONFORMANCE_JOIN_(a, b) a##b
#define CONFORMANCE_JOIN(a, b) CONFORMANCE_JOIN_(a, b)

/// CASE(id, requirement, rules[, not_on(column, reason)...][, not_started]) { steps }
#define CASE(id, requirement, ...)                                                                 \
    static void CONFORMANCE_JOIN(case_, __LINE__)();                                               \
    static const ::conformance::Registration CONFORMANCE_JOIN(registration_, __LINE__) =           \
        ::conformance::make_registration(id, requirement, __FILE__,                                \
                                         &CONFORMANCE_JOIN(case_, __LINE__), __VA_ARGS__);         \
    static void CONFORMANCE_JOIN(case_, __LINE__)()

/// Does something and compares its result; with " | " in the expectation also the messages that
/// follow it. STEP(action, expected[, differs(column, expected, reason)...])
#define STEP(action, ...)                                                                          \
    do {                                                                                           \
        ::conformance::begin_step(#action);                                                        \
        ::conformance::check_step(::conformance::as_text(action), __VA_ARGS__);                    \
    } while (false)

/// Compares the messages that come without anything being done now.
#define MESSAGES(...)                                                                              \
    do {                                                                                           \
        ::conformance::begin_step("messages");                                                     \
        ::conformance::check_messages(__VA_ARGS__);                                                \
    } while (false)

/// Does something whose result is not looked at, but which is named if the case hangs there.
#define DO(action)                                                                                 \
    do {                                                                                           \
        ::conformance::begin_step(#action);                                                        \
        static_cast<void>(action);                                                                 \
    } while (false)

namespace conformance {

template <class... Attributes>
Registration make_registration(const char *id, const char *requirement, const char *file,
                               void (*body)(), const char *rules, Attributes... attributes)
{
    return {Case{id, requirement, rules, file, body, true, {}}, attributes...};
}

template <class... Differences>
void check_step(const std::string &result, Expected expected, Differences... differences)
{
    end_step(result, expected, std::vector<Difference>{differences...});
}

template <class... Differences>
void check_messages(Expected expected, Differences... differences)
{
    end_messages(expected, std::vector<Difference>{differences...});
}

} // namespace conformance
