"""Pairs of measurements of two servers, and what may be concluded from their ratios.

Both measurements of a pair run one after the other, in alternating order, so that whatever else
the machine does hits both; a pair that was hit unevenly is an outlier, which the median ignores.
"""

import dataclasses
import math
import statistics

CONFIDENCE = 0.95


@dataclasses.dataclass
class Pair:
    """Two runs of the load generator, as it reported them."""

    shim: dict
    other: dict

    def speed_ratio(self):
        """How many times the other's round trips a second the shim made."""
        return self.shim["round_trips_per_second"] / self.other["round_trips_per_second"]

    def cost_ratio(self):
        """How many times the other's processor time a round trip the shim used."""
        key = "watched_microseconds_per_round_trip"
        return self.shim[key] / self.other[key] if self.other[key] > 0 else math.nan


@dataclasses.dataclass
class Comparison:
    """The shim against one other server, at one number of connections."""

    connections: int
    other: str
    target: float | None  # the least speed ratio that is good enough; None: only shown
    pairs: list[Pair] = dataclasses.field(default_factory=list)

    def speed_ratios(self):
        return sorted(pair.speed_ratio() for pair in self.pairs)

    def speed_ratio(self):
        return statistics.median(self.speed_ratios())

    def cost_ratio(self):
        return statistics.median(pair.cost_ratio() for pair in self.pairs)

    def cost(self, side):
        """The median processor time of a round trip in microseconds; side: 'shim' or 'other'."""
        key = "watched_microseconds_per_round_trip"
        return statistics.median(getattr(pair, side)[key] for pair in self.pairs)

    def speed(self, side):
        """The median of round trips a second."""
        key = "round_trips_per_second"
        return statistics.median(getattr(pair, side)[key] for pair in self.pairs)

    def met(self):
        return self.target is None or self.speed_ratio() >= self.target

    def undecided(self):
        """Whether more pairs could still change the verdict."""
        if self.target is None:
            return False
        low, high = median_interval(self.speed_ratios())
        return low < self.target <= high


def median_interval(ordered):
    """An interval that holds the true median with CONFIDENCE, whatever the distribution.

    The number of values below the true median is binomial with p = 1/2, so the k-th smallest and
    the k-th largest value enclose it; k is the largest for which that is sure enough. With too few
    values for any k it is unbounded.
    """
    n = len(ordered)
    outside = 0.0
    enclosing = 0
    while enclosing < n // 2:
        outside += 2 * math.comb(n, enclosing) / 2**n
        if outside > 1 - CONFIDENCE:
            break
        enclosing += 1
    if enclosing == 0:
        return -math.inf, math.inf
    return ordered[enclosing - 1], ordered[n - enclosing]
