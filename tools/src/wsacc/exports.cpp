#include "tools/src/wsacc/exports.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <array>
#include <sstream>

namespace wsacc {
namespace {

// DllMain as C, and as C++ with the handles' types that programs write.
constexpr std::array entry_points{"DllMain", "_Z7DllMainP11HINSTANCE__jPv", "_Z7DllMainPvjS_"};

std::string symbol_of(const ModuleDefinition &definition, const Export &wanted,
                      const std::set<std::string> &symbols)
{
    const std::string place =
        definition.file.string() + ":" + std::to_string(wanted.line) + ": " + wanted.internal;
    if (wanted.internal.starts_with('?'))
        throw Failure(place + ": is decorated by Microsoft's compiler, which is not understood; "
                              "write the function's own name");
    if (symbols.count(wanted.internal) != 0)
        return wanted.internal;
    const std::string of_cxx = "_Z" + std::to_string(wanted.internal.size()) + wanted.internal;
    const auto first = symbols.lower_bound(of_cxx);
    if (first == symbols.end() || !first->starts_with(of_cxx))
        throw Failure(place + ": is exported, and none of the sources defines it");
    if (const auto next = std::next(first); next != symbols.end() && next->starts_with(of_cxx))
        throw Failure(place + ": is exported, and several functions have that name");
    return *first;
}

bool has_another_name(const Export &one)
{
    return one.by_name && one.name != one.internal;
}

// A function by another name jumps; data are the same bytes.
std::string alias(const Export &one)
{
    if (one.data)
        return ".globl " + one.name + "\n.set " + one.name + ", " + one.internal + "\n";
    return ".globl " + one.name + "\n.type " + one.name + ", @function\n" + one.name + ":\n\tjmp " +
           one.internal + "\n";
}

} // namespace

ModuleDefinition with_symbols(ModuleDefinition definition, const std::set<std::string> &symbols)
{
    for (Export &one : definition.exports)
        one.internal = symbol_of(definition, one, symbols);
    return definition;
}

std::set<std::string> visible_symbols(const ModuleDefinition &definition)
{
    std::set<std::string> visible;
    for (const Export &one : definition.exports) {
        if (one.by_name)
            visible.insert(one.internal);
    }
    return visible;
}

std::string dll_description(const ModuleDefinition &definition)
{
    std::ostringstream text;
    for (const char *entry : entry_points)
        text << ".weak " << entry << "\n.hidden " << entry << '\n';
    text << ".text\n";
    for (const Export &one : definition.exports)
        text << (has_another_name(one) ? alias(one) : "");
    text << "loaded:\n\tlea description(%rip), %rdi\n\tjmp winsock_shim_dll_loaded@PLT\n"
            "unloaded:\n\tlea description(%rip), %rdi\n\tjmp winsock_shim_dll_unloaded@PLT\n"
            ".section .init_array, \"aw\", @init_array\n\t.quad loaded\n"
            ".section .fini_array, \"aw\", @fini_array\n\t.quad unloaded\n"
            ".section .data.rel.ro, \"aw\", @progbits\n"
            ".weak __start_winsock_shim_resources\n.hidden __start_winsock_shim_resources\n"
            ".weak __stop_winsock_shim_resources\n.hidden __stop_winsock_shim_resources\n"
            "description:\n";
    for (const char *entry : entry_points)
        text << "\t.quad " << entry << '\n';
    text << "\t.quad __start_winsock_shim_resources, __stop_winsock_shim_resources\n"
            "\t.quad ordinals, ordinals_end\nordinals:\n";
    for (const Export &one : definition.exports) {
        if (one.ordinal)
            text << "\t.quad " << *one.ordinal << ", " << one.internal << '\n';
    }
    text << "ordinals_end:\n.section .note.GNU-stack, \"\", @progbits\n";
    return text.str();
}

std::string text_for_windows(const ModuleDefinition &definition)
{
    std::ostringstream text;
    text << "EXPORTS\n";
    for (const Export &one : definition.exports) {
        text << one.name;
        if (one.name != one.internal)
            text << " = " << one.internal;
        if (one.ordinal)
            text << " @" << *one.ordinal;
        text << (one.by_name ? "" : " NONAME") << (one.data ? " DATA" : "") << '\n';
    }
    return text.str();
}

} // namespace wsacc
