"""Shows comparisons as a table, and keeps them as JSON."""

import dataclasses
import json
import os
import platform

from bench.measure import EPOLL, WINE

COLUMNS = (
    f"{'connections':>11}  {'against':<11}  {'pairs':>5}  {'round trips/s':>15}  "
    f"{'ratio: median (min … max)':<27}  {'CPU µs/round trip':>17}  {'ratio':>5}  verdict"
)


def table(comparisons):
    """The lines of the table. The first number of two is the shim's, the second the other's."""
    yield COLUMNS
    for comparison in comparisons:
        ratios = comparison.speed_ratios()
        spread = f"{comparison.speed_ratio():6.2f} ({ratios[0]:.2f} … {ratios[-1]:.2f})"
        speeds = f"{comparison.speed('shim'):.0f} : {comparison.speed('other'):.0f}"
        costs = f"{comparison.cost('shim'):.1f} : {comparison.cost('other'):.1f}"
        yield (
            f"{comparison.connections:>11}  {comparison.other:<11}  {len(ratios):>5}  "
            f"{speeds:>15}  {spread:<27}  {costs:>17}  {comparison.cost_ratio():>5.2f}  "
            f"{verdict(comparison, comparisons)}"
        )


def verdict(comparison, comparisons):
    if comparison.target is None:
        return "-"
    goal = f"at least {comparison.target:g}"
    if comparison.met():
        return f"met ({goal})" + (", but within the noise" if comparison.undecided() else "")
    reached = ceiling(comparison, comparisons)
    if out_of_reach(comparison, comparisons):
        return f"out of reach ({goal}): plain epoll makes {reached:.1f}"
    return f"MISSED ({goal})" + (f"; plain epoll makes {reached:.1f}" if reached else "")


def ceiling(comparison, comparisons):
    """What plain epoll reaches against Wine: a native server cannot be expected to do better."""
    if comparison.other != WINE:
        return None
    for epoll in comparisons:
        if (epoll.connections, epoll.other) == (comparison.connections, EPOLL):
            return comparison.speed_ratio() / epoll.speed_ratio()
    return None


def out_of_reach(comparison, comparisons):
    """Whether the target is one that no server on this machine meets (docs/decisions/0007)."""
    reached = ceiling(comparison, comparisons)
    return not comparison.met() and reached is not None and reached < comparison.target


def missed(comparisons):
    return [
        comparison
        for comparison in comparisons
        if not comparison.met() and not out_of_reach(comparison, comparisons)
    ]


def as_json(comparisons, plan):
    """Everything that was measured, run by run, and the machine that it was measured on."""
    return json.dumps(
        {
            "machine": {
                "kernel": platform.release(),
                "cores": len(os.sched_getaffinity(0)),
                "load_average": os.getloadavg(),
            },
            "plan": dataclasses.asdict(plan),
            "comparisons": [
                {
                    "connections": comparison.connections,
                    "against": comparison.other,
                    "target": comparison.target,
                    "met": comparison.met(),
                    "speed_ratio": comparison.speed_ratio(),
                    "speed_ratios": comparison.speed_ratios(),
                    "processor_time_ratio": comparison.cost_ratio(),
                    "pairs": [dataclasses.asdict(pair) for pair in comparison.pairs],
                }
                for comparison in comparisons
            ],
        },
        indent=2,
    )
