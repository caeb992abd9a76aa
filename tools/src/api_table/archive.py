"""The names that a static library offers to the linker, from the index in front of its members."""

import struct

_MAGIC = b"!<arch>\n"
_HEADER = 60  # bytes in front of a member: its name, and its size at 48 to 58


def symbols_of(path):
    with open(path, "rb") as archive:
        if archive.read(len(_MAGIC)) != _MAGIC:
            raise ValueError(f"{path} is no static library")
        header = archive.read(_HEADER)
        if header[:16].rstrip() != b"/":
            return set()  # without members there is no index
        index = archive.read(int(header[48:58]))
    (count,) = struct.unpack(">I", index[:4])
    names = index[4 + 4 * count :].split(b"\0")[:count]
    return {name.decode() for name in names}
