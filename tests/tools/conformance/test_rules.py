import re
import unittest

from conformance import rules
from conformance.places import SEMANTICS


class Rules(unittest.TestCase):
    def test_every_rule_has_a_text_and_a_source(self):
        for rule in rules.all_rules():
            self.assertTrue(rule.text and rule.source, rule.id)

    def test_the_ids_of_each_kind_are_numbered_without_gaps(self):
        kinds = {}
        for rule in rules.all_rules():
            kind, number = re.fullmatch(r"(\D+)(\d+)", rule.id).groups()
            kinds.setdefault(kind, []).append(int(number))
        for kind, numbers in kinds.items():
            self.assertEqual(sorted(numbers), list(range(1, len(numbers) + 1)), kind)

    def test_links_between_the_pages_lead_somewhere(self):
        texts = {page.name: page.read_text(encoding="utf-8") for page in SEMANTICS.glob("*.md")}
        for name, text in texts.items():
            for file, _, anchor in re.findall(r"\]\(([\w-]+\.md)(#([\w-]+))?\)", text):
                self.assertIn(file, texts, name)
                if anchor and anchor not in ("sources", "constants"):
                    self.assertIn(f'<a id="{anchor}"></a>', texts[file], name)
