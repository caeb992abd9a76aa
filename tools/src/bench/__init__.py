"""tools/bench and what tests/performance shares with it: echo servers, loads, comparisons."""
