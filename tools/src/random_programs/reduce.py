"""The shortest form of a program that still differs."""

from __future__ import annotations

from typing import Callable


def reduce(actions: list[int], differs: Callable[[list[int]], bool]) -> list[int]:
    """Leaves out ever smaller pieces as long as `differs` holds of the rest."""
    piece = max(1, len(actions) // 2)
    while True:
        at, shorter = 0, False
        while at < len(actions):
            rest = actions[:at] + actions[at + piece:]
            if rest and differs(rest):
                actions, shorter = rest, True
            else:
                at += piece
        if piece == 1 and not shorter:
            return actions
        piece = max(1, piece // 2)
