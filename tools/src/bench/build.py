"""Builds the programs that are measured, and says where they are."""

import dataclasses
import pathlib
import shutil
import subprocess

from bench.servers import ROOT


class BuildError(Exception):
    """A program could not be built."""


@dataclasses.dataclass
class Programs:
    load: pathlib.Path
    shim: pathlib.Path
    asio: pathlib.Path
    epoll: pathlib.Path
    wine: pathlib.Path | None  # None: Wine or the cross compiler is not installed


def has_wine():
    return pathlib.Path("/usr/lib/wine/wine64").exists() and bool(
        shutil.which("x86_64-w64-mingw32-g++-posix")
    )


def build_starts(release=None):
    """The program without a window and the one with it."""
    native = _bench_directory("release", release, ["start_console", "start_window"])
    return native / "start_console", native / "start_window"


def build(release=None, mingw=None, with_wine=True):
    """Builds with the presets, or takes what lies in the build directories named."""
    targets = ["load", "async_select_echo", "asio_echo", "epoll_echo"]
    native = _bench_directory("release", release, targets)
    wine = None
    if with_wine and has_wine():
        wine = _bench_directory("mingw", mingw, ["async_select_echo"]) / "async_select_echo.exe"
    return Programs(
        load=native / "load" / "load",
        shim=native / "async_select_echo",
        asio=native / "asio_echo",
        epoll=native / "epoll_echo",
        wine=wine,
    )


def _bench_directory(preset, directory, targets):
    if directory is not None:
        return pathlib.Path(directory).resolve() / "bench"
    print(f"building {', '.join(targets)} (preset {preset}) ...", flush=True)
    if not (ROOT / "build" / preset / "build.ninja").exists():
        _run("cmake", "--preset", preset)
    _run("cmake", "--build", "--preset", preset, "--target", *targets)
    return ROOT / "build" / preset / "bench"


def _run(*command):
    result = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if result.returncode != 0:
        raise BuildError(f"{' '.join(command)} failed:\n{result.stdout[-4000:]}")
