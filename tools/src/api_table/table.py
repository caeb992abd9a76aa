"""The rows of docs/api.md: functions with their state, by the library that Windows has them in."""

import collections
import dataclasses

from api_table import archive, places
from api_table.checks import NOTHING

MODULES = ("ws2_32", "mswsock", "wsock32", "user32", "gdi32", "kernel32", "winmm", "version", "advapi32",
           "shell32", "comctl32", "comdlg32", "msvcrt", "headers")
# The C runtime's names, from before and after Windows 10.
_ARCHIVES = {"msvcrt": ("msvcrt-os", "ucrt"), "headers": ()}
# A program defines these itself.
PROGRAMS_OWN = {"WinMain", "wWinMain"}

IMPLEMENTED, NO_FAILURE, UNTESTED = "implemented", "failure untested", "untested"
PARTLY, REFUSED = "partly", "refused"
STATES = (IMPLEMENTED, NO_FAILURE, UNTESTED, PARTLY, REFUSED)


@dataclasses.dataclass
class Row:
    """A function, or the A and the W of one: `states` has one or both."""

    name: str
    functions: tuple
    programs: int
    states: dict  # function -> state
    results: set
    failures: set
    notes: list

    @property
    def label(self):
        return self.name + "A/W" if len(self.functions) == 2 else self.name

    @property
    def state(self):
        states = list(self.states.values())
        if len(set(states)) == 1:
            return states[0]
        return ", ".join(f"{name[-1]} {state}" for name, state in self.states.items())


class Modules:
    """Which of Windows' libraries has a function, by mingw-w64's import libraries."""

    def __init__(self):
        self._names = {
            module: set().union(*(
                archive.symbols_of(places.WINDOWS_LIBRARIES / f"lib{name}.a")
                for name in _ARCHIVES.get(module, (module,))
            ))
            for module in MODULES
        }

    def of(self, function):
        """None for what Windows has not got at all: glibc's own."""
        for module, names in self._names.items():
            if function.name in names and (function.ours or module == "msvcrt"):
                return module
        if function.header.startswith("compat/libc/"):
            return "msvcrt"
        return "headers" if function.ours else None


def rows_of(headers, modules, checks, notes, corpus):
    """module -> its rows, in alphabetical order."""
    by_function = collections.defaultdict(list)
    for note in notes:
        for name in note.functions:
            by_function[name].append(note)
    other_names = collections.defaultdict(list)
    for name, meaning in headers.synonyms.items():
        other_names[meaning].append(name)
    listed = {name: modules.of(function) for name, function in headers.functions.items()
              if name not in PROGRAMS_OWN}
    found = {module: [] for module in MODULES}
    for name, module in listed.items():
        if module is None or (name[-1] == "W" and name[:-1] + "A" in listed):
            continue
        pair = name[-1] == "A" and name[:-1] + "W" in listed
        base = name[:-1] if pair else name
        functions = (name, base + "W") if pair else (name,)
        told = list(dict.fromkeys(note for one in functions for note in by_function[one]))
        found[module].append(Row(
            base,
            functions,
            corpus.programs(base, *functions, *sum((other_names[one] for one in functions), [])),
            {one: _state(headers.functions[one], by_function[one], checks) for one in functions},
            set().union(*(checks.results.get(one, ()) for one in functions)),
            set().union(*(checks.failures.get(one, ()) for one in functions)),
            [note for note in told if note.state != "no error"],
        ))
    for rows in found.values():
        rows.sort(key=lambda row: (row.name.lower().lstrip("_"), row.name))
    return found


def _state(function, notes, checks):
    told = {note.state for note in notes}
    for state in (REFUSED, PARTLY):
        if state in told:
            return state
    if function.name not in checks.results:
        return UNTESTED
    has_no_failure = function.returns in NOTHING or "no error" in told
    return IMPLEMENTED if has_no_failure or function.name in checks.failures else NO_FAILURE
