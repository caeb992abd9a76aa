"""A folder with a program in it, and wsacc run there."""
import os
import pathlib
import subprocess
import tempfile
import unittest

WSACC = pathlib.Path(__file__).resolve().parents[3] / "tools" / "wsacc"
WINE = WSACC.with_name("wine")
# Wine's prefix is the one that there is: to make it takes longer than all else.
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
PREFIX = os.environ.get("WINSOCK_SHIM_WINEPREFIX") or str(CACHE / "winsock_shim" / "wine")


class WsaccTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory(prefix="wsacc test.")  # a folder with a space in its name
        self.addCleanup(directory.cleanup)
        self.folder = pathlib.Path(directory.name) / "program"
        self.folder.mkdir()
        self.cache = pathlib.Path(directory.name) / "cache"  # wsacc's own
        self.ccache = pathlib.Path(directory.name) / "ccache"

    def write(self, name, text, encoding="utf-8"):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    def command(self, *arguments, tool=WSACC):
        return [tool, *map(str, arguments)]

    def environment(self, **more):
        return {**os.environ, "XDG_CACHE_HOME": str(self.cache), "CCACHE_DIR": str(self.ccache),
                "WINSOCK_SHIM_WINEPREFIX": PREFIX, **more}

    def wsacc(self, *arguments, tool=WSACC, **environment):
        return subprocess.run(self.command(*arguments, tool=tool), cwd=self.folder, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=200, env=self.environment(**environment))

    def build(self, *arguments, **environment):
        result = self.wsacc(*arguments, **environment)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def run_program(self, name="a.out"):
        return subprocess.run([self.folder / name], capture_output=True, timeout=60, check=True).stdout

    def expect_program(self, name, output, code=0, **environment):
        result = subprocess.run([self.folder / name], capture_output=True, text=True, timeout=60,
                                env=dict(os.environ, **environment))
        self.assertEqual((result.stdout, result.returncode), (output, code), result.stderr)

    def expect_error(self, *arguments, says, code=1):
        result = self.wsacc(*arguments)
        self.assertEqual(result.returncode, code, result.stderr)
        self.assertIn(says, result.stderr)
        self.assertEqual(result.stderr.count("\n"), 1, result.stderr)
