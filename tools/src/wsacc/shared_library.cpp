#include "tools/src/wsacc/shared_library.hpp"

#include "tools/src/wsacc/elf_object.hpp"
#include "tools/src/wsacc/exports.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/windows_entry.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

// Streams of 16-bit characters that the DLL has compiled are its own: where the program has none of
// them, those of libstdc++, which have 32 bits, would be found before.
constexpr std::string_view own_wide_streams =
    "VERSION { { local: _ZTVSt*Iw*; _ZTVNSt*Iw*; _ZTTSt*Iw*; _ZTTNSt*Iw*; _ZTCSt*Iw*; "
    "_ZTCNSt*Iw*; }; }\n";

bool mentions_loading(const std::string &text)
{
    return text.find("LoadLibrary") != std::string::npos;
}

std::set<std::string> symbols_of(const Arguments &objects, bool for_windows)
{
    std::set<std::string> all;
    for (const std::string &object : objects) {
        const auto symbols = for_windows ? symbols_for_windows(object) : defined_symbols(object);
        all.insert(symbols.begin(), symbols.end());
    }
    return all;
}

} // namespace

// STB_GNU_UNIQUE keeps a DLL loaded for good.
Arguments shared_compile_options(const Toolchain &toolchain, Language language)
{
    if (toolchain.for_windows())
        return {};
    if (toolchain.is_clang(language) || language == Language::c)
        return {"-fPIC"};
    return {"-fPIC", "-fno-gnu-unique"};
}

bool loads_libraries(const Target &target, const Plan &plan)
{
    const bool in_sources =
        std::any_of(plan.compile.begin(), plan.compile.end(), [](const Step &step) {
            const auto &copies = step.prepared.copies;
            return std::any_of(copies.begin(), copies.end(),
                               [](const Copy &copy) { return mentions_loading(copy.text); });
        });
    return in_sources ||
           std::any_of(target.objects.begin(), target.objects.end(), [](const std::string &path) {
               std::ifstream file(path, std::ios::binary);
               return mentions_loading({std::istreambuf_iterator<char>(file), {}});
           });
}

// A function of the DLL calls its own, whatever else has that name; data may be the program's copy.
Arguments dll_options(const Target &target, const Toolchain &toolchain)
{
    if (!toolchain.for_windows())
        return {"-shared", "-Wl,-soname," + fs::path(target.output).filename().string(),
                "-Wl,-Bsymbolic-functions"};
    const std::string import_library = fs::path(target.output).replace_extension(".lib").string();
    return {"-shared", "-Wl,--exclude-all-symbols", "-Wl,--out-implib," + import_library};
}

Arguments options_for_dlls(const Arguments &dlls, const Toolchain &toolchain)
{
    if (dlls.empty() || toolchain.for_windows())
        return dlls;
    Arguments options{"-Wl,-rpath,$ORIGIN", "-Wl,--as-needed"};
    options.insert(options.end(), dlls.begin(), dlls.end());
    return options;
}

ExportFiles export_files(const Target &target, const Plan &plan, const Toolchain &toolchain,
                         const fs::path &work)
{
    const bool for_windows = toolchain.for_windows();
    const Arguments objects = plan.objects;
    const std::string definition_file = target.definition;
    const std::string file = (work / (for_windows ? "exports.def" : "description.s")).string();
    if (for_windows && definition_file.empty())
        return {};
    const std::string script = (work / "local.ld").string();
    const auto make = [=] {
        ModuleDefinition definition;
        if (!definition_file.empty())
            definition = with_symbols(read_module_definition(definition_file),
                                      symbols_of(objects, for_windows));
        if (!for_windows) {
            for (const std::string &object : objects)
                make_visible(object, visible_symbols(definition));
        }
        write_file(file, for_windows ? text_for_windows(definition) : dll_description(definition));
        if (!for_windows)
            write_file(script, own_wide_streams);
    };
    return {for_windows ? Arguments{file} : Arguments{file, script}, make};
}

} // namespace wsacc
