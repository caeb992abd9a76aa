"""What is compared: which headers are included together, and how each side compiles them."""

import dataclasses
import os
import pathlib
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMPAT = ROOT / "compat/include"
WINSOCK = ROOT / "winsock_shim/include"

# Not a header of declarations: it changes how what follows is packed.
PACKING = {"poppack.h", "pshpack1.h", "pshpack2.h", "pshpack4.h", "pshpack8.h"}
# mingw-w64's has functions of its own under the names of <ws2tcpip.h>, for Windows 2000.
OTHERWISE = {"wspiapi.h"}
# Headers that bring Winsock 2, which a program of 1.1 does not see.
WINSOCK_2 = {"winsock2.h", "ws2tcpip.h", "ws2def.h", "ws2ipdef.h", "mswsock.h", "mstcpip.h",
             "in6addr.h"}

# For C++ alone; in C, mingw-w64's is an error.
CXX_ONLY = {"comdef.h"}


# Else <strsafe.h> hides lstrcpy and others from the probe.
_DEFINES = ("STRSAFE_NO_DEPRECATE",)


@dataclasses.dataclass(frozen=True)
class Surface:
    """Headers in the order of their inclusion, with what the program defines before."""

    name: str
    headers: tuple
    defines: tuple = ()

    def prologue(self):
        lines = [f"#define {name}" for name in self.defines]
        lines += [f"#include <{header}>" for header in self.headers]
        return "\n".join(lines) + "\n"


def _public_headers():
    """Every header with Microsoft's name; other spellings only forward to these."""
    found = [path.name for folder in (COMPAT, WINSOCK) for path in folder.glob("*.h")]
    names = [name for name in found if name == name.lower() and name not in PACKING | CXX_ONLY | OTHERWISE]
    # Both sides want <strsafe.h> last: Microsoft's lets the functions it replaces disappear.
    return sorted(names, key=lambda name: (name == "strsafe.h", name))


def surfaces():
    everything = _public_headers()
    first = ["winsock2.h", "ws2tcpip.h", "windows.h"]
    two = first + [name for name in everything if name not in first and name != "winsock.h"]
    one = ["windows.h", "winsock.h"]
    one += [name for name in everything if name not in WINSOCK_2 and name not in one]
    # <wininet.h> and <winhttp.h> of Microsoft and mingw-w64 are not for the same file.
    return [
        Surface("winsock2", _without("wininet.h", two), _DEFINES),
        Surface("winsock2 UNICODE", _without("winhttp.h", two), (*_DEFINES, "UNICODE", "_UNICODE")),
        Surface("winsock 1.1", _without("winhttp.h", one), _DEFINES),
    ]


def _without(left_out, headers):
    return tuple(name for name in headers if name != left_out)


def _program_flags(language, compiler):
    """The arguments of cmake/program-flags.list for c or c++ by gcc or clang."""
    flags = []
    for line in (ROOT / "cmake/program-flags.list").read_text().splitlines():
        if not line[:1].isalpha():
            continue
        when, argument = line.split(" ", 1)
        if when == "include":
            flags += ["-isystem", str(ROOT / argument)]
        elif all(part in ("all", language, compiler) for part in when.split("/")):
            flags.append(argument)
    return flags


class Side:
    """One way to compile a probe and to run it."""

    def __init__(self, name, compilers, flags, launcher=()):
        self.name = name
        self._compilers = compilers
        self._flags = flags
        self._launcher = list(launcher)
        is_clang = "clang" in pathlib.Path(compilers["c"]).name
        # Both stop after some number of errors unless told otherwise.
        self.all_errors = ["-ferror-limit=0"] if is_clang else ["-fmax-errors=0"]

    def command(self, language, *arguments):
        standard = "-std=gnu17" if language == "c" else "-std=gnu++14"
        return [self._compilers[language], *self._flags(language), standard, "-w", *arguments]

    def compile(self, language, *arguments, **options):
        return subprocess.run(self.command(language, *arguments), capture_output=True,
                              text=True, errors="replace", timeout=240, **options)

    def run(self, program):
        # Into a file: Wine's services inherit a pipe and keep it open long after the program's end.
        with tempfile.TemporaryFile("w+", errors="replace") as output:
            result = subprocess.run([*self._launcher, str(program)], stdin=subprocess.DEVNULL,
                                    stdout=output, stderr=subprocess.DEVNULL, timeout=240)
            output.seek(0)
            text = output.read()
        if result.returncode != 0:
            raise RuntimeError(f"{self.name}: the probe ended with {result.returncode}\n"
                               f"{text[-2000:]}")
        return text


def _own_headers_first(folders):
    """Flags for a changed copy of our headers: a test of the test."""
    return [flag for folder in folders or () for flag in ("-isystem", str(folder))]


def ours(include_folders=None):
    compilers = {"c": os.environ.get("WINSOCK_SHIM_TEST_CC", "gcc"),
                 "c++": os.environ.get("WINSOCK_SHIM_TEST_CXX", "g++")}
    family = "clang" if "clang" in pathlib.Path(compilers["c++"]).name else "gcc"
    return Side("ours", compilers, lambda language: [*_own_headers_first(include_folders),
                                                     *_program_flags(language, family)])


def clang(include_folders=None):
    """Our side again, for reading declarations."""
    def tool(name):
        return shutil.which(name + "-14") or shutil.which(name) or name
    return Side("clang", {"c": tool("clang"), "c++": tool("clang++")},
                lambda language: [*_own_headers_first(include_folders),
                                  *_program_flags(language, "clang")])


def windows():
    """mingw-w64's headers, run through Wine."""
    compilers = {"c": "x86_64-w64-mingw32-gcc-posix", "c++": "x86_64-w64-mingw32-g++-posix"}
    return Side("Windows", compilers, lambda language: ["-D_WIN32_WINNT=0x0A00", "-static"],
                [ROOT / "tools/wine"])
