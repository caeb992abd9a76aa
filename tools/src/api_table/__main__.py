import sys

from api_table import cli

sys.exit(cli.main(sys.argv[1:]))
