"""The command line: one module per verb, each of which imports what it needs only when it is asked to run."""
