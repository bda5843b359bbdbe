"""The address planner: strips of address spaces, the next fitting subnet, headroom, CSV."""
