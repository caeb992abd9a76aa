import sys

from .cli import main
from .run import FailsAnyway

try:
    sys.exit(main(sys.argv[1:]))
except FailsAnyway as failure:
    sys.exit(f"tools/mutants: {failure}; see why before mutants are tried")
