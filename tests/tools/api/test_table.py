import types
import unittest

from api_table import document, notes, table
from api_table.corpus import Corpus, Name
from tests.tools.api.samples import declared, headers

HEADERS = headers(
    declared("ReadFile"), declared("Sleep", "void (int)"), declared("LoadIconA"),
    declared("LoadIconW"), declared("htons"), declared("WinMain"),
    declared("strlen", header="/usr/include/string.h"),
    declared("qsort_r", header="/usr/include/stdlib.h"),
    synonyms={"LoadIcon": "LoadIconA"},
)


class FakeCorpus(Corpus):
    def __init__(self):
        counts = {"LoadIcon": 73, "ReadFile": 1, "TextOut": 16, "BitBlt": 16, "DialogBox": 29}
        self.names = {name: Name(name, count, "x.h") for name, count in counts.items()}
        self._symbols = {"LoadIconW": 35, "htons": 63}


def rows(noted="", results=(), failures=()):
    checks = types.SimpleNamespace(
        results={name: {"T10", "T9", "T11"} for name in results},
        failures={name: {"T9"} for name in failures},
    )
    found = table.rows_of(HEADERS, table.Modules(), checks, notes.read(noted), FakeCorpus())
    return {row.name: row for module in found.values() for row in module}, found


class Table(unittest.TestCase):
    def test_functions_stand_under_the_library_that_windows_has_them_in(self):
        _, modules = rows()
        where = {row.label: module for module, found in modules.items() for row in found}
        self.assertEqual({"ReadFile": "kernel32", "Sleep": "kernel32", "LoadIconA/W": "user32",
                          "htons": "ws2_32", "strlen": "msvcrt"}, where)

    def test_implemented_takes_a_checked_result_and_a_checked_error(self):
        self.assertEqual(table.UNTESTED, rows()[0]["ReadFile"].state)
        self.assertEqual(table.UNTESTED, rows(failures=["ReadFile"])[0]["ReadFile"].state)
        self.assertEqual(table.NO_FAILURE, rows(results=["ReadFile"])[0]["ReadFile"].state)
        both = rows(results=["ReadFile"], failures=["ReadFile"])[0]
        self.assertEqual(table.IMPLEMENTED, both["ReadFile"].state)

    def test_what_has_no_error_needs_no_check_of_it(self):
        found = rows("htons\tno error\t-\t-\tcomputes\n", results=["Sleep", "htons"])[0]
        self.assertEqual(table.IMPLEMENTED, found["Sleep"].state)
        self.assertEqual(table.IMPLEMENTED, found["htons"].state)

    def test_a_note_outweighs_the_tests(self):
        noted = "ReadFile\tpartly\t-\t-\tx\nReadFile\trefused\t0/120\tReadFile\tx\n"
        self.assertEqual(table.REFUSED, rows(noted, results=["ReadFile"])[0]["ReadFile"].state)

    def test_a_and_w_are_one_row_that_says_where_they_differ(self):
        found = rows("LoadIconA\tno error\t-\t-\tx\n", results=["LoadIconA"])[0]
        self.assertEqual("A implemented, W untested", found["LoadIcon"].state)

    def test_programs_use_a_function_under_any_of_its_names(self):
        found = rows()[0]
        self.assertEqual((73, 63, 0), tuple(
            found[name].programs for name in ("LoadIcon", "htons", "Sleep")))

    def test_the_page_shows_what_is_missing_by_popularity_and_few_cases(self):
        missing = FakeCorpus().missing(HEADERS)
        self.assertEqual(["DialogBox", "BitBlt", "TextOut"], [one.name for one in missing])
        _, found = rows(results=["ReadFile"], failures=["ReadFile"])
        text = document.text_of(found, missing)
        self.assertIn("| 16 | `BitBlt` `TextOut` |", text)
        self.assertIn("| `ReadFile` | implemented | 1 | T9 T10 … | T9 |  |", text)
        self.assertIn("in none of the programs: `strlen`.", text)


if __name__ == "__main__":
    unittest.main()
