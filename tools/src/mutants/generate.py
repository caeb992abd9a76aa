"""python3 -m mutants.generate FOLDER writes the mutated sources; --sources names the originals."""

import sys
from pathlib import Path

from .sources import all_sources, generate

if __name__ == "__main__":
    if sys.argv[1] == "--sources":
        print(";".join(all_sources()), end="")
    else:
        generate(Path(sys.argv[1]))
