"""The columns: an implementation, and the expectations that it is held against."""

import dataclasses
import sys


@dataclasses.dataclass(frozen=True)
class Column:
    name: str
    side: str  # "shim", "wine", "windows": which program runs, and how
    expectations: str  # What the case program calls the column.
    about: str


COLUMNS = [
    Column("shim:windows", "shim", "windows", "the shim, as measured on Windows (its default)"),
    Column("shim:documented", "shim", "documented", "the shim, as documented"),
    Column("shim:wine-8.0", "shim", "wine-8.0", "the shim, as Wine 8.0"),
    Column("wine-8.0", "wine", "wine-8.0", "the same cases on Wine 8.0"),
    Column("windows", "windows", "windows", "the same cases on Windows"),
]


def by_name(name):
    for column in COLUMNS:
        if column.name == name:
            return column
    raise ValueError(f"no column '{name}'; there are {', '.join(c.name for c in COLUMNS)}")


def usual():
    """What runs if nobody says otherwise."""
    on_windows = sys.platform == "win32"
    return [column for column in COLUMNS if (column.side == "windows") == on_windows]


def counterpart(column):
    """The column that has to show the same, if there is one: the same expectations elsewhere."""
    for other in COLUMNS:
        if other != column and other.expectations == column.expectations:
            return other
    return None
