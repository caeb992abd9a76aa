// Makes a source readable for the compiler: itself, or converted copies of it and its headers.
#pragma once

#include "tools/src/wsacc/include_search.hpp"
#include "tools/src/wsacc/process.hpp"
#include "tools/src/wsacc/source_cache.hpp"
#include "tools/src/wsacc/source_text.hpp"
#include "tools/src/wsacc/toolchain.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace wsacc {

struct PreparedSource {
    std::filesystem::path file;         // what to compile
    Arguments options;                  // that go with it
    std::string charset;                // of the original: what the compiler quotes from it
    bool has_long = false;              // that became int
    std::string code_page;              // the number of its narrow text's; empty if that is ASCII
    std::string subsystem;              // that a pragma names
    std::vector<std::string> libraries; // the same
    // The copies, also where the original can be compiled as it is, and what goes with them.
    std::vector<Copy> copies;
    Arguments copy_options;
    // What was read, with the copy's path; of a file that a script names there is no copy.
    std::vector<std::pair<std::filesystem::path, std::filesystem::path>> originals;
};

struct PrepareOptions {
    std::string source_charset;    // iconv's name, or empty: look at each file
    std::string execution_charset; // the same
    bool synthesise_wizard_headers = false;
    bool can_encode = true;       // the compiler has -fexec-charset
    bool clang_for_c = false;     // which has no nested functions
    bool short_long = true;       // `long` has to be made 32 bits wide
    bool resource_script = false; // for windres, not for the compiler
};

// The original is compiled as it is if it is UTF-8, has nothing that Microsoft's compiler takes and
// ours does not (`long`, `void main`), and each #include in it and in the program's headers is
// spelled as on disk. Otherwise all of the program's own files that it
// includes are copied side by side, in UTF-8 and with the names put right, and #line names the
// originals.
class SourcePreparer {
  public:
    SourcePreparer(PrepareOptions options, IncludeSearch search);

    // The program's sources, for what they tell together about its code page.
    void look_at(const std::vector<std::string> &sources);

    // folders: of the program's headers, as options name them. Throws Failure.
    PreparedSource prepare(const std::string &source, Language language,
                           const std::vector<std::filesystem::path> &folders);

    // Sentences for the user, each once.
    const std::vector<std::string> &warnings() const { return warnings_; }

  private:
    struct File {
        std::filesystem::path path;
        std::string copy_name;
        SourceText text;
        std::vector<std::filesystem::path> near; // folders for its quoted names
    };
    struct Unit; // a source and the program's headers in it

    const SourceText &text_of(const std::filesystem::path &path);
    void add(Unit &unit, const std::filesystem::path &path, std::vector<std::filesystem::path> near,
             const std::string *text);
    void resolve(Unit &unit, std::size_t index);
    std::string rewritten(Unit &unit, std::size_t index, const std::string &text);
    std::string resolved_name(Unit &unit, std::size_t index, const std::string &name, bool quoted);
    std::string execution_charset(const Unit &unit) const;
    void add_charset_option(PreparedSource &prepared, const Unit &unit);
    void warn_once(std::string warning);
    static void add_pragmas(PreparedSource &prepared, const Unit &unit);

    PrepareOptions options_;
    IncludeSearch search_;
    std::string program_charset_;
    std::map<std::string, SourceText> texts_; // by path: headers are read once a build
    std::vector<std::string> warnings_;
};

} // namespace wsacc
