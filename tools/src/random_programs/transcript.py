"""What a program printed: for each action its number, its code and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Line:
    number: int
    code: str
    result: str


@dataclass
class Transcript:
    seed: int
    reading: bool = False
    lines: list[Line] = field(default_factory=list)

    def shown(self) -> list[tuple[str, str]]:
        return [(line.code, line.result) for line in self.lines]


def parse(text: str) -> dict[int, Transcript]:
    transcripts: dict[int, Transcript] = {}
    current = None
    for line in text.replace("\r", "").splitlines():
        words = line.split()
        if line.startswith("seed "):
            current = transcripts.setdefault(int(words[1]), Transcript(int(words[1]),
                                                                       "reading" in words))
        elif current and line.count("\t") == 2:
            number, code, result = line.split("\t")
            current.lines.append(Line(int(number), code, result))
    return transcripts


def same(one: Transcript | None, other: Transcript | None) -> bool:
    return one is not None and other is not None and one.shown() == other.shown()


def as_case(shim: Transcript, wine: Transcript) -> str:
    """The program as a conformance case; what differs on the shim stands beside it."""
    declared = {"Pair", "Listener"}
    out = [f'CASE("random/{wine.seed}", "...", "...")', "{",
           '    Window h;', '    const Window k("k");']
    if wine.reading:
        out.append('    h.on(R, [](SOCKET s) { note("(" + recv(s, 2) + ")"); });')
    results = {line.number: line.result for line in shim.lines}
    for line in wine.lines:
        kind = line.code.split()[0].split("(")[0]
        names = line.code.split('"')[1::2]
        if kind in declared:
            out.append(f"    const {line.code};")
            members = ("c", "v") if kind == "Pair" else ("l",)
            variable = line.code.split()[1].split("(")[0]
            for name, member in zip(names, members):
                out.append(f"    const SOCKET {name} = {variable}.{member};")
                out.append(f"    DO(set_nonblocking({name}, true));")
            continue
        if kind in ("tcp", "udp"):
            out.append(f"    const SOCKET {names[0]} = {line.code};")
            out.append(f"    DO(set_nonblocking({names[0]}, true));")
            if kind == "udp":
                out.append(f"    DO(bind({names[0]}, loopback()));")
            continue
        if kind == "accept":
            out.append(f"    SOCKET {names[0]} = INVALID_SOCKET;")
        out.append(f'    STEP({line.code}, "{line.result}");')
        if " | " not in line.result:
            out.append("    settle();")
        if results.get(line.number) != line.result:
            out.append(f"    // the shim: {results.get(line.number, 'nothing')[:200]}")
    return "\n".join(out + ["}"])
