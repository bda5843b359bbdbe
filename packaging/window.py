"""What a PyInstaller bundle starts: the window."""

import sys

from fnetdesigner.gui.app import main

if __name__ == "__main__":
    sys.exit(main())
