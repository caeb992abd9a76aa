"""Runs a sample's server and client, records both, and ends them whatever happens."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

from .parse import Line, parse
from .samples import ROOT, Sample

DEADLINE = 300.0  # seconds; only a program that hangs comes near it
_LISTENING = re.compile(r"listening on port (\d+)")


class RunFailed(Exception):
    """A program failed or did not end; its text says which and shows what it printed."""


@dataclass(frozen=True)
class Side:
    """Where programs run: on the shim, or on real Winsock under Wine."""

    title: str
    folder: Path  # of the build
    launcher: tuple[str, ...] = ()
    profile: str = ""


@dataclass
class Outcome:
    server: list[Line]
    client: list[Line]
    server_output: str
    client_output: str


class Program:
    """A running program whose output is collected by a thread."""

    def __init__(self, title: str, command: list[str], folder: Path, environment: dict[str, str]):
        self.title = title
        self._output: list[str] = []
        self._changed = threading.Condition()
        self._ended = False
        # A session of its own: what the program starts can be ended with it.
        self._process = subprocess.Popen(
            command, cwd=folder, env=environment, text=True, errors="replace",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            start_new_session=True)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("tools/wine:"):  # it says what takes long
                print(line, end="", flush=True)
            with self._changed:
                self._output.append(line)
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def output(self) -> str:
        with self._changed:
            return "".join(self._output)

    def wait_for_line(self, pattern: re.Pattern[str]) -> re.Match[str]:
        """The first line that matches. RunFailed when the program ends or the deadline comes first."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._ended or any(map(pattern.search, self._output)), DEADLINE)
            for line in self._output:
                if found := pattern.search(line):
                    return found
        raise self._failed("did not get ready")

    def wait(self) -> None:
        """Until it ends by itself. RunFailed when it fails or the deadline comes first."""
        try:
            code = self._process.wait(DEADLINE)
        except subprocess.TimeoutExpired:
            raise self._failed(f"did not end within {DEADLINE:.0f} seconds") from None
        self._reader.join(DEADLINE)
        if code != 0:
            raise self._failed(f"ended with code {code}")

    def end(self) -> None:
        """Ends it and what it has started, if anything still runs."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._reader.join(DEADLINE)
        if not self._reader.is_alive():
            assert self._process.stdout is not None
            self._process.stdout.close()

    def _failed(self, what: str) -> RunFailed:
        return RunFailed(f"{self.title} {what}. It printed:\n{self.output() or '(nothing)'}")


def _start(side: Side, sample: Sample, target: str, arguments: list[str], folder: Path,
           times: bool) -> Program:
    environment = dict(os.environ, WINSOCK_SHIM_TRANSCRIPT=f"{target}.transcript")
    environment["WINSOCK_SHIM_TRANSCRIPT_TIME"] = "1" if times else ""
    environment.pop("WINSOCK_SHIM_PROFILE", None)
    if side.profile:
        environment["WINSOCK_SHIM_PROFILE"] = side.profile
    suffix = ".exe" if side.launcher else ""
    program = side.folder / "samples" / sample.folder / (target + suffix)
    return Program(f"{target} ({side.title})", [*side.launcher, str(program), *arguments], folder,
                   environment)


def run(side: Side, sample: Sample, folder: Path, times: bool = False) -> Outcome:
    """Runs the sample in the folder, which holds the file to send if one is wanted, and in which
    the transcripts are left. The server chooses its port and tells it."""
    for target in sample.targets:
        (folder / f"{target}.transcript").unlink(missing_ok=True)
    programs: list[Program] = []
    try:
        server = _start(side, sample, sample.server, ["0", *sample.server_arguments], folder, times)
        programs.append(server)
        port = server.wait_for_line(_LISTENING)[1]
        client = _start(side, sample, sample.client,
                        ["127.0.0.1", port, *sample.client_arguments], folder, times)
        programs.append(client)
        client.wait()
        server.wait()
    finally:
        for program in programs:
            program.end()

    def transcript(target: str) -> list[Line]:
        path = folder / f"{target}.transcript"
        if not path.exists():
            raise RunFailed(f"{target} ({side.title}) has written no transcript {path}")
        return parse(path.read_text(encoding="utf-8", errors="replace"), frozenset({int(port)}))

    return Outcome(transcript(sample.server), transcript(sample.client), server.output(),
                   client.output())


def wine() -> tuple[str, ...]:
    return (str(ROOT / "tools" / "wine"),)
