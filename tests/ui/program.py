"""A program under test: takes orders, and tells line by line what happens to it."""

import contextlib
import os
import re
import subprocess
import threading

from desktop import DEADLINE


class Program:
    """Leaving the `with` block ends it."""

    def __init__(self, file, environment):
        self._process = subprocess.Popen([file], env=environment, stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self._changed = threading.Condition()
        self._lines = []
        self._ended = False
        self._readers = [threading.Thread(target=self._read), threading.Thread(target=self._hear)]
        self.errors = ""
        for reader in self._readers:
            reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        for reader in self._readers:
            reader.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            try:
                pipe.close()
            except BrokenPipeError:
                pass

    @property
    def pid(self):
        return self._process.pid

    def _read(self):
        for line in self._process.stdout:
            with self._changed:
                self._lines.append(line.decode("utf-8", "replace").rstrip("\r\n"))
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _hear(self):
        self.errors = self._process.stderr.read().decode("utf-8", "replace")

    def threads(self):
        return os.listdir(f"/proc/{self.pid}/task")

    def switches(self):
        """How often its threads have been put to sleep so far; those that end meanwhile (Pango's,
        which look for fonts) do not count."""
        total = 0
        for thread in self.threads():
            with contextlib.suppress(FileNotFoundError, ProcessLookupError), \
                    open(f"/proc/{self.pid}/task/{thread}/status", encoding="ascii") as status:
                total += sum(map(int, re.findall(r"ctxt_switches:\t(\d+)", status.read())))
        return total

    def order(self, line):
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def said(self):
        with self._changed:
            return list(self._lines)

    def mark(self):
        """From now on: for heard()."""
        with self._changed:
            return len(self._lines)

    def heard(self, condition, since=0):
        """The first line for which the condition (or which, a line) holds; waits for it."""
        fits = condition if callable(condition) else lambda line: line == condition
        with self._changed:
            def look():
                return next((line for line in self._lines[since:] if fits(line)), None)
            if not self._changed.wait_for(lambda: look() is not None or self._ended, DEADLINE) \
                    or look() is None:
                raise AssertionError(f"not heard; said: {self._lines}")
            return look()

    def place(self, name):
        """The two numbers behind a word."""
        line = self.heard(lambda text: text.startswith(name + " "))
        return tuple(int(word) for word in line.split()[1:3])

    def wait(self):
        """Its exit code."""
        return self._process.wait(DEADLINE)
