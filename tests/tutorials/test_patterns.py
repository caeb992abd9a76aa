"""The tutorials show what they say that they show, and together everything that they should."""

import re
import unittest

from places import HERE
import tutorial as tutorials

CODE_PAGES = {"cp949", "gbk", "big5", "cp932", "cp1258"}
ENCODINGS = CODE_PAGES | {"ascii", "utf-8", "utf-8-sig", "utf-16"}
PROGRAMS = 60


def patterns():
    """Name → what the sources match."""
    lines = (HERE / "patterns.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {name: re.compile(expression, re.MULTILINE)
            for name, _, expression in (line.split("\t") for line in lines)}


def shown(tutorial):
    """The patterns that its files match: each file's text, the name of each and tutorial.ini."""
    texts = [tutorial.text(path) for path in tutorial.files()]
    texts += [path.name for path in tutorial.files()]
    texts.append((tutorial.folder / tutorials.MANIFEST).read_text(encoding="utf-8"))
    return {name for name, expression in patterns().items()
            if any(expression.search(text) for text in texts)}


class Patterns(unittest.TestCase):
    def setUp(self):
        self.tutorials = [tutorials.read(name) for name in tutorials.names()]

    def test_each_tutorial_shows_what_it_claims(self):
        for tutorial in self.tutorials:
            with self.subTest(tutorial.name):
                self.assertEqual(tutorial.shows - shown(tutorial), set())

    def test_each_pattern_is_claimed_somewhere(self):
        claimed = set().union(*(tutorial.shows for tutorial in self.tutorials))
        self.assertEqual(set(patterns()) ^ claimed, set())

    def test_each_encoding_is_there_and_is_what_it_is_called(self):
        self.assertEqual({tutorial.encoding for tutorial in self.tutorials}, ENCODINGS)
        for tutorial in self.tutorials:
            sources = [path for path in tutorial.files() if path.suffix in (".c", ".cpp", ".C")
                       or (path.suffix == ".rc" and not path.read_bytes().startswith(b"\xff\xfe"))]
            for path in sources:
                with self.subTest(path):
                    data = path.read_bytes()
                    data.decode(tutorial.encoding)
                    if tutorial.encoding in CODE_PAGES and not data.isascii():
                        self.assertRaises(UnicodeDecodeError, data.decode, "utf-8")
                    self.assertEqual(data.startswith(b"\xef\xbb\xbf"),
                                     tutorial.encoding == "utf-8-sig")
                    self.assertEqual(data.startswith(b"\xff\xfe"), tutorial.encoding == "utf-16")
            if tutorial.encoding != "ascii":
                self.assertFalse(all(path.read_bytes().isascii() for path in sources),
                                 f"{tutorial.name} is plain ASCII")

    def test_there_are_enough_programs(self):
        self.assertGreaterEqual(sum(len(tutorial.programs) for tutorial in self.tutorials), PROGRAMS)


if __name__ == "__main__":
    unittest.main()
