"""The command line of tools/random."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from .reduce import reduce
from .run import Side, shim, wine
from .transcript import as_case, same

FULL = os.environ.get("WINSOCK_SHIM_TEST_FULL", "") not in ("", "0")
ROOT = Path(__file__).resolve().parents[3]


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools/random", description="""
        Runs random programs on the shim (profile wine-8.0) and on real Winsock under Wine, and
        compares what they print. A program that differs is reduced to its shortest form and printed
        as a conformance case. Exit status 0: none differs.""")
    parser.add_argument("--seed", type=int, default=1, help="the first (default: 1)")
    parser.add_argument("--count", type=int, default=500 if FULL else 25,
                        help="how many (default: 25; 500 with WINSOCK_SHIM_TEST_FULL=1)")
    parser.add_argument("--shim", type=Path, help="a build folder (default: build/release)")
    parser.add_argument("--windows", type=Path, help="a build folder (default: build/mingw)")
    return parser.parse_args(arguments)


def program(preset: str, folder: Path | None, name: str) -> Path:
    if folder is None:
        folder = ROOT / "build" / preset
        print(f"building random_programs (preset {preset}) ...", file=sys.stderr, flush=True)
        steps = [["cmake", "--build", "--preset", preset, "--target", "random_programs"]]
        if not (folder / "build.ninja").exists():
            steps.insert(0, ["cmake", "--preset", preset])
        for step in steps:
            done = subprocess.run(step, cwd=ROOT, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, text=True)
            if done.returncode:
                sys.exit(f"tools/random: {' '.join(step)} failed:\n{done.stdout[-4000:]}")
    return folder.resolve() / "tests" / "random" / name


def explain(seed: int, here: Side, there: Side) -> str:
    """The reduced program as a case."""
    def both(keep: list[int] | None):
        return here.run(seed, 1, keep).get(seed), there.run(seed, 1, keep).get(seed)

    ours, theirs = both(None)
    if ours is None or theirs is None:
        return f"seed {seed}: one side printed nothing"
    if same(ours, theirs):
        return f"seed {seed} differs only among others, not by itself"
    numbers = sorted({line.number for line in ours.lines + theirs.lines})
    kept = reduce(numbers, lambda keep: not same(*both(keep)))
    ours, theirs = both(kept)
    return f"seed {seed}, reduced to {len(kept)} actions:\n{as_case(ours, theirs)}"


def main(arguments: list[str]) -> int:
    options = parse_arguments(arguments)
    here = shim(program("release", options.shim, "random_programs"))
    there = wine(ROOT, program("mingw", options.windows, "random_programs.exe"))
    ours = here.run(options.seed, options.count)
    theirs = there.run(options.seed, options.count)
    seeds = range(options.seed, options.seed + options.count)
    different = [seed for seed in seeds if not same(ours.get(seed), theirs.get(seed))]
    for seed in different[:10]:
        print(explain(seed, here, there), flush=True)
    print(f"{options.count} random programs: {len(different)} differ"
          + (": seeds " + " ".join(map(str, different)) if different else ""))
    return 1 if different else 0
