// The compilers, and how a Windows program is compiled and linked with them.
#pragma once

#include "tools/src/wsacc/process.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace wsacc {

enum class Language { c, cxx };

// Everything that depends on the machine and not on the program.
class Toolchain {
  public:
    // Programs for this system, with our library. root: the repository; build: a build directory
    // with the library in it. Throws Failure if no library has been built there.
    static Toolchain native(const std::filesystem::path &root, const std::filesystem::path &build);

    // Programs for Windows, by mingw-w64, with Microsoft's own libraries and our recorder.
    static Toolchain windows(const std::filesystem::path &root, const std::filesystem::path &build);

    // Another compiler for both languages, by its path.
    void use(const std::string &compiler);

    bool for_windows() const { return for_windows_; }

    const std::string &compiler(Language language) const;
    bool is_clang(Language language) const;

    // What a command that compiles begins with: ccache, where it is installed, and the compiler.
    Arguments compile(Language language) const;

    // The program's flags of cmake/program-flags.list for this compiler.
    Arguments flags(Language language) const;

    // Where the compiler looks for <...> with these flags, in its order.
    std::vector<std::filesystem::path> include_folders(Language language) const;

    // windres, and the compiler whose headers its scripts include. Throws Failure if there is none.
    std::string resource_compiler() const;
    Toolchain for_resources() const { return windows(root_, build_); }

    // What writes a source's code page into its object file, for the library; a number.
    Arguments code_page_mark(const std::string &number) const;

    // The file that the linker makes of this name; empty: of no name. A DLL has its name already.
    std::string program_file(const std::string &output) const;

    // How a program is started.
    Arguments start(const std::string &file) const;

    // The library and what goes with it, for the end of the linker's line.
    const Arguments &link() const { return link_; }

    // The same for a program that may load DLLs: they find all of the library in it.
    Arguments link_all() const;

    // What a DLL is linked with: Windows' libraries, and here nothing, since it uses the program's.
    Arguments link_dll() const;

  private:
    struct Flag {
        std::string when; // all, c, gcc/c++, include ...
        std::string argument;
    };

    struct Compiler {
        std::string command;
        mutable int clang = -1; // not asked yet
    };

    const Compiler &of(Language language) const { return language == Language::c ? c_ : cxx_; }

    Toolchain(std::filesystem::path root, std::filesystem::path build);

    std::filesystem::path root_;
    std::filesystem::path build_;
    bool for_windows_ = false;
    std::vector<Flag> flags_;
    Arguments link_;
    Compiler c_;
    Compiler cxx_;
};

} // namespace wsacc
