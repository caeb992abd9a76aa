"""cmake --install: wsacc, the CMake package, manual and completion work without the tree."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TOOLCHAIN = """set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
"""


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        directory = tempfile.TemporaryDirectory(prefix="install test.")
        cls.addClassCleanup(directory.cleanup)
        cls.folder = pathlib.Path(directory.name)
        cls.prefix = cls.folder / "prefix"
        # Without what a test of the tree sets.
        cls.environment = {name: value for name, value in os.environ.items() if not name.startswith("WINSOCK_SHIM_")}
        cls.environment["WINSOCK_SHIM_DISPLAY"] = "headless"
        cls.environment["XDG_CACHE_HOME"] = str(cls.folder / "cache")
        subprocess.run(["cmake", "--install", os.environ["WINSOCK_SHIM_BUILD"], "--prefix", cls.prefix], check=True,
                       capture_output=True)
        shutil.copytree(HERE / "consumer", cls.folder / "consumer")

    def run_here(self, *command):
        result = subprocess.run([str(part) for part in command], cwd=self.folder, env=self.environment,
                                capture_output=True, text=True, timeout=200)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result.stdout.replace("\r", "")

    def configure(self, build, *options):
        self.run_here("cmake", "-G", "Ninja", "-S", "consumer", "-B", build, f"-DCMAKE_PREFIX_PATH={self.prefix}",
                      *options)

    def test_wsacc_needs_nothing_of_the_tree(self):
        (self.folder / "hello.cpp").write_text("#include <Windows.h>\n#include <iostream>\n"
                                               "void main() { std::wcout << L\"hello \" << sizeof(long); }\n")
        self.assertEqual(self.run_here(self.prefix / "bin/wsacc", "hello.cpp", "--run"), "hello 4")
        shown = self.run_here(self.prefix / "bin/wsacc", "hello.cpp", "--show")
        self.assertNotIn(str(ROOT), shown)

    def test_a_program_on_linux_is_built_again_when_a_header_changes(self):
        self.configure("linux")
        self.run_here("cmake", "--build", "linux")
        self.assertEqual(self.run_here("linux/chat"), "started 4 3 7 chat 949\n")
        self.assertIn("chat".encode("utf-16-le"), (self.folder / "linux/chat").read_bytes())
        self.assertIn("no work to do", self.run_here("cmake", "--build", "linux"))
        header = self.folder / "consumer/include/numbers.h"
        header.write_text(header.read_text().replace("IDS_NAME 7", "IDS_NAME 8"))
        rebuilt = self.run_here("cmake", "--build", "linux")
        self.assertIn("Building resources chat.rc", rebuilt)
        self.assertEqual(self.run_here("linux/chat"), "started 4 3 8 chat 949\n")
        header.write_text(header.read_text().replace("IDS_NAME 8", "IDS_NAME 7"))

    @unittest.skipUnless(shutil.which("x86_64-w64-mingw32-g++-posix"), "mingw-w64 is not installed")
    def test_the_same_project_builds_natively_for_windows(self):
        (self.folder / "toolchain.cmake").write_text(TOOLCHAIN)
        self.configure("windows", "--toolchain", self.folder / "toolchain.cmake")
        self.run_here("cmake", "--build", "windows")
        self.assertRegex(self.run_here(ROOT / "tools/wine", "windows/chat.exe"), r"^started 4 3 \d chat \d+\n$")
        self.assertIn("chat".encode("utf-16-le"), (self.folder / "windows/chat.exe").read_bytes())

    def test_manual_and_completion_know_every_option_of_the_help(self):
        options = set(re.findall(r"--[a-z][a-z-]+", self.run_here(self.prefix / "bin/wsacc", "--help")))
        self.assertIn("--source-charset", options)
        manual = (self.prefix / "share/man/man1/wsacc.1").read_text().replace("\\-", "-")
        completed = self.run_here("bash", "-c", f"source '{self.prefix}/share/bash-completion/completions/wsacc'; "
                                  "_wsacc wsacc -- ''; echo ${COMPREPLY[@]}")
        for option in options:
            self.assertIn(option, manual)
            self.assertIn(option, completed)


if __name__ == "__main__":
    unittest.main()
