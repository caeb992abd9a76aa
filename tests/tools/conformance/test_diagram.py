import unittest
import xml.etree.ElementTree as xml

from conformance import diagram


class Diagram(unittest.TestCase):
    def test_the_picture_in_the_tree_is_the_one_that_the_text_makes(self):
        made = diagram.picture(diagram.SOURCE.read_text(encoding="utf-8"))
        self.assertEqual(
            made, diagram.PICTURE.read_text(encoding="utf-8"), "run tools/conformance --draw"
        )

    def test_a_picture_is_well_formed_and_has_all_texts(self):
        source = "size 300 200\nstate a 50 50 one & two\nstate b 250 50 b\nedge a b 0 go\nloop b stay"
        texts = [node.text for node in xml.fromstring(diagram.picture(source)).iter() if node.text]
        for text in ("one & two", "b", "go", "stay"):
            self.assertIn(text, texts)
