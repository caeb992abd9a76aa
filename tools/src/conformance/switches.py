"""The switches: as policy_switches.def has them, and as docs/semantics tells them."""

import re

from conformance import rules
from conformance.places import ROOT, SEMANTICS

DEFINITIONS = ROOT / "winsock_shim" / "shim" / "policy_switches.def"
PAGE = SEMANTICS / "switches.md"
SWITCH = re.compile(
    r'^SWITCH\((?P<row>\w+), (?P<member>\w+), "(?P<name>[^"]+)", VALUES\((?P<values>[^)]*)\), '
    r"(?P<windows>\w+), (?P<documented>\w+), (?P<wine>\w+)\)$"
)


def defined():
    """row -> (name, value under windows, documented, wine-8.0)."""
    text = DEFINITIONS.read_text(encoding="utf-8")
    text = "\n".join(line for line in text.splitlines() if not line.startswith("//"))
    found = {}
    for statement in re.findall(r"SWITCH\(.*?\)\s*,.*?\)", text, re.DOTALL):
        switch = SWITCH.match(re.sub(r"\s+", " ", statement))
        if switch is None:
            raise ValueError(f"cannot read {statement}")
        row = switch["row"].replace("_", "-")
        profiles = (switch["windows"], switch["documented"], switch["wine"])
        found.setdefault(row, []).append((switch["name"], *profiles))
    return found


def documented():
    """The same, from the table of the page."""
    found = {}
    for row, cells in rules.cells_of(PAGE.read_text(encoding="utf-8")):
        name, _, *profiles = cells
        found.setdefault(row, []).append((name.strip("`"), *profiles))
    return found
