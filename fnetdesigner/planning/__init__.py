"""What would fit: the subnet that a plan and its scale need, and where in the network there is room for it."""
