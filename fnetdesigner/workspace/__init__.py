"""The open design: the session with its history and live analysis, what a person intends, clipboard, layout."""
