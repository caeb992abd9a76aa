#include "tools/src/wsacc/coverage.hpp"

#include "tools/src/wsacc/api_table.hpp"
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/work_directory.hpp"

#include <algorithm>
#include <array>
#include <iomanip>
#include <iostream>
#include <set>
#include <sstream>

namespace wsacc {
namespace {

// Every header that Microsoft's compilers bring and that a table can name.
constexpr const char *headers =
    "winsock2.h ws2tcpip.h mswsock.h mstcpip.h nspapi.h wsnetbs.h windows.h windowsx.h "
    "commctrl.h commdlg.h shellapi.h richedit.h mmsystem.h mmreg.h vfw.h ole2.h ocidl.h winhttp.h "
    "wininet.h tchar.h process.h strsafe.h conio.h direct.h io.h assert.h crtdbg.h ctype.h "
    "errno.h float.h limits.h locale.h malloc.h math.h mbstring.h memory.h signal.h stdarg.h "
    "stddef.h stdio.h stdlib.h string.h sys/stat.h sys/timeb.h sys/types.h time.h wchar.h "
    "wctype.h";

std::string includes()
{
    std::string text;
    std::istringstream names(headers);
    for (std::string name; names >> name;)
        text += "#if __has_include(<" + name + ">)\n#include <" + name + ">\n#endif\n";
    return text;
}

// The ways to use a name, whatever it is: as a value, as a type, as what a GUID is made of, or, if
// it is overloaded, by itself.
constexpr std::array<const char *, 5> ways_to_use{
    "void wsh_use_#() { (void)($); }", "typedef $ *wsh_pointer_#;", "typedef $ wsh_type_#;",
    "const GUID wsh_guid_# = $;", "namespace wsh_# { using ::$; }"};

bool is_header(const ApiName &name)
{
    return name.kind.starts_with("system"); // as docs/corpus/headers.tsv has it
}

std::string use_of(const std::string &name, const std::string &number, std::string_view use)
{
    std::string line;
    for (const char c : use)
        line += c == '$' ? name : c == '#' ? number : std::string(1, c);
    return line + '\n';
}

class Probe {
  public:
    explicit Probe(const Toolchain &toolchain) : toolchain_(toolchain) {}

    // For each name: whether a program could use it.
    std::vector<bool> run(const std::vector<ApiName> &names)
    {
        std::set<std::string> macros = function_macros();
        add_synonyms(macros, names);
        std::vector<bool> there = headers_there(names);
        for (const char *use : ways_to_use) {
            // Each on a line of a file of its own, by which the compiler names it.
            std::string text = includes() + "#line 1 \"uses\"\n";
            for (std::size_t i = 0; i < names.size(); ++i)
                text += is_header(names[i]) || macros.count(names[i].name) != 0
                            ? "\n"
                            : use_of(names[i].name, std::to_string(i), use);
            const std::set<std::size_t> wrong = wrong_lines(text);
            for (std::size_t i = 0; i < names.size(); ++i)
                there[i] = there[i] || (!is_header(names[i]) && wrong.count(i + 1) == 0);
        }
        return there;
    }

  private:
    ProcessResult compile(const std::string &text, const Arguments &options)
    {
        const auto file = work_.path() / "uses.cpp";
        write_file(file, text);
        Arguments command{toolchain_.compiler(Language::cxx)};
        const Arguments flags = toolchain_.flags(Language::cxx);
        command.insert(command.end(), flags.begin(), flags.end());
        command.insert(command.end(), options.begin(), options.end());
        command.insert(command.end(), {"-w", file.string()});
        return run_collected(command);
    }

    std::set<std::size_t> wrong_lines(const std::string &text)
    {
        std::set<std::size_t> wrong;
        std::istringstream messages(compile(text, {"-fsyntax-only", "-fmax-errors=0"}).errors);
        for (std::string line; std::getline(messages, line);) {
            if (line.starts_with("uses:") && line.find(" error: ") != std::string::npos)
                wrong.insert(std::stoul(line.substr(5)));
        }
        return wrong;
    }

    // In any letter case, as wsacc finds them; of names that are none, none.
    std::vector<bool> headers_there(const std::vector<ApiName> &names)
    {
        const std::string mark = "wsh_there ";
        std::string text;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (is_header(names[i]))
                text += "#if __has_include(<" + names[i].name + ">) || __has_include(<" +
                        lower_case(names[i].name) + ">)\n" + mark + std::to_string(i) +
                        "\n#endif\n";
        }
        std::vector<bool> there(names.size(), false);
        std::istringstream lines(compile(text, {"-E", "-P"}).output);
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with(mark))
                there[std::stoul(line.substr(mark.size()))] = true;
        }
        return there;
    }

    // FD_SET(...) is there, though FD_SET by itself is no expression.
    std::set<std::string> function_macros()
    {
        const ProcessResult all = compile(includes(), {"-E", "-dM"});
        if (all.exit_code != 0)
            throw Failure("the headers cannot be compiled:\n" + all.errors);
        std::set<std::string> names;
        std::istringstream lines(all.output);
        for (std::string define, name, body; lines >> define >> name; std::getline(lines, body)) {
            if (const auto open = name.find('('); open != std::string::npos)
                names.insert(name.substr(0, open));
        }
        return names;
    }

    // CreateWindow stands for CreateWindowA, and that for CreateWindowA(...).
    void add_synonyms(std::set<std::string> &macros, const std::vector<ApiName> &names)
    {
        std::string text = includes();
        const std::string mark = "wsh_expanded ";
        for (const ApiName &name : names)
            text += mark + '"' + name.name + "\" " + name.name + '\n';
        std::istringstream lines(compile(text, {"-E", "-P"}).output);
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words(line);
            std::string first, name, expanded;
            if (words >> first >> name >> expanded && line.starts_with(mark) &&
                macros.count(expanded) != 0)
                macros.insert(name.substr(1, name.size() - 2));
        }
    }

    const Toolchain &toolchain_;
    WorkDirectory work_;
};

} // namespace

void print_coverage(const std::filesystem::path &table, const Toolchain &toolchain)
{
    const std::vector<ApiName> names = read_api_table(table);
    const std::vector<bool> there = Probe(toolchain).run(names);
    std::vector<ApiName> missing;
    long uses = 0;
    long uses_there = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        uses += names[i].uses;
        uses_there += there[i] ? names[i].uses : 0;
        if (!there[i])
            missing.push_back(names[i]);
    }
    std::stable_sort(missing.begin(), missing.end(),
                     [](const ApiName &a, const ApiName &b) { return a.programs > b.programs; });
    std::cout << table.filename().string() << ": " << names.size() - missing.size() << " of "
              << names.size() << " are there";
    if (uses > 0)
        std::cout << ", " << 100 * uses_there / uses << " % of the uses";
    std::cout << '\n';
    for (const ApiName &name : missing)
        std::cout << std::setw(6) << name.programs << "  " << std::left << std::setw(32)
                  << name.name << std::right << name.header << '\n';
}

} // namespace wsacc
