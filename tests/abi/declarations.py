"""The structures, types, enumerators and functions of our headers, from clang's syntax tree."""

import dataclasses
import json


@dataclasses.dataclass(frozen=True)
class Function:
    """`symbol` is the linker's name for it, None for an inline function; `header` the file that
    declares it."""

    type: str
    symbol: str
    header: str


@dataclasses.dataclass
class Declarations:
    """`records`: {"struct tagMSG": [field paths]}; `functions`: {name: Function}."""

    records: dict = dataclasses.field(default_factory=dict)
    typedefs: list = dataclasses.field(default_factory=list)
    enumerators: list = dataclasses.field(default_factory=list)
    functions: dict = dataclasses.field(default_factory=dict)


class _Reader:
    """clang names a location's file only where it differs from the location printed before, so the
    whole tree must be walked in order to know where a declaration stands."""

    def __init__(self, folders):
        self._prefixes = tuple(f"{folder}/" for folder in folders)
        self._file = ""
        self.found = Declarations()

    def read(self, tree):
        for node in tree["inner"]:
            self._locate(node.get("loc"))
            ours = self._file.startswith(self._prefixes)
            if ours and not node.get("isImplicit"):
                self._take(node)
            for key, value in node.items():
                if key != "loc":
                    self._walk(value)

    def _walk(self, value):
        if isinstance(value, dict):
            self._locate(value)
            for key, inner in value.items():
                if key != "includedFrom":
                    self._walk(inner)
        elif isinstance(value, list):
            for inner in value:
                self._walk(inner)

    def _locate(self, location):
        if not isinstance(location, dict):
            return
        if "offset" in location and "file" in location:
            self._file = location["file"]
        for part in ("spellingLoc", "expansionLoc"):
            self._locate(location.get(part))

    def _take(self, node):
        kind, name = node["kind"], node.get("name", "")
        if kind == "RecordDecl" and node.get("completeDefinition") and name:
            self.found.records[f"{node['tagUsed']} {name}"] = list(_fields(node))
        elif kind == "EnumDecl":
            self.found.enumerators += [inner["name"] for inner in node.get("inner", ())
                                       if inner["kind"] == "EnumConstantDecl"]
        elif name.startswith(("_compat", "_wsa")):
            return
        elif kind == "TypedefDecl":
            self.found.typedefs.append(name)
        elif kind == "FunctionDecl":
            symbol = None if node.get("inline") else node["mangledName"]
            self.found.functions[name] = Function(node["type"]["qualType"], symbol,
                                                  self._file)


def _fields(record, prefix=""):
    """The paths of all fields, those of unnamed structures inside included."""
    unnamed = None
    for node in record.get("inner", ()):
        if node["kind"] == "RecordDecl" and not node.get("name"):
            unnamed = node
        elif node["kind"] == "FieldDecl":
            name = node.get("name")
            if name:
                yield prefix + name
            if unnamed and "(unnamed" in node["type"]["qualType"] or not name:
                yield from _fields(unnamed, f"{prefix}{name}." if name else prefix)


def declarations_of(side, surface, folders):
    result = side.compile("c", "-fsyntax-only", "-Xclang", "-ast-dump=json", "-x", "c", "-",
                          input=surface.prologue())
    if result.returncode != 0:
        raise RuntimeError(f"{surface.name} does not compile with clang:\n{result.stderr}")
    reader = _Reader(folders)
    reader.read(json.loads(result.stdout))
    return reader.found
