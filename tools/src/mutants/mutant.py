"""A mutant: one change of one source."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass
class Mutant:
    number: int  # what switches it on in the mutated programs
    source: str  # from the root of the tree
    function: str
    before: str
    after: str
    kind: str = "operator"
    rule: str = ""  # of a mutant that was written for a rule
    stale: str = ""  # what a written one looks for and does not find any more

    @property
    def id(self) -> str:
        """Stays the same while the mutated line does, wherever it stands."""
        text = "\0".join((self.source, self.function, self.before, self.after))
        return hashlib.sha256(text.encode()).hexdigest()[:8]

    def change(self) -> str:
        return f"{self.before}  =>  {self.after or 'nothing'}"

    def __str__(self) -> str:
        return f"{self.id} {self.source}: {self.function}: {self.change()}"
