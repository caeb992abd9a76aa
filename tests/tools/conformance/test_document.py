import unittest

from conformance.document import Heading, Paragraph, Table, inline, markdown, page

BLOCKS = [
    Heading(2, "Cases", "cases"),
    Paragraph("See [T9](#case-T9) & `a | b`."),
    Table(["case", "result"], [["{#case-T9}T9", "✓ 3"], ["T10", "✗ `x | y`"]]),
]


class Document(unittest.TestCase):
    def test_markdown_keeps_the_marks_and_saves_bars_in_tables(self):
        text = markdown(BLOCKS)
        self.assertIn('## <a id="cases"></a>Cases', text)
        self.assertIn('| <a id="case-T9"></a>T9 | ✓ 3 |', text)
        self.assertIn("`x \\| y`", text)

    def test_html_has_the_same_with_its_own_marks(self):
        text = page("Title", BLOCKS)
        self.assertIn('<h2 id="cases">Cases</h2>', text)
        self.assertIn('<a href="#case-T9">T9</a> &amp; <code>a | b</code>', text)
        self.assertIn('<td><a id="case-T9"></a>T9</td><td class="good">✓ 3</td>', text)

    def test_what_html_would_take_for_a_tag_is_text(self):
        self.assertEqual(inline("`<winsock.h>` <b>"), "<code>&lt;winsock.h&gt;</code> &lt;b&gt;")
        self.assertEqual(inline("a *b* **c**"), "a <i>b</i> <b>c</b>")
