"""The macros that our headers define, in the order of their definition."""

import re

_MARKER = re.compile(r'# \d+ "([^"]*)"')
_DEFINE = re.compile(r"#define (\w+)(\(([^)]*)\))?")


def macros_of(side, surface, folders):
    """Returns the names of plain macros and {name: number of parameters} of those with parameters,
    each defined in a file below one of `folders`."""
    result = side.compile("c", "-E", "-dD", "-x", "c", "-", input=surface.prologue())
    if result.returncode != 0:
        raise RuntimeError(f"{surface.name} does not compile:\n{result.stderr}")
    plain, functions, inside = {}, {}, False
    for line in result.stdout.splitlines():
        marker = _MARKER.match(line)
        if marker:
            inside = any(marker[1].startswith(f"{folder}/") for folder in folders)
            continue
        define = _DEFINE.match(line) if inside else None
        if not define or define[1].startswith(("_COMPAT", "__ms_")):
            continue
        if define[2] is None:
            plain[define[1]] = None
        else:
            functions[define[1]] = len(define[3].split(",")) if define[3].strip() else 0
    return list(plain), functions
