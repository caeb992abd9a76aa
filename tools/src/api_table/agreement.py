"""Whether headers, libraries, wsacc and docs/api.md agree: what is wrong, a sentence each."""

import ctypes
import difflib
import os
import re
import subprocess

from api_table import archive, corpus, places, table

_LIBRARIES = ("compat/libcompat.a", "winsock_shim/libwinsock_shim_impl.a")
_WSACC = "wsacc/wsacc"
_MOST_LINES = 20


def is_built(build):
    return all((build / name).exists() for name in (*_LIBRARIES, _WSACC))


def undefined(functions, build):
    """A function that is missing must be an error of the compiler, not of the linker."""
    ours = set().union(*(archive.symbols_of(build / library) for library in _LIBRARIES))
    shared = [ctypes.CDLL(name) for name in ("libc.so.6", "libm.so.6")]
    for name, function in sorted(functions.items()):
        symbol = function.symbol
        known = symbol is None or symbol in ours or any(hasattr(one, symbol) for one in shared)
        if function.ours and not known and name not in table.PROGRAMS_OWN:
            yield f"{function.header} declares {name}, but no library defines {symbol}"


def disagreement(names, missing, build):
    """wsacc --coverage asks the compiler for each name; this tool, for all that there are."""
    wanted = {one.name for one in missing}
    told = set()
    for kind in corpus.TABLES:
        told |= _missing_by_wsacc(places.CORPUS / f"api-{kind}.tsv", build) & names.names.keys()
    for name in sorted(told - wanted):
        yield f"{name}: declared as docs/api.md says, but wsacc --coverage does not find it"
    for name in sorted(wanted - told):
        yield f"{name}: not there as docs/api.md says, but wsacc --coverage finds it"


def _missing_by_wsacc(path, build):
    known = os.environ | {"WINSOCK_SHIM_ROOT": str(places.ROOT), "WINSOCK_SHIM_BUILD": str(build)}
    result = subprocess.run([build / _WSACC, "--coverage", path], env=known, text=True,
                            stdout=subprocess.PIPE, check=True, timeout=120)
    return set(re.findall(r"^ +\d+  (\S+)", result.stdout, re.MULTILINE))


def stale(text):
    written = places.TABLE.read_text(encoding="utf-8") if places.TABLE.exists() else ""
    changed = [line for line in difflib.unified_diff(written.splitlines(), text.splitlines(), n=0,
                                                     lineterm="")
               if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    if changed:
        yield "docs/api.md is out of date: run tools/api --write"
        yield from (f"    {line[:110]}" for line in changed[:_MOST_LINES])
        if len(changed) > _MOST_LINES:
            yield f"    … and {len(changed) - _MOST_LINES} lines more"
