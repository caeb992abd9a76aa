#pragma once

/// What this program does as a child that the tests of processes start: `--exit CODE`, and so on.
/// False: it is none.
bool run_as_child(int argc, char **argv, int &exit_code);
