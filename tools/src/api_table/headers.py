"""The functions of our headers, as clang understands them: one file that includes every header."""

import dataclasses

# Of tests/abi, which compares the same declarations with Windows'.
from declarations import declarations_of
from macros import macros_of
from surfaces import clang, surfaces

from api_table.places import OWN_HEADERS, ROOT

_SYSTEM = "/usr"
# What Microsoft's C runtime declares, besides what lies in our own folders.
_C_RUNTIME = (
    "assert ctype errno fenv float inttypes limits locale math setjmp signal stdarg stddef stdint "
    "stdio stdlib string time wchar wctype conio direct io malloc mbstring memory process "
    "sys/locking sys/stat sys/timeb sys/types sys/utime"
).split()


@dataclasses.dataclass(frozen=True)
class Declared:
    """`symbol` is the linker's name, None for an inline function; `header` is relative to our
    repository, or the system's path."""

    name: str
    type: str
    symbol: str | None
    header: str

    @property
    def returns(self):
        return self.type.partition("(")[0].strip()

    @property
    def ours(self):
        return not self.header.startswith("/")


@dataclasses.dataclass(frozen=True)
class Headers:
    """`functions`: name -> Declared; `macros`: those with parameters; `synonyms`: plain macro ->
    the function or macro that it stands for."""

    functions: dict
    macros: set
    synonyms: dict

    def known(self, name):
        """Whether a program can call something of this name; SendMessage is SendMessageA or W."""
        return any(
            one in table
            for one in (name, f"{name}A")
            for table in (self.functions, self.macros, self.synonyms)
        )


@dataclasses.dataclass(frozen=True)
class _EveryHeader:
    """What tests/abi calls a surface. Not all of the runtime's headers are there yet."""

    name: str
    defines: tuple
    headers: tuple

    def prologue(self):
        text = "".join(f"#define {name}\n" for name in self.defines)
        for header in self.headers:
            text += f"#if __has_include(<{header}>)\n#include <{header}>\n#endif\n"
        return text


def _every_header():
    windows = surfaces()[0]
    # Winsock 1.1 before 2, so that what only 1.1 has is there, too; <strsafe.h> last.
    # The surface leaves out <wininet.h>, which Microsoft's <winhttp.h> excludes and ours does not.
    names = ["windows.h", "winsock.h", *windows.headers, "wininet.h",
             *(f"{name}.h" for name in _C_RUNTIME)]
    names = sorted(dict.fromkeys(names), key=lambda name: name == "strsafe.h")
    return _EveryHeader("every header", windows.defines, tuple(names))


def read():
    surface = _every_header()
    side = clang()
    folders = [str(folder) for folder in OWN_HEADERS] + [_SYSTEM]
    functions = {}
    for name, found in declarations_of(side, surface, folders).functions.items():
        header = found.header.removeprefix(f"{ROOT}/")
        functions[name] = Declared(name, found.type, found.symbol, header)
    macros, synonyms = _macros(side, surface, folders, functions)
    return Headers(functions, macros, synonyms)


def _macros(side, surface, folders, functions):
    plain, with_parameters = macros_of(side, surface, folders)
    macros = set(with_parameters)
    text = surface.prologue() + "".join(f'"@{name}" {name}\n' for name in plain)
    expanded = side.compile("c", "-E", "-P", "-x", "c", "-", input=text).stdout
    synonyms = {}
    for line in expanded.splitlines():
        name, _, meaning = line[2:].partition('" ')
        if line.startswith('"@') and (meaning in macros or meaning in functions):
            synonyms[name] = meaning
    return macros, synonyms
