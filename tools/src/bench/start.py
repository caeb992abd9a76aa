"""What a program with a window costs, in processor time, before it waits for its first message."""

import contextlib
import dataclasses
import os
import shutil
import statistics
import subprocess

MOST_MILLISECONDS = 100  # beyond a console program


class StartError(Exception):
    """A program did not start, or not as it should."""


@dataclasses.dataclass
class Start:
    """Pairs of starts, without and with a window, in milliseconds of processor time."""

    display: str
    pairs: list

    def beyond(self):
        return statistics.median(window - console for console, window in self.pairs)

    def met(self):
        return self.beyond() <= MOST_MILLISECONDS


def measure(console, window, pairs):
    starts = [_starts("headless", console, window, pairs, {})]
    if shutil.which("Xvfb"):
        with _x_server() as display:
            starts.append(_starts("sdl", console, window, pairs, {"DISPLAY": display}))
    return starts


def report(starts):
    yield "display     processor time of a start: console, window   beyond       verdict"
    for start in starts:
        consoles, windows = ([pair[i] for pair in start.pairs] for i in (0, 1))
        verdict = "met" if start.met() else "missed"
        yield (f"{start.display:<10}  {_spread(consoles):>20}  {_spread(windows):>20}   "
               f"{start.beyond():5.1f} ms     {verdict} (at most {MOST_MILLISECONDS} ms)")


def _spread(values):
    return f"{statistics.median(values):.1f} ({min(values):.1f} … {max(values):.1f})"


def _starts(display, console, window, pairs, more):
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment |= more | {"WINSOCK_SHIM_DISPLAY": display}
    for program in (console, window):  # what is read for the first time
        _processor_time(program, environment)
    return Start(display, [(_processor_time(console, environment),
                            _processor_time(window, environment)) for _ in range(pairs)])


def _processor_time(program, environment):
    """The kernel's part included."""
    process = subprocess.Popen([program], env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode("utf-8", "replace")
    process.stderr.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0 or errors:
        raise StartError(f"{program} ended with {process.returncode}: {errors}")
    return 1000 * (usage.ru_utime + usage.ru_stime)


@contextlib.contextmanager
def _x_server():
    """The display of a server of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"],
                              pass_fds=(writing,), stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with open(reading, encoding="ascii") as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.kill()
        server.wait()
