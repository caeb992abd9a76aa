"""The command line of tools/api."""

import argparse
import pathlib
import sys

from api_table import agreement, checks, corpus, document, headers, notes, places, table

_DESCRIPTION = """\
docs/api.md: which functions the headers declare, how far each is there, and how many public
programs use it.
"""


class State:
    """All that the table is made from."""

    def __init__(self):
        self.headers = headers.read()
        self.notes = notes.read()
        self.corpus = corpus.Corpus()
        self.checks = checks.Checks(self.headers.functions, self.headers.synonyms).read_all()
        self.rows = table.rows_of(
            self.headers, table.Modules(), self.checks, self.notes, self.corpus
        )
        self.missing = self.corpus.missing(self.headers)
        self.text = document.text_of(self.rows, self.missing)


def main(arguments):
    parser = argparse.ArgumentParser(prog="tools/api", description=_DESCRIPTION)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--write", action="store_true", help="write docs/api.md")
    what.add_argument("--check", action="store_true",
                      help="say what is out of step, and end with 1 if something is")
    parser.add_argument("--build", metavar="DIR", type=pathlib.Path,
                        default=places.ROOT / "build/debug",
                        help="where the libraries and wsacc are built (build/debug)")
    options = parser.parse_args(arguments)
    if options.check and not agreement.is_built(options.build):
        print(f"tools/api: {options.build} has no libraries and no wsacc: build them first "
              "(cmake --workflow --preset debug)", file=sys.stderr)
        return 2
    state = State()
    if options.write:
        places.TABLE.write_text(state.text, encoding="utf-8")
        return 0
    found = [
        *notes.complaints(state.notes, notes.said_in_the_code(), state.headers.functions),
        *agreement.undefined(state.headers.functions, options.build),
        *agreement.disagreement(state.corpus, state.missing, options.build),
        *agreement.stale(state.text),
    ]
    print("\n".join(found) or "docs/api.md, the headers, the libraries and the tests agree")
    return 1 if found else 0
