"""The command line of tools/demo."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import payload
from .build import BuildFailed, build
from .compare import differences, pairs, table
from .fold import fold
from .layout import Paint, terminal_width
from .run import Outcome, RunFailed, Side, run, wine
from .samples import FILE_TRANSFER, RECEIVED, ROOT, SAMPLES, SENT, Sample, UnknownSample, find
from .timeline import timeline

DESCRIPTION = """\
Sends a file from one unchanged Windows program to another, on Linux, and shows the messages that
each window got (sample 03-file-transfer on the shim).

With --both, runs samples on the shim (profile wine-8.0) and on real Winsock under Wine, prints the
folded transcripts of the two side by side, marks the differences with !, and exits 1 if there is
one. Without a sample's name it takes all samples.
"""
EXAMPLES = "examples: tools/demo   tools/demo --both   tools/demo --both 02-echo"
WORK = ROOT / "build" / "demo"  # transcripts and files are left there


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tools/demo", description=DESCRIPTION, epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--both", action="store_true",
                        help="compare the shim with real Winsock under Wine")
    parser.add_argument("--megabytes", type=int, default=16, metavar="N",
                        help="size of the file that is sent (default: 16, larger than the buffers)")
    parser.add_argument("sample", nargs="*", help="with --both: the samples to run, as "
                        + ", ".join(sample.folder for sample in SAMPLES))
    chosen = parser.parse_args(arguments)
    if chosen.sample and not chosen.both:
        parser.error("a sample is named together with --both")
    if not 1 <= chosen.megabytes <= 1024:
        parser.error("--megabytes is a number from 1 to 1024")
    try:
        chosen.samples = [find(name) for name in chosen.sample] or list(SAMPLES)
    except UnknownSample as error:
        parser.error(str(error))
    return chosen


def run_in_folder(side: Side, sample: Sample, name: str, megabytes: int,
                  times: bool = False) -> tuple[Outcome, Path]:
    """Runs the sample in its own folder below WORK. RunFailed when a file did not arrive intact."""
    folder = WORK / name / sample.folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / RECEIVED).unlink(missing_ok=True)
    if sample.sends_file:
        payload.make(folder / SENT, megabytes)
    outcome = run(side, sample, folder, times)
    if sample.sends_file and payload.digest(folder / SENT) != payload.digest(folder / RECEIVED):
        raise RunFailed(f"the file did not arrive intact ({side.title}): compare {folder / SENT} "
                        f"with {folder / RECEIVED}")
    return outcome, folder


def show_transfer(megabytes: int, paint: Paint) -> int:
    sample = FILE_TRANSFER
    shim = Side("shim", build("release", list(sample.targets)))
    print(f"\nsending {megabytes} MB from {sample.client} to {sample.server} ...", flush=True)
    outcome, folder = run_in_folder(shim, sample, "shim", megabytes, times=True)
    print("what the windows were told (messages), and the calls they answered with:\n")
    titles = (f"client: {sample.client}", f"server: {sample.server}")
    for line in timeline(fold(outcome.client), fold(outcome.server), titles, terminal_width(),
                         paint):
        print(line)
    size = (folder / RECEIVED).stat().st_size
    print(f"\nThe file arrived intact: {size:,} bytes, SHA-256 {payload.digest(folder / RECEIVED)}")
    print(f"""
The programs are samples/{sample.folder}/*.cpp, as a Windows programmer would write them.
The whole transcripts are in {folder.relative_to(ROOT)}/*.transcript

Next:
  tools/demo --both              the same programs on real Winsock (Wine), compared line by line
  tools/wsacc chat.c -o chat     compile a WSAAsyncSelect program of your own, then ./chat
  WINSOCK_SHIM_TRANSCRIPT=- ./chat   see its messages as they come
  tools/test                     run all tests of both sides""")
    return 0


def show_both(samples: list[Sample], megabytes: int, paint: Paint) -> int:
    targets = [target for sample in samples for target in sample.targets]
    shim = Side("shim", build("release", targets), profile="wine-8.0")
    native = Side("real Winsock", build("mingw", targets), launcher=wine())
    counts = {}
    for sample in samples:
        print(f"\nrunning {sample.folder} on the shim and on real Winsock ...", flush=True)
        ours, _ = run_in_folder(shim, sample, "both-shim", megabytes)
        theirs, _ = run_in_folder(native, sample, "both-native", megabytes)
        counts[sample.folder] = 0
        for target, left, right in ((sample.server, ours.server, theirs.server),
                                    (sample.client, ours.client, theirs.client)):
            rows = pairs(fold(left), fold(right))
            counts[sample.folder] += differences(rows)
            titles = (f"{target} on the shim", f"{target} on real Winsock")
            print("", *table(rows, titles, terminal_width(), paint), sep="\n")
    print()
    for folder, count in counts.items():
        print(f"{folder}: {'no difference' if count == 0 else f'{count} lines differ (!)'}")
    print(f"The whole transcripts are in {WORK.relative_to(ROOT)}/both-*/")
    return 1 if any(counts.values()) else 0


def main(arguments: list[str]) -> int:
    chosen = parse_arguments(arguments)
    paint = Paint()
    try:
        if chosen.both:
            return show_both(chosen.samples, chosen.megabytes, paint)
        return show_transfer(chosen.megabytes, paint)
    except (BuildFailed, RunFailed, OSError) as error:
        print(f"tools/demo: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
