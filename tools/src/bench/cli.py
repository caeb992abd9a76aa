"""The command line of tools/bench."""

import argparse
import dataclasses
import pathlib
import sys

from bench import build, loads, measure, report, start
from bench.servers import ServerError

DESCRIPTION = """\
Measures how fast an echo of 64 bytes through WSAAsyncSelect is, against a plain Asio server, a
plain epoll server and the same program under Wine, at several numbers of connections.

The measurements come in pairs, the shim and another server one after the other in alternating
order, and what counts is the median of the pairs' ratios; it can be used on a busy machine. The
server runs on one core and the load generator on another, where there are two; in pairs with Wine,
whose server is two processes, nothing is bound to a core. The processor time of a round trip is the
server's own, kernel included (Wine's: with its server process).

With --start it measures the processor time that a program with a window takes from its start until
it has drawn itself, beyond that of a console program; pairs and medians here, too.
"""

EPILOGUE = """\
targets: the median of the round trips' ratios is at least 0.9 against plain Asio, and at least
10 against Wine, at each number of connections; where plain epoll does not make ten times Wine
either, the target is shown as out of reach and does not count. A start with a window takes at most
100 ms of processor time beyond one without. With --check more pairs are measured while a
verdict is within the noise.
"""


@dataclasses.dataclass
class Plan:
    """How much is measured."""

    connections: list[int]
    pairs: int
    most_pairs: int
    seconds: float
    warm_up: float
    pinned: bool


def parse(arguments):
    parser = argparse.ArgumentParser(
        prog="tools/bench",
        description=DESCRIPTION,
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--quick", action="store_true", help="about a minute instead of five")
    parser.add_argument("--check", action="store_true", help="exit 1 if a target is missed")
    parser.add_argument("--json", metavar="FILE", help="also write every run to FILE")
    parser.add_argument(
        "--connections",
        type=lambda text: [int(number) for number in text.split(",")],
        default=[1, 50, 500],
        metavar="N,…",
        help="numbers of connections (1,50,500)",
    )
    parser.add_argument("--start", action="store_true", help="measure the start of programs")
    parser.add_argument("--pairs", type=int, help="pairs of each combination (15, quick: 6)")
    parser.add_argument("--unpinned", action="store_true", help="let the scheduler choose cores")
    parser.add_argument("--without-wine", action="store_true", help="leave Wine out")
    parser.add_argument("--release-dir", metavar="DIR", help="measure this build, build nothing")
    parser.add_argument("--mingw-dir", metavar="DIR", help="the same for the Windows side")
    return parser.parse_args(arguments)


def plan_of(options):
    pairs = options.pairs or (6 if options.quick else 15)
    return Plan(
        connections=options.connections,
        pairs=pairs,
        most_pairs=3 * pairs if options.check else pairs,
        seconds=0.35 if options.quick else 1.0,
        warm_up=0.05 if options.quick else 0.1,
        pinned=not options.unpinned,
    )


def show_progress(connections, comparisons):
    done = ", ".join(
        f"{comparison.other} {comparison.speed_ratio():.2f} ({len(comparison.pairs)} pairs)"
        for comparison in comparisons
    )
    if sys.stderr.isatty():
        print(f"\r\033[K{connections} connections: {done}", end="", file=sys.stderr, flush=True)


def clear_progress():
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def main(arguments):
    options = parse(arguments)
    plan = plan_of(options)
    if options.start:
        return starts(options, plan)
    try:
        programs = build.build(options.release_dir, options.mingw_dir, not options.without_wine)
        print("measuring ...", flush=True)
        comparisons = measure.Measurement(programs, plan, show_progress).run()
    except (build.BuildError, ServerError, loads.LoadError) as error:
        print(f"tools/bench: {error}", file=sys.stderr)
        return 1
    clear_progress()
    print("\n".join(report.table(comparisons)))
    if options.json:
        pathlib.Path(options.json).write_text(report.as_json(comparisons, plan) + "\n")
    return status(options, programs, comparisons)


def starts(options, plan):
    try:
        console, window = build.build_starts(options.release_dir)
        measured = start.measure(console, window, plan.pairs)
    except (build.BuildError, start.StartError) as error:
        print(f"tools/bench: {error}", file=sys.stderr)
        return 1
    print("\n".join(start.report(measured)))
    return 1 if options.check and not all(one.met() for one in measured) else 0


def status(options, programs, comparisons):
    """Without Wine its target was not checked, which is no success unless it was asked for."""
    if programs.wine is None and not options.without_wine:
        print("Wine or mingw-w64 is not installed: its target was not measured", file=sys.stderr)
        if options.check:
            return 1
    return 1 if options.check and report.missed(comparisons) else 0
