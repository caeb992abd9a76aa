"""The measurement: pairs at each number of connections, until the verdicts are clear."""

import contextlib
import os

from bench import loads
from bench.comparison import Comparison, Pair
from bench.servers import Server, WineServer

ASIO, EPOLL, WINE = "plain Asio", "plain epoll", "Wine"
TARGETS = {ASIO: 0.9, EPOLL: None, WINE: 10.0}


class Measurement:
    """Runs the programs as the plan says, and keeps a Comparison for each combination."""

    def __init__(self, programs, plan, progress):
        self.programs = programs
        self.plan = plan
        self.progress = progress
        self.cores = loads.cores() if plan.pinned else None
        self.all_cores = os.sched_getaffinity(0)
        self.comparisons = []

    def run(self):
        loads.raise_file_limit()
        for connections in self.plan.connections:
            with contextlib.ExitStack() as stack:
                servers = self._start(stack)
                self._compare(connections, servers)
        return self.comparisons

    def _start(self, stack):
        """New servers for each number of connections; those that wait cost the others nothing."""
        servers = {
            "shim": Server([self.programs.shim]),
            ASIO: Server([self.programs.asio]),
            EPOLL: Server([self.programs.epoll]),
        }
        if self.programs.wine is not None:
            servers[WINE] = WineServer(self.programs.wine)
        for server in servers.values():
            stack.enter_context(server)
        return servers

    def _compare(self, connections, servers):
        comparisons = [
            Comparison(connections, other, TARGETS[other]) for other in servers if other != "shim"
        ]
        self.comparisons += comparisons
        for round_number in range(self.plan.most_pairs):
            for comparison in comparisons:
                if round_number < self.plan.pairs or comparison.undecided():
                    self._add_pair(comparison, servers, shim_first=round_number % 2 == 0)
            self.progress(connections, comparisons)

    def _add_pair(self, comparison, servers, shim_first):
        order = ["shim", comparison.other] if shim_first else [comparison.other, "shim"]
        # Wine's server is two processes, which are given the machine as whoever runs it would; so
        # is the shim when it is compared with it.
        cores = self.cores if comparison.other != WINE else None
        runs = {name: self._load(servers[name], comparison.connections, cores) for name in order}
        comparison.pairs.append(Pair(shim=runs["shim"], other=runs[comparison.other]))

    def _load(self, server, connections, cores):
        server.pin({cores[0]} if cores else self.all_cores)
        return loads.run_load(
            self.programs.load,
            server,
            *("--connections", connections, "--size", 64),
            *("--seconds", self.plan.seconds, "--warm-up", self.plan.warm_up),
            core=cores[1] if cores else None,
        )
