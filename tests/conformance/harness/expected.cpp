#include "harness/expected.hpp"

#include <algorithm>

namespace conformance {

namespace {

const std::string separator = " | ";

std::size_t count_messages(const std::string &transcript)
{
    const auto at = transcript.find(separator);
    const std::string messages =
        at == std::string::npos ? transcript : transcript.substr(at + separator.size());
    if (messages == "-")
        return 0;
    return 1 + static_cast<std::size_t>(std::count(messages.begin(), messages.end(), ','));
}

} // namespace

bool Expected::allows(const std::string &got) const
{
    return std::find(transcripts_.begin(), transcripts_.end(), got) != transcripts_.end();
}

bool Expected::has_messages() const
{
    return transcripts_.front().find(separator) != std::string::npos;
}

std::size_t Expected::certain_messages() const
{
    std::size_t least = count_messages(transcripts_.front());
    for (const std::string &transcript : transcripts_)
        least = (std::min)(least, count_messages(transcript));
    return least;
}

std::string Expected::text() const
{
    std::string all;
    for (const std::string &transcript : transcripts_)
        all += (all.empty() ? "" : "  or  ") + transcript;
    return all;
}

} // namespace conformance
