"""tools/bench tells a target that is met from one that is missed."""

import json
import math
import pathlib
import subprocess
import sys
import tempfile
import unittest

import programs
from bench import report, start
from bench.comparison import Comparison, Pair, median_interval
from bench.measure import EPOLL, WINE
from bench.servers import ROOT

# An echo server that nothing on any machine is slower than.
SLOW_ECHO = """#!{python}
import socket, time
with socket.create_server(("127.0.0.1", 0)) as listener:
    print("listening on port", listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        with connection:
            while message := connection.recv(64):
                time.sleep(0.02)
                connection.sendall(message)
"""


def run(speed):
    return {"round_trips_per_second": speed, "watched_microseconds_per_round_trip": 1e6 / speed}


class Statistics(unittest.TestCase):
    def test_too_few_values_enclose_nothing(self):
        self.assertEqual(median_interval([1.0] * 5), (-math.inf, math.inf))

    def test_six_values_enclose_the_median_by_the_least_and_the_greatest(self):
        self.assertEqual(median_interval([1, 2, 3, 4, 5, 6]), (1, 6))

    def test_with_fifteen_values_outliers_do_not_count(self):
        self.assertEqual(median_interval(list(range(1, 16))), (4, 12))

    def test_a_verdict_is_open_while_the_target_lies_among_the_likely_medians(self):
        pairs = [Pair(run(ratio * 1000), run(1000)) for ratio in (0.8, 0.85, 0.95, 0.97, 0.98, 1.2)]
        comparison = Comparison(1, "another", target=0.9, pairs=pairs)
        self.assertTrue(comparison.met())
        self.assertTrue(comparison.undecided())
        self.assertFalse(Comparison(1, "another", target=0.7, pairs=pairs).undecided())


class Starts(unittest.TestCase):
    def test_a_start_that_costs_more_than_it_may_is_missed(self):
        starts = [start.Start("headless", [(4.0, 103.0)] * 6), start.Start("sdl", [(4.0, 105.0)] * 6)]
        self.assertEqual([one.met() for one in starts], [True, False])
        lines = list(start.report(starts))
        self.assertIn("99.0 ms     met", lines[1])
        self.assertIn("101.0 ms     missed", lines[2])

    def test_a_program_that_fails_is_an_error(self):
        with self.assertRaisesRegex(start.StartError, "/bin/false ended with 1"):
            start.measure("/bin/true", "/bin/false", 1)


class OutOfReach(unittest.TestCase):
    @staticmethod
    def against(other, ratio, target=None):
        return Comparison(1, other, target=target, pairs=[Pair(run(ratio * 1000), run(1000))] * 6)

    def test_a_target_that_plain_epoll_does_not_meet_is_not_missed_but_said(self):
        wine = self.against(WINE, 5.0, target=10)
        comparisons = [wine, self.against(EPOLL, 0.8)]
        self.assertEqual(report.missed(comparisons), [])
        self.assertEqual(
            report.verdict(wine, comparisons), "out of reach (at least 10): plain epoll makes 6.2"
        )

    def test_a_target_that_plain_epoll_meets_is_missed(self):
        wine = self.against(WINE, 9.0, target=10)
        comparisons = [wine, self.against(EPOLL, 0.8)]
        self.assertEqual(report.missed(comparisons), [wine])
        self.assertIn("MISSED", report.verdict(wine, comparisons))


class Check(unittest.TestCase):
    def bench(self, shim, asio):
        """tools/bench --check on a build directory made of these programs; status and JSON."""
        with tempfile.TemporaryDirectory() as name:
            build = pathlib.Path(name)
            (build / "bench" / "load").mkdir(parents=True)
            slow = build / "slow"
            slow.write_text(SLOW_ECHO.format(python=sys.executable))
            slow.chmod(0o755)
            for place, program in {
                "load/load": programs.LOAD,
                "async_select_echo": shim or slow,
                "asio_echo": asio or slow,
                "epoll_echo": programs.EPOLL_ECHO,
            }.items():
                (build / "bench" / place).symlink_to(program)
            json_file = build / "result.json"
            result = subprocess.run(
                [ROOT / "tools" / "bench", "--quick", "--check", "--without-wine", "--pairs", "2"]
                + ["--connections", "1", "--release-dir", build, "--json", json_file],
                capture_output=True,
                text=True,
                check=False,
            )
            return result, json.loads(json_file.read_text())

    def test_it_exits_0_when_the_shim_is_fast_enough(self):
        result, measured = self.bench(shim=programs.EPOLL_ECHO, asio=None)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn("met (at least 0.9)", result.stdout)
        self.assertTrue(all(comparison["met"] for comparison in measured["comparisons"]))

    def test_it_exits_1_and_says_which_target_was_missed_when_the_shim_is_too_slow(self):
        result, measured = self.bench(shim=None, asio=programs.ASIO_ECHO)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn("MISSED (at least 0.9)", result.stdout)
        self.assertFalse(measured["comparisons"][0]["met"])


if __name__ == "__main__":
    unittest.main()
