// The options of Microsoft's compiler, as projects have them.
#include "tools/src/wsacc/charset.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/project_parts.hpp"

#include <algorithm>

namespace wsacc {
namespace {

// One after the other, each with its value, which may be the next word.
class Reader {
  public:
    Reader(CompileSettings &settings, Project &project, const std::vector<std::string> &words)
        : settings_(settings), project_(project), words_(words)
    {
    }

    void run()
    {
        for (next_ = 0; next_ < words_.size();) {
            word_ = words_[next_++];
            if (word_.starts_with('-'))
                word_[0] = '/';
            if (!list() && !setting())
                encoding();
        }
    }

  private:
    std::string value(std::size_t length)
    {
        if (word_.size() > length)
            return word_.substr(length);
        return next_ < words_.size() ? words_[next_++] : std::string();
    }

    bool list()
    {
        if (word_.starts_with("/FI"))
            settings_.forced_includes += ';' + value(3);
        else if (word_.starts_with("/D") || word_.starts_with("/d"))
            settings_.definitions += ';' + value(2);
        else if (word_.starts_with("/I") || word_.starts_with("/i"))
            settings_.include_folders += ';' + value(2);
        else
            return false;
        return true;
    }

    bool setting()
    {
        if (word_ == "/TP" || word_ == "/TC")
            settings_.compile_as = word_ == "/TP" ? "CompileAsCpp" : "CompileAsC";
        else if (word_ == "/l")
            settings_.culture = value(2);
        else if (word_ == "/J")
            settings_.char_option = "-funsigned-char";
        else if (word_ == "/O1" || word_ == "/O2" || word_ == "/Ox")
            settings_.optimisation = word_ == "/O1" ? "-Os" : "-O2";
        else if (word_.starts_with("/std:c++"))
            settings_.standard = "stdcpp" + word_.substr(8);
        else if (word_.starts_with("/Yu") || word_.starts_with("/Yc"))
            settings_.precompiled = true;
        else
            return false;
        return true;
    }

    void encoding()
    {
        if (word_ == "/utf-8")
            project_.source_charset = project_.execution_charset = "UTF-8";
        else if (word_.starts_with("/source-charset:"))
            project_.source_charset = charset();
        else if (word_.starts_with("/execution-charset:"))
            project_.execution_charset = charset();
    }

    // /source-charset:utf-8, or a dot and the number of a code page.
    std::string charset() const
    {
        const std::size_t colon = word_.find(':');
        const std::size_t name = std::min(word_.find_first_not_of('.', colon + 1), word_.size());
        return charset_from_user(word_.substr(name), word_.substr(0, colon));
    }

    CompileSettings &settings_;
    Project &project_;
    const std::vector<std::string> &words_;
    std::string word_;
    std::size_t next_ = 0;
};

} // namespace

std::vector<std::string> command_words(const std::string &line)
{
    std::vector<std::string> words;
    std::string word;
    bool quoted = false;
    for (const char c : line + ' ') {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (c == '"') {
            quoted = !quoted;
        } else if (blank && !quoted) {
            if (!word.empty())
                words.push_back(std::move(word));
            word.clear();
        } else {
            word += c;
        }
    }
    return words;
}

void apply_options(CompileSettings &settings, Project &project,
                   const std::vector<std::string> &options)
{
    Reader(settings, project, options).run();
}

std::string subsystem_named(const std::string &value)
{
    const std::string lower = lower_case(value);
    if (lower == "windows" || lower == "2")
        return "windows";
    return lower == "console" || lower == "1" ? "console" : "";
}

} // namespace wsacc
