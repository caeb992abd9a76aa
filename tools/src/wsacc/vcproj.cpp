// Projects of Visual Studio 2002 to 2008.
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/project_parts.hpp"

namespace wsacc {

namespace fs = std::filesystem;

namespace {

constexpr const char *separators = ";,";
constexpr const char *compiler_tool = "VCCLCompilerTool";
constexpr const char *resource_tool = "VCResourceCompilerTool";
constexpr const char *linker_tool = "VCLinkerTool";

pugi::xml_node tool(const pugi::xml_node &node, const char *name)
{
    return node.find_child_by_attribute("Tool", "Name", name);
}

std::string numbered(const std::string &value, const char *one, const char *two)
{
    return value == "1" ? one : value == "2" ? two : "";
}

std::string optimisation_of(int value)
{
    if (value == 1)
        return "-Os";
    return value == 2 || value == 3 ? "-O2" : "";
}

using Macros = std::vector<std::pair<std::string, std::string>>; // $(ProjectDir) and its value

std::string expanded(std::string text, const Macros &macros)
{
    for (const auto &[name, value] : macros) {
        for (auto at = text.find(name); at != std::string::npos;
             at = text.find(name, at + value.size()))
            text.replace(at, name.size(), value);
    }
    return text;
}

// The values of a tool, added to those of the project or its property sheet.
void apply(CompileSettings &settings, Project &project, const pugi::xml_node &compiler,
           const Macros &macros)
{
    const auto add = [&](std::string &to, const char *name) {
        to += ';' + expanded(compiler.attribute(name).value(), macros);
    };
    add(settings.definitions, "PreprocessorDefinitions");
    add(settings.include_folders, "AdditionalIncludeDirectories");
    add(settings.forced_includes, "ForcedIncludeFiles");
    if (const auto culture = compiler.attribute("Culture"))
        settings.culture = culture.value();
    if (const auto as = compiler.attribute("CompileAs"))
        settings.compile_as = numbered(as.value(), "CompileAsC", "CompileAsCpp");
    if (const auto optimisation = compiler.attribute("Optimization"))
        settings.optimisation = optimisation_of(optimisation.as_int());
    settings.precompiled =
        settings.precompiled || compiler.attribute("UsePrecompiledHeader").as_int() > 0;
    apply_options(settings, project,
                  command_words(compiler.attribute("AdditionalOptions").value()));
}

class Reader {
  public:
    Reader(const fs::path &file, const ProjectChoice &choice) : choice_(choice)
    {
        project_.file = file;
        load_xml(file, document_);
        root_ = document_.child("VisualStudioProject");
        if (!root_)
            throw Failure(file.string() +
                          ": is no project file: its root is not <VisualStudioProject>");
    }

    Project read()
    {
        choose();
        refuse_frameworks(project_.file, configuration_.attribute("UseOfMFC").value(),
                          configuration_.attribute("UseOfATL").value());
        refuse_managed(project_.file, configuration_.attribute("ManagedExtensions").value());
        project_.name = root_.attribute("Name").as_string(project_.file.stem().c_str());
        macros_ = macros();
        const std::string type = configuration_.attribute("ConfigurationType").as_string("1");
        project_.kind = kind_of(type);

        CompileSettings settings;
        settings.separators = separators;
        settings.character_set =
            numbered(configuration_.attribute("CharacterSet").value(), "Unicode", "MultiByte");
        CompileSettings resources = settings;
        for (const auto &[tool_name, its] :
             {std::pair{compiler_tool, &settings}, std::pair{resource_tool, &resources}}) {
            sheets(*its, tool_name);
            apply(*its, project_, tool(configuration_, tool_name), macros_);
        }
        linker(tool(configuration_, linker_tool));
        files(root_.child("Files"), settings, resources);
        return std::move(project_);
    }

  private:
    Project::Kind kind_of(const std::string &type) const
    {
        if (type == "1")
            return Project::Kind::program;
        if (type == "2")
            return Project::Kind::dynamic_library;
        if (type == "4")
            return Project::Kind::static_library;
        throw Failure(project_.file.string() + ": ConfigurationType '" + type +
                      "' is not supported; programs (1), DLLs (2) and static libraries (4) are");
    }

    void linker(const pugi::xml_node &settings)
    {
        project_.subsystem = subsystem_named(settings.attribute("SubSystem").value());
        project_.libraries = command_words(settings.attribute("AdditionalDependencies").value());
        if (project_.kind != Project::Kind::dynamic_library)
            return;
        const std::string output = settings.attribute("OutputFile").value();
        project_.name = dll_name(expanded(output, macros_), project_.name + ".dll");
        set_definition(project_,
                       expanded(settings.attribute("ModuleDefinitionFile").value(), macros_));
    }

    void choose()
    {
        std::vector<std::string> names;
        const pugi::xml_node all = root_.child("Configurations");
        for (const pugi::xml_node &one : all.children("Configuration"))
            names.emplace_back(one.attribute("Name").value());
        name_ = choose_configuration(project_.file, names, choice_);
        configuration_ = all.find_child_by_attribute("Configuration", "Name", name_.c_str());
    }

    Macros macros() const
    {
        const auto bar = name_.find('|');
        const std::string folder = (fs::absolute(project_.file).parent_path() / "").string();
        return {{"$(ConfigurationName)", name_.substr(0, bar)},
                {"$(PlatformName)", bar == std::string::npos ? "" : name_.substr(bar + 1)},
                {"$(ProjectName)", project_.name},
                {"$(ProjectDir)", folder},
                {"$(InputDir)", folder},
                {"$(SolutionDir)", (choice_.solution_folder / "").string()}};
    }

    void sheets(CompileSettings &settings, const char *tool_name)
    {
        const std::string list = configuration_.attribute("InheritedPropertySheets").value();
        for (const std::string &sheet : split_list(list, separators)) {
            const fs::path path =
                resolve_windows_path(project_.file.parent_path(), expanded(sheet, macros_));
            std::error_code error;
            if (!fs::is_regular_file(path, error))
                continue; // Visual Studio's own
            pugi::xml_document document;
            load_xml(path, document);
            apply(settings, project_, tool(document.child("VisualStudioPropertySheet"), tool_name),
                  macros_);
        }
    }

    void files(const pugi::xml_node &node, const CompileSettings &settings,
               const CompileSettings &resources)
    {
        for (const pugi::xml_node &filter : node.children("Filter"))
            files(filter, settings, resources);
        for (const pugi::xml_node &file : node.children("File")) {
            const pugi::xml_node own =
                file.find_child_by_attribute("FileConfiguration", "Name", name_.c_str());
            if (lower_case(own.attribute("ExcludedFromBuild").value()) == "true")
                continue;
            const std::string path = expanded(file.attribute("RelativePath").value(), macros_);
            const bool is_script = input_kind(path) == InputKind::resource_script;
            CompileSettings its = is_script ? resources : settings;
            apply(its, project_, tool(own, is_script ? resource_tool : compiler_tool), macros_);
            add_source(project_, path, its);
        }
    }

    const ProjectChoice &choice_;
    Project project_;
    pugi::xml_document document_;
    pugi::xml_node root_;
    pugi::xml_node configuration_;
    std::string name_; // Debug|Win32
    Macros macros_;
};

} // namespace

Project read_vcproj(const fs::path &file, const ProjectChoice &choice)
{
    return Reader(file, choice).read();
}

} // namespace wsacc
