"""How many of the public programs that were counted use a name (docs/corpus)."""

import dataclasses

from api_table import places

TABLES = ("functions", "crt")
# Of the tables' kinds, those that are functions or look like one.
_KINDS = ("func", "macrofn", "crt:std", "crt:ms-only")


@dataclasses.dataclass(frozen=True)
class Name:
    name: str
    programs: int
    header: str


class Corpus:
    def __init__(self):
        self.names = {}
        for table in TABLES:
            for row in _rows(table):
                if row["kind"] in _KINDS:
                    self.names[row["name"]] = Name(row["name"], int(row["programs"]), row["header"])
        self._symbols = {row["symbol"]: int(row["programs"]) for row in _rows("imports")}

    def programs(self, *names):
        """Of the function by its names: by its A and W, and by the name without either."""
        known = [self.names[name].programs for name in names if name in self.names]
        linked = [self._symbols[name] for name in names if name in self._symbols]
        return max(known + linked, default=0)

    def missing(self, headers):
        """The names that our headers do not know, the most used first."""
        missing = [one for one in self.names.values() if not headers.known(one.name)]
        return sorted(missing, key=lambda one: (-one.programs, one.name.lower()))


def _rows(table):
    lines = (places.CORPUS / f"api-{table}.tsv").read_text(encoding="utf-8").splitlines()
    titles = lines[0].split("\t")
    return [dict(zip(titles, line.split("\t"))) for line in lines[1:] if line]
