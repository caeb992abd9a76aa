"""An echo server under strace, whose system calls can be counted over a stretch of its life."""

import collections
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile

import programs  # noqa: F401  (the path to the package bench)
from bench.servers import Server

from client import wait_until_asleep

# One completed call; with several threads a call that others overtook ends in a line of its own.
COMPLETED = re.compile(r"^\d+ +(?:<\.\.\. )?(\w+)(?:\(| resumed>)(?!.*<unfinished \.\.\.>$)")


def why_not():
    """Why system calls cannot be traced here, or None."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    command = ["strace", "-f", "-o", "/dev/null", "true"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return f"strace is not allowed here: {result.stderr.strip()}" if result.returncode else None


class TracedServer(Server):
    """calls() tells which system calls the server has completed so far."""

    def __init__(self, program):
        self.directory = tempfile.TemporaryDirectory()
        self.log = pathlib.Path(self.directory.name) / "strace"
        super().__init__(["strace", "-f", "-o", self.log, program])

    def processes(self):
        tracer = self.process.pid
        children = pathlib.Path(f"/proc/{tracer}/task/{tracer}/children").read_text()
        return [int(child) for child in children.split()]

    def stop(self):
        """Ends the server; strace ends with it. The other way round the server would live on."""
        for process in self.processes():
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        super().stop()
        self.directory.cleanup()

    def come_to_rest(self):
        for process in self.processes():
            wait_until_asleep(process)

    def calls(self):
        """System calls by name, once the server has nothing left to do."""
        self.come_to_rest()
        completed = map(COMPLETED.match, self.log.read_text(errors="replace").splitlines())
        return collections.Counter(match.group(1) for match in completed if match)
