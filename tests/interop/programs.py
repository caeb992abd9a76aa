"""Sample programs as child processes: started, watched and always ended."""

import codecs
import ctypes
import dataclasses
import os
import pathlib
import re
import select
import signal
import subprocess
import time

# Wine says what it stumbles over (by default tools/wine silences it): a program that dies in the
# middle would else leave no trace.
ENVIRONMENT = {"WINEDEBUG": "fixme-all", "WINSOCK_SHIM_DISPLAY": "headless"} | os.environ

# Nothing here waits that long: it ends what hangs, also on a slow machine with sanitizers.
DEADLINE = 240

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


def _die_with_parent():
    """Runs in the child before exec: should this test be killed, the child is killed, too."""
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


@dataclasses.dataclass(frozen=True)
class Side:
    """Where a program runs: `prefix` is what stands before it on the command line."""

    name: str
    build: pathlib.Path
    prefix: tuple = ()
    suffix: str = ""

    def command(self, program, *arguments):
        # Each sample has a folder NN-name of its own.
        found = sorted(self.build.glob(f"samples/*/{program}{self.suffix}"))
        if not found:
            raise FileNotFoundError(f"{program}{self.suffix} is not built in {self.build}/samples")
        return [*self.prefix, str(found[0]), *map(str, arguments)]


class Program:
    """A running sample. Reads its output as it comes; leaving the `with` block kills it."""

    def __init__(self, side, name, *arguments, folder, environment=None, encoding="utf-8"):
        self.title = f"{name} on {side.name}"
        self.output = ""
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._process = subprocess.Popen(
            side.command(name, *arguments), cwd=folder, env=environment or ENVIRONMENT,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            preexec_fn=_die_with_parent)
        self._pipe = self._process.stdout.fileno()
        os.set_blocking(self._pipe, False)
        self._ended = os.pidfd_open(self._process.pid)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._ended)
        self._process.stdout.close()

    def _read(self):
        """Takes what is in the pipe. Returns False at its end."""
        while True:
            try:
                piece = os.read(self._pipe, 65536)
            except BlockingIOError:
                return True
            if not piece:
                return False
            self.output += self._decoder.decode(piece).replace("\r", "")

    def _watch(self, done):
        """Reads until done() or until the program has ended; True if done() came true.

        The end of the pipe is no sign of the end: helpers of Wine may have inherited it.
        """
        deadline = time.monotonic() + DEADLINE
        watched = [self._ended, self._pipe]
        while not done():  # before it waits: one piece may hold what comes next, too
            ready, _, _ = select.select(watched, [], [], max(0, deadline - time.monotonic()))
            if not ready:
                raise AssertionError(f"{self.title} hangs; it printed:\n{self.output}")
            if self._pipe in watched and not self._read():
                watched.remove(self._pipe)
            if self._ended in ready:
                return done()
        return True

    def has_ended(self):
        return self._process.poll() is not None

    def wait_for(self, pattern):
        """Waits until the output matches and returns the match."""
        if not self._watch(lambda: re.search(pattern, self.output)):
            raise AssertionError(f"{self.title} ended without '{pattern}'; it printed:\n"
                                 f"{self.output}")
        return re.search(pattern, self.output)

    def port(self):
        """Waits until a server listens and returns the port that it was given."""
        return int(self.wait_for(r"listening on port (\d+)\n").group(1))

    def wait(self):
        """Waits for the end and returns the exit code."""
        self._watch(lambda: False)
        return self._process.wait()

    def lines(self):
        return self.output.splitlines()
