"""Starts echo servers, native or under Wine, and knows their processes."""

import os
import pathlib
import re
import select
import signal
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
START_TIMEOUT = 120  # seconds; the first start of Wine makes a prefix


class ServerError(Exception):
    """A server did not start, or ended early."""


class Server:
    """A running echo server: use it as a context manager.

    The command prints 'listening on port N' when it can be connected to.
    """

    def __init__(self, command, environment=None, **popen_options):
        self.command = [str(part) for part in command]
        self.process = subprocess.Popen(
            self.command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            env={**os.environ, **(environment or {})},
            **popen_options,
        )
        try:
            self.port = self._read_port()
        except BaseException:
            self.stop()
            raise

    def _read_port(self):
        deadline = time.monotonic() + START_TIMEOUT
        output = b""
        pipe = self.process.stdout.fileno()
        while time.monotonic() < deadline:
            if not select.select([pipe], [], [], 1.0)[0]:
                continue
            piece = os.read(pipe, 4096)
            output += piece
            found = re.search(rb"listening on port (\d+)\r?\n", output)
            if found:
                return int(found.group(1))
            if not piece:
                break
        raise ServerError(f"{self.command[0]} did not say on which port it listens: {output!r}")

    def processes(self):
        """The ids of all processes that do the server's work."""
        return [self.process.pid]

    def pin(self, cores):
        """Binds every thread that the server has now to these cores."""
        for process in self.processes():
            for thread in os.listdir(f"/proc/{process}/task"):
                os.sched_setaffinity(int(thread), cores)

    def stop(self):
        """Ends the server, and waits for its end."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def wine_prefix():
    """A prefix of our own: no other program's work in its wineserver disturbs the measurement."""
    named = os.environ.get("WINSOCK_SHIM_WINEPREFIX")
    if named:
        return named
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(cache, "winsock_shim", "wine-bench")


class WineServer(Server):
    """An echo server under Wine. Wine's own server process works for it, and is counted with it."""

    def __init__(self, program):
        self.prefix = wine_prefix()
        super().__init__(
            [ROOT / "tools" / "wine", program],
            environment={"WINSOCK_SHIM_WINEPREFIX": self.prefix},
            stderr=subprocess.DEVNULL,
        )

    def processes(self):
        return super().processes() + list(self._wineservers())

    def _wineservers(self):
        mine = f"WINEPREFIX={self.prefix}".encode()
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                if (entry / "comm").read_text().startswith("wineserver"):
                    if mine in (entry / "environ").read_bytes().split(b"\0"):
                        yield int(entry.name)
            except OSError:
                pass  # it has ended, or is not ours to read
