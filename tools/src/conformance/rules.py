"""The rules, read from the tables of docs/semantics."""

import dataclasses
import re

from conformance.places import SEMANTICS

# Several switches of one rule have anchors of their own: "M40", "M40-connect".
ROW = re.compile(
    r'^\| <a id="(?P<anchor>[^"]+)"></a>(?P<id>[A-Z](?:-[A-Z])?\d+) \| (?P<cells>.*) \|$'
)
# In the order in which the pages are to be read.
PAGES = [
    "state-machine.md",
    "async-select.md",
    "events.md",
    "event-objects.md",
    "look-ups.md",
    "startup.md",
    "sockets.md",
    "message-queue.md",
]


@dataclasses.dataclass(frozen=True)
class Rule:
    id: str
    page: str
    text: str
    source: str
    wine: str  # What Wine 8.0 does instead; empty: the same.

    @property
    def link(self):
        return f"../semantics/{self.page}#{self.id}"


@dataclasses.dataclass(frozen=True)
class Page:
    file: str
    title: str
    rules: tuple[Rule, ...]


def pages():
    return [_page(file) for file in PAGES]


def all_rules():
    return [rule for page in pages() for rule in page.rules]


def cells_of(text):
    """(id, cells) of each row that has an anchor."""
    for line in text.splitlines():
        row = ROW.match(line)
        if row and re.fullmatch(re.escape(row["id"]) + r"(-[a-z-]+)?", row["anchor"]):
            yield row["id"], [cell.strip() for cell in row["cells"].split("|")]


def _page(file):
    text = (SEMANTICS / file).read_text(encoding="utf-8")
    title = text.splitlines()[0].removeprefix("# ")
    found = []
    for name, cells in cells_of(text):
        if len(cells) != 3:
            raise ValueError(f"{file}: the row {name} has {len(cells) + 1} cells in place of 4")
        found.append(Rule(name, file, *cells))
    return Page(file, title, tuple(found))
