// Projects of Visual Studio 2010 and later.
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/msbuild.hpp"
#include "tools/src/wsacc/project_parts.hpp"

#include <algorithm>
#include <array>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

// Visual Studio 2008 to 2022, with the variants for Windows XP and clang.
constexpr std::array toolsets{"v90",     "v100", "v110",    "v110_xp", "v120",
                              "v120_xp", "v140", "v140_xp", "v141",    "v141_xp",
                              "v142",    "v143", "v145",    "clangcl", "llvm"};

void check_toolset(const fs::path &file, const std::string &toolset)
{
    const bool known =
        std::find(toolsets.begin(), toolsets.end(), lower_case(toolset)) != toolsets.end();
    if (!toolset.empty() && !known)
        throw Failure(file.string() + ": unknown PlatformToolset '" + toolset +
                      "'; known are v90 to v145, their _xp variants and ClangCL");
}

std::vector<std::string> configurations_of(const fs::path &file)
{
    MsBuild project;
    project.read(file);
    std::vector<std::string> names;
    for (const MsBuild::Item &item : project.items()) {
        if (item.type == "ProjectConfiguration")
            names.push_back(item.include);
    }
    return names;
}

MsBuild evaluate(const fs::path &file, const std::string &configuration,
                 const ProjectChoice &choice)
{
    const auto bar = configuration.find('|');
    const std::string folder = (fs::absolute(file).parent_path() / "").string();
    MsBuild project;
    project.set("Configuration", configuration.substr(0, bar));
    project.set("Platform", configuration.substr(std::min(bar, configuration.size() - 1) + 1));
    project.set("ProjectDir", folder);
    project.set("MSBuildProjectDirectory", folder);
    project.set("ProjectName", file.stem().string());
    project.set("MSBuildProjectName", file.stem().string());
    project.set("SolutionDir", (choice.solution_folder / "").string());
    project.set("TargetName", "$(ProjectName)");
    project.read(file);
    return project;
}

Project::Kind kind_of(const fs::path &file, const std::string &type)
{
    if (type == "StaticLibrary")
        return Project::Kind::static_library;
    if (type == "DynamicLibrary")
        return Project::Kind::dynamic_library;
    if (type.empty() || type == "Application")
        return Project::Kind::program;
    throw Failure(file.string() + ": ConfigurationType '" + type +
                  "' is not supported; programs, static libraries and DLLs are");
}

// MaxSpeed, MinSpace, Full; Disabled and Custom stand for nothing.
std::string optimisation_of(const std::string &value)
{
    if (value == "MinSpace")
        return "-Os";
    return value == "MaxSpeed" || value == "Full" ? "-O2" : "";
}

CompileSettings settings_of(const MsBuild &evaluated, MsBuild::Metadata metadata, Project &project)
{
    CompileSettings settings;
    settings.definitions = metadata["PreprocessorDefinitions"];
    settings.include_folders =
        metadata["AdditionalIncludeDirectories"] + ";" + evaluated.get("IncludePath");
    settings.forced_includes = metadata["ForcedIncludeFiles"];
    settings.character_set = evaluated.get("CharacterSet");
    settings.compile_as = metadata["CompileAs"];
    settings.standard = metadata["LanguageStandard"];
    settings.culture = metadata["Culture"];
    settings.optimisation = optimisation_of(metadata["Optimization"]);
    const std::string precompiled = metadata["PrecompiledHeader"];
    settings.precompiled = precompiled == "Use" || precompiled == "Create";
    apply_options(settings, project, command_words(metadata["AdditionalOptions"]));
    return settings;
}

void read_linker(const MsBuild &evaluated, Project &project)
{
    MsBuild::Metadata linker = evaluated.definition("Link");
    project.subsystem = subsystem_named(linker["SubSystem"]);
    project.libraries = split_list(linker["AdditionalDependencies"], ";");
    if (project.kind != Project::Kind::dynamic_library)
        return;
    const std::string extension = evaluated.get("TargetExt");
    project.name =
        dll_name(linker["OutputFile"], project.name + (extension.empty() ? ".dll" : extension));
    set_definition(project, linker["ModuleDefinitionFile"]);
}

// How much somebody has set in this part of a project: what differs from the wizard's.
int settings_in(const pugi::xml_node &node)
{
    const std::string name = node.name();
    const std::string value = node.child_value();
    if (name == "CharacterSet")
        return value == "Unicode" ? 0 : 1;
    if (name == "PreprocessorDefinitions") {
        const std::vector<std::string> definitions = split_list(value, ";");
        return static_cast<int>(definitions.size() -
                                std::count(definitions.begin(), definitions.end(), "WIN32"));
    }
    int settings = node.first_child().type() == pugi::node_element ? 0 : 1;
    for (const pugi::xml_node &child : node.children())
        settings += child.type() == pugi::node_element ? settings_in(child) : 0;
    return settings;
}

int settings_for(const pugi::xml_node &node, const std::string &configuration)
{
    int settings = 0;
    for (const pugi::xml_node &child : node.children()) {
        const std::string condition = child.attribute("Condition").value();
        settings += condition.find("'" + configuration + "'") != std::string::npos
                        ? settings_in(child)
                        : settings_for(child, configuration);
    }
    return settings;
}

// Without a platform being named: the one that its author has set up, who left the other as the
// wizard had made it.
std::string chosen_configuration(const fs::path &file, const ProjectChoice &choice)
{
    const std::vector<std::string> available = configurations_of(file);
    std::string chosen = choose_configuration(file, available, choice);
    if (!choice.platform.empty())
        return chosen;
    pugi::xml_document document;
    load_xml(file, document);
    const std::string configuration = chosen.substr(0, chosen.find('|') + 1);
    for (const std::string &other : available) {
        if (other.starts_with(configuration) &&
            settings_for(document, other) > settings_for(document, chosen))
            chosen = other;
    }
    return chosen;
}

} // namespace

Project read_vcxproj(const fs::path &file, const ProjectChoice &choice)
{
    const std::string configuration = chosen_configuration(file, choice);
    const MsBuild evaluated = evaluate(file, configuration, choice);
    refuse_frameworks(file, evaluated.get("UseOfMfc"), evaluated.get("UseOfAtl"));
    refuse_managed(file, evaluated.get("CLRSupport"));
    check_toolset(file, evaluated.get("PlatformToolset"));

    Project project;
    project.file = file;
    project.name = evaluated.expand(evaluated.get("TargetName"));
    project.kind = kind_of(file, evaluated.get("ConfigurationType"));
    read_linker(evaluated, project);
    for (const MsBuild::Item &item : evaluated.items()) {
        const auto excluded = item.metadata.find("ExcludedFromBuild");
        if (excluded != item.metadata.end() && lower_case(excluded->second) == "true")
            continue;
        if (item.type == "ClCompile" || item.type == "ResourceCompile" || item.type == "Resource")
            add_source(project, item.include, settings_of(evaluated, item.metadata, project));
        else if (item.type == "ProjectReference")
            project.references.push_back(resolve_windows_path(file.parent_path(), item.include));
    }
    return project;
}

} // namespace wsacc
