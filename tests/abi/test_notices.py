"""The comparison itself: a wrong value, a moved field or a changed type is noticed."""

import pathlib
import shutil
import tempfile
import unittest

from comparison import compare, items_found
from surfaces import COMPAT, WINSOCK, Surface, clang

SURFACE = Surface("winsock2", ("winsock2.h", "ws2tcpip.h", "windows.h"))


class TheComparisonNotices(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.headers = []
        for source in (COMPAT, WINSOCK):
            copy = pathlib.Path(folder.name) / source.parent.name
            shutil.copytree(source, copy)
            self.headers.append(copy)

    def change(self, header, old, new):
        for folder in self.headers:
            path = folder / header
            if path.exists():
                text = path.read_text()
                self.assertIn(old, text, f"{header} changed: adapt this test")
                path.write_text(text.replace(old, new, 1))
                return
        self.fail(f"no header {header}")

    def test_wrong_values_moved_fields_and_other_types(self):
        self.change("wsa/errors.h", "#define WSAEWOULDBLOCK 10035", "#define WSAEWOULDBLOCK 10036")
        self.change("wsa/databases.h", "    char *s_proto;\n    short s_port;",
                    "    short s_port;\n    char *s_proto;")
        self.change("user/queue.h", "    LPARAM lParam;\n    DWORD time;",
                    "    LPARAM lParam;\n    ULONGLONG time;")
        self.change("wsa/fd_set.h", "    LONG tv_usec;", "    LONGLONG tv_usec;")
        self.change("wsa/sockets.h", "int WSAAPI listen(SOCKET s, int backlog)",
                    "int WSAAPI listen(SOCKET s, short backlog)")
        self.change("winerror.h", "#define ERROR_SUCCESS 0",
                    "#define ERROR_SUCCESS 0\n#define ERROR_OF_OUR_OWN 1")
        wrong = "\n".join(compare(SURFACE, our_headers=tuple(self.headers)).wrong)
        for expected in (
                "c: constant WSAEWOULDBLOCK: ours 10036, Windows 10035",
                "c: field struct servent.s_port: ours 16, Windows 24",
                "c: record struct timeval: ours 16, Windows 8",
                "c++: field struct tagMSG.time: ours 32 u8, Windows 32 u4",
                "c++: function listen: ours *function(i4; u8 i2), Windows *function(i4; u8 i4)",
                "constant ERROR_OF_OUR_OWN: not in mingw-w64's headers"):
            self.assertIn(expected, wrong)

    def test_every_kind_of_thing_is_found(self):
        found = {f"{item.kind} {item.name}"
                 for item in items_found(SURFACE, (COMPAT, WINSOCK), clang())}
        for expected in ("constant FD_READ", "constant INVALID_SOCKET", "constant HWND_MESSAGE",
                         "macro MAKEWORD(0x12345678, 0x9abc)", "record struct sockaddr_in",
                         "record union _LARGE_INTEGER", "field struct in_addr.S_un.S_un_b.s_b4",
                         "field union _LARGE_INTEGER.LowPart",
                         "field union _LARGE_INTEGER.u.LowPart",
                         "field struct _OVERLAPPED.OffsetHigh", "type WNDPROC", "type SOCKET",
                         "function recv", "function CreateWindowExW"):
            self.assertIn(expected, found)


if __name__ == "__main__":
    unittest.main()
