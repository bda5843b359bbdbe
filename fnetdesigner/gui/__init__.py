"""The window: the only room with Qt. It draws the design and turns gestures into intents; it decides nothing."""
