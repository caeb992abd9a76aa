"""Where the build has put the programs under test, and the way to tools/src/bench."""

import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools" / "src"))

SHIM_ECHO = os.environ["WINSOCK_SHIM_TEST_SHIM_ECHO"]
ASIO_ECHO = os.environ["WINSOCK_SHIM_TEST_ASIO_ECHO"]
EPOLL_ECHO = os.environ["WINSOCK_SHIM_TEST_EPOLL_ECHO"]
LOAD = os.environ["WINSOCK_SHIM_TEST_LOAD"]
ALLOCATION_COUNTER = os.environ["WINSOCK_SHIM_TEST_ALLOCATION_COUNTER"]
