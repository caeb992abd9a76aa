"""tools/wine: how it starts Wine."""

import pathlib
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
ADDR_NO_RANDOMIZE = 0x0040000  # <sys/personality.h>


def may_switch_randomisation_off():
    return subprocess.run(["setarch", "--addr-no-randomize", "true"], check=False,
                          stderr=subprocess.DEVNULL).returncode == 0


@unittest.skipUnless(pathlib.Path("/usr/lib/wine/wine64").exists(), "Wine is not installed")
class WineTest(unittest.TestCase):
    @unittest.skipUnless(may_switch_randomisation_off(), "this container forbids personality()")
    def test_the_heap_of_wine_is_not_put_by_chance_where_shared_data_must_be(self):
        with subprocess.Popen([ROOT / "tools" / "wine", "cmd", "/c", "pause"], text=True,
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
            self.assertNotEqual(program.stdout.read(1), "", "the program did not start")
            personality = int(pathlib.Path(f"/proc/{program.pid}/personality").read_text(), 16)
            program.communicate("\n")
        self.assertTrue(personality & ADDR_NO_RANDOMIZE, f"{personality:#x}")

    def test_the_status_of_the_program_is_that_of_the_launcher(self):
        for options in ([], ["--errors-last"]):
            done = subprocess.run([ROOT / "tools" / "wine", *options, "cmd", "/c", "exit 7"],
                                  stdin=subprocess.DEVNULL, check=False)
            self.assertEqual(done.returncode, 7, options)


if __name__ == "__main__":
    unittest.main()
