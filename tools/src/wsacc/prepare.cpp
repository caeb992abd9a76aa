#include "tools/src/wsacc/prepare.hpp"

#include "tools/src/wsacc/charset.hpp"
#include "tools/src/wsacc/detect.hpp"
#include "tools/src/wsacc/directives.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/long_type.hpp"
#include "tools/src/wsacc/source_cache.hpp"
#include "tools/src/wsacc/wizard_headers.hpp"

#include <algorithm>
#include <utility>

namespace wsacc {

namespace fs = std::filesystem;

struct SourcePreparer::Unit {
    std::vector<File> files; // the source first
    std::vector<Copy> copies;
    std::vector<fs::path> folders; // of the program's headers
    bool as_is = true;
    bool has_long = false;
};

namespace {

// Paths of the same file are equal; links are left alone, for the user knows them by that name.
std::string key_of(const fs::path &path)
{
    return fs::absolute(path).lexically_normal().string();
}

std::string line_directive(const fs::path &path)
{
    std::string name;
    for (const char c : path.string())
        name += (c == '\\' || c == '"') ? std::string{'\\', c} : std::string{c};
    return "#line 1 \"" + name + "\"\n";
}

bool is_code_page(const std::string &charset)
{
    return charset.starts_with("CP");
}

} // namespace

SourcePreparer::SourcePreparer(PrepareOptions options, IncludeSearch search)
    : options_(std::move(options)), search_(std::move(search))
{
}

void SourcePreparer::look_at(const std::vector<std::string> &sources)
{
    std::string doubtful;
    for (const std::string &source : sources) {
        const std::string bytes = read_source(source);
        if (is_in_a_code_page(bytes))
            doubtful += bytes + '\n';
    }
    if (!options_.source_charset.empty())
        program_charset_ = options_.source_charset;
    else if (!doubtful.empty())
        program_charset_ = detect_code_page(doubtful).value_or("");
}

const SourceText &SourcePreparer::text_of(const fs::path &path)
{
    const std::string key = key_of(path);
    const auto found = texts_.find(key);
    if (found != texts_.end())
        return found->second;
    const CharsetChoice choice{options_.source_charset, program_charset_};
    return texts_.emplace(key, decode_source(path, read_source(path), choice)).first->second;
}

void SourcePreparer::add(Unit &unit, const fs::path &path, std::vector<fs::path> near,
                         const std::string *text)
{
    File file{path,
              std::to_string(unit.files.size()) + "-" + path.filename().string(),
              {},
              std::move(near)};
    if (text != nullptr)
        file.text.utf8 = *text;
    else
        file.text = text_of(path);
    unit.as_is = unit.as_is && file.text.as_is;
    unit.files.push_back(std::move(file));
}

// The name to write into the copy, with its quotes or angles; empty if the one there is right.
std::string SourcePreparer::resolved_name(Unit &unit, std::size_t index, const std::string &name,
                                          bool quoted)
{
    const std::vector<fs::path> near = quoted ? unit.files[index].near : std::vector<fs::path>{};
    const auto found = search_.find(name, near, unit.folders);
    const auto standard = found ? std::nullopt : wizard_header(name);
    const bool synthesised = standard && options_.synthesise_wizard_headers;
    if (!found && !synthesised) {
        const std::string advice = advice_on_missing(name);
        unit.as_is = unit.as_is && advice.empty();
        // The compiler's own error, where it gets there, with the advice in the name.
        return advice.empty() ? "" : "\"" + name + " (" + advice + ")\"";
    }
    if (found && found->system) {
        unit.as_is = unit.as_is && found->exact;
        const std::string open = quoted ? "\"" : "<";
        return found->exact ? "" : open + found->name + (quoted ? "\"" : ">");
    }
    unit.as_is = unit.as_is && !synthesised && found->exact;
    const fs::path path = found ? found->path : fs::path(name);
    const auto same = std::find_if(unit.files.begin(), unit.files.end(), [&](const File &file) {
        return key_of(file.path) == key_of(path);
    });
    if (same != unit.files.end())
        return "\"" + same->copy_name + "\"";
    std::vector<fs::path> folders = unit.files[index].near;
    folders.insert(folders.begin(), path.parent_path());
    add(unit, path, std::move(folders), synthesised ? &*standard : nullptr);
    return "\"" + unit.files.back().copy_name + "\"";
}

void SourcePreparer::resolve(Unit &unit, std::size_t index)
{
    std::string text = line_directive(unit.files[index].path);
    const std::string original = unit.files[index].text.utf8; // add() moves the files
    std::size_t done = 0;
    for (const Include &include : find_includes(original)) {
        const std::string name = resolved_name(unit, index, include.name, include.quoted);
        if (name.empty())
            continue;
        text.append(original, done, include.begin - done);
        text += name;
        done = include.begin + include.length;
    }
    text.append(original, done);
    std::string rewritten = options_.short_long ? with_32_bit_long(text) : text;
    unit.has_long = unit.has_long || rewritten != text;
    unit.copies.push_back({unit.files[index].copy_name, std::move(rewritten)});
}

std::string SourcePreparer::execution_charset(const Unit &unit) const
{
    if (!options_.execution_charset.empty())
        return options_.execution_charset;
    const SourceText &main = unit.files.front().text;
    if (is_code_page(main.charset) || (!main.ascii && !main.marked))
        return main.charset;
    for (const File &file : unit.files) {
        if (is_code_page(file.text.charset))
            return file.text.charset;
    }
    if (is_code_page(program_charset_))
        return program_charset_;
    for (const File &file : unit.files) {
        if (!file.text.ascii && file.text.marked)
            return code_page_for(file.text.utf8);
    }
    return "UTF-8";
}

void SourcePreparer::add_charset_option(PreparedSource &prepared, const Unit &unit)
{
    const std::string charset = execution_charset(unit);
    const bool ascii = std::all_of(unit.files.begin(), unit.files.end(),
                                   [](const File &file) { return file.text.ascii; });
    if (ascii || charset == "UTF-8")
        return;
    if (options_.can_encode) {
        prepared.options.push_back("-finput-charset=UTF-8");
        prepared.options.push_back("-fexec-charset=" + charset);
        return;
    }
    const std::string warning =
        unit.files.front().path.string() +
        ": clang writes narrow string literals in UTF-8 only; with g++ they "
        "would be in " +
        charset;
    warnings_.push_back(warning);
}

PreparedSource SourcePreparer::prepare(const std::string &source,
                                       const std::vector<fs::path> &folders)
{
    Unit unit;
    unit.folders = folders;
    const fs::path path(source);
    add(unit, path, {path.parent_path()}, nullptr);
    for (std::size_t index = 0; index < unit.files.size(); ++index)
        resolve(unit, index);
    PreparedSource prepared{path, {}, unit.files.front().text.charset, unit.has_long};
    add_charset_option(prepared, unit);
    if (unit.as_is && !unit.has_long)
        return prepared;
    prepared.file = cached_copies(unit.copies) / unit.files.front().copy_name;
    // For names made by macros.
    prepared.options.insert(
        prepared.options.end(),
        {"-iquote", path.has_parent_path() ? path.parent_path().string() : "."});
    // The compiler quotes the original, of whose bytes it can show nothing then.
    if (prepared.charset.starts_with("UTF-16"))
        prepared.options.push_back("-fno-diagnostics-show-caret");
    return prepared;
}

} // namespace wsacc
