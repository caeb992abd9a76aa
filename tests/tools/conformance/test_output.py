import json
import unittest
import xml.etree.ElementTree as xml

from conformance import columns, output, tally
from tests.tools.conformance import samples

SHIM, WINE = columns.by_name("shim:wine-8.0"), columns.by_name("wine-8.0")


class Output(unittest.TestCase):
    def setUp(self):
        self.good = samples.case("T1")
        self.bad = samples.case("T2")
        self.out = samples.case("T3", exclusions=[("wine-8.0", "Wine crashes")])
        steps = [samples.step(got="4", complaint="mismatch")]
        self.results = [
            samples.result(self.good, SHIM.name),
            samples.result(self.good, WINE.name),
            samples.result(self.bad, SHIM.name, False, steps),
            samples.result(self.bad, WINE.name),
        ]
        self.cases = [self.good, self.bad, self.out]
        self.tallies = tally.tallies([SHIM, WINE], self.cases, self.results)

    def test_the_summary_is_a_line_a_column_without_the_excluded(self):
        self.assertEqual(output.summary(self.tallies), "shim:wine-8.0 1/2\nwine-8.0 2/2")

    def test_exclusions_are_told_with_their_reason(self):
        self.assertIn("T3: Wine crashes", output.exclusions(self.tallies))

    def test_a_failure_shows_what_was_expected_and_what_both_columns_gave(self):
        text = output.failures(self.results)
        header, row = [line.split() for line in text.splitlines()[2:4]]
        self.assertEqual(header, ["step", "expected", "shim:wine-8.0", "wine-8.0"])
        self.assertEqual(row, ["!", "recv()", "3", "4", "3"])

    def test_a_case_that_failed_once_in_many_runs_has_failed(self):
        again = self.results + [samples.result(self.bad, SHIM.name)]
        self.assertEqual(tally.tallies([SHIM], self.cases, again)[SHIM.name].passed, 1)
        self.assertIn("failed 1 of 2 times", output.failures(again))

    def test_junit_counts_failures_and_exclusions(self):
        root = xml.fromstring(output.as_junit([SHIM, WINE], self.tallies, self.results))
        suite = root.find("testsuite")
        self.assertEqual(
            (suite.get("tests"), suite.get("failures"), suite.get("skipped")), ("3", "1", "1")
        )

    def test_json_has_the_counts_and_every_step(self):
        data = json.loads(output.as_json(self.tallies, self.results))
        self.assertEqual(data["columns"]["wine-8.0"]["excluded"], {"T3": "Wine crashes"})
        self.assertEqual(data["results"][2]["steps"][0]["got"], "4")

    def test_transcripts_that_differ_are_races_only_where_the_case_says_so(self):
        race = samples.case("T82")
        one = [samples.step(expected="N,W  or  W", got="W")]
        other = [samples.step(expected="N,W  or  W", got="N,W")]
        results = [samples.result(race, SHIM.name, True, one)]
        results.append(samples.result(race, WINE.name, True, other))
        found = tally.agreements([SHIM, WINE], self.results + results)[0]
        self.assertEqual((found.same, found.races, found.different), (1, ["T82"], ["T2"]))
