#include "tools/src/wsacc/depfile.hpp"

#include "tools/src/wsacc/file.hpp"

#include <algorithm>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

// As make and Ninja read it.
std::string escaped(const std::string &path)
{
    std::string text;
    for (const char c : path) {
        if (c == ' ' || c == '#')
            text += '\\';
        text += c == '$' ? std::string("$$") : std::string(1, c);
    }
    return text;
}

void replace_all(std::string &text, const std::string &what, const std::string &with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

fs::path depfile_of(const Arguments &options, const std::string &object)
{
    for (std::size_t i = 0; i + 1 < options.size(); ++i) {
        if (options[i] == "-MF")
            return options[i + 1];
    }
    const bool wanted = std::any_of(options.begin(), options.end(), [](const std::string &option) {
        return option == "-MD" || option == "-MMD";
    });
    return wanted ? fs::path(object).replace_extension(".d") : fs::path();
}

std::string with_originals(std::string text, const PreparedSource &prepared)
{
    for (const auto &[copy, original] : prepared.originals)
        replace_all(text, escaped(copy.string()), escaped(original.string()));
    return text;
}

void name_originals(const fs::path &depfile, const PreparedSource &prepared)
{
    write_file(depfile, with_originals(read_source(depfile), prepared));
}

void write_depfile(const fs::path &depfile, const std::string &target,
                   const PreparedSource &prepared)
{
    std::string text = escaped(target) + ':';
    for (const auto &[copy, original] : prepared.originals)
        text += " \\\n " + escaped(original.string());
    write_file(depfile, text + '\n');
}

} // namespace wsacc
