import pathlib
import subprocess
import tempfile
import unittest

from api_table import agreement, archive, places
from tests.tools.api.samples import declared


class Build(unittest.TestCase):
    """A build's libraries, with `ours` in one of them."""

    def setUp(self):
        directory = tempfile.TemporaryDirectory(prefix="api.")
        self.addCleanup(directory.cleanup)
        self.build = pathlib.Path(directory.name)
        (self.build / "compat").mkdir()
        (self.build / "winsock_shim").mkdir()
        code = self.build / "code.c"
        code.write_text("int ours(void) { return 1; }\nstatic int hidden(void) { return ours(); }\n"
                        "int data = 1; int (*use)(void) = hidden;\n")
        code_object = code.with_suffix(".o")
        subprocess.run(["gcc", "-c", code, "-o", code_object], check=True)
        self.library = self.build / "compat/libcompat.a"
        empty = self.build / "winsock_shim/libwinsock_shim_impl.a"
        subprocess.run(["ar", "rcs", self.library, code_object], check=True)
        subprocess.run(["ar", "rcs", empty], check=True)

    def test_the_index_of_an_archive_has_what_it_defines(self):
        self.assertEqual({"ours", "data", "use"}, archive.symbols_of(self.library))
        with self.assertRaisesRegex(ValueError, "no static library"):
            archive.symbols_of(self.build / "code.c")

    def test_a_declared_function_that_no_library_defines_is_complained_about(self):
        there = [declared("ours"), declared("_dup", symbol="dup"), declared("inline_one", symbol=None),
                 declared("sqrt"), declared("WinMain")]
        functions = {one.name: one for one in there}
        self.assertEqual([], list(agreement.undefined(functions, self.build)))
        functions["lost"] = declared("lost", symbol="wsh_lost")
        complaints = list(agreement.undefined(functions, self.build))
        self.assertEqual(1, len(complaints))
        self.assertIn("declares lost, but no library defines wsh_lost", complaints[0])


class Page(unittest.TestCase):
    def test_a_page_that_is_out_of_date_shows_what_would_change(self):
        text = places.TABLE.read_text(encoding="utf-8")
        self.assertEqual([], list(agreement.stale(text)))
        complaints = list(agreement.stale(text + "another line\n"))
        self.assertIn("run tools/api --write", complaints[0])
        self.assertIn("+another line", complaints[1])


if __name__ == "__main__":
    unittest.main()
