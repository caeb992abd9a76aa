"""docs/api.md from the rows."""

import collections

from api_table import table
from conformance.cases import natural
from conformance.document import Heading, Paragraph, Table, markdown

_MOST_CASES = 2

_WHAT = {
    "ws2_32": "Winsock",
    "wsock32": "Winsock 1.1 only",
    "mswsock": "Microsoft's extensions of Winsock",
    "user32": "Windows, messages, input",
    "gdi32": "Drawing",
    "kernel32": "Threads, objects, memory, files, text",
    "winmm": "Multimedia timers",
    "msvcrt": "The C runtime, of which glibc has a part",
    "headers": "Inline in the headers, in no library",
}

_HEAD = """\
Which functions the headers declare, and how far each is there. Made by `tools/api --write`; \
`tools/api --check`, a test, fails when this page, the headers, the libraries, the tests and \
[the notes](../tools/src/api_table/notes.tsv) are out of step. What is not declared does not \
compile: there are no silent stubs."""

_STATES = [
    (table.IMPLEMENTED, "a test that runs on both sides, on the shim and on real Winsock and Win32 "
                        "under Wine, calls it and checks its result and its error"),
    (table.NO_FAILURE, "such a test checks its result, but not that it fails as on Windows"),
    (table.UNTESTED, "it is there, but no test on both sides checks it: it may have tests of one "
                     "side, or none"),
    (table.PARTLY, "some uses of it are not there; the note says which, and how they fail"),
    (table.REFUSED, "it fails always, as the note says, and says so once on stderr"),
]

_CRITERION = [
    "What counts as a check is decided from the text of the tests, of every `CASE` below `tests/` "
    "(each is built for both sides):",
    "- A **result** is checked where a function is called, and its value is used, in the action of "
    "a `STEP`, in the value of a variable that a `STEP` of the case looks at, in the condition of "
    "`require`, or in a helper that one of these calls. A function that returns nothing needs only "
    "to be called by the case or by what it comes to.\n"
    "- An **error** is checked by a `STEP` whose expectation names one (`no/1400`, "
    "`-1/WSAENOTSOCK`), or which asks for it (`GetLastError()`, `errno`) behind the call. It is "
    "that of the function which the action calls, or which a helper calls that asks for the error "
    "itself; functions called for an argument of another one do not count. A function that "
    "returns nothing, or that the notes call free of errors, needs no such check.\n"
    "- In `tests/crt` a function with a `SUBJECT` is a case (`crt-` and its name). A **result** is "
    "that of the call in a `CHECK`; an **error** what `CHECK_ERRNO`, `CHECK_INVALID` or "
    "`CHECK_REFUSED` asks for (an `E…`, or `_NLSCMPERROR`, which comparisons return), or an `E…` "
    "that a `CHECK` expects of a function which returns its error. What is left out under Wine "
    "does not count; where Wine fails, but does not say why (`CHECK_ERRNO_UNTOLD`), the failing "
    "result is what both sides show.\n"
    "- The columns *result* and *error* name the first cases that check it; `tools/conformance "
    "--list` and the tests' sources have them.",
    "*programs* is how many of [the hundred public programs](corpus/README.md) use the function "
    "under any of its names. `A/W` stands for both variants; where they differ, the state says so. "
    "Tables are by the library that has the function on Windows.",
]


def text_of(rows, missing):
    blocks = [Heading(1, "The API, function by function"), Paragraph(_HEAD)]
    blocks.append(Table(["state", "means"], [[f"**{name}**", what] for name, what in _STATES]))
    blocks += [Paragraph(text) for text in _CRITERION]
    blocks += [Heading(2, "How many"), _counts(rows)]
    blocks += [Heading(2, "Not there"), *_missing(missing)]
    for module, found in rows.items():
        if found:
            blocks += _module(module, found)
    return markdown(blocks)


def _counts(rows):
    header = ["library", "functions", *table.STATES, "in the programs", "of these implemented"]
    lines, total = [], collections.Counter()
    for module, found in rows.items():
        count = collections.Counter(
            state for row in found for state in row.states.values()
        )
        count["all"] = sum(count.values())
        used = [row for row in found if row.programs]
        count["used"] = len(used)
        count["used and there"] = sum(_is_implemented(row) for row in used)
        total += count
        if found:
            lines.append([f"[{module}](#{module})", *_numbers(count)])
    return Table(header, [*lines, ["**all**", *_numbers(total)]])


def _is_implemented(row):
    """Of an A and a W that the programs do not tell apart, the one that is tested counts."""
    return table.IMPLEMENTED in row.states.values()


def _numbers(count):
    return [str(count[key]) for key in ("all", *table.STATES, "used", "used and there")]


def _missing(names):
    yield Paragraph(
        f"{len(names)} functions (and macros that look like one) of the public programs are not "
        "declared. By the number of programs:"
    )
    by_count = collections.defaultdict(list)
    for one in names:
        by_count[one.programs].append(f"`{one.name}`")
    yield Table(["programs", "functions"],
                [[str(count), " ".join(found)] for count, found in by_count.items()])


def _module(module, rows):
    title = f"{module}: {_WHAT[module]}" if module in _WHAT else module
    yield Heading(2, title, module)
    told = [row for row in rows if row.programs or row.state != table.UNTESTED]
    if told:
        yield Table(["function", "state", "programs", "result", "error", "note"], [
            [f"`{row.label}`", row.state, str(row.programs or ""), _cases(row.results),
             _cases(row.failures), "; ".join(_note(note) for note in row.notes)]
            for row in told
        ])
    others = [f"`{row.label}`" for row in rows if row not in told]
    if others:
        yield Paragraph(f"Also there, {table.UNTESTED}, and in none of the programs: "
                        f"{' '.join(others)}.")


def _cases(names):
    ordered = sorted(names, key=natural)
    return " ".join(ordered[:_MOST_CASES]) + (" …" if len(ordered) > _MOST_CASES else "")


def _note(note):
    return f"{note.text}: `{note.fails}`" if note.fails else note.text
