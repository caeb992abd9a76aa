#include "compat/display/script.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace compat {
namespace {

enum class Takes { text, target, target_and_text, target_and_word, target_and_places, number };

struct Verb {
    std::string_view name;
    Takes takes;
    std::size_t places = 0; // each an x and a y
};

constexpr Verb verbs[] = {
    {"wait", Takes::text},
    {"click", Takes::target},
    {"click_at", Takes::target_and_places, 1},
    {"drag", Takes::target_and_places, 2},
    {"type", Takes::target_and_text},
    {"press", Takes::target_and_word},
    {"set", Takes::target_and_text},
    {"expect", Takes::target_and_text},
    {"command", Takes::number},
    {"choose", Takes::text},
    {"screenshot", Takes::text},
    {"close", Takes::text},
};

/// Takes words and quoted texts off a line.
class Words {
  public:
    explicit Words(std::string_view line) : rest_(line) {}

    /// None at the end of the line, or where a text is not closed (then failed()).
    std::optional<std::pair<std::string, bool>> next()
    {
        skip_space();
        if (rest_.empty())
            return std::nullopt;
        if (rest_.front() == '"')
            return quoted();
        const auto end = std::min(rest_.find_first_of(" \t"), rest_.size());
        std::string word(rest_.substr(0, end));
        rest_.remove_prefix(end);
        return std::pair(std::move(word), false);
    }
    bool failed() const { return failed_; }
    bool at_end()
    {
        skip_space();
        return rest_.empty();
    }

  private:
    void skip_space()
    {
        rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r"), rest_.size()));
    }
    std::optional<std::pair<std::string, bool>> quoted()
    {
        std::string text;
        for (std::size_t i = 1; i < rest_.size(); ++i) {
            if (rest_[i] == '"') {
                rest_.remove_prefix(i + 1);
                return std::pair(std::move(text), true);
            }
            if (rest_[i] == '\\' && i + 1 < rest_.size())
                text += rest_[++i] == 'n' ? '\n' : rest_[i];
            else
                text += rest_[i];
        }
        failed_ = true;
        return std::nullopt;
    }

    std::string_view rest_;
    bool failed_ = false;
};

std::optional<int> number_of(const std::string &word)
{
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc() && end == word.data() + word.size() ? std::optional(value)
                                                                    : std::nullopt;
}

/// Fills in the places; what is wrong, or an empty string.
std::string fill_places(ScriptLine &line, std::size_t count, Words &words)
{
    while (line.places.size() < 2 * count) {
        const auto word = words.next();
        const auto number = word && !word->second ? number_of(word->first) : std::nullopt;
        if (!number)
            return "'" + line.verb + "' wants " + std::to_string(2 * count) +
                   " numbers: an x and a y of each place";
        line.places.push_back(*number);
    }
    return "";
}

/// Fills in what the verb takes; what is wrong, or an empty string.
std::string fill(ScriptLine &line, const Verb &verb, Words &words)
{
    const auto takes = verb.takes;
    const auto first = words.next();
    if (!first)
        return words.failed() ? "a text is not closed" : "'" + line.verb + "' says of what";
    const auto &[word, quoted] = *first;
    if (takes == Takes::text) {
        if (!quoted)
            return "a text in quotation marks is wanted, not " + word;
        line.text = word;
        return "";
    }
    if (quoted && takes != Takes::number)
        line.target = word;
    else if (const auto number = number_of(word))
        line.target = *number;
    else
        return "an identifier or a text in quotation marks is wanted, not " + word;
    if (takes == Takes::target || takes == Takes::number)
        return "";
    if (takes == Takes::target_and_places)
        return fill_places(line, verb.places, words);
    const auto second = words.next();
    if (!second)
        return words.failed() ? "a text is not closed" : "'" + line.verb + "' wants a text, too";
    if (second->second != (takes == Takes::target_and_text))
        return takes == Takes::target_and_text
                   ? "a text in quotation marks is wanted, not " + second->first
                   : "a key's name is wanted, without quotation marks";
    line.text = second->first;
    return "";
}

} // namespace

std::variant<std::vector<ScriptLine>, ScriptError> parse_script(std::string_view text)
{
    std::vector<ScriptLine> lines;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        Words words(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto verb = words.next();
        if (!verb || verb->first.starts_with('#')) {
            if (words.failed())
                return ScriptError{number, "a text is not closed"};
            continue;
        }
        const auto *const known =
            std::find_if(std::begin(verbs), std::end(verbs),
                         [&](const Verb &one) { return one.name == verb->first; });
        if (known == std::end(verbs)) {
            std::string names;
            for (const auto &one : verbs)
                names += (names.empty() ? "" : ", ") + std::string(one.name);
            return ScriptError{number, "'" + verb->first + "' is unknown; there are: " + names};
        }
        ScriptLine line{number, verb->first, {}, "", {}};
        auto wrong = fill(line, *known, words);
        if (wrong.empty() && !words.at_end())
            wrong = "there is more than '" + line.verb + "' takes";
        if (!wrong.empty())
            return ScriptError{number, std::move(wrong)};
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace compat
