"""Cases of the header tests: which headers in which order, compiled as a program is and run.

Cases that share a language, standard and compiler are linked into one program, which calls the check of
each (checks.h) and names those that fail.
"""
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FULL = os.environ.get("WINSOCK_SHIM_TEST_FULL", "") not in ("", "0")

MAIN = ["windows.h", "winsock2.h", "winsock.h", "ws2tcpip.h"]
# Standard headers whose names or macros clash with Winsock's or with 16-bit characters, and their like.
C_HEADERS = ["stdlib.h", "string.h", "stdio.h", "unistd.h", "sys/select.h", "sys/time.h", "sys/types.h",
             "time.h", "signal.h", "pthread.h", "fcntl.h", "wchar.h", "wctype.h", "inttypes.h", "errno.h",
             "math.h"]
CXX_HEADERS = ["string", "thread", "mutex", "chrono", "functional", "iostream", "fstream", "sstream",
               "algorithm", "filesystem", "cwchar", "cstdlib", "cstdio", "cmath", "ctime", "limits", "vector",
               "map", "memory", "atomic", "regex"]
SINCE = {"filesystem": 17}
STANDARDS = {"c": ["gnu89", "c99", "gnu11", "c17"], "c++": ["c++11", "gnu++14", "c++17", "gnu++20"]}
USUAL = {"c": "gnu17", "c++": "gnu++17"}


def flags(family, language):
    """The arguments of cmake/program-flags.list for one compiler family and language."""
    wanted = {"all", family, language, f"{family}/{language}"}
    arguments = []
    for line in (ROOT / "cmake" / "program-flags.list").read_text().splitlines():
        when, _, argument = line.partition(" ")
        if when == "include":
            arguments += ["-isystem", str(ROOT / argument)]
        elif when in wanted:
            arguments.append(argument)
    return arguments


class Compiler:
    """One compiler family for both languages; `available` is false where it is not installed."""

    NAMES = {"gcc": {"c": ["gcc"], "c++": ["g++"]},
             "clang": {"c": ["clang-14", "clang"], "c++": ["clang++-14", "clang++"]}}

    def __init__(self, family):
        self.family = family
        self.commands = {language: next(filter(None, map(shutil.which, names)), None)
                         for language, names in self.NAMES[family].items()}
        self.available = all(self.commands.values())
        self.cache = [shutil.which("ccache")] if shutil.which("ccache") else []

    def compile(self, language, arguments, cwd=None):
        command = [*self.cache, self.commands[language], *flags(self.family, language), *arguments]
        return subprocess.run(command, capture_output=True, text=True, cwd=cwd, timeout=300)

    def link(self, objects, program):
        archives = os.environ["WINSOCK_SHIM_TEST_ARCHIVES"].split(":")
        libraries = [f"-l{name}" for name in os.environ["WINSOCK_SHIM_TEST_LIBRARIES"].split(":")]
        linker = ["-fuse-ld=lld"] if shutil.which("ld.lld") else []
        command = [self.commands["c++"], *linker, *objects, *archives, *libraries, "-pthread", "-o", str(program)]
        return subprocess.run(command, capture_output=True, text=True, timeout=300)


def public_headers():
    """Every header of ours that a program may include, but not its spellings in other letter cases."""
    names = []
    for folder in (ROOT / "compat" / "include", ROOT / "winsock_shim" / "include"):
        names += [str(path.relative_to(folder)) for path in folder.rglob("*.h")]
    # ms/characters.h and its like are parts of <windows.h>; pshpack*.h and poppack.h belong in pairs.
    return sorted(name for name in names
                  if name == name.lower() and "/" not in name and "pack" not in name)


def wrapped_headers():
    """The system's headers that compat/libc wraps, for C, without those that are refused."""
    folder = ROOT / "compat" / "libc"
    names = [str(path.relative_to(folder)) for path in folder.rglob("*.h")]
    return sorted(name for name in names
                  if "c++" not in name and name.split("/")[0] not in ("bits", "experimental", "parallel")
                  and "#error" not in (folder / name).read_text())


def has(headers):
    macros = {f"HAS_{name.replace('/', '_').replace('.', '_')}" for name in headers}
    if any(name.startswith(("winsock", "ws2tcpip", "mswsock")) for name in headers) or "windows.h" in headers:
        macros |= {"HAS_WINSOCK", "HAS_WINDOWS"}
    if any("." not in name for name in headers):
        macros.add("HAS_CXX")
    return sorted(macros)


class Case:
    def __init__(self, headers, language, standard=None, before=""):
        number = int("".join(filter(str.isdigit, (standard or USUAL[language])[-2:])))
        year = 0 if number > 80 else number
        self.headers = [name for name in headers if SINCE.get(name, 0) <= year]
        self.language = language
        self.standard = standard or USUAL[language]
        self.before = before

    def name(self):
        text = f"{self.language} {self.standard}: {' '.join(self.headers)}"
        return f"{text} ({self.before})" if self.before else text

    def source(self, check):
        lines = [f"#define CHECK {check}", *(f"#define {macro}" for macro in has(self.headers)), self.before,
                 *(f"#include <{name}>" for name in self.headers)]
        if self.language == "c++" and "HAS_CXX" in has(self.headers):
            # The names of std and ours must not meet either.
            lines.append("using std::size_t;" if "windows.h" in self.headers else "using namespace std;")
        return "\n".join([*lines, f'#include "{HERE}/checks.h"', ""])


def run(compiler, cases):
    """Compiles, links and runs the cases; returns what failed, with the compiler's or the check's words."""
    failures = []
    with tempfile.TemporaryDirectory(prefix="headers.") as folder:
        folder = pathlib.Path(folder)

        def build(numbered):
            number, case = numbered
            suffix = ".c" if case.language == "c" else ".cpp"
            source = folder / f"case{number}{suffix}"
            source.write_text(case.source(f"check_{number}"))
            # Relative names: the compiler's cache then knows them again in the next run's folder.
            arguments = [f"-std={case.standard}", "-w", "-c", source.name, "-o", f"case{number}.o"]
            if case.language == "c":
                # A function that no header declares would be glibc's.
                arguments.append("-Werror=implicit-function-declaration")
            result = compiler.compile(case.language, arguments, cwd=folder)
            return number, case, result

        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
            built = list(pool.map(build, enumerate(cases)))
        good = []
        for number, case, result in built:
            if result.returncode:
                failures.append(f"{case.name()}\n{result.stderr[:1500]}")
            else:
                good.append((number, case))
        if good:
            failures += run_checks(compiler, folder, good)
    return failures


def run_checks(compiler, folder, good):
    main = folder / "main.c"
    main.write_text("#include <stdio.h>\n"
                    + "".join(f"int check_{number}(void);\n" for number, _ in good)
                    + "int main(void)\n{\n    int line;\n"
                    + "".join(f"    line = check_{number}();\n"
                              f"    if (line != 0)\n        printf(\"{number} %d\\n\", line);\n"
                              for number, _ in good)
                    + "    puts(\"done\");\n    return 0;\n}\n")
    result = compiler.compile("c", ["-c", "main.c", "-o", "main.o"], cwd=folder)
    if result.returncode:
        return [result.stderr[:1500]]
    program = folder / "checks"
    objects = [folder / f"case{number}.o" for number, _ in good]
    result = compiler.link([folder / "main.o", *objects], program)
    if result.returncode:
        return [f"linking: {result.stderr[:3000]}"]
    result = subprocess.run([program], capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)
    names = dict(good)
    lines = result.stdout.splitlines()
    failures = []
    for line in lines:
        if line != "done":
            number, where = line.split()
            failures.append(f"{names[int(number)].name()}\nchecks.h:{where} is not so")
    if result.returncode or not lines or lines[-1] != "done":
        failures.append(f"the program ended with {result.returncode}: {result.stderr[-500:]}")
    return failures
