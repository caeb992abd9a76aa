#include "tools/src/wsacc/msbuild.hpp"

#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/project_parts.hpp"

#include <algorithm>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

constexpr int deepest_import = 16; // a sheet that imports itself is a mistake

bool is_condition_met(const MsBuild &project, const pugi::xml_node &node)
{
    return project.holds(node.attribute("Condition").value());
}

} // namespace

void MsBuild::set(const std::string &name, const std::string &value)
{
    properties_[lower_case(name)] = value;
}

std::string MsBuild::get(const std::string &name) const
{
    const auto found = properties_.find(lower_case(name));
    return found == properties_.end() ? std::string() : found->second;
}

std::string MsBuild::expand(const std::string &text) const
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto open = text.find("$(", at);
        const auto close = open == std::string::npos ? open : text.find(')', open);
        if (close == std::string::npos)
            return result + text.substr(at);
        result += text.substr(at, open - at) + get(text.substr(open + 2, close - open - 2));
        at = close + 1;
    }
    return result;
}

MsBuild::Metadata MsBuild::definition(const std::string &type) const
{
    const auto found = definitions_.find(type);
    return found == definitions_.end() ? Metadata() : found->second;
}

void MsBuild::read(const fs::path &file)
{
    if (depth_ == deepest_import)
        throw Failure(file.string() + ": property sheets import each other in a circle");
    pugi::xml_document document;
    load_xml(file, document);
    const pugi::xml_node root = document.child("Project");
    if (!root)
        throw Failure(file.string() + ": is no project file: its root is not <Project>");
    const fs::path outer = folder_;
    const std::string outer_name = get("MSBuildThisFileDirectory");
    folder_ = file.parent_path();
    set("MSBuildThisFileDirectory", (fs::absolute(file).parent_path() / "").string());
    // What MSBuild does: an item has the definitions that stand behind it, too.
    const bool outermost = depth_++ == 0;
    for (const Pass pass : {Pass::properties, Pass::definitions, Pass::items}) {
        if (outermost)
            pass_ = pass;
        if (pass_ == pass)
            group(root);
    }
    --depth_;
    folder_ = outer;
    set("MSBuildThisFileDirectory", outer_name);
}

void MsBuild::group(const pugi::xml_node &node)
{
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() != pugi::node_element || !is_condition_met(*this, child))
            continue;
        const std::string name = child.name();
        if (name == "PropertyGroup" && pass_ == Pass::properties) {
            for (const pugi::xml_node &property : child.children()) {
                if (is_condition_met(*this, property))
                    set(property.name(), expand(property.text().get()));
            }
        } else if (name == "ItemDefinitionGroup" && pass_ == Pass::definitions) {
            item_definitions(child);
        } else if (name == "ItemGroup" && pass_ == Pass::items) {
            for (const pugi::xml_node &one : child.children())
                item(one);
        } else if (name == "ImportGroup") {
            group(child);
        } else if (name == "Import") {
            import(child.attribute("Project").value());
        }
    }
}

void MsBuild::merge(Metadata &metadata, const pugi::xml_node &node) const
{
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() != pugi::node_element || !is_condition_met(*this, child))
            continue;
        const std::string before = metadata[child.name()];
        std::string value = expand(child.text().get());
        const std::string inherited = std::string("%(") + child.name() + ")";
        if (const auto at = value.find(inherited); at != std::string::npos)
            value.replace(at, inherited.size(), before);
        metadata[child.name()] = value;
    }
}

void MsBuild::item_definitions(const pugi::xml_node &node)
{
    for (const pugi::xml_node &type : node.children()) {
        if (type.type() == pugi::node_element && is_condition_met(*this, type))
            merge(definitions_[type.name()], type);
    }
}

void MsBuild::item(const pugi::xml_node &node)
{
    if (node.type() != pugi::node_element || !is_condition_met(*this, node))
        return;
    Item item{node.name(), "", definition(node.name())};
    merge(item.metadata, node);
    for (const std::string &one : split_list(expand(node.attribute("Include").value()), ";")) {
        item.include = one;
        items_.push_back(item);
    }
}

// Visual Studio's own files are not there; sheets of the user that are missing are optional, too.
void MsBuild::import(const std::string &name)
{
    const std::string path = expand(name);
    std::error_code error;
    const fs::path file = resolve_windows_path(folder_, path);
    if (!path.empty() && fs::is_regular_file(file, error))
        read(file);
}

} // namespace wsacc
