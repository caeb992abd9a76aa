"""Starts the programs of both sides."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from .transcript import Transcript, parse

PROFILE = "wine-8.0"
SECONDS_A_SEED = 10  # beside Wine's start; usual is a hundredth


class Side:
    def __init__(self, command: list[str]):
        self.command = command

    def run(self, seed: int, count: int, keep: list[int] | None = None) -> dict[int, Transcript]:
        command = [*self.command, "--seed", str(seed), "--count", str(count)]
        if keep is not None:
            command += ["--keep", ",".join(map(str, keep))]
        environment = {**os.environ, "WINSOCK_SHIM_PROFILE": PROFILE,
                       "WINSOCK_SHIM_DISPLAY": "headless"}
        try:
            done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  timeout=120 + SECONDS_A_SEED * count)
            output = done.stdout
        except subprocess.TimeoutExpired as hung:
            output = hung.stdout or b""
        return parse(output.decode(errors="replace"))


def shim(program: Path) -> Side:
    return Side([str(program)])


def wine(root: Path, program: Path) -> Side:
    return Side([str(root / "tools" / "wine"), str(program)])
