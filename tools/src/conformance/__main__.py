import sys

from conformance import cli

sys.exit(cli.main(sys.argv[1:]))
