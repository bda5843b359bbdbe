"""`python -m fnetdesigner`: the command line, which opens the window when it is given no verb."""

import sys

from fnetdesigner.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
