"""Builds a tutorial's programs with wsacc, for one side; once, until something changes."""

import dataclasses
import fcntl
import hashlib
import os
import pathlib
import shutil
import subprocess

from places import ROOT

WSACC = ROOT / "tools" / "wsacc"
HEADERS = ("compat/include", "compat/libc", "winsock_shim/include", "winsock_shim/native/include",
           "cmake/program-flags.list")


class BuildFailed(Exception):
    pass


@dataclasses.dataclass(frozen=True)
class Side:
    """Where programs run; tests/interop starts them."""

    name: str
    folder: pathlib.Path  # of the programs
    profile: str
    prefix: tuple = ()
    options: tuple = ()  # of wsacc
    libraries: tuple = ()  # what is linked into the programs
    suffix: str = ""

    def command(self, program, *arguments):
        return [*self.prefix, str(self.folder / f"{program}{self.suffix}"), *map(str, arguments)]


def shim(build):
    listed = (build / "program-link.list").read_text(encoding="utf-8").splitlines()
    return Side("the shim", build / "tutorials" / "shim", "wine-8.0",
                libraries=tuple(pathlib.Path(line) for line in listed if line.startswith("/")))


def windows(build):
    """Real Winsock."""
    recorder = build / "windows" / "libwinsock_shim_recorder.a"
    return Side("Wine", build / "tutorials" / "windows", "", (str(ROOT / "tools" / "wine"),),
                ("--windows",), (recorder,), ".exe")


def _fingerprint(tutorial, side, driver):
    """Of everything that the programs are made from."""
    digest = hashlib.sha256(repr((side.options, tutorial.options, tutorial.commands())).encode())
    for path in tutorial.files():
        digest.update(str(path).encode() + path.read_bytes())
    tools = [driver, *side.libraries]
    for part in HEADERS:
        path = ROOT / part
        tools += sorted(path.rglob("*.h")) if path.is_dir() else [path]
    for path in tools:
        status = path.stat()
        digest.update(f"{path} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()


def _wsacc(tutorial, side, library, folder):
    for output, inputs in tutorial.commands():
        command = [WSACC, "-Wl,--strip-debug", *side.options, *tutorial.options, *inputs]
        if output:
            command += ["-o", output]
        result = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
                                env=os.environ | {"WINSOCK_SHIM_BUILD": str(library)})
        if result.returncode != 0:
            raise BuildFailed(f"wsacc does not build {tutorial.name} for {side.name}:\n"
                              + result.stdout.decode(errors="replace"))


def build(tutorial, side, library):
    """`library` is the build directory that wsacc takes the library and itself from. Returns the
    side with the folder of this tutorial's programs."""
    folder = side.folder / tutorial.name
    stamp = folder / "made-from"
    made_from = _fingerprint(tutorial, side, library / "wsacc" / "wsacc")
    side.folder.mkdir(parents=True, exist_ok=True)
    with open(side.folder / f"{tutorial.name}.lock", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.exists() or stamp.read_text(encoding="utf-8") != made_from:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            _wsacc(tutorial, side, library, folder)
            stamp.write_text(made_from, encoding="utf-8")
    return dataclasses.replace(side, folder=folder)
