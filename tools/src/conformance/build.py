"""Builds the case programs, and says where they are."""

import pathlib
import shutil
import subprocess
import sys

from conformance.places import ROOT

TARGET = "conformance_cases"


class BuildError(Exception):
    """A program could not be built."""


def has_wine():
    return pathlib.Path("/usr/lib/wine/wine64").exists() and bool(
        shutil.which("x86_64-w64-mingw32-g++-posix")
    )


def commands(columns, shim_directory=None, windows_directory=None, preset="release"):
    """How a case is started on each side that the columns need."""
    sides = {column.side for column in columns}
    found = {}
    if "shim" in sides:
        found["shim"] = [_program(preset, shim_directory, TARGET)]
    if "wine" in sides:
        if not has_wine():
            raise BuildError("Wine or mingw-w64 is not installed (tools/setup installs them)")
        program = _program("mingw", windows_directory, TARGET + ".exe")
        found["wine"] = [str(ROOT / "tools" / "wine"), "--errors-last", program]
    if "windows" in sides:
        if sys.platform != "win32":
            raise BuildError("the column windows runs on Windows only")
        found["windows"] = [_program("mingw", windows_directory, TARGET + ".exe")]
    return found


def _program(preset, directory, name):
    if directory is None:
        directory = ROOT / "build" / preset
        print(f"building {TARGET} (preset {preset}) ...", file=sys.stderr, flush=True)
        if not (directory / "build.ninja").exists():
            _run("cmake", "--preset", preset)
        _run("cmake", "--build", "--preset", preset, "--target", TARGET)
    # In a build's tree, or beside the kit's command file.
    directory = pathlib.Path(directory).resolve()
    for program in (directory / "tests" / "conformance" / name, directory / name):
        if program.exists():
            return str(program)
    raise BuildError(f"{directory} has no {name}")


def _run(*command):
    result = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if result.returncode != 0:
        raise BuildError(f"{' '.join(command)} failed:\n{result.stdout[-4000:]}")
