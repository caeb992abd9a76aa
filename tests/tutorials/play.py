"""Runs a tutorial's programs on one side and tells what they printed and recorded."""

import contextlib
import dataclasses
import fcntl
import pathlib
import random
import re
import socket
import tempfile
import time

import places  # noqa: F401  (finds the next ones)
import programs
from demo.fold import fold
from demo.parse import parse

programs.DEADLINE = 60  # tutorials do little
LISTENING = "0A"  # the state in /proc/net/tcp


@dataclasses.dataclass
class Outcome:
    """Of one program: what it printed, with its exit code, and its folded transcript."""

    output: list
    transcript: list


def _can_bind(port):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        with socket.socket(socket.AF_INET, kind) as one:
            try:
                one.bind(("", port))
            except OSError:
                return False
    return True


@contextlib.contextmanager
def _port(fixed):
    """A port that nobody has: below those that the system gives out by itself. Programs with a port
    of their own take turns, whichever build of the project starts them."""
    if not fixed:
        yield next(port for port in iter(lambda: random.randrange(15000, 32000), 0)
                   if _can_bind(port))
        return
    with open(pathlib.Path(tempfile.gettempdir()) / f"tutorials-port-{fixed}.lock", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield fixed


def _is_bound(protocol, port):
    for table in (f"/proc/net/{protocol}", f"/proc/net/{protocol}6"):
        for line in pathlib.Path(table).read_text(encoding="ascii").splitlines()[1:]:
            _, local, _, state = line.split()[:4]
            if local.endswith(f":{port:04X}") and (protocol == "udp" or state == LISTENING):
                return True
    return False


def _wait_until_bound(program, protocol, port):
    deadline = time.monotonic() + programs.DEADLINE
    while not program.has_ended() and not _is_bound(protocol, port):
        if time.monotonic() > deadline:
            raise AssertionError(f"{program.title} does not listen; it printed:\n{program.output}")
        time.sleep(0.01)


def _steady(tutorial, text, port):
    """The lines of the output, without what differs from run to run."""
    lines = []
    for line in re.sub(rf"\b{port}\b", "*", text).splitlines():
        for pattern in tutorial.varies:
            for found in reversed(list(pattern.finditer(line))):
                line = line[:found.start(1)] + "*" + line[found.end(1):]
        lines.append(line)
    return lines


def play(tutorial, side):
    """The outcome of each program, by name."""
    with contextlib.ExitStack() as stack:
        folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        port = stack.enter_context(_port(tutorial.port))
        started = []
        for program in tutorial.programs:
            environment = programs.ENVIRONMENT | {
                "WINEDEBUG": "-all",
                "WINSOCK_SHIM_PROFILE": side.profile,
                "WINSOCK_SHIM_TRANSCRIPT": f"{len(started)}.transcript",
            }
            arguments = [argument.format(port=port) for argument in program.arguments]
            started.append(stack.enter_context(programs.Program(
                side, program.name, *arguments, folder=folder, environment=environment,
                encoding=tutorial.output)))
            if program.listens:
                _wait_until_bound(started[-1], program.listens, port)

        outcomes = {}
        for number, (program, running) in enumerate(zip(tutorial.programs, started)):
            code = running.wait()
            output = _steady(tutorial, running.output, port)
            if not program.any_exit_code:
                output.append(f"(exit code {code})")
            path = folder / f"{number}.transcript"
            text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
            text = text.replace(f'"{port}"', '"*"')  # as the service of getaddrinfo
            outcomes[program.name] = Outcome(output, fold(parse(text, frozenset({port}))))
        return outcomes
