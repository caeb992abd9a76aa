"""The conformance suite: runs the cases, reports on them, checks that each rule has one."""
