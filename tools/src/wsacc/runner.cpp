#include "tools/src/wsacc/runner.hpp"

#include "tools/src/wsacc/charset.hpp"
#include "tools/src/wsacc/compile.hpp"
#include "tools/src/wsacc/link_stamp.hpp"
#include "tools/src/wsacc/windows_entry.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <future>
#include <iostream>
#include <regex>
#include <sstream>
#include <thread>
#include <unistd.h>
#include <vector>

namespace wsacc {
namespace {

// The compiler quotes lines of the original, in the original's encoding.
std::string readable(const std::string &text, const std::string &charset)
{
    if (charset.empty() || charset == "UTF-8" || is_utf8(text))
        return text;
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        result += (is_utf8(line) ? line : convert(line, charset, "UTF-8").value_or(line)) + '\n';
    return result;
}

// With the file's name, as the compiler's, instead of its own.
std::string windres_messages(const std::string &text, const std::string &source)
{
    constexpr std::string_view name = "x86_64-w64-mingw32-windres: ";
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(name))
            result += line + '\n';
        else if (line.find(source) != std::string::npos)
            result += line.substr(name.size()) + '\n';
        else
            result += source + ": " + line.substr(name.size()) + '\n';
    }
    return result;
}

bool is_about_two_equal_types(const std::string &errors)
{
    constexpr std::array<std::string_view, 4> signs{"cannot be overloaded", "redefinition of",
                                                    "duplicate case value",
                                                    "class member cannot be redeclared"};
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
        return errors.find(sign) != std::string::npos;
    });
}

// Visual Studio's projects are Unicode builds unless they say otherwise; a file alone is none.
bool is_about_wide_text(const std::string &errors)
{
    static const std::regex line("cannot convert [^\n]*\\b(?:LPC?WSTR|wchar_t)\\b[^\n]* to "
                                 "[^\n\\w]*(?:LPC?STR|const char\\*)");
    return std::regex_search(errors, line);
}

void report(const Step &step, const ProcessResult &result, bool verbose, PlanResult &all)
{
    if (verbose)
        std::cerr << quoted(step.command) << '\n';
    std::cout << result.output << std::flush;
    const std::string said = step.tool == Step::Tool::windres
                                 ? windres_messages(result.errors, step.source)
                                 : result.errors;
    std::cerr << readable(said, step.charset) << std::flush;
    if (result.exit_code != 0 && step.has_long && is_about_two_equal_types(result.errors))
        std::cerr << "wsacc: `long` has 32 bits on Windows and is compiled as int: functions, "
                     "specialisations or cases for both are the same one here\n";
    const auto &command = step.command;
    if (result.exit_code != 0 && is_about_wide_text(result.errors) &&
        std::find(command.begin(), command.end(), "-DUNICODE") == command.end())
        std::cerr << "wsacc: the text is wide, as in the Unicode builds that Visual Studio's "
                     "projects are by default: try -municode\n";
    if (result.exit_code != 0)
        all.errors += result.errors;
    if (all.exit_code == 0)
        all.exit_code = result.exit_code;
}

// The linker names objects; the user knows the sources.
std::string with_names_of_sources(std::string text, const Plan &plan)
{
    for (const Step &step : plan.compile) {
        for (auto at = text.find(step.object); !step.object.empty() && at != std::string::npos;
             at = text.find(step.object, at + step.source.size()))
            text.replace(at, step.object.size(), step.source);
    }
    return text;
}

void link(const Plan &plan, bool coloured, bool verbose, PlanResult &all)
{
    Arguments command = plan.link;
    if (plan.for_windows) {
        const WindowsObjects objects = look_at_objects(plan.objects);
        if (objects.wide_entry)
            command.emplace_back("-municode");
        const std::string &said =
            objects.subsystem.empty() ? plan.project_subsystem : objects.subsystem;
        if ((plan.subsystem.empty() ? said : plan.subsystem) == "windows")
            command.emplace_back("-mwindows");
    }
    if (plan.prepare_link)
        plan.prepare_link();
    const LinkStamp stamp(plan, command);
    if (stamp.is_current())
        return;
    for (const Arguments &one : {plan.check, command}) {
        if (one.empty() || all.exit_code != 0)
            continue;
        Step step;
        step.command = one;
        ProcessResult result = run_step(step, coloured);
        result.errors = with_names_of_sources(result.errors, plan);
        report(step, result, verbose, all);
    }
    if (all.exit_code == 0)
        stamp.save();
}

} // namespace

PlanResult run_plan(const Plan &plan, bool verbose)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const bool coloured = isatty(STDERR_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    std::vector<std::future<ProcessResult>> running;
    PlanResult all;
    for (std::size_t done = 0; done < plan.compile.size(); ++done) {
        while (running.size() < std::min(done + cores, plan.compile.size()))
            running.push_back(
                std::async(std::launch::async, run_step, plan.compile[running.size()], coloured));
        report(plan.compile[done], running[done].get(), verbose, all);
    }
    if (all.exit_code != 0 || plan.link.empty())
        return all;
    link(plan, coloured, verbose, all);
    return all;
}

} // namespace wsacc
