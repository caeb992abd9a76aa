// Projects of Visual C++ 5 and 6: make files with the settings in comments.
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/project_parts.hpp"
#include "tools/src/wsacc/source_text.hpp"

#include <algorithm>
#include <map>
#include <sstream>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

// "Chat - Win32 Debug", as Debug|Win32, which the later projects say.
std::string later_name(const std::string &configuration)
{
    const auto dash = configuration.find(" - ");
    const auto platform = dash == std::string::npos ? 0 : dash + 3;
    const auto blank = std::min(configuration.find(' ', platform), configuration.size());
    const std::string name =
        blank < configuration.size() ? configuration.substr(blank + 1) : std::string();
    return name + '|' + configuration.substr(platform, blank - platform);
}

std::string between_quotes(const std::string &line)
{
    const auto open = line.find('"');
    const auto close = line.rfind('"');
    return open == close ? std::string() : line.substr(open + 1, close - open - 1);
}

struct Settings {
    CompileSettings compiler, resources;
};

class Reader {
  public:
    Reader(const fs::path &file, const ProjectChoice &choice)
    {
        project_.file = file;
        std::istringstream text(decode_source(file, read_source(file), {}).utf8);
        for (std::string line; std::getline(text, line);) {
            if (line.ends_with('\r'))
                line.pop_back();
            lines_.push_back(std::move(line));
        }
        if (lines_.empty() ||
            lines_[0].find("Microsoft Developer Studio Project File") == std::string::npos)
            throw Failure(file.string() + ": is no project file of Visual C++ 6");
        choose(choice);
    }

    Project read()
    {
        project_.name = project_.file.stem().string();
        for (const std::string &line : lines_) {
            if (line.starts_with('!'))
                condition(line);
            else if (!left_out_)
                statement(line);
        }
        if (project_.kind == Project::Kind::dynamic_library)
            project_.name = dll_name(output_, project_.name + ".dll");
        else
            project_.definition.clear();
        return std::move(project_);
    }

  private:
    void choose(const ProjectChoice &choice)
    {
        std::vector<std::string> names;
        std::map<std::string, std::string> written;
        for (const std::string &line : lines_) {
            if (!line.starts_with("# Name \""))
                continue;
            names.push_back(later_name(between_quotes(line)));
            written[names.back()] = between_quotes(line);
        }
        configuration_ = written[choose_configuration(project_.file, names, choice)];
    }

    // !IF  "$(CFG)" == "Chat - Win32 Debug", !ELSEIF, !ENDIF: one after the other, not nested.
    void condition(const std::string &line)
    {
        const bool this_one = line.ends_with('"' + configuration_ + '"');
        if (line.starts_with("!IF ") || line.starts_with("!ELSEIF"))
            left_out_ = !this_one;
        else if (line.starts_with("!ELSE"))
            left_out_ = true;
        else if (line.starts_with("!ENDIF"))
            left_out_ = false;
    }

    void statement(const std::string &line)
    {
        const std::vector<std::string> words = command_words(line);
        const auto are = [&](std::initializer_list<const char *> begin) {
            return words.size() > begin.size() &&
                   std::equal(begin.begin(), begin.end(), words.begin());
        };
        if (line.starts_with("# TARGTYPE"))
            kind(between_quotes(line));
        else if (are({"#", "PROP", "Use_MFC"}))
            refuse_frameworks(project_.file, words[3], "");
        else if (are({"#", "PROP", "Exclude_From_Build"}))
            excluded_ = words[3] == "1";
        else if (line.starts_with("# Begin Source File"))
            begin_source();
        else if (line.starts_with("SOURCE=") && in_source_ && source_.empty())
            source_ =
                command_words(line.substr(7)).empty() ? "" : command_words(line.substr(7)).front();
        else if (line.starts_with("# End Source File"))
            end_source();
        else if (are({"#", "ADD", "CPP"}))
            apply_options(current().compiler, project_, words);
        else if (are({"#", "ADD", "RSC"}))
            apply_options(current().resources, project_, words);
        else if (are({"#", "ADD", "LINK32"}))
            linker(words);
    }

    void kind(const std::string &type)
    {
        if (type.find("Static Library") != std::string::npos)
            project_.kind = Project::Kind::static_library;
        else if (type.find("Dynamic-Link Library") != std::string::npos)
            project_.kind = Project::Kind::dynamic_library;
        else if (type.find("Application") == std::string::npos)
            throw Failure(project_.file.string() + ": TARGTYPE '" + type +
                          "' is not supported; applications, static libraries and DLLs are");
    }

    void linker(const std::vector<std::string> &words)
    {
        for (const std::string &word : words) {
            const std::string value = word.substr(std::min(word.find(':'), word.size() - 1) + 1);
            if (lower_case(word).starts_with("/subsystem:"))
                project_.subsystem = subsystem_named(value);
            else if (lower_case(word).starts_with("/out:"))
                output_ = value;
            else if (lower_case(word).starts_with("/def:"))
                set_definition(project_, value);
            else if (lower_case(word).ends_with(".lib") && !word.starts_with('/'))
                project_.libraries.push_back(word);
        }
    }

    Settings &current() { return in_source_ ? its_ : all_; }

    void begin_source()
    {
        in_source_ = true;
        excluded_ = false;
        source_.clear();
        its_ = all_;
    }

    void end_source()
    {
        in_source_ = false;
        const bool is_script = input_kind(source_) == InputKind::resource_script;
        if (!excluded_ && input_kind(source_) == InputKind::module_definition)
            set_definition(project_, source_);
        else if (!excluded_)
            add_source(project_, source_, is_script ? its_.resources : its_.compiler);
    }

    Project project_;
    std::vector<std::string> lines_;
    std::string configuration_; // Chat - Win32 Debug
    Settings all_, its_;        // of the project, and with those of one file
    std::string source_;
    std::string output_;    // as the linker is told
    bool left_out_ = false; // by a condition
    bool in_source_ = false;
    bool excluded_ = false;
};

} // namespace

Project read_dsp(const fs::path &file, const ProjectChoice &choice)
{
    return Reader(file, choice).read();
}

} // namespace wsacc
