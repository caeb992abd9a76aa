#include "tools/src/wsacc/command_line.hpp"

#include "tools/src/wsacc/charset.hpp"
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/input_kind.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace wsacc {
namespace {

// Options of the compiler that have their value in the next argument.
constexpr std::array separate_values{
    "-I",          "-D",      "-U",         "-L",  "-include", "-imacros",
    "-isystem",    "-iquote", "-idirafter", "-x",  "-u",       "-z",
    "-T",          "-MF",     "-MT",        "-MQ", "-Xlinker", "-Xpreprocessor",
    "-Xassembler", "--param"};

// Instead of -c: what the compiler makes is no object.
constexpr std::array other_stages{"-S", "-E", "-M", "-MM", "-fsyntax-only"};

bool takes_value(const std::string &option)
{
    return std::find(separate_values.begin(), separate_values.end(), option) !=
           separate_values.end();
}

// The long options are wsacc's own and CLI11's work; everything with one dash is written as GCC
// wants it (-Iinclude, -Wall), which CLI11 would take for single letters.
class Parser {
  public:
    explicit Parser(const std::vector<std::string> &arguments)
        : arguments_(arguments),
          app_("compiles Windows programs with sockets, unchanged, for Linux", "wsacc")
    {
        app_.set_help_flag();
        app_.add_flag("--help", line_.help, "how wsacc is used");
        app_.add_flag("--version", line_.version, "wsacc's version and the compiler's");
        app_.add_flag("--show", line_.show, "print the commands that would be run, and run none");
        app_.add_flag("--verbose", line_.verbose, "show the commands");
        app_.add_flag("--windows", line_.windows, "make a program for Windows, by mingw-w64");
        app_.add_flag("--run", line_.run, "run the program; arguments behind -- are its own");
        app_.add_flag("--missing", line_.missing, "list what the programs need and is not there");
        app_.add_option("--coverage", line_.coverage, "which names of a table are there");
        app_.add_option("--config", line_.configuration, "configuration of projects");
        app_.add_option("--platform", line_.platform, "platform of projects");
        app_.add_option("--source-charset", line_.source_charset, "encoding of the sources");
        app_.add_option("--execution-charset", line_.execution_charset,
                        "encoding of narrow literals");
        app_.add_flag("--synthesise-wizard-headers", line_.synthesise_wizard_headers,
                      "make up missing stdafx.h, pch.h, targetver.h");
    }

    CommandLine parse()
    {
        if (arguments_.size() > 1 && arguments_[0] == "--compiler-launcher") {
            line_.compiler = arguments_[1];
            arguments_.erase(arguments_.begin(), arguments_.begin() + 2);
        }
        const auto end = std::find(arguments_.begin(), arguments_.end(), "--");
        if (end != arguments_.end())
            line_.program_arguments.assign(end + 1, arguments_.end());
        arguments_.erase(end, arguments_.end());
        for (next_ = 0; next_ < arguments_.size(); ++next_)
            one(arguments_[next_]);
        try {
            std::reverse(own_.begin(), own_.end()); // CLI11 takes them from the end
            app_.parse(own_);
        } catch (const CLI::Error &error) {
            throw UsageError(error.what());
        }
        if (line_.run && line_.shared)
            throw UsageError("-shared makes a DLL, which --run cannot run");
        if (!line_.definition.empty() && !line_.shared)
            throw UsageError(line_.definition +
                             ": says what a DLL exports, and -shared is missing");
        if (line_.run && line_.compile_only)
            throw UsageError("-c makes no program that --run could run");
        if (!line_.program_arguments.empty() && !line_.run)
            throw UsageError("arguments behind -- are the program's, and --run is missing");
        name_charset(line_.source_charset, "--source-charset");
        name_charset(line_.execution_charset, "--execution-charset");
        return line_;
    }

  private:
    static void name_charset(std::string &charset, const std::string &option)
    {
        if (!charset.empty())
            charset = charset_from_user(charset, option);
    }

    void one(const std::string &argument)
    {
        if (argument == "-shared" || argument == "/LD" || argument == "/LDd")
            line_.shared = true;
        else if (argument.size() < 2 || argument[0] != '-')
            input(argument);
        else if (const CLI::Option *option = own_option(argument))
            own(argument, *option);
        else if (argument == "-h")
            line_.help = true;
        else if (argument == "-c")
            line_.compile_only = true;
        else if (std::find(other_stages.begin(), other_stages.end(), argument) !=
                 other_stages.end())
            stage(argument);
        else if (argument == "-mwindows" || argument == "-mconsole")
            line_.subsystem = argument.substr(2); // which are one but on Windows
        else if (argument == "-municode")
            line_.compiler_options.insert(line_.compiler_options.end(),
                                          {"-DUNICODE", "-D_UNICODE"});
        else if (argument.starts_with("-o"))
            line_.output = joined_or_next(argument);
        else if (argument.starts_with("-l"))
            library(joined_or_next(argument));
        else if (argument.starts_with("--sanitize="))
            compiler_option("-f" + argument.substr(2));
        else if (argument.starts_with("-Wl,"))
            line_.link_options.push_back(argument);
        else
            compiler_option(argument);
    }

    void stage(const std::string &option)
    {
        line_.compile_only = true;
        line_.stage = option;
    }

    void input(const std::string &argument)
    {
        if (is_windows_library(argument))
            line_.windows_libraries.push_back(windows_library(argument));
        else if (input_kind(argument) == InputKind::module_definition)
            line_.definition = argument;
        else
            line_.inputs.push_back(argument);
    }

    const CLI::Option *own_option(const std::string &argument)
    {
        if (!argument.starts_with("--"))
            return nullptr;
        return app_.get_option_no_throw(argument.substr(0, argument.find('=')));
    }

    void own(const std::string &argument, const CLI::Option &option)
    {
        own_.push_back(argument);
        if (option.get_expected_max() > 0 && argument.find('=') == std::string::npos)
            own_.push_back(following(argument));
    }

    void library(const std::string &name)
    {
        if (is_windows_library(name))
            line_.windows_libraries.push_back(windows_library(name));
        else
            line_.link_options.push_back("-l" + name);
    }

    void compiler_option(const std::string &argument)
    {
        line_.standard_given = line_.standard_given || argument.starts_with("-std=");
        line_.compiler_options.push_back(argument);
        if (takes_value(argument))
            line_.compiler_options.push_back(following(argument));
    }

    std::string joined_or_next(const std::string &argument)
    {
        return argument.size() > 2 ? argument.substr(2) : following(argument);
    }

    const std::string &following(const std::string &option)
    {
        if (next_ + 1 == arguments_.size())
            throw UsageError(option + (option == "-o" ? " needs a file name" : " needs a value"));
        return arguments_[++next_];
    }

    std::vector<std::string> arguments_;
    std::size_t next_ = 0;
    CommandLine line_;
    std::vector<std::string> own_;
    CLI::App app_;
};

} // namespace

CommandLine parse_command_line(const std::vector<std::string> &arguments)
{
    return Parser(arguments).parse();
}

} // namespace wsacc
