import contextlib
import io
import tempfile
import unittest
from pathlib import Path

from demo import payload
from demo.__main__ import parse_arguments
from demo.samples import SAMPLES, ROOT, UnknownSample, find


def refused(arguments):
    said = io.StringIO()
    with contextlib.redirect_stderr(said):
        try:
            parse_arguments(arguments)
        except SystemExit as end:
            return end.code, said.getvalue()
    return 0, said.getvalue()


class CommandTest(unittest.TestCase):
    def test_both_takes_all_samples_unless_some_are_named(self):
        self.assertEqual(parse_arguments(["--both"]).samples, list(SAMPLES))
        self.assertEqual(parse_arguments(["--both", "02-echo"]).samples, [SAMPLES[1]])

    def test_an_unknown_sample_is_refused_and_the_valid_ones_are_listed(self):
        code, said = refused(["--both", "04-chat"])
        self.assertEqual(code, 2)
        self.assertIn("no sample '04-chat'; the samples are: 01-handshake, 02-echo, "
                      "03-file-transfer", said)

    def test_a_size_that_is_none_is_refused(self):
        self.assertEqual(refused(["--megabytes", "0"])[0], 2)
        self.assertEqual(refused(["--megabytes", "many"])[0], 2)

    def test_a_sample_is_found_by_folder_number_and_title(self):
        for name in ("03-file-transfer", "03", "3", "file-transfer"):
            self.assertEqual(find(name), SAMPLES[2])
        with self.assertRaises(UnknownSample):
            find("")

    def test_each_sample_has_its_folder(self):
        for sample in SAMPLES:
            self.assertTrue((ROOT / "samples" / sample.folder / "CMakeLists.txt").exists())

    def test_the_file_that_is_sent_is_the_same_each_time(self):
        with tempfile.TemporaryDirectory() as folder:
            a, b = Path(folder, "a"), Path(folder, "b")
            payload.make(a, 2)
            payload.make(b, 2)
            self.assertEqual(a.stat().st_size, 2 << 20)
            self.assertEqual(payload.digest(a), payload.digest(b))
            self.assertEqual(payload.digest(Path(folder, "none")), "")


if __name__ == "__main__":
    unittest.main()
