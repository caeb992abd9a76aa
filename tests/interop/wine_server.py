"""Wine's server, which all programs of a prefix share, and with which they all end.

That of Wine 8.0 ends now and then by itself ("sock_get_poll_events: Assertion ... failed", in its
server/sock.c) when many programs with sockets start and are killed at once. What fails meanwhile says
nothing of the programs. So that no other test is struck, these tests have a prefix of their own.
"""

import os
import pathlib
import subprocess

def _prefix():
    cache = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    return os.environ.get("WINSOCK_SHIM_WINEPREFIX") or f"{cache}/winsock_shim/wine_interop"


ENVIRONMENT = {"WINSOCK_SHIM_WINEPREFIX": _prefix()}


def _is_of_prefix(process):
    try:
        if (process / "comm").read_text().strip() != "wineserver64":
            return False
        return f"WINEPREFIX={_prefix()}".encode() in (process / "environ").read_bytes().split(b"\0")
    except OSError:
        return False  # it has just ended, or is somebody else's


def start(launcher):
    subprocess.run([launcher, "cmd", "/c", "exit"], check=False, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   env=os.environ | ENVIRONMENT)


def running():
    """The server's process number, or None."""
    return next((int(process.name) for process in pathlib.Path("/proc").glob("[0-9]*")
                 if _is_of_prefix(process)), None)
