"""The file that the file-transfer sample sends."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

MEGABYTE = 1 << 20


def make(path: Path, megabytes: int) -> None:
    """Writes a file of this size, the same bytes each time; one that is there already is kept."""
    if path.exists() and path.stat().st_size == megabytes * MEGABYTE:
        return
    source = random.Random(megabytes)
    with path.open("wb") as file:
        for _ in range(megabytes):
            file.write(source.randbytes(MEGABYTE))


def digest(path: Path) -> str:
    """Its SHA-256, or "" when there is no such file."""
    if not path.exists():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
