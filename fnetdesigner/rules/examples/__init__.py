"""For every rule, a design that breaks it and one that keeps it: its tests, and the pictures of its page."""
