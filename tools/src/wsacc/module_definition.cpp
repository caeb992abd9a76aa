#include "tools/src/wsacc/module_definition.hpp"

#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/project_parts.hpp"
#include "tools/src/wsacc/source_text.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace wsacc {
namespace {

// Statements that say how Windows loads the file, which is of no consequence here.
constexpr std::array without_consequence{"NAME",     "DESCRIPTION", "HEAPSIZE", "STACKSIZE",
                                         "SECTIONS", "SEGMENTS",    "VERSION",  "STUB",
                                         "CODE",     "DATA",        "EXETYPE",  "PROTMODE"};

class Reader {
  public:
    explicit Reader(const std::filesystem::path &file) { definition_.file = file; }

    ModuleDefinition run()
    {
        const std::filesystem::path &file = definition_.file;
        std::istringstream text(decode_source(file, read_source(file), {}).utf8);
        for (std::string line; std::getline(text, line);) {
            ++line_;
            statement(command_words(spaced(line.substr(0, line.find(';')))));
        }
        return std::move(definition_);
    }

  private:
    // Blanks may stand around the sign of equality.
    static std::string spaced(std::string line)
    {
        for (auto at = line.find('='); at != std::string::npos; at = line.find('=', at + 3))
            line.replace(at, 1, " = ");
        return line;
    }

    [[noreturn]] void refuse(const std::string &why) const
    {
        throw Failure(definition_.file.string() + ":" + std::to_string(line_) + ": " + why);
    }

    void statement(std::vector<std::string> words)
    {
        if (words.empty())
            return;
        const std::string first = words.front();
        const bool known = std::find(without_consequence.begin(), without_consequence.end(),
                                     first) != without_consequence.end();
        if (first == "IMPORTS")
            refuse("IMPORTS is not supported; link the DLL that has the functions");
        if (first == "LIBRARY" && words.size() > 1)
            definition_.library = words[1];
        if (known || first == "LIBRARY" || first == "EXPORTS")
            in_exports_ = first == "EXPORTS";
        if (first == "EXPORTS")
            words.erase(words.begin());
        if (in_exports_ && !words.empty())
            entry(words);
    }

    // name [= internal] [@ordinal [NONAME]] [DATA] [PRIVATE]
    void entry(const std::vector<std::string> &words)
    {
        Export made{words[0], words[0], std::nullopt, true, false, line_};
        std::size_t next = 1;
        if (words.size() > 2 && words[1] == "=") {
            made.internal = words[2];
            next = 3;
        }
        if (made.internal.find('.') != std::string::npos)
            refuse("'" + made.internal + "' is another DLL's, and to pass it on is not supported");
        for (; next < words.size(); ++next) {
            const std::string &word = words[next];
            if (word == "@" && next + 1 < words.size())
                made.ordinal = ordinal(words[++next]);
            else if (word.starts_with('@'))
                made.ordinal = ordinal(word.substr(1));
            else if (word == "NONAME")
                made.by_name = false;
            else if (word == "DATA" || word == "CONSTANT")
                made.data = true;
            else if (word != "PRIVATE")
                refuse("'" + word + "' is not understood behind the name of an export");
        }
        definition_.exports.push_back(std::move(made));
    }

    unsigned ordinal(const std::string &digits) const
    {
        constexpr unsigned long most = 0xFFFF;
        const bool number = !digits.empty() && digits.size() < 6 &&
                            digits.find_first_not_of("0123456789") == std::string::npos;
        const unsigned long value = number ? std::stoul(digits) : 0;
        if (value == 0 || value > most)
            refuse("'@" + digits + "' is no number from 1 to 65535");
        return static_cast<unsigned>(value);
    }

    ModuleDefinition definition_;
    int line_ = 0;
    bool in_exports_ = false;
};

} // namespace

ModuleDefinition read_module_definition(const std::filesystem::path &file)
{
    return Reader(file).run();
}

} // namespace wsacc
