"""The probe: a source generated from items, which both sides compile unchanged and run."""

import dataclasses
import pathlib
import re

_HERE = pathlib.Path(__file__).resolve().parent
_SUFFIX = {"c": "c", "c++": "cpp"}
# Of what the preprocessor leaves.
_EXPANDED_SUFFIX = {"c": "i", "c++": "ii"}
# A macro with one argument, after what it is handed has been expanded.
_SINGLE = "#define abi_single_(x) x\n#define abi_single(x) abi_single_(x)\n"


def _prologue(surface, language):
    text = surface.prologue() + "#include <stddef.h>\n#include <stdio.h>\n" + _SINGLE
    return text + f'#include "{_HERE}/describe.hpp"\n' if language == "c++" else text


def _failure(side, surface, result):
    return RuntimeError(f"{side.name}: {surface.name} does not compile:\n{result.stderr[:4000]}")


def _cxx_trial(item, number):
    if item.kind == "record":  # which would be declared by being named; COM's tables are C's only
        return f"typedef char trial_{number}[{item.constant}];"
    return f"typedef {item.type} trial_{number};"


def usable(side, surface, items, folder, language="c"):
    """The items that `side` has, found by letting it compile one declaration for each."""
    remaining = list(items)
    source = folder / f"trial_{side.name}.{_SUFFIX[language]}"
    expanded = source.with_suffix(f".{_EXPANDED_SUFFIX[language]}")
    prologue = _prologue(surface, language)
    first_line = prologue.count("\n") + 1
    at = re.compile(rf"{re.escape(str(source))}:(\d+):\d+: (?:fatal )?error:")
    # One error can hide another, so again until none is left.
    for _ in range(20):
        if language == "c":
            lines = [f"static int trial_{n} = {item.constant};" for n, item in enumerate(remaining)]
        else:
            lines = [_cxx_trial(item, n) for n, item in enumerate(remaining)]
        source.write_text(prologue + "\n".join(lines) + "\n")
        # Preprocessed first: an error inside a macro is then one in the line that uses it.
        result = side.compile(language, "-E", str(source), "-o", str(expanded))
        if result.returncode == 0:
            result = side.compile(language, "-fsyntax-only", *side.all_errors, str(expanded))
        if result.returncode == 0:
            return remaining
        bad = {int(line) - first_line for line in at.findall(result.stderr)}
        if not bad or min(bad) < 0:
            raise _failure(side, surface, result)
        remaining = [item for n, item in enumerate(remaining) if n not in bad]
    raise RuntimeError(f"{side.name}: the trial of {surface.name} does not settle")


def usable_in_cxx(sides, surface, items, folder):
    """The items that C++ has on all sides; a function that one side overloads is asked for by its
    type. Inline functions of one side that are macros in C are left to C."""
    typed = [item for item in items if item.type]
    found = set(typed)
    for side in sides:
        found &= set(usable(side, surface, typed, folder, "c++"))
    again = [dataclasses.replace(item, type=item.overload, overload="")
             for item in typed if item not in found and item.overload]
    for side in sides:
        again = usable(side, surface, again, folder, "c++")
    return [item for item in typed if item in found] + again


# Numbers without printf, which on our side is another library's.
_PRINTING = r"""
/* The system's own, whatever our headers call theirs: the probe has no library of ours. */
#ifdef __cplusplus
extern "C"
#endif
int system_fputs(const char *text, void *file) __asm__("fputs");
static void put_char(char c)
{
    char text[2] = {0, 0};
    text[0] = c;
    system_fputs(text, stdout);
}
static void put_digits(unsigned long long number)
{
    if (number > 9)
        put_digits(number / 10);
    put_char((char)('0' + (int)(number % 10)));
}
static void put_number(long long number)
{
    if (number < 0)
        put_char('-');
    put_digits(number < 0 ? 0 - (unsigned long long)number : (unsigned long long)number);
}
static void begin(int item)
{
    put_char('\n');
    put_number(item);
    put_char(' ');
}
#ifdef __cplusplus
void put(const char *text) { system_fputs(text, stdout); }
void put(long long number) { put_number(number); }
#endif
"""


def _source(surface, items, language):
    statements = []
    for n, item in enumerate(items):
        parts = []
        if item.value:
            parts.append(f"put_number({item.value});")
        if language == "c++" and item.type:
            parts.append(f"put_char(' '); Describe<{item.type}>::print();")
        if parts:
            statements.append(f"    begin({n}); {' '.join(parts)}\n")
    # Functions of moderate size: compilers take long for one of thousands of statements.
    parts = [statements[at:at + 200] for at in range(0, len(statements), 200)]
    functions = [f"static void part_{n}(void)\n{{\n{''.join(part)}}}\n"
                 for n, part in enumerate(parts)]
    calls = "".join(f"    part_{n}();\n" for n in range(len(parts)))
    main = f"int main(void)\n{{\n{calls}    return 0;\n}}\n"
    return _prologue(surface, language) + _PRINTING + "".join(functions) + main


def printed_by(side, surface, items, language, folder):
    """{item: text} of one side."""
    source = folder / f"probe.{_SUFFIX[language]}"
    program = folder / f"probe_{side.name}.exe"
    source.write_text(_source(surface, items, language))
    result = side.compile(language, str(source), "-o", str(program))
    if result.returncode != 0:
        raise _failure(side, surface, result)
    texts = {}
    for line in side.run(program).splitlines():
        if line:
            number, _, text = line.partition(" ")
            texts[items[int(number)]] = text.strip()
    return texts
