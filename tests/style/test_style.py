"""What holds of every file in the tree."""

import collections
import pathlib
import re
import shutil
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST_LINES = 800
MOST_COLUMNS = 120  # of Python


def files(*patterns):
    """The project's own files, those not committed yet included."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "--", *patterns],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def lines(path):
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


class EveryFile(unittest.TestCase):
    def assert_none(self, findings, what):
        self.assertEqual([], findings, f"\n{what}:\n  " + "\n  ".join(map(str, findings)))

    def test_c_and_cpp_are_formatted_as_clang_format_says(self):
        tool = shutil.which("clang-format-14")
        self.assertIsNotNone(tool, "clang-format-14 is missing: run tools/setup")
        sources = files("*.c", "*.h", "*.cpp", "*.hpp")
        self.assertGreater(len(sources), 300)
        result = subprocess.run(
            [tool, "--dry-run", "-Werror", *sources],
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        wrong = sorted(set(re.findall(r"^([^:\n]+):\d+:\d+: error", result.stderr, re.M)))
        self.assert_none(wrong, f"to be formatted with {tool} -i")

    def test_no_file_is_longer_than_a_reader_can_bear(self):
        texts = files("*.c", "*.h", "*.cpp", "*.hpp", "*.py", "*.cmake", "*.txt")
        long = [f"{path}: {len(lines(path))}" for path in texts if len(lines(path)) > MOST_LINES]
        self.assert_none(long, f"over {MOST_LINES} lines")

    def test_python_stays_within_the_columns(self):
        long = [
            f"{path}:{number}"
            for path in files("*.py")
            for number, line in enumerate(lines(path), 1)
            if len(line) > MOST_COLUMNS
        ]
        self.assert_none(long, f"over {MOST_COLUMNS} columns")

    def test_links_between_the_documents_lead_somewhere(self):
        broken = []
        for page in files("*.md"):
            for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
                if "://" not in target and not (page.parent / target).exists():
                    broken.append(f"{page}: {target}")
        self.assert_none(broken, "links to nothing")

    def test_programs_know_nothing_of_the_shim(self):
        telling = re.compile(r"#\s*(if|ifdef|ifndef|elif).*(WINSOCK_SHIM|__linux__|__WINE__)")
        told = [
            f"{path}:{number}"
            for path in files("samples/*.c", "samples/*.cpp", "tests/conformance/*", "bench/*.c",
                              "tests/tutorials/programs/*")
            for number, line in enumerate(lines(path), 1)
            if telling.search(line)
        ]
        self.assert_none(told, "programs that ask where they are")

    def test_a_type_of_a_library_is_defined_in_one_file(self):
        """Two of one name in one program are merged by the linker: C++'s one definition rule."""
        places = collections.defaultdict(set)
        for path in files("compat/*.hpp", "compat/*.cpp", "winsock_shim/*.hpp", "winsock_shim/*.cpp"):
            for name in _types_of_namespaces(lines(path)):
                places[name].add(str(path.relative_to(ROOT)))
        self.assertGreater(len(places), 200)
        twice = [f"{name}: {sorted(where)}" for name, where in places.items() if len(where) > 1]
        self.assert_none(twice, "types of one name")


def _types_of_namespaces(text):
    """Names with their namespace, but for what is in a namespace without one."""
    spaces = []
    for line in text:
        space = re.match(r"namespace( [\w:]+)? \{", line)
        kind = re.match(r"(?:struct|class|enum(?: class)?) (\w+)(?: final)?(?: :.*)?(?: \{|$)", line)
        if space:
            spaces.append((space.group(1) or "").strip())
        elif line.startswith("} // namespace") and spaces:
            spaces.pop()
        elif kind and spaces and "" not in spaces:
            yield "::".join([*spaces, kind.group(1)])


if __name__ == "__main__":
    unittest.main()
