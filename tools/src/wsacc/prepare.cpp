#include "tools/src/wsacc/prepare.hpp"

#include "tools/src/wsacc/brought_headers.hpp"
#include "tools/src/wsacc/charset.hpp"
#include "tools/src/wsacc/detect.hpp"
#include "tools/src/wsacc/dialect.hpp"
#include "tools/src/wsacc/directives.hpp"
#include "tools/src/wsacc/entry_point.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/lexer.hpp"
#include "tools/src/wsacc/long_type.hpp"
#include "tools/src/wsacc/presumed_lines.hpp"
#include "tools/src/wsacc/resource_text.hpp"
#include "tools/src/wsacc/termination_handlers.hpp"
#include "tools/src/wsacc/wizard_headers.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace wsacc {

namespace fs = std::filesystem;

struct SourcePreparer::Unit {
    std::vector<File> files; // the source first
    std::vector<Copy> copies;
    std::vector<fs::path> named_files; // by a resource script
    std::vector<fs::path> folders;     // of the program's headers
    Language language = Language::cxx;
    bool as_is = true;
    bool has_long = false;
    std::set<std::string> cxx_headers; // <string>, <iostream>: those that bring others
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

bool is_cxx_header(const std::string &name)
{
    return name.find_first_of("./") == std::string::npos;
}

std::string copy_of_cxx_header(const std::string &name)
{
    return "c++-" + name;
}

// The first line with a narrow literal that cannot be said in the encoding; 0: there is none.
std::size_t line_not_said_in(const std::string &charset, std::string_view text)
{
    if (convert(text, "UTF-8", charset))
        return 0;
    for (const Token &token : tokens_of(text)) {
        const std::string_view word = token.in(text);
        const bool narrow = token.kind == TokenKind::literal &&
                            (word.front() == '"' || word.front() == '\'' || word.front() == 'R');
        if (narrow && !is_ascii(word) && !convert(word, "UTF-8", charset))
            return presumed_line(text, token.begin);
    }
    return 0;
}

bool is_code_page(const std::string &charset)
{
    return charset.starts_with("CP");
}

std::string number_of(const std::string &charset)
{
    return is_code_page(charset) ? charset.substr(2) : "65001";
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
    const std::string bytes = read_source(path);
    CharsetChoice choice{options_.source_charset, program_charset_};
    if (std::string said = code_page_of_script(bytes); options_.resource_script && !said.empty())
        choice.program = std::move(said);
    return texts_.emplace(key, decode_source(path, bytes, choice)).first->second;
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
        if (!options_.resource_script && is_cxx_header(found->name)) {
            unit.as_is = false;
            unit.cxx_headers.insert(found->name);
            return '"' + copy_of_cxx_header(found->name) + '"';
        }
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
    std::string final = rewritten(unit, index, text);
    unit.as_is = unit.as_is && final == text;
    unit.copies.push_back({unit.files[index].copy_name, std::move(final)});
}

// Everything but the names of headers.
std::string SourcePreparer::rewritten(Unit &unit, std::size_t index, const std::string &text)
{
    if (options_.resource_script)
        return with_readable_resources(text, [&](const std::string &name) {
            const auto found = search_.find(name, unit.files[index].near, unit.folders);
            if (!found || found->system)
                return std::string();
            unit.named_files.push_back(fs::absolute(found->path));
            return unit.named_files.back().string();
        });
    const std::string standard = with_standard_suffixes(with_int_main(text));
    std::string result = options_.short_long ? with_32_bit_long(standard) : standard;
    unit.has_long = unit.has_long || result != standard;
    result = with_termination_handlers(with_our_dialect(result, unit.language), unit.language,
                                       options_.clang_for_c);
    return index == 0 ? without_pragma_once(result) : result;
}

std::string SourcePreparer::execution_charset(const Unit &unit) const
{
    if (!options_.execution_charset.empty())
        return options_.execution_charset;
    if (std::any_of(unit.files.begin(), unit.files.end(),
                    [](const File &file) { return wants_utf8_literals(file.text.utf8); }))
        return "UTF-8";
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
    if (!ascii || !options_.execution_charset.empty())
        prepared.code_page = options_.can_encode ? number_of(charset) : number_of("UTF-8");
    if (ascii || charset == "UTF-8")
        return;
    if (options_.can_encode) {
        prepared.options.push_back("-finput-charset=UTF-8");
        // Like Visual C++: what the code page lacks becomes `?` or a letter like it, in a header of
        // C++'s library, too.
        prepared.options.push_back("-fexec-charset=" + charset + "//TRANSLIT");
        for (const File &file : unit.files) {
            if (const std::size_t line = line_not_said_in(charset, file.text.utf8))
                warn_once(file.path.string() + ":" + std::to_string(line) +
                          ": warning: " + charset +
                          " has not all characters of this text; they become `?` or letters "
                          "like them (wide literals, or --execution-charset=utf-8, keep "
                          "them)");
        }
        return;
    }
    const std::string warning =
        unit.files.front().path.string() +
        ": clang writes narrow string literals in UTF-8 only; with g++ they "
        "would be in " +
        charset;
    warn_once(warning);
}

void SourcePreparer::warn_once(std::string warning)
{
    if (std::find(warnings_.begin(), warnings_.end(), warning) == warnings_.end())
        warnings_.push_back(std::move(warning));
}

// What pragmas say to the linker.
void SourcePreparer::add_pragmas(PreparedSource &prepared, const Unit &unit)
{
    for (const File &file : unit.files) {
        if (file.text.utf8.find("comment") == std::string::npos)
            continue;
        if (prepared.subsystem.empty())
            prepared.subsystem = subsystem_of(file.text.utf8);
        for (std::string &library : libraries_of(file.text.utf8))
            prepared.libraries.push_back(std::move(library));
    }
}

PreparedSource SourcePreparer::prepare(const std::string &source, Language language,
                                       const std::vector<fs::path> &folders)
{
    Unit unit;
    unit.folders = folders;
    unit.language = language;
    const fs::path path(source);
    add(unit, path, {path.parent_path()}, nullptr);
    for (std::size_t index = 0; index < unit.files.size(); ++index)
        resolve(unit, index);
    PreparedSource prepared;
    prepared.file = path;
    prepared.charset = unit.files.front().text.charset;
    prepared.has_long = unit.has_long;
    for (const fs::path &file : unit.named_files)
        prepared.originals.emplace_back(fs::path(), file);
    if (!options_.resource_script) {
        add_charset_option(prepared, unit);
        add_pragmas(prepared, unit);
    }
    prepared.copies = std::move(unit.copies);
    for (const std::string &header : unit.cxx_headers)
        prepared.copies.push_back({copy_of_cxx_header(header), with_brought_headers(header)});
    // For names made by macros.
    prepared.copy_options = {options_.resource_script ? "-I" : "-iquote",
                             path.has_parent_path() ? path.parent_path().string() : "."};
    // The compiler quotes the original, of whose bytes it can show nothing then.
    if (!options_.resource_script && prepared.charset.starts_with("UTF-16"))
        prepared.copy_options.push_back("-fno-diagnostics-show-caret");
    const fs::path folder = unit.as_is ? fs::path() : cached_copies(prepared.copies);
    for (const File &file : unit.files)
        prepared.originals.emplace_back(folder / file.copy_name, file.path);
    for (const std::string &header : unit.cxx_headers)
        prepared.originals.emplace_back(folder / copy_of_cxx_header(header), path);
    if (unit.as_is)
        return prepared;
    prepared.file = folder / prepared.copies.front().name;
    prepared.options.insert(prepared.options.end(), prepared.copy_options.begin(),
                            prepared.copy_options.end());
    return prepared;
}

} // namespace wsacc
