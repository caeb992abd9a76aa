// What is refused fails as docs/api.md says, and says so once on stderr.

#include "refusals.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>
#include <utility>

namespace {

using Key = std::pair<std::string, std::string>; // function, and what the code says

std::string show(const Key &key)
{
    return key.first + " (" + key.second + ")";
}

/// How each refusal fails, by the notes that docs/api.md is made from.
std::map<Key, std::string> noted()
{
    std::map<Key, std::string> found;
    std::ifstream lines(NOTES);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream columns(line);
        std::string functions, state, fails, said;
        std::getline(columns, functions, '\t');
        std::getline(columns, state, '\t');
        std::getline(columns, fails, '\t');
        std::getline(columns, said, '\t');
        std::istringstream names(functions);
        if (line[0] != '#' && fails != "-")
            for (std::string name; names >> name;)
                found[{name, said}] = fails.substr(0, fails.find(' ')); // its name follows
    }
    return found;
}

TEST(Refused, EachRefusalInTheNotesIsCalledHereAndNoOther)
{
    auto missing = noted();
    ASSERT_FALSE(missing.empty()) << NOTES;
    for (const Refusal &refusal : refusals()) {
        const Key key{refusal.function, refusal.said};
        EXPECT_EQ(1U, missing.erase(key)) << show(key) << " is not in the notes";
    }
    for (const auto &[key, fails] : missing)
        ADD_FAILURE() << show(key) << " is in the notes, and not in refusals.cpp";
}

int times(const std::string &text, const std::string &line)
{
    int found = 0;
    for (auto at = text.find(line); at != std::string::npos; at = text.find(line, at + 1))
        ++found;
    return found;
}

TEST(Refused, EachFailsAsDocumentedEveryTimeAndIsNamedOnceOnStandardError)
{
    ASSERT_TRUE(start_winsock());
    const auto documented = noted();
    testing::internal::CaptureStderr();
    for (int time = 1; time <= 2; ++time) {
        for (const Refusal &refusal : refusals()) {
            const auto expected = documented.find({refusal.function, refusal.said});
            ASSERT_NE(documented.end(), expected) << refusal.function;
            EXPECT_EQ(expected->second, result_of(refusal)) << show(expected->first);
        }
    }
    const std::string said = testing::internal::GetCapturedStderr();
    for (const Refusal &refusal : refusals())
        EXPECT_EQ(1, times(said, "winsock_shim: " + refusal.subject + ": "))
            << refusal.subject << " in:\n"
            << said;
}

} // namespace
