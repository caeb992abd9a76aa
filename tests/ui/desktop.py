"""A desktop without a screen: an X server of its own with a window manager, and a hand on its mouse
and keyboard."""

import os
import pathlib
import re
import subprocess
import tempfile
import time

import x11

DEADLINE = 60  # seconds; nothing here takes that long
PAUSE = 0.02  # between two looks
SIZE = (1024, 768)


def until(what, condition, deadline=DEADLINE):
    """What the condition comes to once it is true."""
    end = time.monotonic() + deadline
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > end:
            raise AssertionError(f"not within {deadline} s: {what}")
        time.sleep(PAUSE)


class Desktop:
    """Xvfb and openbox, until close()."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self.environment = {
            **{name: value for name, value in os.environ.items()
               if not name.startswith("WINSOCK_SHIM_") and name != "WAYLAND_DISPLAY"},
            "LC_ALL": "C.UTF-8",
            "XDG_CONFIG_HOME": self._folder.name,
        }
        self._processes = []
        reading, writing = os.pipe()
        with open(reading, encoding="ascii") as answer:
            self._start("Xvfb", "-displayfd", str(writing), "-screen", "0",
                        f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp", pass_fds=(writing,))
            os.close(writing)
            number = answer.readline().strip()
        if not number:
            raise AssertionError("Xvfb has not started")
        self.environment["DISPLAY"] = f":{number}"
        self._start("openbox")
        until("a window manager", self._has_manager)

    def _has_manager(self):
        """Where it has ended at once, as it does if the server is not quite up, it is started again."""
        if self._processes[-1].poll() is not None:
            self._processes.pop()
            self._start("openbox")
        return self.run("xdotool", "get_num_desktops", may_fail=True)

    def _start(self, *command, text=None, **options):
        process = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL if text is None else subprocess.PIPE, **options)
        self._processes.append(process)
        if text is not None:
            process.stdin.write(text.encode())
            process.stdin.close()

    def close(self):
        for process in reversed(self._processes):
            process.kill()
            process.wait()
        self._folder.cleanup()

    def run(self, *command, may_fail=False, text=None):
        """What it prints; empty where it fails and may."""
        result = subprocess.run(command, env=self.environment, capture_output=True, check=False,
                                timeout=DEADLINE, input=text)
        if result.returncode and not may_fail:
            raise AssertionError(f"{command}: {result.stderr.decode()}")
        return b"" if result.returncode else result.stdout

    def xdotool(self, *words):
        return self.run("xdotool", *map(str, words)).decode()

    def windows(self, title):
        """X11's numbers of the visible windows whose whole title that is."""
        found = self.run("xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(title)}$",
                         may_fail=True)
        return found.decode().split()

    def window(self, title):
        return until(f"a window {title}", lambda: self.windows(title))[0]

    def geometry(self, window):
        """(x, y, width, height) of what is inside its frame."""
        told = self.xdotool("getwindowgeometry", "--shell", window)
        values = dict(line.split("=") for line in told.split())
        return (*x11.place(self.environment["DISPLAY"], window), int(values["WIDTH"]),
                int(values["HEIGHT"]))

    def picture(self, window):
        """What is seen of it, as a PPM file."""
        return self.run("import", "-silent", "-window", window, "-depth", "8", "ppm:-",
                        may_fail=True)

    def click(self, window, place, button=1, times=1):
        """At a place inside it."""
        x, y = self.geometry(window)[:2]
        self.xdotool("mousemove", x + place[0], y + place[1])
        self.xdotool("click", "--repeat", times, "--delay", 40, button)

    def copy(self, text):
        """As a text that another program has copied."""
        self._start("xclip", "-selection", "clipboard", "-quiet", "-in", "/dev/stdin", text=text)

    def pasted(self):
        """What another program would paste."""
        return self.run("xclip", "-selection", "clipboard", "-out", may_fail=True).decode()

    def focused(self):
        return self.run("xdotool", "getwindowfocus", may_fail=True).decode().strip()


def ppm_of_part(png, box):
    """A part (x, y, width, height) of a picture as a PPM file; empty while it is being written."""
    x, y, width, height = box
    result = subprocess.run(["convert", str(png), "-crop", f"{width}x{height}+{x}+{y}", "+repage",
                             "-depth", "8", "ppm:-"], capture_output=True, check=False)
    return b"" if result.returncode else result.stdout


def newest(folder):
    found = sorted(pathlib.Path(folder).glob("Form-*.png"))
    return found[-1] if found else None
