"""Windows look as they did when somebody looked at them: stored/ has the pictures.

Which font there is, and its version, is no matter: some of the pixels may differ. After a change that is
meant, look at the new pictures (below the build directory, as the failure says) and copy them to stored/.
"""

import os
import pathlib
import shutil
import subprocess
import unittest

HERE = pathlib.Path(__file__).resolve().parent
MADE = pathlib.Path(os.environ["WINSOCK_SHIM_TEST_PICTURES"]) / "pictures"
GALLERY = os.environ["WINSOCK_SHIM_TEST_GALLERY"]
HTTP_CLIENT = os.environ["WINSOCK_SHIM_TEST_HTTP_CLIENT"]
MOST = 0.04  # of the pixels: letters are that much of a window
FAR = 64  # of 255: a pixel that differs


def pixels(path):
    """(width, height), and three bytes a pixel."""
    size = subprocess.run(["identify", "-format", "%w %h", str(path)], stdout=subprocess.PIPE, check=True).stdout
    data = subprocess.run(["convert", str(path), "-depth", "8", "rgb:-"], stdout=subprocess.PIPE, check=True).stdout
    return tuple(map(int, size.split())), data


class Pictures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(MADE, ignore_errors=True)
        MADE.mkdir(parents=True)

    def run_script(self, program, text):
        script = MADE / "script"
        script.write_text(text, encoding="utf-8")
        environment = os.environ | {"WINSOCK_SHIM_DISPLAY": "headless", "WINSOCK_SHIM_SCRIPT": str(script),
                                    "WINSOCK_SHIM_MESSAGEBOX": "wait"}
        result = subprocess.run([program], cwd=MADE, env=environment, capture_output=True, text=True, timeout=60,
                                check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertNotIn("winsock_shim:", result.stderr)

    def assert_looks_as_stored(self, name):
        made, stored = MADE / name, HERE / "stored" / name
        self.assertTrue(made.exists(), f"{made}: there is no picture")
        (size, now), (stored_size, before) = pixels(made), pixels(stored)
        self.assertEqual(size, stored_size, f"{made} and {stored} differ in size")
        far = sum(1 for i in range(0, len(now), 3)
                  if max(abs(now[i + j] - before[i + j]) for j in range(3)) > FAR)
        share = far / (size[0] * size[1])
        self.assertLessEqual(share, MOST, f"{100 * share:.1f} % of {made} and {stored} differ: look at both")

    def test_controls_a_message_box_and_a_menu(self):
        self.run_script(GALLERY, (HERE / "gallery.script").read_text(encoding="utf-8"))
        for name in ("controls.png", "message_box.png", "menu.png"):
            with self.subTest(name):
                self.assert_looks_as_stored(name)

    def test_a_dialog_of_a_resource(self):
        self.run_script(HTTP_CLIENT, 'wait "HTTP GET"\nscreenshot "dialog.png"\nclose "HTTP GET"\n')
        self.assert_looks_as_stored("dialog.png")


if __name__ == "__main__":
    unittest.main()
