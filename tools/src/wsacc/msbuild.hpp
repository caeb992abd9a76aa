// As much of MSBuild as .vcxproj and .props files need: properties, items, item definitions,
// conditions, imports of files that exist.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace pugi {
class xml_node;
}

namespace wsacc {

class MsBuild {
  public:
    using Metadata = std::map<std::string, std::string>; // ExcludedFromBuild -> true

    struct Item {
        std::string type; // ClCompile ...
        std::string include;
        Metadata metadata; // the definitions of its type included
    };

    void set(const std::string &name, const std::string &value);
    std::string get(const std::string &name) const; // empty if it is not set; any letter case

    // Reads a project or property sheet, what it imports included. Throws Failure.
    void read(const std::filesystem::path &file);

    const std::vector<Item> &items() const { return items_; }
    Metadata definition(const std::string &type) const;

    // Text with its $(Properties) put in.
    std::string expand(const std::string &text) const;

    // Of a Condition attribute; true for an empty one, false for what is not understood.
    bool holds(const std::string &condition) const;

  private:
    enum class Pass { properties, definitions, items };

    void group(const pugi::xml_node &node);
    void item_definitions(const pugi::xml_node &node);
    void item(const pugi::xml_node &node);
    void import(const std::string &name);
    void merge(Metadata &metadata, const pugi::xml_node &node) const;

    std::map<std::string, std::string> properties_; // by lower-case name
    std::map<std::string, Metadata> definitions_;
    std::vector<Item> items_;
    std::filesystem::path folder_; // of the file that is being read
    int depth_ = 0;                // of imports
    Pass pass_ = Pass::properties;
};

} // namespace wsacc
