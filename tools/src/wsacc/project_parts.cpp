#include "tools/src/wsacc/project_parts.hpp"

#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/include_search.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/source_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

std::string standard_option(const std::string &standard, Language language)
{
    if (language == Language::c)
        return {};
    if (standard == "stdcpp17")
        return "-std=gnu++17";
    if (standard == "stdcpp20" || standard == "stdcpplatest")
        return "-std=gnu++20";
    return {};
}

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    const auto last = text.find_last_not_of(" \t\r\n");
    return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

// Those around the whole; NAME="x" keeps its own.
std::string without_quotes(const std::string &text)
{
    const bool quoted = text.size() > 1 && text.front() == '"' && text.back() == '"';
    return quoted ? text.substr(1, text.size() - 2) : text;
}

// As the preprocessor gets it: projects of Visual Studio 2008 write NAME=\"x\".
std::string definition_of(std::string text)
{
    for (auto at = text.find("\\\""); at != std::string::npos; at = text.find("\\\"", at + 1))
        text.erase(at, 1);
    return text;
}

void add_definitions(Arguments &options, const CompileSettings &settings)
{
    for (const std::string &definition : split_list(settings.definitions, settings.separators)) {
        // What the shim's flags say already, and would be defined anew with another value.
        const std::string name = definition.substr(0, definition.find('='));
        if (name != "WIN32" && name != "_WIN32" && name != "_WIN64")
            options.push_back("-D" + definition_of(definition));
    }
    if (settings.character_set == "Unicode")
        options.insert(options.end(), {"-DUNICODE", "-D_UNICODE"});
    else if (settings.character_set == "MultiByte")
        options.emplace_back("-D_MBCS");
}

void add_include_folders(Arguments &options, const fs::path &folder,
                         const CompileSettings &settings)
{
    for (const std::string &part : split_list(settings.include_folders, settings.separators))
        options.push_back("-I" + resolve_windows_path(folder, part).string());
    if (settings.precompiled)
        options.insert(options.end(), {"-iquote", folder.empty() ? "." : folder.string()});
}

void add_resources(Project &project, const std::string &path, const CompileSettings &settings)
{
    ProjectResources added{path, {}};
    for (const std::string &definition : split_list(settings.definitions, settings.separators))
        added.options.push_back("-D" + definition_of(definition));
    add_include_folders(added.options, project.file.parent_path(), settings);
    if (const long culture = std::strtol(settings.culture.c_str(), nullptr, 0); culture > 0) {
        std::ostringstream language; // windres reads it as hexadecimal
        language << "-l0x" << std::hex << culture;
        added.options.push_back(language.str());
    }
    project.resources.push_back(std::move(added));
}

bool is_used(const std::string &value)
{
    return !value.empty() && value != "0" && lower_case(value) != "false";
}

} // namespace

void load_xml(const fs::path &file, pugi::xml_document &document)
{
    const std::string text = decode_source(file, read_source(file), {}).utf8;
    const auto result =
        document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    if (result)
        return;
    const auto end = text.begin() + std::min<std::ptrdiff_t>(result.offset, std::ssize(text));
    throw Failure(file.string() + ":" + std::to_string(std::count(text.begin(), end, '\n') + 1) +
                  ": is no project file: " + result.description());
}

fs::path resolve_windows_path(const fs::path &folder, const std::string &path)
{
    CaselessFiles files;
    if (const auto found = files.find(folder, path))
        return found->path.lexically_normal();
    std::string slashes = path;
    std::replace(slashes.begin(), slashes.end(), '\\', '/');
    // Not a file: a folder perhaps, in another letter case.
    fs::path spelled = folder;
    for (const fs::path &part : fs::path(slashes)) {
        fs::path next = spelled / part;
        std::error_code error;
        if (!part.empty() && !fs::exists(next, error)) {
            for (const auto &item :
                 fs::directory_iterator(spelled.empty() ? "." : spelled, error)) {
                if (lower_case(item.path().filename().string()) == lower_case(part.string()))
                    next = spelled / item.path().filename();
            }
        }
        spelled = next;
    }
    return spelled.lexically_normal();
}

std::vector<std::string> split_list(const std::string &list, const char *separators)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= list.size();) {
        const std::size_t end = std::min(list.find_first_of(separators, start), list.size());
        const std::string part = without_quotes(trimmed(list.substr(start, end - start)));
        if (!part.empty() && !part.starts_with("%(") && !part.starts_with("$("))
            parts.push_back(part);
        start = end + 1;
    }
    return parts;
}

std::string choose_configuration(const fs::path &file, const std::vector<std::string> &available,
                                 const ProjectChoice &choice)
{
    const std::string configuration = lower_case(choice.configuration);
    const std::string platform = lower_case(choice.platform);
    std::string chosen;
    int best = -1;
    std::string list;
    for (const std::string &one : available) {
        list += (list.empty() ? "" : ", ") + one;
        const std::string lower = lower_case(one);
        const std::string its_configuration = lower.substr(0, lower.find('|'));
        const std::string its_platform =
            lower.substr(std::min(lower.find('|'), lower.size() - 1) + 1);
        if (!configuration.empty() && its_configuration != configuration)
            continue;
        const bool same =
            platform == its_platform || (platform == "x86" && its_platform == "win32");
        if (!platform.empty() && !same)
            continue;
        const int rank = (its_configuration == "debug" ? 2 : 0) + (its_platform == "x64" ? 1 : 0);
        if (rank > best) {
            best = rank;
            chosen = one;
        }
    }
    if (available.empty())
        throw Failure(file.string() + ": has no configurations, so it is no C or C++ project");
    if (chosen.empty())
        throw Failure(file.string() + ": has no configuration like that; it has " + list);
    return chosen;
}

void add_source(Project &project, const std::string &path, const CompileSettings &settings)
{
    const fs::path folder = project.file.parent_path();
    const InputKind kind = input_kind(path);
    const fs::path source = resolve_windows_path(folder, path);
    if (kind == InputKind::resource_script || kind == InputKind::resources)
        add_resources(project, source.string(), settings);
    if (kind != InputKind::c_source && kind != InputKind::cxx_source)
        return;
    ProjectSource added{source.string(), Language::cxx, {}};
    if (settings.compile_as == "CompileAsC" ||
        (kind == InputKind::c_source && settings.compile_as != "CompileAsCpp"))
        added.language = Language::c;
    add_definitions(added.options, settings);
    add_include_folders(added.options, folder, settings);
    for (const std::string &part : split_list(settings.forced_includes, settings.separators))
        added.options.insert(added.options.end(),
                             {"-include", resolve_windows_path(folder, part).string()});
    if (const std::string option = standard_option(settings.standard, added.language);
        !option.empty())
        added.options.push_back(option);
    for (const std::string &option : {settings.optimisation, settings.char_option}) {
        if (!option.empty())
            added.options.push_back(option);
    }
    project.sources.push_back(std::move(added));
}

std::string dll_name(const std::string &output, const std::string &usual)
{
    const std::string name = output.substr(output.find_last_of("/\\") + 1);
    const bool is_known =
        name.find('.') != std::string::npos && name.find('$') == std::string::npos;
    return is_known ? name : usual;
}

void set_definition(Project &project, const std::string &path)
{
    if (!path.empty())
        project.definition = resolve_windows_path(project.file.parent_path(), path).string();
}

void refuse_managed(const fs::path &file, const std::string &clr)
{
    if (is_used(clr))
        throw Failure(file.string() + ": the project uses C++/CLI (.NET), which is not supported");
}

void refuse_frameworks(const fs::path &file, const std::string &mfc, const std::string &atl)
{
    if (is_used(mfc) || is_used(atl))
        throw Failure(file.string() + ": the project uses " + (is_used(mfc) ? "MFC" : "ATL") +
                      ", which is not supported");
}

Project read_project(const fs::path &file, const ProjectChoice &choice)
{
    const std::string extension = lower_case(file.extension().string());
    if (extension == ".vcxproj")
        return read_vcxproj(file, choice);
    if (extension == ".vcproj")
        return read_vcproj(file, choice);
    return read_dsp(file, choice);
}

} // namespace wsacc
