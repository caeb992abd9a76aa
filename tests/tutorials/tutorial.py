"""A tutorial: a folder of sources as their author left them, and tutorial.ini, which is ours.

README.md says what stands in tutorial.ini.
"""

import codecs
import configparser
import dataclasses
import re

from places import PROGRAMS

MANIFEST = "tutorial.ini"
PICTURES = {".bmp", ".ico"}


@dataclasses.dataclass(frozen=True)
class Program:
    name: str
    sources: tuple  # empty: a project of the solution makes it
    arguments: tuple
    listens: str  # tcp, udp or ""
    any_exit_code: bool


@dataclasses.dataclass(frozen=True)
class Tutorial:
    name: str
    encoding: str
    output: str
    shows: frozenset
    options: tuple  # of wsacc
    projects: tuple  # what wsacc is given when the programs have no sources of their own
    port: int  # 0: any
    varies: tuple  # what differs from run to run in the output: group 1
    programs: tuple

    @property
    def folder(self):
        return PROGRAMS / self.name

    def files(self):
        """The sources and projects."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return sorted(path for path in found if path.name != MANIFEST)

    def text(self, path):
        """Projects and resource scripts may say what they are, whatever the sources are: a UTF-16
        one begins with U+FEFF here. Pictures have no text."""
        data = path.read_bytes()
        if path.suffix in PICTURES:
            return ""
        if data.startswith(codecs.BOM_UTF16_LE):
            return data.decode("utf-16-le")
        return data.decode("utf-8-sig" if data.startswith(codecs.BOM_UTF8) else self.encoding)

    def commands(self):
        """What wsacc is called with: (output or None, inputs)."""
        made = [(None, [self.folder / project]) for project in self.projects]
        for program in self.programs:
            if program.sources:
                made.append((program.name, [self.folder / source for source in program.sources]))
        return made


def names():
    return sorted(path.parent.name for path in PROGRAMS.glob(f"*/{MANIFEST}"))


def _program(name, section):
    return Program(name, tuple(section.get("sources", "").split()),
                   tuple(section.get("arguments", "").split()), section.get("listens", ""),
                   section.get("exit code", "") == "any")


def read(name):
    parser = configparser.ConfigParser(interpolation=None, inline_comment_prefixes=(";",))
    with open(PROGRAMS / name / MANIFEST, encoding="utf-8") as file:
        parser.read_file(file)
    about = parser["tutorial"]
    programs = [_program(part, parser[part]) for part in parser.sections() if part != "tutorial"]
    varies = about.get("varies", "").strip().splitlines()
    return Tutorial(
        name, about["encoding"], about.get("output", about["encoding"]),
        frozenset(about["shows"].split()), tuple(about.get("options", "").split()),
        tuple(about.get("projects", "").split()), about.getint("port", 0),
        tuple(re.compile(pattern) for pattern in varies), tuple(programs))
