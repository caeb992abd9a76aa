#pragma once

// What a step of a case has to show, and where a column shows something else.

#include <cstddef>
#include <initializer_list>
#include <string>
#include <vector>

namespace conformance {

/// One transcript, or several where the outcome is a race.
///
/// A transcript is the result of a call ("3", "-1/WSAEWOULDBLOCK"), or result and messages
/// ("3 | R@v,W@v"; "-" for none). R W O A N C are FD_READ, FD_WRITE, FD_OOB, FD_ACCEPT, FD_CONNECT,
/// FD_CLOSE; (10061) an error word; @v the socket; /msg+1 another message number; /h2 another
/// window.
class Expected {
  public:
    Expected(const char *transcript) : transcripts_{transcript} {}
    Expected(std::initializer_list<const char *> transcripts)
        : transcripts_(transcripts.begin(), transcripts.end())
    {
    }

    bool allows(const std::string &got) const;
    /// Whether the messages after the call are part of it.
    bool has_messages() const;
    /// How many messages (and notes of handlers) are certain to come.
    std::size_t certain_messages() const;
    std::string text() const;

  private:
    std::vector<std::string> transcripts_;
};

/// Several transcripts are right; `why` says what is racing with what.
inline Expected either(std::initializer_list<const char *> transcripts, const char * /*why*/)
{
    return {transcripts};
}

/// What another column shows at this step. If that column shows the default's transcript after
/// all, the step fails: the difference has gone and its entry has to go, too.
struct Difference {
    const char *column;
    Expected expected;
    const char *reason; ///< With its source: a rule or a switch of docs/semantics.
};

inline Difference differs(const char *column, Expected expected, const char *reason)
{
    return {column, expected, reason};
}

/// The case does not apply to this column.
struct Exclusion {
    const char *column;
    const char *reason;
};

inline Exclusion not_on(const char *column, const char *reason)
{
    return {column, reason};
}

} // namespace conformance
