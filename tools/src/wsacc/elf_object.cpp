#include "tools/src/wsacc/elf_object.hpp"

#include "tools/src/wsacc/file.hpp"

#include <cstring>
#include <elf.h>
#include <fstream>
#include <functional>
#include <iterator>

namespace wsacc {
namespace {

std::string contents(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

template <class Entry>
Entry entry_at(const std::string &bytes, std::size_t offset)
{
    Entry entry{};
    if (offset + sizeof entry <= bytes.size())
        std::memcpy(&entry, bytes.data() + offset, sizeof entry);
    return entry;
}

using Tell = std::function<void(const std::string &name, Elf64_Sym &symbol)>;

// A symbol that `tell` changes is changed in the bytes.
void for_each_symbol(std::string &bytes, const Elf64_Shdr &symbols, const Elf64_Shdr &names,
                     const Tell &tell)
{
    for (std::size_t at = 0; at + sizeof(Elf64_Sym) <= symbols.sh_size; at += sizeof(Elf64_Sym)) {
        const std::size_t offset = symbols.sh_offset + at;
        auto symbol = entry_at<Elf64_Sym>(bytes, offset);
        const std::size_t name = names.sh_offset + symbol.st_name;
        const bool global = ELF64_ST_BIND(symbol.st_info) != STB_LOCAL;
        if (!global || symbol.st_shndx == SHN_UNDEF || name >= bytes.size())
            continue;
        tell(bytes.c_str() + name, symbol);
        std::memcpy(bytes.data() + offset, &symbol, sizeof symbol);
    }
}

void for_each_symbol(std::string &bytes, const Tell &tell)
{
    const auto header = entry_at<Elf64_Ehdr>(bytes, 0);
    if (!bytes.starts_with(ELFMAG) || header.e_type != ET_REL || header.e_machine != EM_X86_64)
        return;
    const auto section = [&](std::size_t number) {
        return entry_at<Elf64_Shdr>(bytes, header.e_shoff + number * sizeof(Elf64_Shdr));
    };
    for (std::size_t number = 0; number < header.e_shnum; ++number) {
        const Elf64_Shdr one = section(number);
        if (one.sh_type == SHT_SYMTAB && one.sh_offset + one.sh_size <= bytes.size())
            for_each_symbol(bytes, one, section(one.sh_link), tell);
    }
}

} // namespace

std::vector<std::string> defined_symbols(const std::string &object)
{
    std::string bytes = contents(object);
    std::vector<std::string> found;
    for_each_symbol(bytes,
                    [&](const std::string &name, const Elf64_Sym &) { found.push_back(name); });
    return found;
}

void make_visible(const std::string &object, const std::set<std::string> &symbols)
{
    std::string bytes = contents(object);
    bool changed = false;
    for_each_symbol(bytes, [&](const std::string &name, Elf64_Sym &symbol) {
        if (ELF64_ST_VISIBILITY(symbol.st_other) != STV_HIDDEN || symbols.count(name) == 0)
            return;
        symbol.st_other = STV_DEFAULT;
        changed = true;
    });
    if (changed)
        write_file(object, bytes);
}

} // namespace wsacc
