#include "tools/src/wsacc/missing_notes.hpp"

#include "tools/src/wsacc/api_table.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/lexer.hpp"
#include "tools/src/wsacc/out_of_scope.hpp"
#include "tools/src/wsacc/unknown_names.hpp"
#include "tools/src/wsacc/windows_headers.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_notes = 8;

// All words in the headers that programs see; a name that is none of them is not declared.
std::set<std::string> words_of_headers(const fs::path &root)
{
    std::set<std::string> words;
    for (const char *folder : {"compat/include", "compat/libc", "winsock_shim/include"}) {
        std::error_code error;
        for (const auto &item : fs::recursive_directory_iterator(root / folder, error)) {
            if (!item.is_regular_file(error))
                continue;
            std::ifstream file(item.path(), std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            for (const Token &token : tokens_of(text)) {
                if (token.kind == TokenKind::word)
                    words.emplace(token.in(text));
            }
        }
    }
    return words;
}

std::string used_by(const ApiName &name)
{
    return "used by " + std::to_string(name.programs) + " of 100 programs";
}

std::string note_on(const ApiName &name, const std::string &shown)
{
    if (const std::string technology = out_of_scope(name.header); !technology.empty())
        return "wsacc: " + shown + ": belongs to " + technology + ", which is not supported\n";
    if (name.programs == 0)
        return "wsacc: " + shown + ": a name of Windows (<" + name.header +
               ">) that is not in winsock_shim yet\n";
    return "wsacc: " + shown + ": not in winsock_shim yet; " + used_by(name) + '\n';
}

std::vector<ApiName> missing_names(const UnknownNames &unknown, const fs::path &root)
{
    std::vector<ApiName> missing;
    const std::map<std::string, ApiName> known = known_api_names(root);
    std::set<std::string> declared, others;
    for (const auto &[name, count] : unknown.names) {
        const auto found = known.find(name);
        if (found == known.end())
            others.insert(name);
        if (found == known.end() || found->second.kind == "crt:std")
            continue;
        if (declared.empty())
            declared = words_of_headers(root);
        // CreateWindow may be declared as CreateWindowA and CreateWindowW only.
        if (declared.count(name) == 0 && declared.count(name + "W") == 0)
            missing.push_back(found->second);
    }
    for (const auto &[name, header] : declared_by_windows(others))
        missing.push_back({name, 0, 0, header, "func"});
    std::stable_sort(missing.begin(), missing.end(),
                     [](const ApiName &a, const ApiName &b) { return a.programs > b.programs; });
    return missing;
}

std::string note_on_header(const std::string &header, const fs::path &root)
{
    for (const ApiName &known : read_api_table(root / "docs" / "corpus" / "headers.tsv")) {
        if (known.kind == "system" && lower_case(known.name) == lower_case(header))
            return note_on(known, '<' + header + '>');
    }
    return {};
}

} // namespace

std::string missing_notes(std::string_view messages, const fs::path &root)
{
    const UnknownNames unknown = unknown_names(messages);
    std::string notes;
    if (!unknown.header.empty())
        notes += note_on_header(unknown.header, root);
    const std::vector<ApiName> missing = missing_names(unknown, root);
    for (std::size_t i = 0; i < std::min(missing.size(), most_notes); ++i)
        notes += note_on(missing[i], missing[i].name);
    if (missing.size() > most_notes)
        notes += "wsacc: and " + std::to_string(missing.size() - most_notes) + " more\n";
    if (!notes.empty())
        notes +=
            "wsacc: do without, or write it in a file of the program; --missing lists all that "
            "it needs and is not there\n";
    return notes;
}

} // namespace wsacc
