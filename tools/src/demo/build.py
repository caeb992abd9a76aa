"""Builds programs of a preset, with the build's own progress shown."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .samples import ROOT


class BuildFailed(Exception):
    pass


def _run(command: list[str]) -> None:
    print("$ " + " ".join(command), flush=True)
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise BuildFailed(f"failed: {' '.join(command)}")


def build(preset: str, targets: list[str]) -> Path:
    """Configures the preset if it never was, builds the targets, returns the build's folder."""
    folder = ROOT / "build" / preset
    if not (folder / "build.ninja").exists():
        _run(["cmake", "--preset", preset])
    _run(["cmake", "--build", "--preset", preset, "--target", *targets])
    return folder
