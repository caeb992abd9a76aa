"""notes.tsv: what of a function is not there, and what the code says of it on stderr."""

import dataclasses

from api_table import places
from api_table.tokens import closing, split, tokens_of

STATES = ("partly", "refused", "no error")
_SAYING = ("not_implemented", "warn_once")
# A setting that is wrong is no function that is missing.
_SETTING = '"WINSOCK_SHIM_'
_NONE = "-"


@dataclasses.dataclass(frozen=True)
class Note:
    """`fails`: what it returns and the error, as the test of refused functions writes it; `said`:
    the subject on stderr, or the expression that makes it."""

    functions: tuple
    state: str
    fails: str
    said: str
    text: str


def read(text=None):
    if text is None:
        text = places.NOTES.read_text(encoding="utf-8")
    notes = []
    for number, line in enumerate(text.splitlines(), 1):
        if line and not line.startswith("#"):
            columns = line.split("\t")
            if len(columns) != 5 or columns[1] not in STATES:
                raise ValueError(f"{places.NOTES.name}:{number}: is not functions, one of {STATES}, "
                                 "fails, said, text")
            functions, state, fails, said, what = (value.strip() for value in columns)
            names = tuple(name for name in functions.split() if name != _NONE)
            notes.append(Note(names, state, "" if fails == _NONE else fails,
                              "" if said == _NONE else said, what))
    return notes


def said_in(source):
    """The subjects of one source's calls of not_implemented and warn_once."""
    tokens = tokens_of(source)
    for at in range(1, len(tokens) - 1):
        if tokens[at].text in _SAYING and tokens[at + 1].text == "(":
            subject = split(tokens[at + 2 : closing(tokens, at + 1)])[0]
            is_declaration = tokens[at - 1].text == "void" or _is_parameter(subject)
            text = "".join(token.text for token in subject)
            if not is_declaration and not text.startswith(_SETTING):
                yield text.strip('"')


def _is_parameter(subject):
    """`const char *subject`, and `subject` that such a function hands on."""
    return len(subject) == 1 and subject[0].text == "subject"


def said_in_the_code():
    """subject -> the files that say it."""
    found = {}
    for folder in places.IMPLEMENTATION:
        for path in sorted(folder.rglob("*.cpp")):
            for subject in said_in(path.read_text(encoding="utf-8")):
                found.setdefault(subject, []).append(str(path.relative_to(places.ROOT)))
    return found


def complaints(notes, said, declared):
    """What is wrong, a sentence each; `declared`: the names of all functions."""
    noted = {note.said for note in notes if note.said}
    for subject, files in sorted(said.items()):
        if subject not in noted:
            yield (f"{', '.join(files)} says '{subject}' on stderr; {places.NOTES.name} has no line "
                   "that says of which function")
    for subject in sorted(noted - said.keys()):
        yield f"{places.NOTES.name} has '{subject}', which the code does not say any more"
    for note in notes:
        for name in note.functions:
            if name not in declared:
                yield f"{places.NOTES.name} names {name}, which no header declares"
        if note.state == "refused" and not (note.said and note.fails):
            yield (f"{places.NOTES.name}: {' '.join(note.functions)} is refused, so it says so and "
                   "fails with something")
