"""Runs a program on a terminal of its own. It types what the program asks for by a line
<<type:keys>>, or <<press:keys>> when the terminal does not make lines any more, and shows what it
wrote unless it ended well and all texts of the lines <<shown:text>> were on the terminal in front
of them."""

import os
import pty
import re
import select
import sys
import termios
import time

_MARKER = re.compile(rb"<<(type|press|shown):(.*?)>>")
_FORWARD = re.compile(rb"\x1b\[(\d*)C")  # over what is blank already
_CONTROL = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]|\x1b\].*?\x07|\x1b[=>()][0-9A-B]?|\r")
_SECONDS = 100


def run(command):
    """What the program wrote, without control sequences, and its exit code."""
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(TERM="xterm", LC_ALL="C.UTF-8")
        os.execvp(command[0], command)
    written, answered, end = b"", 0, time.monotonic() + _SECONDS
    while time.monotonic() < end:
        keys = [found for found in _MARKER.findall(plain(written)) if found[0] != b"shown"]
        if keys[answered:] and (keys[answered][0] == b"type" or gives_keys(terminal)):
            os.write(terminal, keys[answered][1].decode("unicode_escape").encode())
            answered += 1
        if not select.select([terminal], [], [], 0.01)[0]:
            continue
        try:
            part = os.read(terminal, 4096)
        except OSError:  # Linux' way to tell that the other end is closed
            break
        if not part:
            break
        written += part
    else:
        os.kill(process, 9)
    os.close(terminal)
    return plain(written), os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def gives_keys(terminal):
    return not termios.tcgetattr(terminal)[3] & termios.ICANON


def plain(written):
    spaced = _FORWARD.sub(lambda match: b" " * int(match[1] or 1), written)
    return _CONTROL.sub(b"", spaced)


def missing(written):
    """The texts that were not shown in front of the line that names them."""
    begin = 0
    for marker in _MARKER.finditer(written):
        if marker[1] == b"shown":
            if marker[2] not in written[begin : marker.start()]:
                yield marker[2].decode(errors="replace")
            begin = marker.end()


def main(command):
    written, code = run(command)
    not_shown = list(missing(written))
    if code == 0 and not not_shown and b"<<shown:" in written:
        return 0
    print(written.decode(errors="replace"))
    print(f"ended with {code}; not shown: {not_shown}")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
