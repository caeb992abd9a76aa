"""Which sources have mutants: the pure ones all that can be made, others those written for a rule."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from . import written_calls, written_events
from .mutant import Mutant
from .rewrite import PROLOGUE, rewrite
from .written import Written, apply, places

ROOT = Path(__file__).resolve().parents[3]
PURE = [
    "winsock_shim/shim/network_events.cpp",
    "compat/message/message_order.cpp",
    "compat/message/timer_list.cpp",
]
WRITTEN: list[Written] = [
    *written_calls.OF_THE_CALL, *written_calls.OF_THE_STATE_MACHINE,
    *written_events.OF_READ_AND_WRITE, *written_events.OF_URGENT_BYTES_AND_ACCEPT,
    *written_events.OF_CONNECT, *written_events.OF_CLOSE,
    *written_events.OF_DATAGRAMS_AND_THE_REST,
]


def all_sources() -> list[str]:
    named = {edit.source for written in WRITTEN for edit in written.edits} - set(PURE)
    return PURE + sorted(source for source in named if (ROOT / source).exists())


def prologue(source: str) -> str:
    """What stands before a source that is not pure."""
    is_api = Path(source).name.startswith("api_")  # sees no header of the core
    include = "" if is_api else '#include "tests/mutants/written.hpp"\n'
    return PROLOGUE + include + f'#line 1 "{source}"\n'


def of_written(number: int, written: Written, texts: dict[str, str]) -> Mutant:
    """A mutant whose place is not there any more is stale: it is told of, and left out."""
    stale = [edit.before for edit in written.edits
             if not places(edit, texts.get(edit.source, ""), edit.source in PURE)]
    return Mutant(number, written.edits[0].source, "", written.before, written.after, "written",
                  written.rule, stale[0] if stale else "")


def mutated() -> tuple[dict[str, str], list[Mutant]]:
    """Each source with its mutants in it, and all mutants."""
    mutants: list[Mutant] = []
    texts: dict[str, str] = {}
    for source in all_sources():
        texts[source] = (ROOT / source).read_text()
        if source in PURE:
            texts[source], more = rewrite(source, texts[source], len(mutants) + 1)
            mutants += more
    edits: dict[str, list] = {source: [] for source in texts}
    for written in WRITTEN:
        mutant = of_written(len(mutants) + 1, written, texts)
        mutants.append(mutant)
        for edit in written.edits if not mutant.stale else []:
            edits[edit.source].append((mutant.number, edit))
    for source, text in texts.items():
        start = "" if source in PURE else prologue(source)
        texts[source] = start + apply(text, edits[source], source in PURE)
    return texts, mutants


def generate(folder: Path) -> list[Mutant]:
    """Writes every mutated source, and mutants.json, into `folder`; what is the same stays as old
    as it is, and need not be compiled again."""
    texts, mutants = mutated()
    texts["mutants.json"] = json.dumps([asdict(mutant) for mutant in mutants], indent=1)
    folder.mkdir(parents=True, exist_ok=True)
    for source, text in texts.items():
        file = folder / Path(source).name
        if not file.exists() or file.read_text() != text:
            file.write_text(text)
    return mutants


def load(folder: Path) -> list[Mutant]:
    return [Mutant(**entry) for entry in json.loads((folder / "mutants.json").read_text())]
